package nl.stip.dashboard.figure.form;

import java.util.Comparator;
import java.util.List;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.mart.Cell;

/**
 * Lines of many groups. They lie on one another, so the group that ends highest and the one that
 * ends lowest keep their colour and stand with the whole, each with its name; the others are pale
 * behind them, named where the hand is. The table has them all.
 */
final class Outer {

  /** As many curves along hours, which all begin at nothing, can be followed beside the whole. */
  private static final int FEW_ALONG_HOURS = 3;

  /** As many lines of groups can be followed. */
  private static final int FEW = 5;

  private Outer() {}

  /** The same where there are few, or where one group is looked at. */
  static FigureData of(FigureData data) {
    int end = data.series(Role.MAIN).stream().mapToInt(Series::end).max().orElse(-1);
    List<Series> told = data.series(Role.MAIN).stream().filter(Series::tells).toList();
    List<Series> groups =
        told.stream()
            .filter(one -> one.end() == end && end >= 0)
            .filter(one -> !HourAxis.of(data) || one.cells().get(end).hasValue())
            .toList();
    if (!ofGroups(data)
        || (HourAxis.of(data) ? groups.size() <= FEW_ALONG_HOURS : told.size() <= FEW)
        || groups.size() < 2
        || !data.series(Role.PEER).isEmpty()) {
      return data;
    }
    Comparator<Series> byEnd = Comparator.comparingDouble(one -> height(one.cells().get(end)));
    List<Series> kept =
        List.of(groups.stream().max(byEnd).orElseThrow(), groups.stream().min(byEnd).orElseThrow());
    return data.each(one -> !told.contains(one) || kept.contains(one) ? one : pale(one));
  }

  private static boolean ofGroups(FigureData data) {
    return data.figure().by().equals("group-period")
        || data.figure().by().startsWith("curve-group");
  }

  /** Where a line ends: of a bound its limit. */
  private static double height(Cell cell) {
    return cell.hasValue() ? cell.value() : cell.limit().orElse(0.0);
  }

  private static Series pale(Series one) {
    return new Series(one.id(), one.label(), Role.PEER, FigureData.COLOURS + 1, one.cells());
  }
}
