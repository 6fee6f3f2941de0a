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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A comparing line, with a group chosen and without. */
class ByPeriodTest {

  @TempDir Path root;
  private Path file;

  /** November runs, and nothing is known of it yet. */
  @BeforeEach
  void create() throws Exception {
    MartFixture.create(root, "mart-1.duckdb");
    file = root.resolve("mart/mart-1.duckdb");
    try (Connection mart = DriverManager.getConnection("jdbc:duckdb:" + file)) {
      mart.createStatement().execute("delete from value where period = '2026-11'");
    }
  }

  private List<String> lines(Map<String, String> choices) {
    try (Mart mart = Mart.open(file)) {
      View view = new View("adoption", choices);
      Scope scope =
          new Scope(
              mart,
              new Chosen(view, mart.catalogue(Language.NL)).selection().orElseThrow(),
              Words.in(Language.NL));
      Figure figure = new Figure("metric_course", List.of("engaged_share"), "period", "line");
      return FigureReader.read(figure, scope).data().series().stream().map(Series::label).toList();
    }
  }

  @Test
  void isNamedAfterThePeriodsThatAreShown() {
    assertThat(lines(Map.of("period", "2026-10", "from", "2026-08", "compare", "2026-06")))
        .containsExactly("Doet mee", "Doet mee, april 2026 – juni 2026");
  }

  @Test
  void isThatOfTheGroupWhereOneIsChosenBesideTheOrganisation() {
    Map<String, String> group = Map.of("period", "2026-10", "only", "department:Logistiek");

    assertThat(lines(group)).containsExactly("Logistiek", "Lumen Groep");
    assertThat(
            lines(Map.of("period", "2026-10", "only", "department:Logistiek", "compare", "year")))
        .containsExactly("Logistiek", "Lumen Groep", "Logistiek, een jaar eerder");
    assertThat(
            lines(
                Map.of(
                    "period",
                    "2026-10",
                    "only",
                    "department:Logistiek",
                    "from",
                    "2026-08",
                    "compare",
                    "previous")))
        .contains("Logistiek, mei 2026 – juli 2026");
  }
}
