package nl.stip.dashboard.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.mart.Cell;
import org.junit.jupiter.api.Test;

class ZoomTest {

  @Test
  void sharesOfTheUpperHalfBeginAtATenthBelowTheLowest() {
    assertThat(Zoom.of(line("share", cell(0.97), cell(0.84)))).contains(new Zoom(0.8, 0.05));
    assertThat(Zoom.of(line("share", cell(0.5), cell(0.6)))).contains(new Zoom(0.5, 0.1));
    assertThat(Zoom.of(line("share", cell(0.97)))).contains(new Zoom(0.9, 0.02));
  }

  @Test
  void aWholeIsNoBeginning() {
    assertThat(Zoom.of(line("share", cell(1)))).contains(new Zoom(0.9, 0.02));
  }

  /** What is drawn may not fall off: the lower end of an interval, and a bound. */
  @Test
  void intervalsAndBoundsStayInside() {
    assertThat(Zoom.of(line("share", new Cell(40, 0.92, 0.78, 0.98, null, null))))
        .contains(new Zoom(0.7, 0.1));
    Cell under = new Cell(40, null, null, null, Cell.Bound.UNDER, null);
    assertThat(Zoom.of(line("share", cell(0.92), under))).isEmpty();
  }

  @Test
  void theLowerHalfAndWhatHasNoEndBeginAtNothing() {
    assertThat(Zoom.of(line("share", cell(0.49), cell(0.97)))).isEmpty();
    assertThat(Zoom.of(line("ratio", cell(0.97)))).isEmpty();
    assertThat(Zoom.of(line("share"))).isEmpty();
  }

  /** A bar tells by its length. */
  @Test
  void barsAlwaysBeginAtNothing() {
    assertThat(Zoom.of(data("rank", "share", cell(0.97)))).isEmpty();
  }

  private static Cell cell(double value) {
    return Cell.of(100, value);
  }

  private static FigureData line(String unit, Cell... cells) {
    return data("line", unit, cells);
  }

  private static FigureData data(String form, String unit, Cell... cells) {
    List<Tick> ticks = Stream.of(cells).map(c -> new Tick("t", "t", true)).toList();
    Series series = new Series("a", "a", Role.MAIN, 1, List.of(cells));
    return new FigureData(
        new Figure("q", List.of("m"), "period", form), unit, false, ticks, List.of(series));
  }
}
