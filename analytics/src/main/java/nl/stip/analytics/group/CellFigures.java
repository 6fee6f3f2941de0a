package nl.stip.analytics.group;

import java.util.List;
import java.util.stream.Collectors;
import nl.stip.analytics.metric.MetricFolder;
import nl.stip.metric.MetricKind;

/**
 * Metrics of groups and ties: their fact table has a row per cell already, so their columns pass
 * straight on.
 */
final class CellFigures {

  private static final String CELL = "f.tool, f.period, f.dim1, f.val1, f.dim2, f.val2";

  private CellFigures() {}

  static String values(List<MetricFolder> folders) {
    return union(
        folders,
        CellFigures::single,
        f -> "select '%s' as metric, %s, %s%s".formatted(f.id(), CELL, figures(f), from(f)),
        Empty.VALUE);
  }

  /** Of the whole organisation why there is no cell, where what the metric needs is not there. */
  static String absent(List<MetricFolder> folders) {
    return union(
        folders,
        f -> single(f) && !f.needs().isEmpty(),
        f -> ABSENT.formatted(f.id(), f.missing(), Kinds.of(f), f.metric().reads()),
        Empty.VALUE);
  }

  /** Whether a metric is one number per cell. */
  static boolean single(MetricFolder folder) {
    return switch (folder.metric().kind()) {
      case SHARE, MEAN, TOTAL -> true;
      case DISTRIBUTION, CURVE, MATRIX -> false;
    };
  }

  static String bins(List<MetricFolder> folders) {
    return union(
        folders,
        folder -> folder.metric().kind() == MetricKind.DISTRIBUTION,
        f ->
            "select '%s' as metric, %s, %s as bin, %s%s"
                .formatted(f.id(), CELL, f.columns().get("bin"), figures(f), from(f)),
        Empty.BIN);
  }

  static String curves(List<MetricFolder> folders) {
    return union(
        folders,
        folder -> folder.metric().kind() == MetricKind.CURVE,
        f ->
            "select '%s' as metric, %s, %s as series, cast(%s as double) as x, %s%s"
                .formatted(
                    f.id(),
                    CELL,
                    f.columns().get("series"),
                    f.columns().get("x"),
                    figures(f),
                    from(f)),
        Empty.CURVE);
  }

  static String matrices(List<MetricFolder> folders) {
    return union(
        folders,
        folder -> folder.metric().kind() == MetricKind.MATRIX,
        f ->
            """
            select '%s' as metric, f.tool, f.period, f.dim, %s as val_from, %s as val_to,
              %s as n_from, %s as n_to, %s as people_from, %s as people_to,
              cast(%s as double) as observed, cast(%s as double) as expected,
              cast(%s as double) as ratio, cast(%s as double) as low, cast(%s as double) as high,
              cast(%s as double) as z, cast(null as varchar) as missing%s"""
                .formatted(
                    f.id(),
                    f.columns().get("val_from"),
                    f.columns().get("val_to"),
                    people(f, "n_from"),
                    people(f, "n_to"),
                    people(f, "people_from"),
                    people(f, "people_to"),
                    f.columns().get("observed"),
                    f.columns().get("expected"),
                    f.columns().get("ratio"),
                    f.columns().getOrDefault("low", "null"),
                    f.columns().getOrDefault("high", "null"),
                    f.columns().get("z"),
                    from(f)),
        Empty.MATRIX);
  }

  private static String people(MetricFolder folder, String column) {
    return "cast(%s as bigint)".formatted(folder.columns().getOrDefault(column, "f." + column));
  }

  private static String figures(MetricFolder folder) {
    // what some log happens to tell of what it does not record is no figure
    String value =
        "if((%s) is null, %s, null)".formatted(folder.missing(), folder.columns().get("value"));
    return """
    cast(%s as bigint) as n, cast(%s as bigint) as count, cast(%s as double) as value,
      cast(%s as double) as low, cast(%s as double) as high,
      case when (%s) is null then coalesce(%s, %s, 'no_data') end as missing"""
        .formatted(
            folder.columns().getOrDefault("n", "f.n"),
            folder.columns().getOrDefault("count", "null"),
            value,
            folder.columns().getOrDefault("low", "null"),
            folder.columns().getOrDefault("high", "null"),
            value,
            folder.missing(),
            folder.columns().getOrDefault("missing", "null"));
  }

  private static String from(MetricFolder folder) {
    return "\nfrom %s f join tool_period p on p.tool = f.tool and p.period = f.period and p.kind in (%s)"
        .formatted(folder.metric().reads(), Kinds.of(folder));
  }

  private static String union(
      List<MetricFolder> folders,
      java.util.function.Predicate<MetricFolder> wanted,
      java.util.function.Function<MetricFolder, String> select,
      String none) {
    List<String> parts = folders.stream().filter(wanted).map(select).toList();
    return parts.isEmpty() ? none : parts.stream().collect(Collectors.joining("\nunion all\n"));
  }

  private static final String ABSENT =
      """
      select '%1$s' as metric, p.tool, p.period, cast(null as varchar) as dim1,
        cast(null as varchar) as val1, cast(null as varchar) as dim2, cast(null as varchar) as val2,
        cast(null as bigint) as n, cast(null as bigint) as count, cast(null as double) as value,
        cast(null as double) as low, cast(null as double) as high, p.missing
      from (select *, %2$s as missing from tool_period where kind in (%3$s)) p
      join published o on o.tool = p.tool and o.period = p.period
      anti join %4$s f on f.tool = p.tool and f.period = p.period
      where p.missing is not null
      """;
}
