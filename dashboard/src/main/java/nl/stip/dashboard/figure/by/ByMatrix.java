package nl.stip.dashboard.figure.by;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Cells;
import nl.stip.metric.Missing;

/**
 * Ties between the groups of a dimension: observed ÷ expected, a row per group they start in,
 * neighbours by ties.
 */
final class ByMatrix implements By {

  private static final String ANY = "*";

  @Override
  public FigureData read(Figure figure, Scope scope) {
    Selection selection = scope.selection();
    if (selection.dimension() == null) {
      return new FigureData(figure, "ratio", false, List.of(), List.of());
    }
    Map<String, Map<String, Cell>> pairs = new TreeMap<>();
    Set<String> values = new TreeSet<>();
    for (Cells.Pair pair :
        scope
            .cells()
            .matrix(
                figure.metric(),
                selection.tool(),
                selection.period().id(),
                selection.dimension().id())) {
      if (!pair.from().equals(ANY) && !pair.to().equals(ANY)) {
        pairs.computeIfAbsent(pair.from(), f -> new TreeMap<>()).put(pair.to(), pair.ratio());
        values.add(pair.from());
        values.add(pair.to());
      }
    }
    Cell none = Cell.absent(Missing.NO_DATA);
    List<String> order =
        Neighbours.order(List.copyOf(values), (a, b) -> ratio(pairs, a, b) + ratio(pairs, b, a));
    List<Series> series = new ArrayList<>();
    for (String from : order) {
      Map<String, Cell> row = pairs.getOrDefault(from, Map.of());
      series.add(
          new Series(
              from,
              scope.words().group(selection.dimension().id(), from),
              Role.MAIN,
              series.size() + 1,
              Axis.cells(order, to -> row.getOrDefault(to, none))));
    }
    List<Tick> ticks =
        order.stream()
            .map(
                v ->
                    new Tick(
                        v,
                        scope.words().group(selection.dimension().id(), v),
                        Axis.complete(scope)))
            .toList();
    return new FigureData(figure, "ratio", true, ticks, series);
  }

  private static double ratio(Map<String, Map<String, Cell>> pairs, String from, String to) {
    Cell cell = pairs.getOrDefault(from, Map.of()).get(to);
    return cell != null && cell.hasValue() ? cell.value() : 0;
  }
}
