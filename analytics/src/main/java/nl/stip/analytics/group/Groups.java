package nl.stip.analytics.group;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stip.analytics.engine.DuckDbEngine;
import nl.stip.analytics.metric.Catalogue;
import nl.stip.analytics.metric.MetricFolder;
import nl.stip.analytics.spark.Tables;
import nl.stip.workspace.Settings;

/**
 * The one roll-up: every metric of the catalogue, in every cell. The nearest engine counts people
 * into cells; what no longer grows with people, values and intervals of cells, is finished in
 * DuckDB.
 */
public final class Groups {

  /** People counted per cell: what is made here, and not a fact. */
  private static final String PERSON_CELL = "person_cell";

  private Groups() {}

  /** Counts {@code person_course} into the combinations of groups that occur. */
  public static void count(Tables tables, Catalogue catalogue) {
    PersonRollup.keep(tables, catalogue.ofPerson(true));
  }

  /** Rolls up what {@link #count} counted and the tables that metrics of groups and ties read. */
  public static Rollup of(Tables tables, Catalogue catalogue, Settings settings) {
    List<MetricFolder> people = catalogue.ofPerson(true);
    List<MetricFolder> cells = catalogue.ofPerson(false);
    try (DuckDbEngine duckdb = new DuckDbEngine(tables.folder("spill"))) {
      Stream.concat(
              Stream.of("period", "published", "atom", "person_atom", "answering", "themed"),
              cells.stream()
                  .map(f -> f.metric().reads())
                  .filter(reads -> !reads.equals(PERSON_CELL)))
          .distinct()
          .forEach(table -> duckdb.view(table, tables.folder(table)));
      duckdb.view("observed_period", tables.folder("tool_period"));
      duckdb.run(TOOL_PERIOD);
      duckdb.run("create table " + PERSON_CELL + " as " + PersonRollup.cells(settings, people));
      Path headcount = tables.folder("headcount");
      Path value = tables.folder("rolled_value");
      Path bin = tables.folder("rolled_bin");
      Path curve = tables.folder("rolled_curve");
      Path matrix = tables.folder("rolled_matrix");
      duckdb.save(HEADCOUNT, headcount);
      duckdb.save(
          united(PersonFigures.values(people), CellFigures.values(cells), notCovered(catalogue)),
          value);
      duckdb.save(united(PersonFigures.bins(people), CellFigures.bins(cells)), bin);
      duckdb.save(CellFigures.curves(cells), curve);
      duckdb.save(CellFigures.matrices(cells), matrix);
      return new Rollup(headcount, value, bin, curve, matrix);
    }
  }

  private static String united(String... figures) {
    return Stream.of(figures)
        .map("select * from (%s)"::formatted)
        .collect(Collectors.joining(" union all "));
  }

  // only the organisation says so: groups of a period that nobody observed are not known
  private static String notCovered(Catalogue catalogue) {
    String metrics =
        catalogue.folders().stream()
            .filter(CellFigures::single)
            .map(f -> "('%s', [%s])".formatted(f.id(), Kinds.of(f)))
            .collect(Collectors.joining(", "));
    return NOT_COVERED.formatted(metrics);
  }

  // all tools together tell of answers as far as some tool does
  private static final String TOOL_PERIOD =
      """
      create view tool_period as
      select *, if(tool = 'all', (select count(*) > 0 from answering), tool in (from answering))
        as answers,
        (select themed from themed) as themed
      from observed_period""";

  private static final String NOT_COVERED =
      """
      select m.metric, t.tool, p.id as period, cast(null as varchar) as dim1,
        cast(null as varchar) as val1, cast(null as varchar) as dim2, cast(null as varchar) as val2,
        cast(null as bigint) as n, cast(null as bigint) as count, cast(null as double) as value,
        cast(null as double) as low, cast(null as double) as high, 'not_covered' as missing
      from (select distinct tool from tool_period) t
      cross join period p
      join (values %s) as m(metric, kinds) on list_contains(m.kinds, p.kind)
      anti join published o on o.tool = t.tool and o.period = p.id
      """;

  private static final String HEADCOUNT =
      """
      select h.population, h.tool, h.period, a.groups, h.people
      from (
        unpivot (select tool, period, atom, enabled, settled, reached, engaged, tied from person_atom)
        on enabled, settled, reached, engaged, tied into name population value people) h
      join atom a using (atom)
      where h.people > 0
      """;
}
