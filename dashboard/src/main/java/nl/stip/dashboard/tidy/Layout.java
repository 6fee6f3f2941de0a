package nl.stip.dashboard.tidy;

import java.util.Map;
import java.util.Optional;

/**
 * What the ticks and the series of a figure are, by the way it is laid out.
 *
 * @param tick what a tick is
 * @param series what a series is
 */
record Layout(Part tick, Part series) {

  /** What a tick or a series can be. */
  enum Part {
    METRIC,
    PERIOD,
    GROUP,
    ACROSS,
    DIMENSION,
    FROM,
    TO,
    BIN,
    COHORT,
    STEP,
    DAY,
    QUESTION,
    COURSE,
    TOOL,
    LINE
  }

  private static final Layout CURVE = new Layout(Part.STEP, Part.GROUP);
  private static final Layout MATRIX = new Layout(Part.TO, Part.FROM);

  private static final Map<String, Layout> ALL =
      Map.ofEntries(
          Map.entry("period", new Layout(Part.PERIOD, Part.METRIC)),
          Map.entry("group", new Layout(Part.GROUP, Part.PERIOD)),
          Map.entry("group-group", new Layout(Part.ACROSS, Part.GROUP)),
          Map.entry("group-period", new Layout(Part.PERIOD, Part.GROUP)),
          Map.entry("bin", new Layout(Part.BIN, Part.PERIOD)),
          Map.entry("bin-period", new Layout(Part.PERIOD, Part.BIN)),
          Map.entry("flow-period", new Layout(Part.PERIOD, Part.BIN)),
          Map.entry("bin-group", new Layout(Part.GROUP, Part.BIN)),
          Map.entry("cohort", new Layout(Part.STEP, Part.COHORT)),
          Map.entry("curve-group-weeks", CURVE),
          Map.entry("curve-group-hours", CURVE),
          Map.entry("curve-group-percent", CURVE),
          Map.entry("curve-forecast", new Layout(Part.DAY, Part.COURSE)),
          Map.entry("matrix", MATRIX),
          Map.entry("matrix-ties", MATRIX),
          Map.entry("dimension", new Layout(Part.DIMENSION, Part.METRIC)),
          Map.entry("dimension-period", new Layout(Part.PERIOD, Part.DIMENSION)),
          Map.entry("peers", new Layout(Part.GROUP, Part.METRIC)),
          Map.entry("tool", new Layout(Part.TOOL, Part.PERIOD)),
          Map.entry("line", new Layout(Part.LINE, Part.METRIC)),
          Map.entry("question", new Layout(Part.QUESTION, Part.BIN)),
          Map.entry("tier", new Layout(Part.METRIC, Part.PERIOD)));

  /** The layout of that name, if its cells can be told apart. */
  static Optional<Layout> named(String by) {
    return Optional.ofNullable(ALL.get(by));
  }

  /** Whether its cells stand on a curve, which has a period of its own. */
  boolean curve() {
    return tick == Part.STEP || tick == Part.DAY || tick == Part.QUESTION;
  }
}
