package nl.stip.dashboard.figure.by;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The list of ways to lay out a figure, by the name templates use. */
public final class Bys {

  private static final Map<String, By> ALL =
      Map.of(
          "period", new ByPeriod(),
          "group", new ByGroup(),
          "group-period", new ByGroupPeriod(),
          "bin", new ByBin(),
          "bin-period", new ByBinPeriod(),
          "bin-group", new ByBinGroup(),
          "cohort", new ByCohort(),
          "matrix", new ByMatrix(),
          "dimension", new ByDimension(),
          "tier", new ByTier());

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
