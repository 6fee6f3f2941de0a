package nl.stip.dashboard.figure.by;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import nl.stip.dashboard.MartFixture;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureReader;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.language.Language;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Mart;
import nl.stip.dashboard.page.Chosen;
import nl.stip.dashboard.page.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ByCohortTest {

  @TempDir Path root;

  /** Cohorts widen where they are small: months, quarters, half-years and years mix. */
  @Test
  void cohortsOfAnyWidthStandInTheOrderInWhichTheyStart() throws Exception {
    MartFixture.create(root, "mart-1.duckdb");
    Path file = root.resolve("mart/mart-1.duckdb");
    try (Connection mart = DriverManager.getConnection("jdbc:duckdb:" + file)) {
      mart.createStatement().execute("delete from curve where metric = 'retention'");
      for (String cohort : List.of("2026-H2", "2026-02", "2025", "2026-H1")) {
        mart.createStatement()
            .execute(
                "insert into curve values ('retention', 'all', 0, '2026-10', '%s', 0, 40, 0.9, 0.8, 0.95, null, null)"
                    .formatted(cohort));
      }
    }
    try (Mart mart = Mart.open(file)) {
      View view = new View("adoption", Map.of("period", "2026-10"));
      Scope scope =
          new Scope(
              mart,
              new Chosen(view, mart.catalogue()).selection().orElseThrow(),
              Words.in(Language.NL));
      Figure figure = new Figure("retention", List.of("retention"), "cohort", "heat");
      assertThat(FigureReader.read(figure, scope).data().series())
          .extracting(Series::label)
          .containsExactly("2025", "H1 ’26", "feb ’26", "H2 ’26");
    }
  }
}
