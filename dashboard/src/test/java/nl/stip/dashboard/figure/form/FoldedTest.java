package nl.stip.dashboard.figure.form;

import static nl.stip.dashboard.figure.form.Drawing.HIDDEN;
import static nl.stip.dashboard.figure.form.Drawing.UNDER;
import static nl.stip.dashboard.figure.form.Drawing.draw;
import static nl.stip.dashboard.figure.form.Drawing.row;
import static nl.stip.dashboard.figure.form.Drawing.share;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.mart.Cell;
import nl.stip.metric.Missing;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class FoldedTest {

  private static final Cell UNKNOWN = Cell.absent(Missing.NOT_COVERED);

  private static FigureData ranking(String by, Series... series) {
    List<Tick> ticks =
        IntStream.range(0, series[0].cells().size())
            .mapToObj(i -> new Tick("id" + i, "groep " + i, true))
            .toList();
    return new FigureData(
        Figure.of("engaged_rank", "engaged_share", by, "rank"),
        "share",
        false,
        ticks,
        List.of(series));
  }

  private static List<String> names(FigureData data) {
    JsonNode axis = draw(data).at("/yAxis/data");
    List<String> names = axis.valueStream().map(JsonNode::asString).toList();
    assertThat(new RankForm().height(data)).isEqualTo(8 + 4 * names.size());
    return names;
  }

  @Test
  void oneRowSaysHowManyGroupsAreHidden() {
    FigureData data =
        ranking(
            "group",
            row("Actief", Role.MAIN, 1, HIDDEN, share(0.5), HIDDEN, UNKNOWN, HIDDEN, UNDER, HIDDEN),
            row(
                "sep",
                Role.COMPARISON,
                1,
                HIDDEN,
                share(0.1),
                UNKNOWN,
                HIDDEN,
                UNDER,
                HIDDEN,
                HIDDEN));

    assertThat(names(data)).containsExactly("groep 1", "groep 5", "groep 3", "4 groepen");
  }

  @Test
  void aFewKeepTheirNames() {
    assertThat(
            names(
                ranking("group", row("Actief", Role.MAIN, 1, HIDDEN, share(0.5), HIDDEN, HIDDEN))))
        .containsExactly("groep 1", "groep 0", "groep 2", "groep 3");
  }

  /** The mark of what it was then would have no row to stand in. */
  @Test
  void soDoesWhatHadAFigureThen() {
    FigureData data =
        ranking(
            "group",
            row("Actief", Role.MAIN, 1, HIDDEN, HIDDEN, HIDDEN, HIDDEN, HIDDEN),
            row("sep", Role.COMPARISON, 1, HIDDEN, share(0.1), HIDDEN, HIDDEN, HIDDEN));

    assertThat(names(data)).containsExactly("groep 1", "4 groepen");
  }

  @Test
  void toolsAreNoGroups() {
    assertThat(names(ranking("tool", row("Actief", Role.MAIN, 1, HIDDEN, HIDDEN, HIDDEN, HIDDEN))))
        .hasSize(4);
  }
}
