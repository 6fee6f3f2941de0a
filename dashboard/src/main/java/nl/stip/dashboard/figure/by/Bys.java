package nl.stip.dashboard.figure.by;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The list of ways to lay out a figure, by the name templates use. */
public final class Bys {

  private static final Map<String, By> ALL =
      Map.ofEntries(
          Map.entry("period", new ByPeriod()),
          Map.entry("group", new ByGroup()),
          Map.entry("group-group", new ByGroupGroup()),
          Map.entry("group-period", new ByGroupPeriod()),
          Map.entry("bin", new ByBin()),
          Map.entry("bin-period", new ByBinPeriod()),
          Map.entry("flow-period", new ByFlow()),
          Map.entry("bin-group", new ByBinGroup()),
          Map.entry("cohort", new ByCohort()),
          Map.entry("curve-group-weeks", new ByCurve("figure.week")),
          Map.entry("curve-group-hours", new ByCurve("figure.hour")),
          Map.entry("curve-group-percent", new ByCurve("figure.percent")),
          Map.entry("curve-forecast", new ByForecast()),
          Map.entry("matrix", ByMatrix.RATIOS),
          Map.entry("matrix-ties", ByMatrix.TIES),
          Map.entry("dimension", new ByDimension()),
          Map.entry("dimension-period", new ByDimensionPeriod()),
          Map.entry("peers", new ByPeers()),
          Map.entry("question", new ByQuestion()),
          Map.entry("tier", new ByTier()),
          Map.entry("tool", new ByTool()));

  private Bys() {}

  /** The way of that name. */
  public static Optional<By> named(String name) {
    return Optional.ofNullable(ALL.get(name));
  }

  /** All names. */
  public static Set<String> names() {
    return ALL.keySet();
  }
}
