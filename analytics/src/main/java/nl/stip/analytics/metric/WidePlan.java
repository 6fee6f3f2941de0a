package nl.stip.analytics.metric;

import java.util.List;
import java.util.stream.Collectors;
import nl.stip.metric.MetricKind;
import nl.stip.time.PeriodKind;

/**
 * All metrics of people in one query: a column per metric over the fact table they read. Asking for
 * each metric apart takes four to six times as long.
 */
public final class WidePlan {

  private WidePlan() {}

  /** Column of a metric. */
  public static String column(MetricFolder folder) {
    return "m_" + folder.id();
  }

  /**
   * The select list, over {@code person_period}.
   *
   * @param folders metrics of people
   */
  public static String columns(List<MetricFolder> folders) {
    return folders.stream().map(WidePlan::item).collect(Collectors.joining(",\n"));
  }

  private static String item(MetricFolder folder) {
    boolean bin = folder.metric().kind() == MetricKind.DISTRIBUTION;
    return "case when kind in (%s) then cast((%s) as %s) end as %s"
        .formatted(
            folder.metric().periods().stream()
                .map(PeriodKind::term)
                .collect(Collectors.joining("', '", "'", "'")),
            folder.columns().get(bin ? "bin" : "value"),
            bin ? "string" : "double",
            column(folder));
  }
}
