package nl.stip.dashboard.figure.by;

import java.util.List;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.mart.Published;
import nl.stip.metric.Metric;

/** The bins of a distribution over time, a row per bin. */
final class ByBinPeriod implements By {

  @Override
  public FigureData read(Figure figure, Scope scope) {
    Selection selection = scope.selection();
    Metric metric = Axis.metric(figure.metric(), scope);
    List<Published> run = selection.run(scope.catalogue());
    int group = selection.filter().id();
    CellIndex index =
        new CellIndex(
            scope.cells().bins(metric.id(), selection.tool(), List.of(group), Axis.periodIds(run)));
    List<Series> series =
        Axis.bins(metric, scope, bin -> Axis.cells(run, p -> index.cell(group, p.id(), bin)));
    return new FigureData(figure, "share", true, Axis.periods(run, scope), series);
  }
}
