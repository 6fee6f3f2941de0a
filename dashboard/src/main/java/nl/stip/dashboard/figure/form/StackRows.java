package nl.stip.dashboard.figure.form;

import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.figure.Ranking;
import nl.stip.dashboard.mart.Cell;

/**
 * What a stack draws of a figure. Of groups those of which at most half is hidden, the one with the
 * most of what is asked about on top, which is the first part where no other is, if the parts have
 * an order and the groups have none: a bar of hatching tells nothing, and the alphabet is no order
 * to look for. Where the parts are kinds, what is asked about comes first in the bars too, so that
 * it begins at nothing. The table keeps them all.
 *
 * @param data what is drawn, without what stands beside the whole
 * @param left how many groups are left out
 */
public record StackRows(FigureData data, int left) {

  private static final double MOST_HIDDEN = 0.5;

  /** What is drawn of a figure. */
  public static StackRows of(FigureData all) {
    FigureData parts = all.without(all.series(Role.BESIDE));
    if (!ofGroups(all)) {
      return new StackRows(parts, 0);
    }
    FigureData whole = askedFirst(parts);
    List<Integer> kept =
        IntStream.range(0, whole.ticks().size())
            .filter(row -> shown(whole, row) >= 1 - MOST_HIDDEN)
            .boxed()
            .sorted(order(whole))
            .toList();
    return new StackRows(narrowed(whole, kept), whole.ticks().size() - kept.size());
  }

  /** Whether its bars are groups. */
  public static boolean ofGroups(FigureData data) {
    return data.figure().by().endsWith("group");
  }

  /** How much of the whole is known of a row. */
  private static double shown(FigureData data, int row) {
    return data.series().stream()
        .map(part -> part.cells().get(row))
        .filter(Cell::hasValue)
        .mapToDouble(Cell::value)
        .sum();
  }

  /** What is asked about first, where the parts are kinds. */
  public static FigureData askedFirst(FigureData data) {
    if (data.figure().parts() != Figure.Parts.KINDS) {
      return data;
    }
    List<Series> parts =
        data.series().stream()
            .sorted(Comparator.comparing(part -> !data.figure().asked().contains(part.id())))
            .toList();
    return new FigureData(data.figure(), data.unit(), data.ordered(), data.ticks(), parts);
  }

  /** By what is asked about; where that is the same by the first part, and so on. */
  private static Comparator<Integer> order(FigureData data) {
    Comparator<Integer> order = byParts(data);
    List<Series> asked =
        data.series().stream().filter(part -> data.figure().asked().contains(part.id())).toList();
    return asked.isEmpty() || !free(data)
        ? order
        : Comparator.<Integer>comparingDouble(row -> -together(asked, row)).thenComparing(order);
  }

  /**
   * How much is known to be in some parts; of what is hidden that is nothing, and it comes last.
   */
  private static double together(List<Series> asked, int row) {
    double[] known =
        asked.stream()
            .mapToDouble(part -> size(part.cells().get(row)))
            .filter(s -> s >= 0)
            .toArray();
    return known.length == 0 ? -1 : DoubleStream.of(known).sum();
  }

  private static boolean free(FigureData data) {
    return data.ordered() && data.ticks().stream().noneMatch(StackRows::counted);
  }

  /** By the first part; where that is the same, or hidden of both, by the next. */
  private static Comparator<Integer> byParts(FigureData data) {
    Comparator<Integer> order = Comparator.naturalOrder();
    for (int at = free(data) ? data.series().size() - 1 : -1; at >= 0; at--) {
      Series part = data.series().get(at);
      order =
          Comparator.<Integer>comparingDouble(row -> -size(part.cells().get(row)))
              .thenComparing(order);
    }
    return order;
  }

  /** Groups with a number in their name, as years of service, have an order of their own. */
  private static boolean counted(Tick group) {
    return group.label().chars().anyMatch(Character::isDigit);
  }

  /**
   * Nearly all stands with all, as in a {@link Ranking}, and nearly none at nothing, as there is no
   * part to be seen; what is hidden comes after all that is known.
   */
  private static double size(Cell cell) {
    if (cell.bound() == Cell.Bound.UNDER) {
      return 0;
    }
    return cell.tells() ? Ranking.size(cell) : -1;
  }

  private static FigureData narrowed(FigureData data, List<Integer> rows) {
    return new FigureData(
        data.figure(),
        data.unit(),
        data.ordered(),
        rows.stream().map(data.ticks()::get).toList(),
        data.series().stream().map(part -> narrowed(part, rows)).toList());
  }

  private static Series narrowed(Series part, List<Integer> rows) {
    return new Series(
        part.id(),
        part.label(),
        part.role(),
        part.slot(),
        rows.stream().map(part.cells()::get).toList());
  }
}
