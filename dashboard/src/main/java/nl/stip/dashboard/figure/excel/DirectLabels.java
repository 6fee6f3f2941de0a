package nl.stip.dashboard.figure.excel;

import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Series;

/** Whether and where the names of lines stand beside their ends, as on screen. */
final class DirectLabels {

  private static final int MOST = 4;
  private static final double APART = 0.08;

  private DirectLabels() {}

  /** At most four lines, whose ends are far enough apart for a name beside each. */
  static boolean fit(FigureData data) {
    if (Shape.of(data) != Shape.LINES || data.series().size() > MOST) {
      return false;
    }
    double[] ends =
        data.series().stream()
            .filter(s -> last(s) >= 0)
            .mapToDouble(s -> s.cells().get(last(s)).value())
            .sorted()
            .toArray();
    double most = Math.max(1e-9, ends.length == 0 ? 0 : ends[ends.length - 1]);
    for (int i = 1; i < ends.length; i++) {
      if (ends[i] - ends[i - 1] < most * APART) {
        return false;
      }
    }
    return true;
  }

  /** The last place where a series has a value; −1 when it has none. */
  static int last(Series series) {
    for (int i = series.cells().size() - 1; i >= 0; i--) {
      if (series.cells().get(i).hasValue()) {
        return i;
      }
    }
    return -1;
  }
}
