package nl.stip.analytics.group;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.stip.analytics.metric.MetricFolder;
import nl.stip.analytics.metric.WidePlan;
import nl.stip.analytics.spark.Tables;
import nl.stip.analytics.statistics.StudentT;
import nl.stip.analytics.statistics.Wilson;
import nl.stip.metric.Metric;
import nl.stip.metric.MetricKind;
import nl.stip.workspace.Settings;

/**
 * From people to groups, all metrics and all cells at once: n, sum and sum of squares per metric,
 * counts per bin. Values and intervals follow from those.
 */
final class PersonRollup {

  /** Means of counts of fewer people get their interval on the log scale. */
  private static final int LOG_BELOW = 50;

  private final Tables tables;
  private final Cells cells;
  private final List<MetricFolder> folders;

  PersonRollup(Tables tables, Settings settings, List<MetricFolder> folders) {
    this.tables = tables;
    this.cells = new Cells(settings);
    this.folders = folders;
  }

  /** Defines {@code person_cell}, then {@code person_value} and {@code person_bin}. */
  void define() {
    tables.define(
        "person_wide",
        "select tool, period, kind%s, %s from person_metric"
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
    tables.define("person_value", union(MetricKind.DISTRIBUTION, false));
    tables.define("person_bin", union(MetricKind.DISTRIBUTION, true));
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

  private String union(MetricKind kind, boolean bins) {
    List<String> parts = new ArrayList<>();
    for (MetricFolder folder : folders) {
      if ((folder.metric().kind() == kind) == bins) {
        parts.addAll(bins ? bins(folder) : List.of(value(folder)));
      }
    }
    return parts.isEmpty() ? (bins ? NO_BIN : NO_VALUE) : String.join("\nunion all\n", parts);
  }

  private String value(MetricFolder folder) {
    Metric metric = folder.metric();
    String m = WidePlan.column(folder);
    String inner =
        "select *, n_%1$s as n, s_%1$s as s, q_%1$s as q, %2$s as t from (%3$s)"
            .formatted(m, StudentT.quantile("greatest(1, n_" + m + " - 1)"), cellsOf(folder));
    StudentT.Sums sums = new StudentT.Sums("n", "s", "q", "t");
    int log = metric.unit().equals("per_person") ? LOG_BELOW : 0;
    boolean share = metric.kind() == MetricKind.SHARE;
    boolean total = metric.kind() == MetricKind.TOTAL;
    // a share whose people carry fractions is a mean of shares: it has no count behind it
    return """
    select '%s' as metric, tool, period, dim1, val1, dim2, val2, n,
      %s as count,
      case when n = 0 or absent is not null then null else %s end as value,
      case when n = 0 or absent is not null then null else %s end as low,
      case when n = 0 or absent is not null then null else %s end as high,
      case when absent is not null then absent when n = 0 then 'no_data' end as missing
    from (%s)"""
        .formatted(
            metric.id(),
            share ? "cast(round(s) as bigint)" : "cast(null as bigint)",
            total ? "s" : "s / n",
            share
                ? Wilson.low("s", "n")
                : total ? "cast(null as double)" : StudentT.bound(-1, sums, log),
            share
                ? Wilson.high("s", "n")
                : total ? "cast(null as double)" : StudentT.bound(1, sums, log),
            inner);
  }

  private List<String> bins(MetricFolder folder) {
    String m = WidePlan.column(folder);
    String outside =
        folder.outside().stream()
            .sorted()
            .map(bin -> " - c_%s_%s".formatted(m, bin))
            .collect(Collectors.joining());
    return folder.metric().bins().stream()
        .map(
            bin ->
                """
                select '%s' as metric, tool, period, dim1, val1, dim2, val2, '%s' as bin, n, c as count,
                  case when n = 0 or absent is not null then null else c / n end as value,
                  case when n = 0 or absent is not null then null else %s end as low,
                  case when n = 0 or absent is not null then null else %s end as high,
                  case when absent is not null then absent when n = 0 then 'no_data' end as missing
                from (select *, n_%s%s as n, c_%s_%s as c from (%s))"""
                    .formatted(
                        folder.id(),
                        bin.id(),
                        Wilson.low("c", "n"),
                        Wilson.high("c", "n"),
                        m,
                        folder.outside().contains(bin.id()) ? "" : outside,
                        m,
                        bin.id(),
                        cellsOf(folder)))
        .toList();
  }

  private static String cellsOf(MetricFolder folder) {
    return """
    select c.*, p.absent from person_cell c
    join (select tool, period, %s as absent from tool_period where kind in (%s)) p
      on p.tool = c.tool and p.period = c.period"""
        .formatted(folder.missing(), Kinds.of(folder));
  }

  static final String NO_VALUE =
      """
      select '' as metric, '' as tool, '' as period, '' as dim1, '' as val1, '' as dim2, '' as val2,
        0L as n, 0L as count, 0e0 as value, 0e0 as low, 0e0 as high, '' as missing where false
      """;

  static final String NO_BIN =
      """
      select '' as metric, '' as tool, '' as period, '' as dim1, '' as val1, '' as dim2, '' as val2,
        '' as bin, 0L as n, 0L as count, 0e0 as value, 0e0 as low, 0e0 as high, '' as missing
      where false
      """;
}
