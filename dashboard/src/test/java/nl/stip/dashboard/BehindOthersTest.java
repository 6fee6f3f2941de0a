package nl.stip.dashboard;

import static nl.stip.dashboard.PlantedGap.GENT;
import static nl.stip.dashboard.PlantedGap.LOGISTIEK;
import static nl.stip.dashboard.PlantedGap.WHOLE;
import static nl.stip.dashboard.PlantedGap.behind;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import nl.stip.dashboard.PlantedMart.Planting;
import nl.stip.dashboard.PlantedMart.Value;
import nl.stip.dashboard.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Whether those who are behind are who they were, and since when they have what they are behind in.
 */
class BehindOthersTest {

  @TempDir Path folder;

  private List<String> told(Planting planting, String language) throws Exception {
    return PlantedMart.sentences(folder, "behind", planting, language);
  }

  /** 200 people until June and 120 since are 40 % fewer; 200 and 170 are not a fifth. */
  @Test
  void aGroupThatLostManyPeopleAtOnceIsToldAsSuch() throws Exception {
    assertThat(told(mart -> shrunk(mart, 120), "nl"))
        .singleElement()
        .asString()
        .endsWith(
            " In juni 2026 ging deze groep van 200 naar 120 mensen: wat ervoor ligt, gaat over"
                + " andere mensen. Het verschil is sinds juni 2026 niet duidelijk veranderd.");
    assertThat(told(mart -> shrunk(mart, 170), "nl"))
        .singleElement()
        .asString()
        .doesNotContain("mensen:");
  }

  /** Everybody has had the tool since May 2025, and the group that is behind since some month. */
  private static Planting given(String everybody, String group) {
    return mart -> {
      behind(mart, 0.3, 0.3);
      for (int one : List.of(WHOLE, GENT, LOGISTIEK)) {
        mart.createStatement()
            .execute(
                """
                insert into value
                select metric, 'm365', grp, period, n, value, low, high, null, null from value
                where metric = 'engaged_share' and tool = 'all' and grp = %d and period >= '%s'
                """
                    .formatted(one, one == LOGISTIEK ? group : everybody));
      }
    };
  }

  /** Behind since April: what was given in May explains some of the course, in February none. */
  @ParameterizedTest
  @CsvSource({
    "2025-05, 2026-05, true",
    "2025-05, 2026-04, true",
    "2025-05, 2026-02, false",
    "2026-05, 2026-05, false"
  })
  void thatAGroupGotAToolLaterThanOthersIsTold(String everybody, String group, boolean told)
      throws Exception {
    String month = group.equals("2026-05") ? "mei" : "april";
    assertThat(told(given(everybody, group), "nl"))
        .singleElement()
        .asString()
        .matches(
            text ->
                text.contains("Deze groep heeft Microsoft 365 sinds " + month + " 2026.") == told);
  }

  /**
   * A figure of some of them: half of the group wrote until June and fewer since, which is no other
   * group; a group that lost people is, however many wrote; and of a figure about everybody with a
   * year of access other people may be counted than before.
   */
  @ParameterizedTest
  @CsvSource({
    "engaged, 200, 60, ''",
    "engaged, 120, 100, ging deze groep van 200 naar 120 mensen:",
    "settled, 200, 60, ging dit cijfer van 100 naar 60 mensen:"
  })
  void whatAGroupIsIsNotHowManyOfItDidSomething(
      String population, int members, int wrote, String told) throws Exception {
    Planting some =
        mart -> {
          shrunk(mart, members);
          mart.createStatement()
              .execute(
                  """
                  delete from value where metric = 'open_share' and tool = 'all';
                  update metric set population = '%s', kind = 'share' where id = 'open_share';
                  insert into value
                  select 'open_share', tool, grp, period,
                    if(grp = %d, if(period < '2026-06', 100, %d), n), value, low, high, null, null
                  from value where metric = 'engaged_share' and tool = 'all'
                  """
                      .formatted(population, LOGISTIEK, wrote));
        };
    assertThat(about("open_share", some, Map.of("period", "2026-10")))
        .contains("In het openbaar: 30\u00a0% bij Logistiek")
        .matches(text -> told.isEmpty() ? !text.contains("mensen:") : text.contains(told));
  }

  /** The first sentence on the page of a metric. */
  private String about(String metric, Planting planting, Map<String, String> choices)
      throws Exception {
    return PlantedMart.told(
            folder,
            planting,
            "nl",
            choices,
            scope ->
                Finding.about(scope.catalogue().metric(metric).orElseThrow(), scope)
                    .orElseThrow()
                    .sentences())
        .get(0)
        .text();
  }

  /** Of one tool it is those who have it who became others. */
  @Test
  void ofAToolThoseWithAccessAreTold() throws Exception {
    Planting tool =
        mart -> {
          shrunk(mart, 120);
          mart.createStatement()
              .execute(
                  """
                  delete from value where tool = 'slack' and metric = 'engaged_share';
                  insert into value select * replace ('slack' as tool) from value
                  where metric = 'engaged_share' and tool = 'all'
                  """);
        };
    assertThat(about("engaged_share", tool, Map.of("period", "2026-10", "tool", "slack")))
        .contains(" In juni 2026 ging deze groep van 200 naar 120 mensen met toegang: ");
  }

  /** From April the gap grew, from 5 to 20 points; of those who are there since June it shrank. */
  @Test
  void aGapIsFollowedAmongThePeopleOfToday() throws Exception {
    Planting planting =
        mart -> {
          behind(mart, 0.45, 0.45);
          mart.createStatement()
              .execute(
                  "delete from value where metric = 'engaged_share' and grp = %d and period >= '2026-06'"
                      .formatted(LOGISTIEK));
          for (int month = 6; month <= 10; month++) {
            String id = "2026-%02d".formatted(month);
            double share = 0.2 + (month - 6) * 0.025;
            new Value("engaged_share", LOGISTIEK, id, 120, share, 0.04).in(mart);
          }
        };
    assertThat(told(planting, "en"))
        .containsExactly(
            "Takes part: 30% in Logistiek (Department), against 50% in all of Lumen Groep."
                + " Behind since April 2026. In June 2026 this group went from 200 to 120 people:"
                + " what lies before is about other people. The gap has narrowed since June 2026.");
  }

  /**
   * From 200 to 320 people in May, and from 320 to 240 in August: since August they are the same.
   */
  @Test
  void afterTwoLeapsTheLatestCounts() throws Exception {
    Planting leaps =
        mart -> {
          behind(mart, 0.3, 0.3);
          mart.createStatement()
              .execute(
                  ("update value set n = case when period < '2026-05' then 200"
                          + " when period < '2026-08' then 320 else 240 end"
                          + " where metric = 'engaged_share' and grp = %d")
                      .formatted(LOGISTIEK));
        };
    assertThat(told(leaps, "nl"))
        .singleElement()
        .asString()
        .contains("In augustus 2026 ging deze groep van 320 naar 240 mensen")
        .endsWith("Het verschil is sinds augustus 2026 niet duidelijk veranderd.");
  }

  private static void shrunk(Connection mart, int people) throws SQLException {
    behind(mart, 0.3, 0.3);
    mart.createStatement()
        .execute(
            "update value set n = %d where metric = 'engaged_share' and grp = %d and period >= '2026-06'"
                .formatted(people, LOGISTIEK));
  }
}
