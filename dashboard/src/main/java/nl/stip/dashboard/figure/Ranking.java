package nl.stip.dashboard.figure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.mart.Cell;

/**
 * The one order of a ranking, on the page, in its table and in the workbook: the highest first, or
 * the lowest where that is asked for. What is known as a bound stands at its bound, after a value
 * as large; only what is hidden or has no data comes last, in the order of the figure.
 *
 * @param least whether the lowest comes first
 */
public record Ranking(boolean least) {

  /** The places of a ranking in its order; those of any other figure as they are. */
  public static List<Integer> of(FigureData data) {
    IntStream places = IntStream.range(0, data.ticks().size());
    List<FigureData.Series> main = data.series(Role.MAIN);
    if (!data.figure().form().equals("rank") || main.isEmpty()) {
      return places.boxed().toList();
    }
    List<Cell> cells = main.get(0).cells();
    Comparator<Cell> order = new Ranking(data.figure().least()).cells();
    return places.boxed().sorted(Comparator.comparing(cells::get, order)).toList();
  }

  /** The order of cells. */
  public Comparator<Cell> cells() {
    return Comparator.comparingInt(Ranking::unknown)
        .thenComparingDouble(cell -> least ? size(cell) : -size(cell))
        .thenComparing(cell -> !cell.hasValue());
  }

  private static int unknown(Cell cell) {
    return cell.tells() ? 0 : 1;
  }

  /** Its value, or the bound it is known by: all or none of a group of which no number is known. */
  public static double size(Cell cell) {
    return cell.hasValue()
        ? cell.value()
        : cell.limit().orElse(cell.bound() == Cell.Bound.ALL_BUT ? 1.0 : 0.0);
  }
}
