package nl.stip.dashboard.figure.excel;

import static nl.stip.dashboard.figure.excel.OnSheet.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.mart.Cell;
import nl.stip.metric.Missing;
import org.junit.jupiter.api.Test;

/** What a chart leaves out is told: what is only a bound apart from what has nothing. */
class UndrawnTest {

  private static final Cell VALUE = Cell.of(200, 0.3);
  private static final Cell BOUND = new Cell(24, null, null, null, Cell.Bound.UNDER, null);
  private static final Cell HIDDEN = Cell.absent(Missing.SUPPRESSED);

  @Test
  void ofARankingTheGroupsWithoutABar() {
    FigureData ranked =
        data(
            "group",
            "rank",
            List.of("Logistiek", "HR", "IT"),
            row("Doet mee", Role.MAIN, 1, VALUE, BOUND, HIDDEN),
            row("vorig jaar", Role.COMPARISON, 1, VALUE, VALUE, VALUE));

    assertThat(ChartBlock.undrawn(ranked).bounded()).containsExactly("HR");
    assertThat(ChartBlock.undrawn(ranked).blank()).containsExactly("IT");
  }

  @Test
  void ofLinesThoseWithoutAnyPoint() {
    FigureData lines =
        data(
            "period",
            "line",
            List.of("aug", "sep"),
            row("Logistiek", Role.MAIN, 1, BOUND, VALUE),
            row("HR", Role.MAIN, 2, BOUND, HIDDEN),
            row("IT", Role.MAIN, 3, HIDDEN, HIDDEN));

    assertThat(ChartBlock.undrawn(lines).bounded()).containsExactly("HR");
    assertThat(ChartBlock.undrawn(lines).blank()).containsExactly("IT");
  }

  private static FigureData data(
      String by, String form, List<String> places, FigureData.Series... rows) {
    return new FigureData(
        Figure.of("engaged", "engaged_share", by, form),
        "share",
        false,
        places.stream().map(place -> new Tick(place, place, true)).toList(),
        List.of(rows));
  }
}
