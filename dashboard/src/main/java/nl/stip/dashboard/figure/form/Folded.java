package nl.stip.dashboard.figure.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;
import nl.stip.metric.Missing;

/**
 * A ranking in which one row says how many groups are hidden, where they are many: a row each would
 * push what can be told out of sight. The table still names them all.
 */
final class Folded {

  private static final int FEW = 3;

  private Folded() {}

  /** The same where few groups are hidden; one of which there was a figure then keeps its row. */
  static FigureData of(FigureData data, Words words) {
    List<Integer> hidden = hidden(data);
    if (hidden.isEmpty()) {
      return data;
    }
    List<Integer> rows =
        new ArrayList<>(places(data).filter(at -> !hidden.contains(at)).boxed().toList());
    rows.add(hidden.get(0));
    List<Tick> ticks = new ArrayList<>(rows.stream().map(data.ticks()::get).toList());
    String label = words.say("figure.hidden_groups", words.numbers().count(hidden.size()));
    Tick first = ticks.get(ticks.size() - 1);
    ticks.set(ticks.size() - 1, new Tick(first.id(), label, first.complete()));
    return new FigureData(
        data.figure(),
        data.unit(),
        data.ordered(),
        ticks,
        data.series().stream().map(series -> rows(series, rows)).toList());
  }

  /** How many rows there are then. */
  static int rows(FigureData data) {
    int hidden = hidden(data).size();
    return data.ticks().size() - (hidden == 0 ? 0 : hidden - 1);
  }

  /** Places of what one row stands for; none where each keeps its own. */
  private static List<Integer> hidden(FigureData data) {
    List<Integer> hidden =
        data.figure().by().equals("group")
            ? places(data).filter(at -> hidden(data, at)).boxed().toList()
            : List.of();
    return hidden.size() > FEW ? hidden : List.of();
  }

  private static IntStream places(FigureData data) {
    return IntStream.range(0, data.ticks().size());
  }

  private static boolean hidden(FigureData data, int at) {
    return data.series(Role.MAIN).stream()
            .map(series -> series.cells().get(at))
            .allMatch(cell -> !cell.tells() && cell.missing() == Missing.SUPPRESSED)
        && data.series(Role.COMPARISON).stream()
            .map(series -> series.cells().get(at))
            .noneMatch(Cell::hasValue);
  }

  private static Series rows(Series series, List<Integer> rows) {
    return new Series(
        series.id(),
        series.label(),
        series.role(),
        series.slot(),
        rows.stream().map(series.cells()::get).toList());
  }
}
