package nl.stip.dashboard.figure.by;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.stip.dashboard.MartFixture;
import nl.stip.dashboard.figure.Answer;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.language.Language;
import nl.stip.dashboard.mart.Cell;
import nl.stip.metric.Missing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which tool is used, and which is not: all tools of the mart, whichever is looked at. */
class ByToolTest {

  @TempDir Path root;
  private Path file;

  @BeforeEach
  void create() throws Exception {
    MartFixture.create(root, "mart-1.duckdb");
    file = root.resolve("mart/mart-1.duckdb");
  }

  private <T> T read(Map<String, String> choices, Function<Answer, T> what) {
    Figure figure = new Figure("tools_engaged", List.of("engaged_share"), "tool", "rank");
    return new Reading(file, Language.EN).of(figure, choices, what);
  }

  private static List<Double> values(FigureData data, Role role) {
    return data.series(role).get(0).cells().stream().map(Cell::value).toList();
  }

  @Test
  void isAValuePerToolBesideAllTogetherAndThePeriodBefore() {
    FigureData data = read(Map.of("period", "2026-10"), Answer::data);

    assertThat(data.ticks())
        .extracting(Tick::id, Tick::label, Tick::name)
        .containsExactly(
            tuple("slack", "Slack", "Slack"), tuple("m365", "Microsoft 365", "Microsoft 365"));
    assertThat(values(data, Role.MAIN)).containsExactly(0.30, 0.10);
    assertThat(values(data, Role.COMPARISON)).containsExactly(0.28, 0.08);
    assertThat(values(data, Role.WHOLE)).containsExactly(0.31, 0.31);
    assertThat(data.series().stream().map(Series::label))
        .containsExactly("Takes part", "September 2026", "All tools");
  }

  @Test
  void isAboutTheGroupLookedAtAndTellsWhichToolIs() {
    FigureData data =
        read(
            Map.of("period", "2026-10", "only", "department:Logistiek", "tool", "m365"),
            Answer::data);

    assertThat(data.ticks().get(1).name()).isEqualTo("\u25cf\u00a0Microsoft 365");
    assertThat(data.series(Role.MAIN).get(0).cells())
        .extracting(Cell::value, Cell::missing)
        .containsExactly(tuple(0.12, null), tuple(null, Missing.NO_DATA));
    assertThat(values(data, Role.WHOLE)).containsExactly(0.12, 0.12);
  }

  @Test
  void ofOneToolThereIsNothingToCompare() throws Exception {
    try (Connection mart = DriverManager.getConnection("jdbc:duckdb:" + file)) {
      mart.createStatement().execute("delete from tool where id = 'm365'");
    }
    assertThat(read(Map.of("period", "2026-10"), Answer::empty)).isTrue();
  }
}
