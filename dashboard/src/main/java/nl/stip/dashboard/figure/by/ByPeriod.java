package nl.stip.dashboard.figure.by;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.stip.dashboard.figure.Comparison;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Group;
import nl.stip.dashboard.mart.Published;
import nl.stip.metric.MetricKind;
import nl.stip.metric.Missing;

/** Metrics over time for the group looked at; with the stretch compared with when asked for. */
final class ByPeriod implements By {

  @Override
  public FigureData read(Figure figure, Scope scope) {
    List<Published> run = scope.selection().run(scope.catalogue());
    List<Series> series = new ArrayList<>();
    for (String id : figure.metrics()) {
      if (scope.catalogue().metric(id).isPresent()) {
        series.add(
            new Series(
                id, name(id, figure, scope), Role.MAIN, series.size() + 1, cells(id, run, scope)));
      }
    }
    if (figure.metrics().size() == 1
        && !scope.selection().filter().equals(Group.WHOLE)
        && Axis.metric(figure.metric(), scope).kind() != MetricKind.TOTAL) {
      CellIndex whole =
          new CellIndex(
              scope
                  .cells()
                  .values(
                      figure.metric(),
                      scope.selection().tool(),
                      List.of(Group.WHOLE.id()),
                      Axis.periodIds(run)));
      List<Cell> cells = Axis.cells(run, p -> whole.cell(Group.WHOLE.id(), p.id()));
      Series organisation =
          new Series(Axis.ORGANISATION, scope.organisation(), Role.WHOLE, 1, cells);
      if (organisation.tells()) {
        series.add(organisation);
      }
    }
    List<Optional<Published>> then = scope.selection().comparedRun(scope.catalogue());
    if (!then.isEmpty()) {
      series.add(compared(figure, then, shown(series), scope));
    }
    return new FigureData(
        figure, Axis.unit(figure, scope), false, Axis.periods(run, scope), series);
  }

  /** A metric beside that of the organisation is told apart by whose it is. */
  private static String name(String metric, Figure figure, Scope scope) {
    boolean part = figure.metrics().size() == 1 && !scope.selection().filter().equals(Group.WHOLE);
    return part ? scope.whole() : scope.name(Axis.metric(metric, scope));
  }

  /** How many periods there is something to see of: what runs may have nothing yet. */
  private static int shown(List<Series> series) {
    return series.stream()
        .mapToInt(
            one -> {
              int last = one.cells().size();
              while (last > 0 && !one.cells().get(last - 1).tells()) {
                last--;
              }
              return last;
            })
        .max()
        .orElse(0);
  }

  private static Series compared(
      Figure figure, List<Optional<Published>> then, int shown, Scope scope) {
    CellIndex index =
        index(
            figure.metric(),
            then.stream().flatMap(Optional::stream).map(Published::id).toList(),
            scope);
    List<Cell> cells =
        Axis.cells(
            then,
            p ->
                p.map(q -> index.cell(scope.selection().filter().id(), q.id()))
                    .orElse(Cell.absent(Missing.TOO_LITTLE_HISTORY)));
    return new Series(
        "compared",
        compared(name(figure.metric(), figure, scope), then.subList(0, shown), scope),
        Role.COMPARISON,
        1,
        cells);
  }

  /** A year before says so; any other stretch says when it was. */
  private static String compared(String name, List<Optional<Published>> then, Scope scope) {
    List<Published> known = then.stream().flatMap(Optional::stream).toList();
    if (scope.selection().comparison().equals(Comparison.YEAR) || known.isEmpty()) {
      return scope.words().say("figure.year_before", name);
    }
    String span =
        scope.words().dates().span(known.get(0).period(), known.get(known.size() - 1).period());
    return scope.words().say("figure.compared", name, span);
  }

  private static List<Cell> cells(String metric, List<Published> run, Scope scope) {
    CellIndex index = index(metric, Axis.periodIds(run), scope);
    return Axis.cells(run, p -> index.cell(scope.selection().filter().id(), p.id()));
  }

  private static CellIndex index(String metric, List<String> periods, Scope scope) {
    Selection selection = scope.selection();
    return new CellIndex(
        scope.cells().values(metric, selection.tool(), List.of(selection.filter().id()), periods));
  }
}
