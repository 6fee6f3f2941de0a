package nl.stip.dashboard.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.language.Language;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;
import nl.stip.metric.Missing;
import org.junit.jupiter.api.Test;

/** A sentence about a figure claims no more than its cells do. */
class SummaryTest {

  private final Words words = Words.in(Language.EN);

  @Test
  void endsWithTheLastPeriodThatIsOver() {
    FigureData data =
        data(
            "period",
            List.of(
                new Tick("2026-09", "Sep", true),
                new Tick("2026-10", "Oct", true),
                new Tick("2026-11", "Nov", false)),
            Cell.of(100, 0.22),
            Cell.of(100, 0.31),
            Cell.of(100, 0.04));
    assertThat(Summary.of(data, words)).isEqualTo("Engaged: from 22% in Sep to 31% in Oct.");
  }

  @Test
  void saysThatItIsSoOnADayAndAfterSomeWeeks() {
    Cell first = Cell.of(100, 0.22);
    Cell last = Cell.of(100, 0.31);
    List<Tick> days =
        List.of(new Tick("a", "8 Jun 2025", true), new Tick("b", "25 Oct 2026", true));
    assertThat(Summary.of(data("curve-forecast", days, first, last), words))
        .isEqualTo("Engaged: from 22% on 8 Jun 2025 to 31% on 25 Oct 2026.");
    List<Tick> weeks = List.of(new Tick("0", "0 wk", true), new Tick("12", "12 wk", true));
    assertThat(Summary.of(data("curve-group-weeks", weeks, first, last), words))
        .isEqualTo("Engaged: from 22% after 0 wk to 31% after 12 wk.");
    List<Tick> numbered =
        List.of(new Tick("a", "wk 41 2026", true), new Tick("b", "wk 42 2026", true));
    assertThat(Summary.of(data("period", numbered, first, last), words))
        .isEqualTo("Engaged: from 22% in wk 41 2026 to 31% in wk 42 2026.");
  }

  @Test
  void callsNobodyHighestOrLowestOfAllWhileSomeAreHidden() {
    List<Tick> groups =
        List.of(new Tick("1", "HR", true), new Tick("2", "IT", true), new Tick("3", "Legal", true));
    FigureData all =
        data("group", groups, Cell.of(100, 0.22), Cell.of(100, 0.31), Cell.of(100, 0.04));
    assertThat(Summary.of(all, words))
        .isEqualTo("Engaged: highest IT with 31%, lowest Legal with 4%.");
    FigureData hidden =
        data(
            "group",
            groups,
            Cell.of(100, 0.22),
            Cell.of(100, 0.31),
            Cell.absent(Missing.SUPPRESSED));
    assertThat(Summary.of(hidden, words))
        .isEqualTo("Engaged, of those with a figure: highest IT with 31%, lowest HR with 22%.");
  }

  /** Periods without a source are not hidden, and are no part of the count. */
  @Test
  void saysThatNearlyAllOfItIsHidden() {
    Cell shown = Cell.of(100, 0.3);
    Cell hidden = Cell.absent(Missing.SUPPRESSED);
    Cell silent = Cell.absent(Missing.NOT_COVERED);
    assertThat(Summary.hidden(row(hidden, hidden, shown, hidden, hidden, silent, silent), words))
        .startsWith("Nearly everything here is hidden, 4 of the 5 figures:");
    assertThat(Summary.hidden(row(hidden, hidden, shown, hidden, hidden, shown), words)).isEmpty();
    assertThat(Summary.hidden(row(hidden, hidden, hidden, shown), words)).as("few").isEmpty();
    assertThat(Summary.hidden(row(silent, silent, silent, silent, silent), words)).isEmpty();
  }

  private static FigureData row(Cell... cells) {
    List<Tick> ticks =
        IntStream.range(0, cells.length)
            .mapToObj(i -> new Tick("" + i, "group " + i, true))
            .toList();
    return data("group", ticks, cells);
  }

  /** All but fewer than three of 100 are more than 97 %, whatever it is precisely. */
  @Test
  void aBoundMayBeTheHighest() {
    List<Tick> groups =
        List.of(new Tick("1", "HR", true), new Tick("2", "IT", true), new Tick("3", "Legal", true));
    Cell most = new Cell(100, null, null, null, Cell.Bound.ALL_BUT, null);
    assertThat(
            Summary.of(data("group", groups, Cell.of(100, 0.22), most, Cell.of(100, 0.9)), words))
        .startsWith("Engaged: highest IT with")
        .contains("97%")
        .endsWith("lowest HR with 22%.");
  }

  /** Above 93 % may be 100 %: who says that it is the least active says what nobody knows. */
  @Test
  void aBoundThatMayBeAnythingAboveItIsNotCalledLowestNorHighest() {
    List<Tick> groups =
        List.of(new Tick("1", "HR", true), new Tick("2", "IT", true), new Tick("3", "Legal", true));
    Cell hr = new Cell(43, null, null, null, Cell.Bound.ALL_BUT, null);

    assertThat(Summary.of(data("group", groups, hr, Cell.of(100, 0.99), Cell.of(100, 0.96)), words))
        .isEqualTo("Engaged, of those known exactly: highest IT with 99%, lowest Legal with 96%.");
    assertThat(Summary.of(data("group", groups, hr, Cell.of(100, 0.99), hr), words))
        .isEqualTo("Engaged: known exactly of IT only, 99%.");
    assertThat(Summary.of(data("group", groups, hr, hr, hr), words))
        .isEqualTo("Engaged: no exact figure anywhere, only a bound.");
  }

  @Test
  void tiesAreThoseBetweenTwoGroupsHoweverManyThereAreWithin() {
    assertThat(Summary.of(ties(Cell.of(50, 20.0)), words))
        .isEqualTo("Most ties: HR and IT with 120; least: IT and Legal with 20.");
    assertThat(Summary.of(ties(Cell.absent(Missing.SUPPRESSED)), words))
        .isEqualTo(
            "Of those with a figure, most ties: HR and IT with 120; least: HR and Legal with"
                + " 45.");
  }

  private static FigureData ties(Cell last) {
    List<Tick> groups =
        List.of(new Tick("1", "HR", true), new Tick("2", "IT", true), new Tick("3", "Legal", true));
    Cell within = Cell.of(50, 900.0);
    Cell most = Cell.of(50, 120.0);
    Cell some = Cell.of(50, 45.0);
    return new FigureData(
        Figure.of("chord", "group_matrix", "matrix-ties", "chord"),
        "ties",
        true,
        groups,
        List.of(
            new Series("1", "HR", Role.MAIN, 1, List.of(within, most, some)),
            new Series("2", "IT", Role.MAIN, 2, List.of(most, within, last)),
            new Series("3", "Legal", Role.MAIN, 3, List.of(some, last, within))));
  }

  private static FigureData data(String by, List<Tick> ticks, Cell... cells) {
    return new FigureData(
        Figure.of("engaged_rank", "engaged_share", by, "rank"),
        "share",
        false,
        ticks,
        List.of(new Series("engaged_share", "Engaged", Role.MAIN, 1, List.of(cells))));
  }
}
