package nl.stip.dashboard;

import static nl.stip.dashboard.PlantedGap.LOGISTIEK;
import static nl.stip.dashboard.PlantedGap.behind;
import static nl.stip.dashboard.PlantedGap.share;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.stip.dashboard.PlantedMart.Planting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is told to be behind where only a bound is published. */
class BehindBoundTest {

  @TempDir Path folder;

  private List<String> told(Planting planting) throws Exception {
    return PlantedMart.sentences(folder, "behind", planting, "nl");
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
    assertThat(told(few(200, "2026-10")))
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
    assertThat(told(until)).singleElement().asString().contains("Achter sinds april 2026.");
  }

  /** Two of ten may be a fifth, and its interval reaches beyond a half: 0.3 and 0.25 more. */
  @Test
  void aBoundOfAFewPeopleSaysNothing() throws Exception {
    assertThat(told(few(10, "2026-10")))
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
    assertThat(told(hardly))
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
    assertThat(told(bounded)).containsExactly("Geen enkele groep blijft duidelijk achter.");
  }
}
