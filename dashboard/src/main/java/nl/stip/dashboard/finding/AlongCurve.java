package nl.stip.dashboard.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Group;

/**
 * Of a share that goes up along the time since a start: within what time it is a half, and how far
 * it goes.
 */
final class AlongCurve {

  private static final double HALF = 0.5;

  private AlongCurve() {}

  static String of(FigureData data, Scope scope) {
    return data.unit().equals("share")
        ? looked(data, scope).map(series -> words(series, data, scope)).orElse("")
        : "";
  }

  /** The curve of the group looked at, or of the organisation. */
  private static Optional<Series> looked(FigureData data, Scope scope) {
    Group filter = scope.selection().filter();
    String id = filter.equals(Group.WHOLE) ? "whole" : String.valueOf(filter.id());
    return data.series().stream().filter(s -> s.id().equals(id) && s.tells()).findFirst();
  }

  private static String words(Series series, FigureData data, Scope scope) {
    List<Cell> cells = series.cells();
    List<Integer> told =
        IntStream.range(0, cells.size()).filter(i -> cells.get(i).tells()).boxed().toList();
    int first = told.get(0);
    int last = told.get(told.size() - 1);
    Optional<Integer> half = told.stream().filter(i -> atLeastHalf(cells.get(i))).findFirst();
    CellText text = new CellText(scope.words(), data.unit());
    String name = InShort.name(data, scope);
    boolean messages = data.figure().by().endsWith("hours");
    String of = scope.words().say("answer.curve.of." + (messages ? "messages" : "people"));
    if (half.isEmpty()) {
      return scope
          .words()
          .say(
              first == last ? "answer.curve.once" : "answer.curve.below",
              name,
              data.ticks().get(first).label(),
              told(cells.get(first), text, of),
              data.ticks().get(last).label(),
              cells.get(first).hasValue()
                  ? text.value(cells.get(last))
                  : told(cells.get(last), text, of));
    }
    return scope
        .words()
        .say(
            half.get() == last ? "answer.curve.half_last" : "answer.curve.half",
            name,
            data.ticks().get(half.get()).label(),
            data.ticks().get(last).label(),
            told(cells.get(last), text, of));
  }

  /** A share, and of what; of a bound the number of them is in it. */
  private static String told(Cell cell, CellText text, String of) {
    return cell.hasValue() ? text.value(cell) + " " + of : text.value(cell);
  }

  /** Of a bound only what it says for certain. */
  private static boolean atLeastHalf(Cell cell) {
    return cell.hasValue()
        ? cell.value() >= HALF
        : cell.bound() == Cell.Bound.ALL_BUT && cell.limit().filter(l -> l >= HALF).isPresent();
  }
}
