package nl.stip.dashboard.figure.by;

import java.util.ArrayList;
import java.util.List;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.figure.Standing;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Group;

/**
 * A metric of the group looked at, which comes first, and of the other groups of its dimension.
 * People of whom the dimension is not known are no group to compare with. There is no answer where
 * nothing is told of the group, or too little of the others.
 */
final class ByPeers implements By {

  @Override
  public FigureData read(Figure figure, Scope scope) {
    Selection selection = scope.selection();
    List<Group> groups = groups(scope);
    String now = selection.period().id();
    CellIndex index =
        new CellIndex(
            scope
                .cells()
                .values(figure.metric(), selection.tool(), Axis.ids(groups), List.of(now)));
    List<Cell> cells = Axis.cells(groups, g -> index.cell(g.id(), now));
    String name = scope.name(Axis.metric(figure.metric(), scope));
    String unit = Axis.unit(figure, scope);
    FigureData data =
        new FigureData(
            figure,
            unit,
            false,
            ticks(groups, scope),
            List.of(new Series(figure.metric(), name, Role.MAIN, 1, cells)));
    return Standing.possible(data)
        ? data
        : new FigureData(figure, unit, false, List.of(), List.of());
  }

  private static List<Group> groups(Scope scope) {
    Group own = scope.selection().filter();
    List<Group> groups = new ArrayList<>();
    for (Group group : scope.peers()) {
      if (group.equals(own)) {
        groups.add(0, group);
      } else if (!Words.unknown(group.valueIn(scope.along()))) {
        groups.add(group);
      }
    }
    return groups;
  }

  private static List<Tick> ticks(List<Group> groups, Scope scope) {
    return groups.stream()
        .map(
            g ->
                new Tick(
                    String.valueOf(g.id()),
                    scope.words().group(scope.along(), g.valueIn(scope.along())),
                    Axis.complete(scope)))
        .toList();
  }
}
