package nl.stip.analytics.group;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stip.analytics.metric.MetricFolder;
import nl.stip.analytics.metric.WidePlan;
import nl.stip.analytics.statistics.StudentT;
import nl.stip.analytics.statistics.Wilson;
import nl.stip.metric.Metric;
import nl.stip.metric.MetricKind;

/**
 * Values with their intervals, and bins, from the sums of {@link PersonRollup}. The intervals take
 * people for independent. What a person is in the network is not, and has none: see {@code
 * docs/reference/intervals.md}.
 */
final class PersonFigures {

  /** Means of counts of fewer people get their interval on the log scale. */
  private static final int LOG_BELOW = 50;

  private PersonFigures() {}

  /** A row per metric and cell: the sums of each, then one expression for all values. */
  static String values(List<MetricFolder> folders) {
    List<String> sums =
        folders.stream()
            .filter(f -> f.metric().kind() != MetricKind.DISTRIBUTION)
            .map(PersonFigures::sums)
            .toList();
    if (sums.isEmpty()) {
      return Empty.VALUE;
    }
    StudentT.Sums mean = new StudentT.Sums("n", "s", "q", "t");
    return VALUE.formatted(
        StudentT.quantile("greatest(1, n - 1)"),
        String.join("union all\n", sums),
        Wilson.low("s", "n"),
        StudentT.bound(-1, mean, "log_below"),
        Wilson.high("s", "n"),
        StudentT.bound(1, mean, "log_below"));
  }

  private static String sums(MetricFolder folder) {
    Metric metric = folder.metric();
    Possible possible = Possible.of(metric.unit());
    return SUMS.formatted(
        metric.id(),
        metric.kind().term(),
        metric.unit().equals("per_person") ? LOG_BELOW : 0,
        WidePlan.column(folder),
        folder.missing(),
        Kinds.of(folder),
        PersonRollup.squared(folder) ? "c.q_" + WidePlan.column(folder) : "null::double",
        folder.interval(),
        possible.least(),
        possible.most(),
        PeopleTable.of(folder).cells());
  }

  /** A row per metric, bin and cell. */
  static String bins(List<MetricFolder> folders) {
    List<String> counts =
        folders.stream()
            .filter(f -> f.metric().kind() == MetricKind.DISTRIBUTION)
            .flatMap(PersonFigures::counts)
            .toList();
    return counts.isEmpty()
        ? Empty.BIN
        : BIN.formatted(
            String.join("union all\n", counts), Wilson.low("c", "n"), Wilson.high("c", "n"));
  }

  private static Stream<String> counts(MetricFolder folder) {
    String m = WidePlan.column(folder);
    String outside =
        folder.outside().stream()
            .sorted()
            .map(bin -> " - c_%s_%s".formatted(m, bin))
            .collect(Collectors.joining());
    return folder.metric().bins().stream()
        .map(
            bin ->
                COUNTS.formatted(
                    folder.id(),
                    bin.id(),
                    m,
                    folder.outside().contains(bin.id()) ? "" : outside,
                    folder.missing(),
                    Kinds.of(folder),
                    folder.interval(),
                    PeopleTable.of(folder).cells()));
  }

  private static final String SUMS =
      """
      select '%1$s' as metric, '%2$s' as shape, %3$d as log_below, c.tool, c.period,
        c.dim1, c.val1, c.dim2, c.val2, c.n_%4$s as n, c.s_%4$s as s, %7$s as q, %5$s as absent,
        %8$s as independent, %9$s as least, %10$s as most
      from %11$s c
      join tool_period p on p.tool = c.tool and p.period = c.period and p.kind in (%6$s)
      """;

  // a share whose people carry fractions is a mean of shares: it has no count behind it
  private static final String VALUE =
      """
      select * exclude (least, most) replace (
        case when low < least then least else low end as low,
        case when high > most then most else high end as high)
      from (
      select metric, tool, period, dim1, val1, dim2, val2, n,
        case when shape = 'share' then cast(round(s) as bigint) end as count,
        case when n = 0 or absent is not null then null when shape = 'total' then s else s / n end
          as value,
        case when n = 0 or absent is not null or shape = 'total' or not independent then null
          when shape = 'share' then %3$s else %4$s end as low,
        case when n = 0 or absent is not null or shape = 'total' or not independent then null
          when shape = 'share' then %5$s else %6$s end as high,
        case when absent is not null then absent when n = 0 then 'no_data' end as missing,
        least, most
      from (
        select *, case when shape = 'mean' then %1$s end as t
        from (
          %2$s)))
      """;

  private static final String COUNTS =
      """
      select '%1$s' as metric, '%2$s' as bin, c.tool, c.period, c.dim1, c.val1, c.dim2, c.val2,
        c.n_%3$s%4$s as n, c.c_%3$s_%2$s as c, %5$s as absent,
        %7$s as independent
      from %8$s c
      join tool_period p on p.tool = c.tool and p.period = c.period and p.kind in (%6$s)
      """;

  private static final String BIN =
      """
      select metric, tool, period, dim1, val1, dim2, val2, bin, n, c as count,
        case when n = 0 or absent is not null then null else c / cast(n as double) end as value,
        case when n = 0 or absent is not null or not independent then null else %2$s end as low,
        case when n = 0 or absent is not null or not independent then null else %3$s end as high,
        case when absent is not null then absent when n = 0 then 'no_data' end as missing
      from (
        %1$s)
      """;
}
