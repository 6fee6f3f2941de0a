package nl.stip.dashboard.figure.by;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Cells.Between;
import nl.stip.dashboard.mart.Cells.Pair;
import nl.stip.dashboard.mart.Named;
import nl.stip.dashboard.mart.Published;
import nl.stip.metric.Missing;

/**
 * What ties of the whole organisation are along each dimension over time, a row per dimension; and
 * one of what chance gives, where that is the same along all of them.
 */
final class ByDimensionPeriod implements By {

  @Override
  public FigureData read(Figure figure, Scope scope) {
    List<Published> run = scope.selection().run(scope.catalogue());
    Map<String, Map<String, Pair>> pairs =
        scope
            .cells()
            .ofDimensions(figure.metric(), scope.selection().tool(), Axis.periodIds(run))
            .stream()
            .collect(
                Collectors.groupingBy(
                    Between::dimension, Collectors.toMap(Between::period, Between::pair)));
    List<Series> series = new ArrayList<>();
    for (Named dimension : scope.catalogue().dimensions()) {
      Map<String, Pair> own = pairs.getOrDefault(dimension.id(), Map.of());
      series.add(
          new Series(
              dimension.id(),
              dimension.name(),
              Role.MAIN,
              series.size() + 1,
              Axis.cells(run, p -> cell(own.get(p.id())))));
    }
    String unit = Axis.unit(figure, scope);
    List<List<Pair>> all = run.stream().map(p -> along(pairs.values(), p)).toList();
    if (all.stream().allMatch(along -> Chance.same(along, unit))) {
      List<Cell> chances = Axis.cells(all, along -> Chance.common(along, unit));
      Optional.of(Chance.row(figure, chances, scope)).filter(Series::tells).ifPresent(series::add);
    }
    return new FigureData(figure, unit, false, Axis.periods(run, scope), series);
  }

  private static Cell cell(Pair pair) {
    return pair == null ? Cell.absent(Missing.NO_DATA) : pair.ratio();
  }

  /** What is known along the dimensions in a period. */
  private static List<Pair> along(Collection<Map<String, Pair>> dimensions, Published period) {
    return dimensions.stream().map(own -> own.get(period.id())).filter(Objects::nonNull).toList();
  }
}
