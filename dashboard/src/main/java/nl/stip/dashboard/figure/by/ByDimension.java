package nl.stip.dashboard.figure.by;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stip.dashboard.figure.Boundaries;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Cells;
import nl.stip.dashboard.mart.Named;
import nl.stip.dashboard.mart.Published;
import nl.stip.metric.Missing;

/**
 * What ties of the whole organisation are along each dimension, a tick per dimension, beside what
 * chance would give, where the metric has such a value: {@link Chance}. A dimension that had other
 * groups in the period compared with is marked as such.
 */
final class ByDimension implements By {

  private static final String ANY = "*";

  @Override
  public FigureData read(Figure figure, Scope scope) {
    Selection selection = scope.selection();
    Map<Named, Cells.Pair> now = pairs(figure, selection.period(), scope);
    Optional<Published> before = selection.compared(scope.catalogue());
    List<Tick> ticks =
        now.keySet().stream()
            .map(
                of ->
                    new Tick(of.id(), of.name(), Axis.complete(scope))
                        .redrawn(before.filter(then -> redrawn(of, then, scope)).isPresent()))
            .toList();
    List<Series> series = new ArrayList<>();
    String name = scope.name(Axis.metric(figure.metric(), scope));
    List<Cell> cells = now.values().stream().map(Cells.Pair::ratio).toList();
    series.add(new Series(figure.metric(), name, Role.MAIN, 1, cells));
    before
        .map(then -> compared(then, List.copyOf(now.keySet()), figure, scope))
        .filter(Series::tells)
        .ifPresent(series::add);
    String unit = Axis.unit(figure, scope);
    List<Cell> chances = Axis.cells(List.copyOf(now.values()), pair -> Chance.of(pair, unit));
    Optional.of(Chance.row(figure, chances, scope)).filter(Series::tells).ifPresent(series::add);
    return new FigureData(figure, unit, false, ticks, series);
  }

  private static boolean redrawn(Named dimension, Published then, Scope scope) {
    List<Published> since = scope.catalogue().periods(then, scope.selection().period());
    return Boundaries.of(dimension, since, scope).moved();
  }

  private static Series compared(
      Published then, List<Named> dimensions, Figure figure, Scope scope) {
    Map<Named, Cells.Pair> pairs = pairs(figure, then, scope);
    List<Cell> cells =
        Axis.cells(
            dimensions,
            d -> pairs.containsKey(d) ? pairs.get(d).ratio() : Cell.absent(Missing.NO_DATA));
    return Axis.then(then, cells, scope);
  }

  /** All ties of the organisation, by the dimensions that have them. */
  private static Map<Named, Cells.Pair> pairs(Figure figure, Published period, Scope scope) {
    Map<Named, Cells.Pair> pairs = new LinkedHashMap<>();
    for (Named dimension : scope.catalogue().dimensions()) {
      scope
          .cells()
          .matrix(figure.metric(), scope.selection().tool(), period.id(), dimension.id())
          .stream()
          .filter(pair -> pair.from().equals(ANY) && pair.to().equals(ANY))
          .forEach(pair -> pairs.put(dimension, pair));
    }
    return pairs;
  }
}
