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
 * One curve along the time since a start: the whole first, then that of each group. Of a group that
 * was chosen its own, beside the organisation's and, {@link Chosen}, among those of the groups it
 * is compared with; there are none of two dimensions at once.
 *
 * @param tick message that names a point in time by its number
 */
record ByCurve(String tick) implements By {

  @Override
  public FigureData read(Figure figure, Scope scope) {
    Group chosen = scope.selection().filter();
    Map<Group, Map<Double, Cell>> curves = new LinkedHashMap<>();
    for (Group group : groups(chosen, scope)) {
      curves.put(group, curve(group, figure, scope));
    }
    // where no group has a curve, the figure is about the whole
    boolean compared =
        curves.entrySet().stream()
            .anyMatch(of -> !of.getKey().equals(Group.WHOLE) && tells(of.getValue()));
    TreeSet<Double> steps = new TreeSet<>();
    curves.values().forEach(curve -> steps.addAll(curve.keySet()));
    Cell none = Cell.absent(Missing.TOO_LITTLE_HISTORY);
    List<Series> series = new ArrayList<>();
    curves.forEach(
        (group, curve) -> {
          List<Cell> cells = Axis.cells(List.copyOf(steps), x -> curve.getOrDefault(x, none));
          series.add(
              group.equals(Group.WHOLE)
                  ? whole(compared, chosen, cells, scope)
                  : new Series(
                      String.valueOf(group.id()),
                      group.equals(chosen) ? scope.whole() : scope.label(group),
                      Role.MAIN,
                      slot(group, scope),
                      cells));
        });
    List<Tick> ticks =
        steps.stream()
            .map(x -> String.valueOf(x.longValue()))
            .map(x -> new Tick(x, scope.words().say(tick, x), true))
            .toList();
    return new FigureData(
        figure, Axis.unit(figure, scope), false, ticks, Chosen.among(series, scope));
  }

  /** The organisation, the group chosen, those compared: of all of them there may be curves. */
  private static List<Group> groups(Group chosen, Scope scope) {
    List<Group> groups = new ArrayList<>(List.of(Group.WHOLE));
    scope.groups().stream().filter(Group::single).forEach(groups::add);
    if (!groups.contains(chosen)) {
      groups.add(chosen);
    }
    return groups;
  }

  private static Series whole(boolean compared, Group chosen, List<Cell> cells, Scope scope) {
    boolean all = chosen.equals(Group.WHOLE);
    return new Series(
        all ? "whole" : Axis.ORGANISATION,
        scope.organisation(),
        all && !compared ? Role.MAIN : Role.WHOLE,
        1,
        cells);
  }

  /** A colour of its own among those compared; alone beside the organisation the first. */
  private static int slot(Group group, Scope scope) {
    return scope.groups().contains(group) ? scope.slot(group) : 1;
  }

  private static boolean tells(Map<Double, Cell> curve) {
    return curve.values().stream().anyMatch(Cell::tells);
  }

  private static Map<Double, Cell> curve(Group group, Figure figure, Scope scope) {
    return Curves.of(group.id(), figure, scope).stream()
        .collect(
            Collectors.toMap(Cells.Row::x, Cells.Row::cell, (one, other) -> one, TreeMap::new));
  }
}
