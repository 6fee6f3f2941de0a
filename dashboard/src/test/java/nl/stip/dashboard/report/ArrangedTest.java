package nl.stip.dashboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.figure.Ranking;
import nl.stip.dashboard.mart.Cell;
import nl.stip.metric.Missing;
import org.junit.jupiter.api.Test;

/** A workbook shows the bars and lines of the page, in its order, before what it has no more. */
class ArrangedTest {

  private static final Cell HIDDEN = Cell.absent(Missing.SUPPRESSED);

  /** The page leaves out a group of which most is hidden; its row stands last in the table. */
  @Test
  void barsOfGroupsStandInTheOrderOfThePage() {
    FigureData arranged =
        Arranged.of(
            data(
                "group",
                "stack",
                series("early", Cell.of(100, 0.5), HIDDEN, Cell.of(100, 0.8)),
                series("late", Cell.of(100, 0.5), Cell.of(100, 0.2), Cell.of(100, 0.2))),
            null);

    assertThat(arranged.ticks()).extracting(Tick::label).containsExactly("C", "A", "B");
    assertThat(arranged.series().get(0).cells().get(0).value()).isEqualTo(0.8);
    assertThat(arranged.series().get(0).cells().get(2).hasValue()).isFalse();
    assertThat(Arranged.drawn(arranged).ticks()).extracting(Tick::label).containsExactly("C", "A");
  }

  /** Where most is broadcast is told by bars that begin at nothing, as on the page. */
  @Test
  void whatIsAskedAboutComesFirst() {
    FigureData some =
        data(
            "group",
            "stack",
            series("engager", Cell.of(100, 0.5), Cell.of(100, 0.3), Cell.of(100, 0.8)),
            series("broadcaster", Cell.of(100, 0.5), Cell.of(100, 0.7), Cell.of(100, 0.2)));
    FigureData arranged =
        Arranged.of(
            new FigureData(
                Figure.of("personas_group", "personas", "bin-group", "stack"),
                some.unit(),
                true,
                some.ticks(),
                some.series()),
            null);

    assertThat(arranged.ticks()).extracting(Tick::label).containsExactly("B", "A", "C");
    assertThat(arranged.series()).extracting(Series::id).containsExactly("broadcaster", "engager");
  }

  /** All of a small group but a few is more than 96 % of a large one, on a sheet as on the page. */
  @Test
  void rankingsStandInTheOrderOfThePage() {
    Cell allBut = new Cell(43, null, null, null, Cell.Bound.ALL_BUT, null);
    FigureData ranking = data("group", "rank", series("now", Cell.of(200, 0.96), HIDDEN, allBut));

    assertThat(Arranged.of(ranking, null).ticks())
        .extracting(Tick::label)
        .containsExactly("C", "A", "B")
        .isEqualTo(
            Ranking.of(ranking).stream().map(at -> ranking.ticks().get(at).label()).toList());
    assertThat(Arranged.drawn(Arranged.of(ranking, null)).ticks())
        .as("what has no bar takes no room in the chart")
        .extracting(Tick::label)
        .containsExactly("A");
  }

  /** Of many small groups chance gives another index than of two large ones: one row would lie. */
  @Test
  void whatIsNotTheSameForAllRowsStandsInAColumn() {
    Series chance =
        new Series(
            "chance",
            "toeval",
            Role.WHOLE,
            1,
            List.of(Cell.of(null, 0.7), Cell.of(null, -0.7), Cell.of(null, 0.2)));
    FigureData arranged =
        Arranged.of(
            data(
                "dimension",
                "rank",
                series("ei", Cell.of(100, 0.5), Cell.of(100, 0.3), Cell.of(100, 0.8)),
                chance),
            null);

    assertThat(arranged.ticks()).extracting(Tick::label).containsExactly("C", "A", "B");
    assertThat(arranged.series()).extracting(Series::label).containsExactly("ei", "toeval");
    assertThat(arranged.series().get(1).cells())
        .extracting(Cell::value)
        .containsExactly(0.2, 0.7, -0.7);
  }

  /** On paper the first columns stand, and grey ones tell nothing. */
  @Test
  void linesWithoutAnyValueComeLast() {
    FigureData arranged =
        Arranged.of(
            data(
                "period-group",
                "line",
                series("one", HIDDEN, HIDDEN, HIDDEN),
                series("two", HIDDEN, Cell.of(100, 0.2), HIDDEN),
                series("three", Cell.of(100, 0.1), Cell.of(100, 0.2), HIDDEN)),
            null);

    assertThat(arranged.series()).extracting(Series::id).containsExactly("two", "three", "one");
  }

  private static FigureData data(String by, String form, Series... series) {
    return new FigureData(
        Figure.of("rogers", "rogers", by, form),
        "share",
        true,
        List.of(new Tick("a", "A", true), new Tick("b", "B", true), new Tick("c", "C", true)),
        Arrays.asList(series));
  }

  private static Series series(String id, Cell... cells) {
    return new Series(id, id, Role.MAIN, 1, List.of(cells));
  }
}
