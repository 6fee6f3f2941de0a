package nl.stip.analytics.group;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stip.analytics.engine.Nearest;
import nl.stip.analytics.metric.MetricFolder;
import nl.stip.analytics.metric.WidePlan;
import nl.stip.analytics.spark.Tables;
import nl.stip.metric.MetricKind;
import nl.stip.time.PeriodKind;
import nl.stip.workspace.Settings;

/**
 * From people to groups, all metrics and all cells at once: n, sum and sum of squares per metric,
 * counts per bin. Values and intervals follow from those, see {@link PersonFigures}.
 */
final class PersonRollup {

  private PersonRollup() {}

  /**
   * Computes the people of every combination of groups that occurs: tool, period, kind, atom, how
   * many there are of each population, and per metric {@code n_…, s_…} and for a mean {@code q_…},
   * or {@code n_…} and a {@code c_…} per bin. Combinations are far fewer than people.
   */
  static void keep(Tables tables, PeopleTable people, List<MetricFolder> folders) {
    Nearest.keep(tables, people.atoms(), sql(people, folders), people.rows());
  }

  /** The query for that, in words both engines know. */
  static String sql(PeopleTable people, List<MetricFolder> folders) {
    String kinds =
        Stream.of(PeriodKind.values())
            .map(kind -> "'" + kind.term() + "'")
            .collect(Collectors.joining(", "));
    String sums = folders.stream().map(PersonRollup::sums).collect(Collectors.joining(",\n"));
    return ATOM.formatted(
        sums, WidePlan.columns(folders), kinds, people.people(), people.columns(), people.rows());
  }

  /**
   * A query, in DuckDB's SQL, for the people of cells: tool, period, cell, and the numbers of each
   * metric.
   */
  static String cells(Settings settings, PeopleTable people, List<MetricFolder> folders) {
    String added = folders.stream().flatMap(PersonRollup::added).collect(Collectors.joining(", "));
    return new Cells(settings)
        .roll(
            added,
            "(select * from %s join %s using (atom))".formatted(people.atoms(), people.groups()));
  }

  private static String sums(MetricFolder folder) {
    String m = WidePlan.column(folder);
    if (folder.metric().kind() != MetricKind.DISTRIBUTION) {
      String squares = squared(folder) ? ", sum(%1$s * %1$s) as q_%1$s" : "";
      return ("count(%1$s) as n_%1$s, sum(%1$s) as s_%1$s" + squares).formatted(m);
    }
    return folder.metric().bins().stream()
        .map(
            bin ->
                "count(case when %1$s = '%2$s' then 1 end) as c_%1$s_%2$s".formatted(m, bin.id()))
        .collect(Collectors.joining(", ", "count(%1$s) as n_%1$s, ".formatted(m), ""));
  }

  private static Stream<String> added(MetricFolder folder) {
    String m = WidePlan.column(folder);
    Stream<String> counts =
        folder.metric().bins().stream().map(bin -> "c_%s_%s".formatted(m, bin.id()));
    Stream<String> whole =
        Stream.concat(Stream.of("n_" + m), counts).map("sum(%1$s)::bigint as %1$s"::formatted);
    Stream<String> sums =
        folder.metric().kind() == MetricKind.DISTRIBUTION
            ? Stream.of()
            : squared(folder) ? Stream.of("s_" + m, "q_" + m) : Stream.of("s_" + m);
    return Stream.concat(whole, sums.map("sum(%1$s) as %1$s"::formatted));
  }

  /** Whether its interval needs the sum of squares, {@code q_…}. */
  static boolean squared(MetricFolder folder) {
    return folder.metric().kind() == MetricKind.MEAN;
  }

  private static final String ATOM =
      """
      select tool, period, kind, atom,
        %4$s %1$s
      from (
        select tool, period, kind, atom, %5$s, %2$s
        from %6$s where kind in (%3$s))
      group by tool, period, kind, atom
      """;
}
