package nl.stip.dashboard.figure.by;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.mart.Cell;
import nl.stip.metric.Metric;

/**
 * Metrics as tiers of one population: the first, a count of people, is the whole; the others are
 * shares of it.
 */
final class ByTier implements By {

  @Override
  public FigureData read(Figure figure, Scope scope) {
    Selection selection = scope.selection();
    String period = selection.period().id();
    int group = selection.filter().id();
    List<Tick> ticks = new ArrayList<>();
    List<Cell> cells = new ArrayList<>();
    for (String id : figure.metrics()) {
      Optional<Metric> metric = scope.catalogue().metric(id);
      if (metric.isPresent()) {
        Cell cell =
            new CellIndex(
                    scope.cells().values(id, selection.tool(), List.of(group), List.of(period)))
                .cell(group, period);
        ticks.add(new Tick(id, scope.name(metric.get()), Axis.complete(scope)));
        cells.add(metric.get().unit().equals("share") ? cell : asWhole(cell));
      }
    }
    String name = scope.words().dates().period(selection.period().period());
    return new FigureData(
        figure, "share", true, ticks, List.of(new Series(period, name, Role.MAIN, 1, cells)));
  }

  private static Cell asWhole(Cell count) {
    return count.hasValue() ? Cell.of(Math.toIntExact(Math.round(count.value())), 1.0) : count;
  }
}
