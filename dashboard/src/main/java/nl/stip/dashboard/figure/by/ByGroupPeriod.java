package nl.stip.dashboard.figure.by;

import java.util.ArrayList;
import java.util.List;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.mart.Group;
import nl.stip.dashboard.mart.Published;
import nl.stip.metric.Metric;

/** A metric over time, a row per group, with the whole as reference; {@link Chosen} stands out. */
final class ByGroupPeriod implements By {

  @Override
  public FigureData read(Figure figure, Scope scope) {
    Selection selection = scope.selection();
    List<Group> groups = scope.groups();
    List<Published> run = selection.run(scope.catalogue());
    List<Integer> ids = new ArrayList<>(Axis.ids(groups));
    ids.add(scope.among().id());
    CellIndex index =
        new CellIndex(
            scope.cells().values(figure.metric(), selection.tool(), ids, Axis.periodIds(run)));
    List<Series> series = new ArrayList<>();
    for (Group group : groups) {
      series.add(
          new Series(
              String.valueOf(group.id()),
              scope.label(group),
              Role.MAIN,
              scope.slot(group),
              Axis.cells(run, p -> index.cell(group.id(), p.id()))));
    }
    Metric metric = Axis.metric(figure.metric(), scope);
    Axis.among(metric, Axis.cells(run, p -> index.cell(scope.among().id(), p.id())), scope)
        .ifPresent(series::add);
    return new FigureData(
        figure, metric.unit(), false, Axis.periods(run, scope), Chosen.among(series, scope));
  }
}
