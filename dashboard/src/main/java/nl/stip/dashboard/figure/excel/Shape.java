package nl.stip.dashboard.figure.excel;

import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.mart.Cell;

/** What the chart of a figure looks like. */
enum Shape {
  /** Lines over time. */
  LINES,
  /** Bars that lie down, one per group or tier. */
  LYING,
  /** Bars that stand, one per bin. */
  STANDING,
  /** Bins on top of each other, over time. */
  STANDING_STACK,
  /** Bins after each other, one bar per group. */
  LYING_STACK;

  private static final double WHOLE = 1.03;

  static Shape of(FigureData data) {
    return switch (data.figure().form()) {
      case "line" -> LINES;
      case "bars" -> STANDING;
      case "stack" -> data.figure().by().endsWith("group") ? LYING_STACK : STANDING_STACK;
      default -> LYING;
    };
  }

  boolean lying() {
    return this == LYING || this == LYING_STACK;
  }

  boolean stacked() {
    return this == LYING_STACK || this == STANDING_STACK;
  }

  /** Whether the scale ends at the whole: bins add up to it, shares near it stay below it. */
  boolean endsAtWhole(FigureData data) {
    if (!data.unit().equals("share")) {
      return false;
    }
    return stacked()
        ? mostStacked(data) <= WHOLE
        : data.nearWhole() || data.figure().form().equals("funnel");
  }

  private static double mostStacked(FigureData data) {
    double most = 0;
    for (int i = 0; i < data.ticks().size(); i++) {
      int at = i;
      most =
          Math.max(
              most,
              data.series().stream()
                  .map(s -> s.cells().get(at))
                  .filter(Cell::hasValue)
                  .mapToDouble(Cell::value)
                  .sum());
    }
    return most;
  }
}
