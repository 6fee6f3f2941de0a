package nl.stip.analytics.group;

import static java.util.stream.Collectors.toSet;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  private Groups() {}

  /** Counts the tables of people into the combinations of groups that occur. */
  public static void count(Tables tables, Catalogue catalogue) {
    counted(catalogue).forEach((people, folders) -> PersonRollup.keep(tables, people, folders));
  }

  /** The tables of people that metrics read, with those metrics. */
  private static Map<PeopleTable, List<MetricFolder>> counted(Catalogue catalogue) {
    Map<PeopleTable, List<MetricFolder>> counted = new EnumMap<>(PeopleTable.class);
    for (PeopleTable people : PeopleTable.values()) {
      List<MetricFolder> folders = people.of(catalogue.ofPerson(true));
      if (!folders.isEmpty()) {
        counted.put(people, folders);
      }
    }
    return counted;
  }

  /** Rolls up what {@link #count} counted and the tables that metrics of groups and ties read. */
  public static Rollup of(Tables tables, Catalogue catalogue, Settings settings) {
    List<MetricFolder> people = catalogue.ofPerson(true);
    List<MetricFolder> cells = catalogue.ofPerson(false);
    try (DuckDbEngine duckdb = new DuckDbEngine(tables.folder("spill"))) {
      Map<PeopleTable, List<MetricFolder>> counted = counted(catalogue);
      Set<String> made = counted.keySet().stream().map(PeopleTable::cells).collect(toSet());
      Stream.of(
              Stream.of("period", "published", "answering", "contacting", "themed"),
              counted.keySet().stream().flatMap(t -> Stream.of(t.atoms(), t.groups())),
              cells.stream().map(f -> f.metric().reads()).filter(reads -> !made.contains(reads)))
          .flatMap(names -> names)
          .distinct()
          .forEach(table -> duckdb.view(table, tables.folder(table)));
      duckdb.view("observed_period", tables.folder("tool_period"));
      boolean surveyed = counted.containsKey(PeopleTable.SURVEY);
      duckdb.run(TOOL_PERIOD.formatted(surveyed ? INVITED : "false"));
      counted.forEach(
          (table, folders) ->
              duckdb.run(
                  "create table %s as %s"
                      .formatted(table.cells(), PersonRollup.cells(settings, table, folders))));
      Path headcount = tables.folder("headcount");
      Path value = tables.folder("rolled_value");
      Path bin = tables.folder("rolled_bin");
      Path curve = tables.folder("rolled_curve");
      Path matrix = tables.folder("rolled_matrix");
      duckdb.save(
          united(counted.keySet().stream().map(PeopleTable::headcount).toArray(String[]::new)),
          headcount);
      duckdb.save(
          united(
              PersonFigures.values(people),
              CellFigures.values(cells),
              CellFigures.absent(cells),
              notCovered(catalogue)),
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

  // all tools together tell of answers and contacts as far as some tool does
  private static final String TOOL_PERIOD =
      """
      create table tool_period as
      select *, if(tool = 'all', (select count(*) > 0 from answering), tool in (from answering))
        as answers,
        if(tool = 'all', (select count(*) > 0 from contacting), tool in (from contacting))
          as contacts,
        (select themed from themed) as themed, %s as invited
      from observed_period o""";

  // only who was asked and did not answer shows that the survey names all it asked
  private static final String INVITED =
      """
      (select coalesce(sum(s.asked) > sum(s.answered), false) from survey_atom s
        where s.tool = o.tool and s.period = o.period)""";

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
}
