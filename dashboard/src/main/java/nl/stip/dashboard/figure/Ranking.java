package nl.stip.dashboard.figure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.mart.Cell;

/**
 * The one order of a ranking, on the page, in its table and in the workbook: the highest first, or
 * the lowest where that is asked for. A group of which all but a few count stands with the whole,
 * whatever its bound: a small one has a low bound and misses no more people. One of which only a
 * few count stands at nothing. What is hidden or has no data comes last, in the order of the
 * figure.
 *
 * @param least whether the lowest comes first
 */
public record Ranking(boolean least) {

  /** How far the furthest bound stands from all or nothing: nearer than any value that is told. */
  private static final double HAIR = 1e-6;

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
        .thenComparingDouble(cell -> least ? size(cell) : -size(cell));
  }

  private static int unknown(Cell cell) {
    return cell.tells() ? 0 : 1;
  }

  /**
   * The number a cell is put in order by: its value; of a bound all or nothing, a hair from it by
   * how far its bound is, so that among bounds the nearest comes first.
   */
  public static double size(Cell cell) {
    if (cell.hasValue()) {
      return cell.value();
    }
    return cell.bound() == Cell.Bound.ALL_BUT
        ? 1 - HAIR * (1 - cell.limit().orElse(0.0))
        : HAIR * cell.limit().orElse(1.0);
  }
}
