package nl.stip.analytics.mart;

import java.util.List;
import java.util.Map;
import nl.stip.metric.Metric;
import nl.stip.time.Period;
import nl.stip.workspace.Settings;

/**
 * What goes into a mart besides the masked tables.
 *
 * @param settings settings of the run
 * @param catalogue every metric, in order
 * @param periods published periods; false for the running one
 * @param lineage keys and values that the run adds
 */
public record MartContent(
    Settings settings,
    List<Metric> catalogue,
    Map<Period, Boolean> periods,
    Map<String, String> lineage) {

  /** Folder of the cells: {@code population, tool, period, dim1, val1, dim2, val2, visible}. */
  public static final String PATTERN = "pattern";

  /**
   * Folder of values, bins and curves: {@code part, metric, tool, period, dim1, val1, dim2, val2,
   * label, x, n, value, low, high, bound, missing}.
   */
  public static final String FIGURE = "figure";

  /** Folder of the matrices, with the columns of the mart's table. */
  public static final String MATRIX = "matrix";
}
