package nl.stip.analytics.group;

import java.util.List;
import java.util.stream.Collectors;
import nl.stip.analytics.metric.MetricFolder;
import nl.stip.analytics.metric.WidePlan;
import nl.stip.analytics.spark.Tables;
import nl.stip.metric.MetricKind;
import nl.stip.workspace.Settings;

/**
 * From people to groups, all metrics and all cells at once: n, sum and sum of squares per metric,
 * counts per bin. Values and intervals follow from those, see {@link PersonFigures}.
 */
final class PersonRollup {

  private PersonRollup() {}

  /**
   * Computes {@code person_cell}: tool, period, cell, and per metric {@code n_…, s_…, q_…}, or
   * {@code n_…} and a {@code c_…} per bin.
   */
  static void keep(Tables tables, Settings settings, List<MetricFolder> folders) {
    Cells cells = new Cells(settings);
    tables.define(
        "person_wide",
        "select tool, period, kind%s, %s from person_period join atom using (atom)"
            .formatted(cells.columns(), WidePlan.columns(folders)));
    String sums = folders.stream().map(PersonRollup::sums).collect(Collectors.joining(",\n"));
    String rolled =
        "select tool, period, %s, %s from person_wide where kind %s in ('month', 'quarter')"
            + " group by grouping sets (%s)";
    tables.keep(
        "person_cell",
        rolled.formatted(cells.cell(), sums, "not", cells.groupingSets(false))
            + " union all "
            + rolled.formatted(cells.cell(), sums, "", cells.groupingSets(true)));
  }

  private static String sums(MetricFolder folder) {
    String m = WidePlan.column(folder);
    if (folder.metric().kind() != MetricKind.DISTRIBUTION) {
      return "count(%1$s) as n_%1$s, sum(%1$s) as s_%1$s, sum(%1$s * %1$s) as q_%1$s".formatted(m);
    }
    return folder.metric().bins().stream()
        .map(bin -> "count_if(%1$s = '%2$s') as c_%1$s_%2$s".formatted(m, bin.id()))
        .collect(Collectors.joining(", ", "count(%1$s) as n_%1$s, ".formatted(m), ""));
  }
}
