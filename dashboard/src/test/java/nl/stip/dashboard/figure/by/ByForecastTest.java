package nl.stip.dashboard.figure.by;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Map;
import nl.stip.dashboard.MartFixture;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ByForecastTest {

  @TempDir Path root;

  /** Named by month, of points four weeks apart two would be of one month and one of the next. */
  @Test
  void pointsAreNamedByTheirDayAsTheyLieWeeksApart() throws Exception {
    MartFixture.create(root, "mart-1.duckdb");
    Path mart = root.resolve("mart/mart-1.duckdb");
    try (Connection writing = DriverManager.getConnection("jdbc:duckdb:" + mart)) {
      writing.createStatement().execute("delete from curve where metric = 'bass_forecast'");
      for (int week = 0; week <= 8; week += 4) {
        writing
            .createStatement()
            .execute(
                "insert into curve values ('bass_forecast', 'all', 0, '2026-10', 'observed', "
                    + week
                    + ", 40, 0.5, null, null, null, null)");
      }
    }
    assertThat(read(mart).ticks())
        .extracting(Tick::name)
        .containsExactly("30 aug ’26", "27 sep ’26", "25 okt ’26");
  }

  /** An axis that runs on past the last point promises what does not come. */
  @Test
  void whereNothingIsExpectedTheDaysEndWithWhatWasSeen() throws Exception {
    MartFixture.create(root, "mart-1.duckdb");
    Path mart = root.resolve("mart/mart-1.duckdb");
    try (Connection writing = DriverManager.getConnection("jdbc:duckdb:" + mart)) {
      writing.createStatement().execute("delete from curve where metric = 'bass_forecast'");
      String row = "insert into curve values ('bass_forecast', 'all', 0, '2026-10', '%s', %d, %s)";
      for (int week = 0; week <= 12; week += 4) {
        if (week <= 8) {
          writing
              .createStatement()
              .execute(row.formatted("observed", week, "40, 0.5, null, null, null, null"));
        }
        writing
            .createStatement()
            .execute(
                row.formatted("expected", week, "null, null, null, null, null, 'no_forecast'"));
      }
    }
    assertThat(read(mart).ticks()).hasSize(3);
  }

  private static FigureData read(Path mart) throws Exception {
    return new Reading(mart, Language.NL)
        .of(
            Figure.of("forecast", "bass_forecast", "curve-forecast", "line"),
            Map.of(),
            answer -> answer.data());
  }
}
