package nl.stip.analytics.group;

import java.util.List;
import nl.stip.analytics.metric.Catalogue;
import nl.stip.analytics.metric.MetricFolder;
import nl.stip.analytics.spark.Tables;
import nl.stip.workspace.Settings;

/** The one roll-up: every metric of the catalogue, in every cell. */
public final class Groups {

  private Groups() {}

  /**
   * Rolls up {@code person_metric} (the population's rows of {@code person_period}, with the
   * network measures of each) and the tables that metrics of groups and ties read.
   */
  public static Rollup of(Tables tables, Catalogue catalogue, Settings settings) {
    new PersonRollup(tables, settings, catalogue.ofPerson(true)).define();
    List<MetricFolder> cells = catalogue.ofPerson(false);
    tables.define("cell_value", CellRollup.values(cells));
    return new Rollup(
        tables.keep("headcount", HEADCOUNT),
        tables.keep(
            "rolled_value",
            "select * from person_value union all select * from cell_value union all "
                + notCovered(catalogue)),
        tables.keep("rolled_bin", "select * from person_bin"),
        tables.keep("rolled_curve", CellRollup.curves(cells)),
        tables.keep("rolled_matrix", CellRollup.matrices(cells)));
  }

  // only the organisation says so: groups of a period that nobody observed are not known
  private static String notCovered(Catalogue catalogue) {
    return catalogue.folders().stream()
        .filter(f -> f.columns().containsKey("value") && !f.columns().containsKey("series"))
        .map(
            f ->
                """
                select '%s' as metric, t.tool, p.id as period, cast(null as string) as dim1,
                  cast(null as string) as val1, cast(null as string) as dim2,
                  cast(null as string) as val2, cast(null as bigint) as n,
                  cast(null as bigint) as count, cast(null as double) as value,
                  cast(null as double) as low, cast(null as double) as high,
                  'not_covered' as missing
                from (select distinct tool from tool_period) t
                cross join (select * from period where kind in (%s)) p
                left anti join published o on o.tool = t.tool and o.period = p.id"""
                    .formatted(f.id(), Kinds.of(f)))
        .collect(java.util.stream.Collectors.joining("\nunion all\n"));
  }

  private static final String HEADCOUNT =
      """
      select population, tool, period, groups, count(*) as people
      from (
        select explode(filter(array(
            'enabled',
            if(tenure_weeks >= 12, 'settled', null),
            if(reached, 'reached', null),
            if(engaged, 'engaged', null),
            if(coalesce(tied, false), 'tied', null)), p -> p is not null)) as population,
          tool, period, groups
        from person_metric)
      group by population, tool, period, groups
      """;
}
