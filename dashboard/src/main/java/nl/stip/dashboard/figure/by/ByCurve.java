package nl.stip.dashboard.figure.by;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Cells;
import nl.stip.dashboard.mart.Group;
import nl.stip.metric.Missing;

/**
 * One curve along the time since a start: the whole first, then that of each group.
 *
 * @param tick message that names a point in time by its number
 */
record ByCurve(String tick) implements By {

  @Override
  public FigureData read(Figure figure, Scope scope) {
    Map<Group, Map<Double, Cell>> curves = new LinkedHashMap<>();
    Group whole = scope.selection().filter();
    curves.put(whole, curve(whole, figure, scope));
    scope.groups().forEach(group -> curves.put(group, curve(group, figure, scope)));
    // where no group has a curve, the figure is about the whole
    boolean compared =
        curves.entrySet().stream()
            .anyMatch(
                of ->
                    !of.getKey().equals(whole)
                        && of.getValue().values().stream().anyMatch(Cell::tells));
    TreeSet<Double> steps = new TreeSet<>();
    curves.values().forEach(curve -> steps.addAll(curve.keySet()));
    Cell none = Cell.absent(Missing.TOO_LITTLE_HISTORY);
    List<Series> series = new ArrayList<>();
    curves.forEach(
        (group, curve) ->
            series.add(
                new Series(
                    group.equals(whole) ? "whole" : String.valueOf(group.id()),
                    group.equals(whole) ? scope.whole() : scope.label(group),
                    group.equals(whole) && compared ? Role.WHOLE : Role.MAIN,
                    group.equals(whole) ? 1 : scope.slot(group),
                    Axis.cells(List.copyOf(steps), x -> curve.getOrDefault(x, none)))));
    List<Tick> ticks =
        steps.stream()
            .map(x -> String.valueOf(x.longValue()))
            .map(x -> new Tick(x, scope.words().say(tick, x), true))
            .toList();
    return new FigureData(figure, Axis.unit(figure, scope), false, ticks, series);
  }

  private static Map<Double, Cell> curve(Group group, Figure figure, Scope scope) {
    return Curves.of(group.id(), figure, scope).stream()
        .collect(
            Collectors.toMap(Cells.Row::x, Cells.Row::cell, (one, other) -> one, TreeMap::new));
  }
}
