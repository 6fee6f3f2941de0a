package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.stip.dashboard.PlantedMart.Planting;
import nl.stip.dashboard.PlantedMart.Value;
import nl.stip.dashboard.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is told to be behind the whole, and since when. */
class BehindTest {

  private static final int WHOLE = 0;
  private static final int LOGISTIEK = 7;
  private static final int GENT = 12;

  @TempDir Path folder;

  private List<String> told(Planting planting, String language) throws Exception {
    return PlantedMart.sentences(folder, "behind", planting, language);
  }

  /** Everybody at one half, but a group from some month on; and once before, which is over. */
  private static void behind(Connection mart, double from, double to) throws SQLException {
    mart.createStatement().execute("delete from value where metric = 'engaged_share'");
    YearMonth first = YearMonth.of(2025, 5);
    for (int i = 0; i < 18; i++) {
      String month = first.plusMonths(i).toString();
      boolean since = month.compareTo("2026-04") >= 0;
      double course = from + (to - from) * Math.max(0, i - 11) / 6;
      share(WHOLE, month, 0.5, 0.02).in(mart);
      share(GENT, month, 0.49, 0.03).in(mart);
      share(LOGISTIEK, month, since || month.equals("2026-01") ? course : 0.5, 0.04).in(mart);
    }
  }

  private static Value share(int group, String month, double value, double half) {
    return new Value("engaged_share", group, month, 200, value, half);
  }

  @Test
  void saysWhoIsBehindAndSinceWhen() throws Exception {
    assertThat(told(mart -> behind(mart, 0.3, 0.3), "nl"))
        .containsExactly(
            "Doet mee: 30\u00a0% bij Logistiek (Afdeling), tegen 50\u00a0% in heel Lumen Groep."
                + " Achter sinds april 2026."
                + " Het verschil is sindsdien niet duidelijk veranderd.");
  }

  /** That one figure is not known yet is not that nothing is: others stand on the same page. */
  @Test
  void whereItIsNotKnownItSaysWhichFigureAndWhy() throws Exception {
    String young =
        "update value set value = null, low = null, high = null, bound = null, n = null,"
            + " missing = 'too_little_history' where metric = 'engaged_share'";
    assertThat(told(mart -> mart.createStatement().execute(young), "nl"))
        .containsExactly(
            "Doet mee: van Lumen Groep is over oktober 2026 niets bekend."
                + " Hiervoor zijn meer weken nodig dan er zijn.");
  }

  @Test
  void saysThatAGapGrows() throws Exception {
    assertThat(told(mart -> behind(mart, 0.4, 0.2), "en"))
        .containsExactly(
            "Takes part: 20% in Logistiek (Department), against 50% in all of Lumen Groep."
                + " Behind since April 2026. The gap has grown since then.");
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

  /** Of one dimension three are behind: the furthest in a sentence, the others in a line. */
  @Test
  void theOthersThatAreBehindAreNamed() throws Exception {
    Planting three =
        mart -> {
          behind(mart, 0.3, 0.3);
          mart.createStatement()
              .execute(
                  """
                  insert into value
                  select 'engaged_share', 'all', id, '2026-10', 100, 0.35 + 0.01 * (id % 2), 0.3, 0.4,
                    null, null
                  from grp where dim1 = 'department' and dim2 is null and val1 in ('Verkoop', 'Onderzoek en ontwikkeling')
                  """);
        };
    assertThat(told(three, "nl"))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("Ook duidelijk onder het geheel: ")
        .containsPattern("Verkoop \\(Afdeling\\) 3[56]\u00a0%")
        .containsPattern("Onderzoek en ontwikkeling \\(Afdeling\\) 3[56]\u00a0%")
        .doesNotContain("Logistiek");
  }

  /** Two groups each of three more breakdowns: one in which nobody is behind is named as that. */
  @Test
  void everyBreakdownIsAnswered() throws Exception {
    Planting four =
        mart -> {
          behind(mart, 0.3, 0.3);
          mart.createStatement()
              .execute(
                  """
                  insert into dimension values ('country', 'Land', 90), ('role', 'Functie', 91),
                    ('place', 'Werkplek', 92), ('age', 'Leeftijd', 93);
                  insert into grp (id, dim1, val1) values (901, 'country', 'NL'),
                    (902, 'country', 'BE'), (911, 'role', 'Magazijn'), (912, 'role', 'Kantoor'),
                    (921, 'place', 'Buiten'), (922, 'place', 'Binnen'),
                    (931, 'age', 'jong'), (932, 'age', 'Oud');
                  """);
          for (int group : List.of(901, 902, 912, 922, 932)) {
            share(group, "2026-10", 0.5, 0.02).in(mart);
          }
          share(911, "2026-10", 0.31, 0.02).in(mart);
          share(921, "2026-10", 0.32, 0.02).in(mart);
          share(931, "2026-09", 0.33, 0.02).in(mart);
          share(931, "2026-10", 0.33, 0.02).in(mart);
        };
    List<String> told = told(four, "nl");
    assertThat(told).hasSize(5);
    assertThat(told.get(3))
        .as("the fourth furthest in short")
        .isEqualTo(
            "Jong (Leeftijd) 33\u00a0%, achter zolang er cijfers zijn, sinds september 2026.");
    assertThat(told.get(4)).isEqualTo("Geen groep duidelijk achter bij verdelen naar: Land.");
  }

  private static void shrunk(Connection mart, int people) throws SQLException {
    behind(mart, 0.3, 0.3);
    mart.createStatement()
        .execute(
            "update value set n = %d where metric = 'engaged_share' and grp = %d and period >= '2026-06'"
                .formatted(people, LOGISTIEK));
  }

  /** By another kind of period it may begin on another day, so the kind is told. */
  @Test
  void saysByWhichKindOfPeriodItLooked() throws Exception {
    assertThat(rules(Map.of("period", "2026-10")))
        .singleElement()
        .asString()
        .startsWith("Doet mee, per maand bekeken.")
        .doesNotContain("vakanties");
    assertThat(rules(Map.of("kind", "week", "period", "2026-W43")))
        .singleElement()
        .asString()
        .startsWith("Doet mee, per week bekeken.")
        .contains("vakanties");
  }

  private List<String> rules(Map<String, String> choices) throws Exception {
    return PlantedMart.told(
        folder,
        mart -> {},
        "nl",
        choices,
        scope ->
            Finding.of(scope).stream()
                .filter(finding -> finding.id().equals("behind"))
                .map(Finding::rule)
                .toList());
  }

  /**
   * In a week or two of holidays a group cannot be told from the others, which ends nothing; the
   * third such week does, and so does one in which it is ahead.
   */
  @ParameterizedTest
  @CsvSource({"2, 0.5, wk 29 2026", "3, 0.5, wk 41 2026", "1, 0.7, wk 41 2026"})
  void weeksOfHolidaysDoNotBeginItAnew(int weeks, double share, String since) throws Exception {
    Planting holidays =
        mart -> {
          mart.createStatement().execute("delete from value where metric = 'engaged_share'");
          for (int week = 29; week <= 43; week++) {
            boolean holiday = week <= 40 && week > 40 - weeks;
            share(WHOLE, "2026-W" + week, 0.5, 0.02).in(mart);
            share(LOGISTIEK, "2026-W" + week, holiday ? share : 0.3, 0.04).in(mart);
          }
        };
    assertThat(
            PlantedMart.told(
                folder,
                holidays,
                "nl",
                Map.of("kind", "week", "period", "2026-W43"),
                scope ->
                    Finding.of(scope).stream()
                        .filter(finding -> finding.id().equals("behind"))
                        .flatMap(finding -> finding.sentences().stream())
                        .map(Finding.Sentence::text)
                        .toList()))
        .singleElement()
        .asString()
        .containsPattern("sinds " + since);
  }

  @Test
  void nobodyIsBehindWithinTheNoise() throws Exception {
    assertThat(told(mart -> behind(mart, 0.48, 0.48), "nl"))
        .containsExactly("Geen enkele groep blijft duidelijk achter.");
  }

  /** A group of a size of which fewer than three take part, in October or since some month. */
  private static Planting few(int people, String since) {
    return mart -> {
      behind(mart, 0.1, 0.1);
      mart.createStatement()
          .execute(
              ("update value set n = %d, value = null, low = null, high = null, bound = 'under'"
                      + " where metric = 'engaged_share' and grp = %d and period >= '%s'"
                      + " and period <= '2026-10'")
                  .formatted(people, LOGISTIEK, since));
    };
  }

  /**
   * Fewer than three of 200 are behind by 0.485 at least, known to 0.03, and 10 % were by 0.4,
   * known to 0.045.
   */
  @Test
  void whoHardlyTakesPartIsBehind() throws Exception {
    assertThat(told(few(200, "2026-10"), "nl"))
        .containsExactly(
            "Doet mee: minder dan 3 van 200 bij Logistiek (Afdeling), tegen 50\u00a0% in heel Lumen"
                + " Groep. Achter sinds april 2026. Het verschil is sindsdien gegroeid.");
  }

  /** Fewer than three from April to September and 10 % in October: that began in April. */
  @Test
  void whoHardlyTookPartWasBehind() throws Exception {
    Planting until =
        mart -> {
          few(200, "2026-04").in(mart);
          mart.createStatement()
              .execute(
                  "delete from value where metric = 'engaged_share' and period = '2026-10' and grp = "
                      + LOGISTIEK);
          share(LOGISTIEK, "2026-10", 0.1, 0.04).in(mart);
        };
    assertThat(told(until, "nl")).singleElement().asString().contains("Achter sinds april 2026.");
  }

  /** Two of ten may be a fifth, and its interval reaches beyond a half: 0.3 and 0.25 more. */
  @Test
  void aBoundOfAFewPeopleSaysNothing() throws Exception {
    assertThat(told(few(10, "2026-10"), "nl"))
        .containsExactly("Geen enkele groep blijft duidelijk achter.");
  }

  /** Where nobody does it at all, that no group is behind says nothing by itself. */
  @Test
  void whereHardlyAnybodyDoesItThatIsSaid() throws Exception {
    Planting hardly =
        mart -> {
          behind(mart, 0.3, 0.3);
          mart.createStatement()
              .execute(
                  "update value set n = 1150, value = null, low = null, high = null, bound = 'under'"
                      + " where metric = 'engaged_share' and grp = 0");
        };
    assertThat(told(hardly, "nl"))
        .containsExactly(
            "Doet mee: minder dan 3 van 1.150 in heel Lumen Groep. Dan blijft geen enkele groep"
                + " duidelijk achter.");
  }

  /** Of a whole that is told as a bound something is known, though no distance can be taken. */
  @Test
  void aBoundOfTheWholeIsNotNothing() throws Exception {
    Planting bounded =
        mart -> {
          behind(mart, 0.3, 0.3);
          mart.createStatement()
              .execute(
                  "update value set value = null, low = null, high = null, bound = 'all_but'"
                      + " where metric = 'engaged_share' and grp = 0");
        };
    assertThat(told(bounded, "nl")).containsExactly("Geen enkele groep blijft duidelijk achter.");
  }
}
