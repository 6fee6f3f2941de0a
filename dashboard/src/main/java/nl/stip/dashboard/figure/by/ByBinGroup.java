package nl.stip.dashboard.figure.by;

import java.util.List;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.mart.Group;
import nl.stip.metric.Metric;

/** The bins of a distribution per group in one period, a row per bin. */
final class ByBinGroup implements By {

  @Override
  public FigureData read(Figure figure, Scope scope) {
    Selection selection = scope.selection();
    Metric metric = Axis.metric(figure.metric(), scope);
    List<Group> groups = scope.groups();
    String period = selection.period().id();
    CellIndex index =
        new CellIndex(
            scope.cells().bins(metric.id(), selection.tool(), Axis.ids(groups), List.of(period)));
    List<Series> series =
        Axis.bins(metric, scope, bin -> Axis.cells(groups, g -> index.cell(g.id(), period, bin)));
    return new FigureData(figure, "share", true, Axis.groups(groups, scope), series);
  }
}
