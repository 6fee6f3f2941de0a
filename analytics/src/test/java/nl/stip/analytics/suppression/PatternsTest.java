package nl.stip.analytics.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.stip.analytics.engine.DuckDbEngine;
import nl.stip.time.Period;
import nl.stip.time.PeriodKind;
import nl.stip.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatternsTest {

  private static final Period MONTH =
      Period.containing(PeriodKind.MONTH, java.time.LocalDate.of(2026, 3, 1));

  @TempDir Path folder;

  /** Names that look the same once they are glued together are still two groups. */
  @Test
  void losesNoGroup() {
    List<String> rows =
        List.of(
            "('enabled', 'slack', '2026-03', ['a' || chr(10) || 'b', 'c', 'd', 'l'], 12)",
            "('enabled', 'slack', '2026-03', [null, 'c', 'd', 'l'], 3)",
            "('enabled', 'slack', '2026-03', ['a', 'b' || chr(10) || 'c', 'd', 'l'], 19)",
            "('enabled', 'slack', '2026-03', ['null', 'c', 'd', 'l'], 14)",
            "('engaged', 'slack', '2026-03', ['a', 'c', 'd', 'l'], 11)",
            "('engaged', 'slack', '2026-02', ['a', 'c', 'd', 'l'], 11)");
    List<List<Object>> decided = decide("straight", rows);
    assertThat(decided)
        .filteredOn(row -> row.get(0).equals("enabled") && "country".equals(row.get(3)))
        .filteredOn(row -> row.get(5) == null)
        .extracting(row -> row.get(4))
        .containsExactlyInAnyOrder("a\nb", "a", "null");
    assertThat(decided)
        .as("of another month nothing is asked")
        .noneMatch(r -> r.get(2).equals("2026-02"));
    List<String> turned = new ArrayList<>(rows);
    Collections.reverse(turned);
    assertThat(decide("turned", turned)).isEqualTo(decided);
  }

  private List<List<Object>> decide(String name, List<String> rows) {
    Path headcount = folder.resolve(name);
    Path pattern = folder.resolve(name + "-pattern");
    try (DuckDbEngine duckdb = new DuckDbEngine()) {
      duckdb.save(
          "select * from (values %s) h(population, tool, period, groups, people)"
              .formatted(String.join(", ", rows)),
          headcount);
      Publication publication =
          new Publication(
              new Workspace(folder),
              Company.settings(10),
              List.of(),
              Set.of(),
              Map.of(),
              Map.of(MONTH, true),
              Map.of(),
              Instant.EPOCH);
      try (Patterns patterns = new Patterns(headcount, publication)) {
        patterns.write(pattern);
      }
      duckdb.view("pattern", pattern);
      return duckdb.rows("select * from pattern order by all");
    }
  }
}
