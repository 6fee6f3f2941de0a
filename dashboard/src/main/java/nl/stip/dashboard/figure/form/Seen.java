package nl.stip.dashboard.figure.form;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.mart.Cell;
import nl.stip.metric.Missing;

/**
 * A matrix of groups without the groups of which nothing can be seen: their rows and columns would
 * take the room of what can. The table keeps them all.
 *
 * @param data what is left to draw
 * @param left names of what is left out, by why
 */
record Seen(FigureData data, Map<Missing, Set<String>> left) {

  /** The same where everything tells something, nothing does, or it is no matrix of groups. */
  static Seen of(FigureData all) {
    List<Integer> rows = places(all.series().size(), row -> row(all, row), all);
    List<Integer> columns = places(all.ticks().size(), column -> column(all, column), all);
    boolean groups = all.figure().paired() || all.figure().by().startsWith("matrix");
    if (!groups || rows.isEmpty() || columns.isEmpty()) {
      return new Seen(all, Map.of());
    }
    FigureData data =
        new FigureData(
            all.figure(),
            all.unit(),
            all.ordered(),
            columns.stream().map(all.ticks()::get).toList(),
            rows.stream().map(all.series()::get).map(row -> narrow(row, columns)).toList());
    Map<Missing, Set<String>> left = new LinkedHashMap<>();
    IntStream.range(0, all.series().size())
        .filter(row -> !rows.contains(row))
        .forEach(row -> note(left, all.series().get(row).label(), row(all, row)));
    IntStream.range(0, all.ticks().size())
        .filter(column -> !columns.contains(column))
        .forEach(column -> note(left, all.ticks().get(column).label(), column(all, column)));
    return new Seen(data, left);
  }

  private static List<Integer> places(int size, IntFunction<List<Cell>> cells, FigureData all) {
    boolean square = square(all);
    return IntStream.range(0, size)
        .filter(
            at ->
                square
                    ? Stream.concat(row(all, at).stream(), column(all, at).stream())
                        .anyMatch(Cell::tells)
                    : cells.apply(at).stream().anyMatch(Cell::tells))
        .boxed()
        .toList();
  }

  /** Whether rows and columns are the same groups: one then stays or goes as both. */
  private static boolean square(FigureData all) {
    return all.series().stream()
        .map(Series::id)
        .toList()
        .equals(all.ticks().stream().map(FigureData.Tick::id).toList());
  }

  private static List<Cell> row(FigureData all, int at) {
    return all.series().get(at).cells();
  }

  private static List<Cell> column(FigureData all, int at) {
    return all.series().stream().map(row -> row.cells().get(at)).toList();
  }

  private static Series narrow(Series row, List<Integer> columns) {
    return new Series(
        row.id(),
        row.label(),
        row.role(),
        row.slot(),
        columns.stream().map(row.cells()::get).toList());
  }

  /** Hidden where any of its cells is; otherwise as the first says. */
  private static void note(Map<Missing, Set<String>> left, String label, List<Cell> cells) {
    boolean hidden = cells.stream().anyMatch(c -> c.missing() == Missing.SUPPRESSED);
    Missing why = hidden ? Missing.SUPPRESSED : CellText.reason(cells.get(0));
    left.computeIfAbsent(why, w -> new LinkedHashSet<>()).add(label);
  }
}
