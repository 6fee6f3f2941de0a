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
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Published;
import nl.stip.metric.Missing;

/** Metrics over time for the group looked at; with a year's comparison when asked for. */
final class ByPeriod implements By {

  @Override
  public FigureData read(Figure figure, Scope scope) {
    List<Published> run = scope.selection().run(scope.catalogue());
    List<Series> series = new ArrayList<>();
    for (String id : figure.metrics()) {
      if (scope.catalogue().metric(id).isPresent()) {
        String name = scope.name(Axis.metric(id, scope));
        series.add(new Series(id, name, Role.MAIN, series.size() + 1, cells(id, run, scope)));
      }
    }
    if (scope.selection().comparison() == Selection.Comparison.YEAR) {
      series.add(yearBefore(figure.metric(), run, scope));
    }
    return new FigureData(
        figure, Axis.unit(figure, scope), false, Axis.periods(run, scope), series);
  }

  private static Series yearBefore(String metric, List<Published> run, Scope scope) {
    List<Optional<Published>> before =
        run.stream().map(p -> Selection.yearBefore(p, scope.catalogue())).toList();
    CellIndex index =
        index(metric, before.stream().flatMap(Optional::stream).map(Published::id).toList(), scope);
    List<Cell> cells =
        Axis.cells(
            before,
            p ->
                p.map(q -> index.cell(scope.selection().filter().id(), q.id()))
                    .orElse(Cell.absent(Missing.TOO_LITTLE_HISTORY)));
    return new Series(
        "year",
        scope.words().say("figure.year_before", scope.name(Axis.metric(metric, scope))),
        Role.COMPARISON,
        1,
        cells);
  }

  private static List<Cell> cells(String metric, List<Published> run, Scope scope) {
    CellIndex index = index(metric, Axis.periodIds(run), scope);
    return Axis.cells(run, p -> index.cell(scope.selection().filter().id(), p.id()));
  }

  private static CellIndex index(String metric, List<String> periods, Scope scope) {
    Selection selection = scope.selection();
    return new CellIndex(
        scope
            .mart()
            .cells()
            .values(metric, selection.tool(), List.of(selection.filter().id()), periods));
  }
}
