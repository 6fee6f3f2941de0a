package nl.stip.dashboard.figure.by;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import nl.stip.dashboard.MartFixture;
import nl.stip.dashboard.figure.Answer;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.language.Language;
import nl.stip.dashboard.mart.Cell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What chance gives is what the mart says is expected, never what nobody counted. */
class ByDimensionTest {

  private static final String OF_ALL = " where metric = 'chart_agreement' and val_from = '*'";

  @TempDir Path root;
  private Path file;

  @BeforeEach
  void create() throws Exception {
    MartFixture.create(root, "mart-1.duckdb");
    file = root.resolve("mart/mart-1.duckdb");
  }

  private FigureData read(String metric, String by) {
    Figure figure = Figure.of("any", metric, by, by.equals("dimension") ? "rank" : "line");
    return new Reading(file, Language.NL).of(figure, Map.of("period", "2026-10"), Answer::data);
  }

  private void plant(String... statements) throws Exception {
    try (Connection mart = DriverManager.getConnection("jdbc:duckdb:" + file)) {
      for (String one : statements) {
        mart.createStatement().execute(one);
      }
    }
  }

  private static List<Double> chance(FigureData data) {
    return data.series(Role.WHOLE).stream()
        .filter(series -> series.id().equals("chance"))
        .flatMap(series -> series.cells().stream())
        .map(Cell::value)
        .toList();
  }

  /** Observed divided by expected is 1 where only chance is at work. */
  @Test
  void ofARatioChanceGivesOne() {
    assertThat(chance(read("openness", "dimension"))).isNotEmpty().containsOnly(1.0);
    assertThat(chance(read("openness", "dimension-period"))).isNotEmpty().containsOnly(1.0);
  }

  @Test
  void ofACoefficientItIsWhatTheMartExpects() {
    assertThat(chance(read("chart_agreement", "dimension"))).isNotEmpty().containsOnly(0.0);
    assertThat(chance(read("chart_agreement", "dimension-period"))).isNotEmpty().containsOnly(0.0);
  }

  /** The E-I index of many small groups is high by itself, that of two large ones is low. */
  @Test
  void itMayDifferByDimensionAndThenIsNoLineOverTime() throws Exception {
    plant(
        "update matrix set expected = 0.896" + OF_ALL + " and dim = 'department'",
        "update matrix set expected = -0.708" + OF_ALL + " and dim = 'site'");

    assertThat(chance(read("chart_agreement", "dimension"))).containsExactly(0.896, -0.708);
    assertThat(chance(read("chart_agreement", "dimension-period"))).isEmpty();
  }

  /** Small groups know more of one's circle by themselves: how much is not counted, so not 0. */
  @Test
  void whereTheMartExpectsNothingThereIsNone() throws Exception {
    plant("update matrix set expected = null" + OF_ALL);

    assertThat(chance(read("chart_agreement", "dimension"))).isEmpty();
    assertThat(chance(read("chart_agreement", "dimension-period"))).isEmpty();
  }

  /** Of a share of pairs, expected is the number of pairs. */
  @Test
  void ofAShareThereIsNone() throws Exception {
    plant("update metric set unit = 'share' where id = 'chart_agreement'");

    assertThat(chance(read("chart_agreement", "dimension"))).isEmpty();
    assertThat(chance(read("chart_agreement", "dimension-period"))).isEmpty();
  }
}
