package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.stip.dashboard.PlantedMart.Planting;
import nl.stip.dashboard.PlantedMart.Value;
import nl.stip.dashboard.finding.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was before a change, without which it looks like more or less than it is. */
class ContextOfChangeTest {

  private static final String UNKNOWN = "Of het elk jaar zo gaat, is nog niet te zeggen.";

  @TempDir Path folder;

  /** A share of which more is better, by month, known to two points. */
  private static Planting months(Map<String, Double> shares) {
    return mart -> {
      mart.createStatement()
          .execute("delete from value where metric = 'engaged_share' and grp = 0 and tool = 'all'");
      for (Map.Entry<String, Double> month : shares.entrySet()) {
        new Value("engaged_share", 0, month.getKey(), 1200, month.getValue(), 0.02).in(mart);
      }
    };
  }

  private String told(Map<String, Double> shares, String compare) throws Exception {
    return PlantedMart.told(
            folder,
            months(shares),
            "nl",
            Map.of("period", "2026-10", "compare", compare),
            scope -> List.of(Verdict.of(List.of("engaged_share"), scope).whole()))
        .get(0);
  }

  /** What answers is one sentence; what was before, and a year before, stands beside it. */
  @Test
  void theAnswerIsNotBuriedInItsContext() throws Exception {
    Map<String, Double> shares =
        Map.of("2025-10", 0.24, "2026-08", 0.44, "2026-09", 0.65, "2026-10", 0.55);
    Verdict verdict =
        PlantedMart.told(
                folder,
                months(shares),
                "nl",
                scope -> List.of(Verdict.of(List.of("engaged_share"), scope)))
            .get(0);
    assertThat(verdict.sentence())
        .endsWith("65\u00a0% in september 2026 naar 55\u00a0% in oktober 2026.");
    assertThat(verdict.context())
        .startsWith("Daarvoor ging het de andere kant op")
        .contains("In oktober 2025 was het 24\u00a0%.");
  }

  /**
   * From 44 % to 65 % and then to 55 %: half of what was gained is kept, so it is told and no
   * reason for alarm. At 30 % it is.
   */
  @Test
  void aFallAfterARiseIsToldAsOne() throws Exception {
    assertThat(
            told(
                Map.of(
                    "2025-09", 0.24, "2025-10", 0.24, "2026-08", 0.44, "2026-09", 0.65, "2026-10",
                    0.55),
                "previous"))
        .endsWith(
            "55\u00a0% in oktober 2026. Daarvoor ging het de andere kant op: in augustus 2026 was"
                + " het 44\u00a0%. In oktober 2025 was het 24\u00a0%.");
    assertThat(told(Map.of("2026-08", 0.44, "2026-09", 0.65, "2026-10", 0.30), "previous"))
        .contains("Dat vraagt aandacht. Daarvoor ging het de andere kant op");
  }

  /** A month a year before is known, but not the one before that: the season stays unknown. */
  @Test
  void whereNoYearBeforeIsKnownTheSeasonIsNot() throws Exception {
    Map<String, Double> shares = Map.of("2025-10", 0.4, "2026-09", 0.65, "2026-10", 0.55);
    assertThat(told(shares, "previous")).endsWith("In oktober 2025 was het 40\u00a0%. " + UNKNOWN);
    assertThat(told(shares, "year")).contains("vooruitgang").doesNotContain(UNKNOWN);
  }
}
