package nl.stip.dashboard;

import static nl.stip.dashboard.PlantedRatios.ratios;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.stip.dashboard.PlantedMart.Planting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether people of other groups are told to meet more than a year ago. */
class AcrossTest {

  @TempDir Path folder;

  private List<String> told(Planting planting, String language) throws Exception {
    return PlantedMart.sentences(folder, "across", planting, language);
  }

  @Test
  void saysWhetherPeopleOfOtherGroupsMeetMoreThanAYearAgo() throws Exception {
    String now =
        "Vestiging: 0,65 keer zo veel contacten over de grens als bij toeval, dus duidelijk minder. ";
    assertThat(told(ratios(0.6, 0.65), "nl"))
        .containsExactly(now + "Een jaar eerder 0,60: geen duidelijk verschil.");
  }

  @Test
  void saysThatPeopleHaveComeCloserThanNoise() throws Exception {
    assertThat(told(ratios(0.5, 0.65), "en"))
        .singleElement()
        .asString()
        .contains("so clearly fewer.")
        .endsWith("A year before 0.50: people have come closer.");
  }

  /** 700 of 900 are more than a fifth fewer, 720 are not: then it is about the same people. */
  @Test
  void saysThatOthersWereCountedThen() throws Exception {
    assertThat(told(ratiosAmong(700), "nl"))
        .hasSize(2)
        .last()
        .isEqualTo("900 van de 1.240 mensen hebben nu met iemand contact; een jaar eerder 700.");
    assertThat(told(ratiosAmong(720), "nl")).hasSize(1);
  }

  /**
   * Of 900 people with ties now, 300 could have none a year before: that is no growth of theirs.
   */
  @Test
  void thatMoreGotTheToolIsToldBesideHowManyMoreThereAre() throws Exception {
    Planting given =
        mart -> {
          ratiosAmong(600).in(mart);
          mart.createStatement()
              .execute(
                  """
                  delete from value
                  where metric in ('engaged_share', 'ties_per_person') and tool <> 'all';
                  insert into value
                  select m.id, other.id, 0, p.id,
                    if(p.id < if(other.id = 'slack', '2026-02', '2025-01'), 600, 900), 0.5, 0.4,
                    0.6, null,
                    if(other.id = 'm365' and m.id = 'ties_per_person', 'not_recorded', null)
                  from period p, (values ('engaged_share'), ('ties_per_person')) m(id),
                    (values ('slack'), ('m365')) other(id)
                  where kind = 'month' and p.id between '2025-10' and '2026-10'
                  """);
        };
    assertThat(told(given, "nl"))
        .last()
        .asString()
        .endsWith(
            "een jaar eerder 600. Slack: in februari 2026 van 600 naar 900 mensen met toegang in de"
                + " hele organisatie; wie nog geen toegang had, kon geen contact hebben.");
  }

  private static Planting ratiosAmong(int people) {
    return mart -> {
      ratios(0.6, 0.65).in(mart);
      mart.createStatement()
          .execute(
              "update matrix set n_from = %d where metric = 'openness' and period = '2025-10'"
                  .formatted(people));
    };
  }

  @Test
  void chanceIsNotABorder() throws Exception {
    assertThat(told(ratios(0.99, 1.01), "nl"))
        .singleElement()
        .asString()
        .contains("dus niet duidelijk anders.");
  }

  /** A ratio above 1 by one model of chance, with far fewer ties than another gives. */
  @Test
  void whereTwoModelsOfChanceDisagreeItIsChance() throws Exception {
    Planting torn =
        mart -> {
          ratios(1.01, 1.01).in(mart);
          mart.createStatement().execute("update matrix set z = -5 where metric = 'openness'");
        };
    assertThat(told(torn, "nl"))
        .singleElement()
        .asString()
        .contains("1,01 keer")
        .contains("dus niet duidelijk anders.");
  }
}
