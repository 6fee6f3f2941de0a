package nl.stip.dashboard.figure.excel;

import java.util.List;
import java.util.stream.IntStream;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;

/**
 * What is left of the whole in a stack of shares for parts without a value: a column of its own in
 * the table and hatched in the chart, where an open end would look as if there were nothing.
 *
 * @param left one share per bar, zero where every part is known; empty where nothing adds up
 * @param name what the legend calls it
 */
record Unknown(List<Double> left, String name) {

  private static final double VISIBLE = 0.005;

  static Unknown of(FigureData data, Words words) {
    boolean bounded =
        data.series(Role.MAIN).stream()
            .flatMap(s -> s.cells().stream())
            .anyMatch(cell -> cell.bound() != null);
    boolean adds = Shape.of(data).stacked() && data.unit().equals("share");
    return new Unknown(
        IntStream.range(0, adds ? data.ticks().size() : 0)
            .mapToObj(tick -> left(data, tick))
            .toList(),
        words.say(bounded ? "key.inexact" : "key.hatched"));
  }

  /** Whether there is any. */
  boolean any() {
    return left.stream().anyMatch(share -> share > 0);
  }

  private static double left(FigureData data, int tick) {
    List<Cell> parts =
        data.series(Role.MAIN).stream().map(series -> series.cells().get(tick)).toList();
    double known = parts.stream().filter(Cell::hasValue).mapToDouble(Cell::value).sum();
    boolean complete = parts.stream().allMatch(Cell::hasValue);
    return complete || 1 - known < VISIBLE ? 0 : 1 - known;
  }
}
