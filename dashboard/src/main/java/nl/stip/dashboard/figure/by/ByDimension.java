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
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Cells;
import nl.stip.dashboard.mart.Named;

/**
 * What ties of the whole organisation are along each dimension, a tick per dimension with its z,
 * beside what chance would give: 1 for ratios, 0 for coefficients.
 */
final class ByDimension implements By {

  private static final String ANY = "*";
  private static final String RATIO = "ratio";

  @Override
  public FigureData read(Figure figure, Scope scope) {
    Selection selection = scope.selection();
    List<Tick> ticks = new ArrayList<>();
    List<Cell> cells = new ArrayList<>();
    for (Named dimension : scope.catalogue().dimensions()) {
      for (Cells.Pair pair :
          scope
              .cells()
              .matrix(figure.metric(), selection.tool(), selection.period().id(), dimension.id())) {
        if (pair.from().equals(ANY) && pair.to().equals(ANY)) {
          ticks.add(
              new Tick(
                  dimension.id(),
                  label(dimension, pair, scope),
                  Axis.complete(scope),
                  dimension.name()));
          cells.add(pair.ratio());
        }
      }
    }
    String unit = Axis.unit(figure, scope);
    double nothing = unit.equals(RATIO) ? 1 : 0;
    List<Cell> chance = Axis.cells(ticks, t -> Cell.of(null, nothing));
    String name = scope.name(Axis.metric(figure.metric(), scope));
    return new FigureData(
        figure,
        unit,
        false,
        ticks,
        List.of(
            new Series(figure.metric(), name, Role.MAIN, 1, cells),
            new Series("chance", scope.words().say("figure.chance"), Role.WHOLE, 1, chance)));
  }

  private static String label(Named dimension, Cells.Pair pair, Scope scope) {
    return pair.z() == null
        ? dimension.name()
        : scope
            .words()
            .say("figure.z", dimension.name(), scope.words().numbers().rounded(pair.z()));
  }
}
