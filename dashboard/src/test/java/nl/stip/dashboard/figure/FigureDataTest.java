package nl.stip.dashboard.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.mart.Cell;
import nl.stip.metric.Missing;
import org.junit.jupiter.api.Test;

class FigureDataTest {

  private static final Cell NOTHING = Cell.absent(Missing.NO_DATA);
  private static final Cell BOUND = new Cell(40, null, null, null, Cell.Bound.UNDER, null);

  private static FigureData figure(String by, Cell... cells) {
    List<Tick> ticks = List.of(new Tick("a", "sep", true), new Tick("b", "okt", false));
    return new FigureData(
        Figure.of("q", "m", by, "line"),
        "share",
        false,
        ticks,
        List.of(new Series("m", "M", Role.MAIN, 1, List.of(cells))));
  }

  @Test
  void aRunningPeriodOfWhichNothingIsKnownIsLeftOut() {
    FigureData data = figure("period", Cell.of(20, 0.3), NOTHING).withoutEmptyEnd();

    assertThat(data.ticks()).extracting(Tick::label).containsExactly("sep");
    assertThat(data.cells()).hasSize(1);
  }

  @Test
  void aRunningPeriodWithAValueOrABoundStays() {
    assertThat(figure("period", BOUND, Cell.of(20, 0.3)).withoutEmptyEnd().ticks()).hasSize(2);
    assertThat(figure("group-period", NOTHING, BOUND).withoutEmptyEnd().ticks()).hasSize(2);
  }

  @Test
  void aPeriodThatNoExportCoversIsLeftOutButAHiddenOneStays() {
    Tick september = new Tick("a", "sep", true);
    Tick october = new Tick("b", "okt", true);
    for (Missing reason : Missing.values()) {
      Series one =
          new Series("m", "M", Role.MAIN, 1, List.of(Cell.of(20, 0.3), Cell.absent(reason)));
      FigureData data =
          new FigureData(
              Figure.of("q", "m", "period", "line"),
              "share",
              false,
              List.of(september, october),
              List.of(one));
      assertThat(data.withoutEmptyEnd().ticks())
          .as(reason.term())
          .hasSize(reason == Missing.NOT_COVERED ? 1 : 2);
    }
  }

  @Test
  void groupsAreNeverLeftOut() {
    assertThat(figure("group", Cell.of(20, 0.3), NOTHING).withoutEmptyEnd().ticks()).hasSize(2);
  }

  @Test
  void aBoundLimitsAShare() {
    assertThat(BOUND.limit()).hasValue(0.075);
    assertThat(new Cell(300, null, null, null, Cell.Bound.ALL_BUT, null).limit()).hasValue(0.99);
    assertThat(Cell.of(20, 0.3).limit()).isEmpty();
  }
}
