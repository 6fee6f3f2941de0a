package nl.stip.dashboard.figure.by;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Cells.Between;
import nl.stip.dashboard.mart.Named;
import nl.stip.dashboard.mart.Published;
import nl.stip.metric.Missing;

/** What ties of the whole organisation are along each dimension over time, a row per dimension. */
final class ByDimensionPeriod implements By {

  @Override
  public FigureData read(Figure figure, Scope scope) {
    List<Published> run = scope.selection().run(scope.catalogue());
    Map<String, Map<String, Cell>> cells =
        scope
            .cells()
            .ofDimensions(figure.metric(), scope.selection().tool(), Axis.periodIds(run))
            .stream()
            .collect(
                Collectors.groupingBy(
                    Between::dimension,
                    Collectors.toMap(Between::period, row -> row.pair().ratio())));
    List<Series> series = new ArrayList<>();
    for (Named dimension : scope.catalogue().dimensions()) {
      Map<String, Cell> own = cells.getOrDefault(dimension.id(), Map.of());
      series.add(
          new Series(
              dimension.id(),
              dimension.name(),
              Role.MAIN,
              series.size() + 1,
              Axis.cells(run, p -> own.getOrDefault(p.id(), Cell.absent(Missing.NO_DATA)))));
    }
    Cell chance = ByDimension.nothing(figure, scope);
    List<Cell> chances =
        Axis.cells(run, p -> told(cells.values(), p) ? chance : Cell.absent(Missing.NO_DATA));
    series.add(ByDimension.chance(figure, chances, scope));
    return new FigureData(
        figure, Axis.unit(figure, scope), false, Axis.periods(run, scope), series);
  }

  /** Whether anything is known of a period, so that there is something to compare with chance. */
  private static boolean told(Collection<Map<String, Cell>> dimensions, Published period) {
    return dimensions.stream()
        .map(own -> own.get(period.id()))
        .anyMatch(cell -> cell != null && cell.tells());
  }
}
