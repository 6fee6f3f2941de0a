package nl.stip.dashboard.figure.form;

import java.util.Comparator;
import java.util.List;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.mart.Cell;

/**
 * Curves of many groups along hours. They lie on one another, so the group that ends highest and
 * the one that ends lowest keep their colour and stand with the whole, each with its name; the
 * others are pale behind them. The table has them all.
 */
final class Outer {

  /** As many curves of groups can be followed beside the whole. */
  private static final int FEW = 3;

  private Outer() {}

  /** The same where there are few, or where one group is looked at. */
  static FigureData of(FigureData data) {
    List<Series> groups = data.series(Role.MAIN).stream().filter(Outer::ends).toList();
    if (!HourAxis.of(data) || groups.size() <= FEW || !data.series(Role.PEER).isEmpty()) {
      return data;
    }
    Comparator<Series> byEnd = Comparator.comparingDouble(Outer::end);
    List<Series> kept =
        List.of(groups.stream().max(byEnd).orElseThrow(), groups.stream().min(byEnd).orElseThrow());
    return new FigureData(
        data.figure(),
        data.unit(),
        data.ordered(),
        data.ticks(),
        data.series().stream()
            .map(one -> one.role() != Role.MAIN || kept.contains(one) ? one : pale(one))
            .toList());
  }

  private static boolean ends(Series one) {
    return last(one).hasValue();
  }

  private static double end(Series one) {
    return last(one).value();
  }

  private static Cell last(Series one) {
    return one.cells().get(one.cells().size() - 1);
  }

  private static Series pale(Series one) {
    return new Series(one.id(), one.label(), Role.PEER, FigureData.COLOURS + 1, one.cells());
  }
}
