package nl.stip.dashboard.figure.by;

import java.util.Collection;
import java.util.List;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Cells.Pair;
import nl.stip.metric.Missing;

/**
 * What ties along a dimension are compared with. Of a ratio, something divided by what is expected,
 * that is 1; of a coefficient what the mart says is expected of it, which need not be 0 nor the
 * same along every dimension; of anything else nothing, as its expected is no value of the metric.
 */
final class Chance {

  private static final String RATIO = "ratio";
  private static final String COEFFICIENT = "coefficient";

  private Chance() {}

  /** What chance gives for a figure in this unit. */
  static Cell of(Pair pair, String unit) {
    if (!pair.ratio().hasValue()) {
      return Cell.absent(Missing.NO_DATA);
    }
    return Cell.of(
        null,
        switch (unit) {
          case RATIO -> Double.valueOf(1);
          case COEFFICIENT -> pair.expected();
          default -> null;
        });
  }

  /** Whether chance gives no two different values along some dimensions. */
  static boolean same(Collection<Pair> pairs, String unit) {
    return values(pairs, unit).size() < 2;
  }

  /** The one value that chance gives along some dimensions, if any. */
  static Cell common(Collection<Pair> pairs, String unit) {
    List<Cell> values = values(pairs, unit);
    return values.isEmpty() ? Cell.absent(Missing.NO_DATA) : values.get(0);
  }

  private static List<Cell> values(Collection<Pair> pairs, String unit) {
    return pairs.stream().map(pair -> of(pair, unit)).filter(Cell::hasValue).distinct().toList();
  }

  /** The row of what chance gives. */
  static Series row(Figure figure, List<Cell> cells, Scope scope) {
    String own = "figure.chance." + figure.metric();
    String name = scope.words().say(scope.words().has(own) ? own : "figure.chance");
    return new Series("chance", name, Role.WHOLE, 1, cells);
  }
}
