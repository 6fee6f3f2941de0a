package nl.stip.dashboard.figure.by;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.mart.Group;
import nl.stip.dashboard.mart.Published;
import nl.stip.metric.Metric;

/** A metric per group in one period, with the whole as reference and the period compared with. */
final class ByGroup implements By {

  @Override
  public FigureData read(Figure figure, Scope scope) {
    Metric metric = Axis.metric(figure.metric(), scope);
    Selection selection = scope.selection();
    List<Group> groups = scope.groups();
    String now = selection.period().id();
    Optional<Published> then = selection.compared(scope.catalogue());
    List<String> periods = new ArrayList<>(List.of(now));
    then.ifPresent(p -> periods.add(p.id()));
    List<Integer> ids = new ArrayList<>(Axis.ids(groups));
    ids.add(scope.among().id());
    CellIndex index =
        new CellIndex(scope.cells().values(figure.metric(), selection.tool(), ids, periods));
    List<Series> series = new ArrayList<>();
    series.add(
        new Series(
            figure.metric(),
            scope.name(metric),
            Role.MAIN,
            1,
            Axis.cells(groups, g -> index.cell(g.id(), now))));
    then.map(p -> Axis.then(p, Axis.cells(groups, g -> index.cell(g.id(), p.id())), scope))
        .ifPresent(series::add);
    Axis.among(metric, Axis.cells(groups, g -> index.cell(scope.among().id(), now)), scope)
        .ifPresent(series::add);
    return new FigureData(figure, metric.unit(), false, Axis.groups(groups, scope), series);
  }
}
