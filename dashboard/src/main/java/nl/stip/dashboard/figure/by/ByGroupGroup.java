package nl.stip.dashboard.figure.by;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Cells;
import nl.stip.dashboard.mart.Group;
import nl.stip.dashboard.mart.Named;
import nl.stip.metric.Missing;

/** A metric in one period for the groups of two dimensions: a row per group of the first. */
final class ByGroupGroup implements By {

  @Override
  public FigureData read(Figure figure, Scope scope) {
    Selection selection = scope.selection();
    Named down = selection.dimension();
    Named along = selection.across();
    Map<String, Cell> cells =
        cells(figure.metric(), scope.pairs(), scope).entrySet().stream()
            .collect(Collectors.toMap(e -> key(e.getKey(), down, along), Map.Entry::getValue));
    List<Group> columns = scope.catalogue().groups(along.id());
    Cell none = Cell.absent(Missing.NO_DATA);
    List<Series> series =
        scope.catalogue().groups(down.id()).stream()
            .map(
                row ->
                    new Series(
                        String.valueOf(row.id()),
                        scope.words().group(down.id(), row.val1()),
                        Role.MAIN,
                        scope.slot(row),
                        Axis.cells(
                            columns,
                            column -> cells.getOrDefault(key(row.val1(), column.val1()), none))))
            .toList();
    List<Tick> ticks =
        columns.stream()
            .map(
                column ->
                    new Tick(
                        String.valueOf(column.id()),
                        scope.words().group(along.id(), column.val1()),
                        Axis.complete(scope)))
            .toList();
    return new FigureData(figure, Axis.unit(figure, scope), true, ticks, series);
  }

  private static Map<Group, Cell> cells(String metric, List<Group> groups, Scope scope) {
    Map<Integer, Group> byId =
        groups.stream().collect(Collectors.toMap(Group::id, Function.identity()));
    Selection selection = scope.selection();
    return scope
        .cells()
        .values(metric, selection.tool(), byId.keySet(), List.of(selection.period().id()))
        .stream()
        .collect(Collectors.toMap(row -> byId.get(row.group()), Cells.Row::cell));
  }

  private static String key(Group group, Named down, Named along) {
    return key(group.valueIn(down.id()), group.valueIn(along.id()));
  }

  private static String key(String row, String column) {
    return row + "\n" + column;
  }
}
