package nl.stip.dashboard.mart;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.stip.time.Period;

/** Reads the small describing tables of a mart once. */
final class CatalogueReader {

  private static final String TOLD =
      "select distinct period from value"
          + " where grp = 0 and tool = 'all' and (value is not null or bound is not null)";

  // told of everybody with access, whatever they do
  private static final String PEOPLE =
      "select tool, period, n from value where metric = 'engaged_share' and grp = 0 and n is not null";

  private static final String CONTACTING =
      "select distinct tool from value where metric = 'ties_per_person' and grp = 0 and tool <> 'all'"
          + " and coalesce(missing, 'suppressed') = 'suppressed'";

  private static final String CLOSED =
      "select tool from value where metric = 'open_share' and grp = 0 and tool <> 'all'"
          + " group by tool having max(value) = 0 and count(bound) = 0";

  private static final String TELLING =
      """
      select distinct metric, tool from (
        select metric, tool, missing from value
        union all select metric, tool, missing from bin
        union all select metric, tool, missing from curve
        union all select metric, tool, missing from matrix)
      where tool <> 'all' and coalesce(missing, 'suppressed') in ('suppressed', 'not_reached')
      """;

  // a row is there for everybody with access, be it withheld: few may have had it once, or all the
  // time, so that there must be periods before in which nobody had
  private static final String LATER =
      """
      with had as (
        select grp, tool, kind, seq, period, missing
        from value join (
          select *, row_number() over (partition by kind order by first_day) as seq from period
        ) p on p.id = value.period
        where metric = 'engaged_share' and coalesce(missing, 'suppressed') = 'suppressed'),
      since as (
        select grp, tool, kind, min(seq) as first, arg_min(period, seq) as period
        from had where missing is null group by all)
      select own.grp, own.tool, own.period
      from since own
      join since whole on whole.grp = 0 and whole.tool = own.tool and whole.kind = own.kind
      join since there on there.grp = own.grp and there.tool = 'all' and there.kind = own.kind
      join grp on grp.id = own.grp and dim2 is null
      where own.tool <> 'all' and own.first > whole.first and own.first > there.first
        and own.first - whole.first > (
          select count(*) from had before
          where before.grp = own.grp and before.tool = own.tool and before.kind = own.kind
            and before.seq between whole.first and own.first - 1)
      order by own.tool, own.grp
      """;

  private static final String UNRECORDED =
      """
      select metric, tool from (
        select metric, tool, grp, missing from value
        union all select metric, tool, grp, missing from bin
        union all select metric, tool, grp, missing from curve)
      where grp = 0 and tool <> 'all'
      group by all
      having bool_or(missing = 'not_recorded')
        and not bool_or(coalesce(missing, 'suppressed') in ('suppressed', 'not_reached'))
      """;

  /**
   * Small groups are withheld whatever is asked of them: where the large ones have nothing, nothing
   * is counted of groups. A median that is not reached is counted like one that is.
   */
  private static final String COUNTED =
      """
      select metric, min(dims), max(dims) from (
        select metric, dims, bool_or(valued) as valued
        from (
          select metric, (dim1 is not null)::int + (dim2 is not null)::int as dims, valued, nothing
          from (select metric, grp, bool_or(coalesce(missing, 'not_reached') = 'not_reached') as valued,
                  bool_or(missing = 'no_data') as nothing from value
                where coalesce(missing, 'suppressed') in ('suppressed', 'not_reached', 'no_data')
                group by all
                union all
                select metric, grp, bool_or(missing is null), bool_or(missing = 'no_data') from bin
                where coalesce(missing, 'suppressed') in ('suppressed', 'no_data') group by all
                union all
                select metric, grp, bool_or(missing is null), bool_or(missing = 'no_data')
                from curve
                where coalesce(missing, 'suppressed') in ('suppressed', 'no_data') group by all
                ) cell
          join grp on grp.id = cell.grp)
        group by all
        having bool_or(valued) or not bool_or(coalesce(nothing, false)))
      group by metric having bool_or(valued)
      """;

  private final Mart mart;

  CatalogueReader(Mart mart) {
    this.mart = mart;
  }

  Catalogue read() {
    return new Catalogue(
        new MetricTable(mart).read(),
        mart.query("select id, name from tool order by pos, id", CatalogueReader::named),
        mart.query("select id, name from dimension order by pos, id", CatalogueReader::named),
        mart.query(
            "select id, kind, first_day, last_day, complete from period order by first_day, id",
            CatalogueReader::period),
        mart.query(
            "select id, dim1, val1, dim2, val2 from grp order by id <> 0, dim1, val1, dim2, val2",
            CatalogueReader::group),
        Set.copyOf(mart.query(TOLD, row -> row.getString(1))),
        counted(),
        access(),
        questions());
  }

  private record People(String tool, String period, int people) {}

  private Access access() {
    Map<String, Map<String, Integer>> people = new HashMap<>();
    mart.query(PEOPLE, row -> new People(row.getString(1), row.getString(2), row.getInt(3)))
        .forEach(
            one ->
                people
                    .computeIfAbsent(one.tool(), tool -> new HashMap<>())
                    .put(one.period(), one.people()));
    List<Access.Later> later =
        mart.query(
            LATER, row -> new Access.Later(row.getInt(1), row.getString(2), row.getString(3)));
    return new Access(
        people, tools(CONTACTING), tools(CLOSED), byMetric(TELLING), later, byMetric(UNRECORDED));
  }

  private Map<String, Set<String>> byMetric(String query) {
    Map<String, Set<String>> tools = new HashMap<>();
    mart.query(query, row -> Map.entry(row.getString(1), row.getString(2)))
        .forEach(
            one ->
                tools.computeIfAbsent(one.getKey(), metric -> new HashSet<>()).add(one.getValue()));
    return tools;
  }

  private Set<String> tools(String query) {
    return Set.copyOf(mart.query(query, row -> row.getString(1)));
  }

  /** A mart made before surveys were read has no questions. */
  private Map<String, Catalogue.Question> questions() {
    Map<String, Catalogue.Question> questions = new LinkedHashMap<>();
    if (mart.has("table_name = 'question'")) {
      mart.query(
              "select id, name_nl, name_en from question order by pos",
              row ->
                  Map.entry(
                      row.getString(1), new Catalogue.Question(row.getString(2), row.getString(3))))
          .forEach(question -> questions.put(question.getKey(), question.getValue()));
    }
    return questions;
  }

  private Map<String, Catalogue.Counted> counted() {
    Map<String, Catalogue.Counted> counted = new LinkedHashMap<>();
    mart.query(
            COUNTED,
            row -> Map.entry(row.getString(1), new Catalogue.Counted(row.getInt(2), row.getInt(3))))
        .forEach(e -> counted.put(e.getKey(), e.getValue()));
    return counted;
  }

  private static Named named(ResultSet row) throws SQLException {
    return new Named(row.getString(1), row.getString(2));
  }

  private static Group group(ResultSet row) throws SQLException {
    return new Group(
        row.getInt(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5));
  }

  private static Published period(ResultSet row) throws SQLException {
    Date first = row.getDate("first_day");
    Date last = row.getDate("last_day");
    return new Published(
        row.getString("id"),
        new Period(
            MetricTable.periodKind(row.getString("kind")), first.toLocalDate(), last.toLocalDate()),
        row.getBoolean("complete"));
  }
}
