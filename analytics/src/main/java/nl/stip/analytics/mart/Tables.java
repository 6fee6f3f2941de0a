package nl.stip.analytics.mart;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.stip.format.MartFormat;
import nl.stip.metric.Metric;
import nl.stip.time.Period;
import nl.stip.time.PeriodKind;
import nl.stip.workspace.Settings;

/** Catalogue, groups and figures. Figures lie sorted by metric, tool, group, period. */
final class Tables {

  private static final String SAME_CELL =
      "g.dim1 is not distinct from f.dim1 and g.val1 is not distinct from f.val1"
          + " and g.dim2 is not distinct from f.dim2 and g.val2 is not distinct from f.val2";

  private final Connection duckdb;
  private final Path folder;

  Tables(Connection duckdb, Path folder) {
    this.duckdb = duckdb;
    this.folder = folder;
  }

  void fill(MartContent content) throws SQLException {
    for (String statement : MartFormat.ddl().replaceAll("--[^\n]*", "").split(";")) {
      if (!statement.isBlank()) {
        Sql.run(duckdb, statement);
      }
    }
    metrics(content.catalogue());
    periods(content.periods());
    int place = 0;
    for (Map.Entry<String, String> dimension : content.settings().dimensions().entrySet()) {
      Sql.insert(duckdb, "dimension", dimension.getKey(), dimension.getValue(), place++);
    }
    figures();
    tools(content.settings());
  }

  private void metrics(List<Metric> catalogue) throws SQLException {
    for (int place = 0; place < catalogue.size(); place++) {
      Metric m = catalogue.get(place);
      List<Object> row = new ArrayList<>();
      row.addAll(
          List.of(m.id(), m.family(), m.kind().term(), m.grain(), m.population().term(), m.unit()));
      row.add(m.direction());
      row.add(
          duckdb.createArrayOf(
              "varchar", m.periods().stream().map(PeriodKind::term).toArray(String[]::new)));
      row.addAll(List.of(m.en().formula(), m.en().source(), place));
      for (Metric.Text text : List.of(m.nl(), m.en())) {
        row.addAll(
            List.of(text.name(), text.question(), text.means(), text.calculated(), text.act()));
      }
      row.addAll(List.of(m.nl().formula(), m.nl().source(), m.latest()));
      row.add(m.nl().about().isEmpty() ? null : m.nl().about());
      row.add(m.en().about().isEmpty() ? null : m.en().about());
      Sql.insert(duckdb, "metric", row.toArray());
      for (int i = 0; i < m.bins().size(); i++) {
        Metric.Bin bin = m.bins().get(i);
        Sql.insert(duckdb, "metric_bin", m.id(), bin.id(), i, bin.nl(), bin.en());
      }
    }
  }

  private void periods(Map<Period, Boolean> periods) throws SQLException {
    List<Period> sorted = new ArrayList<>(periods.keySet());
    sorted.sort(Comparator.comparing(Period::kind).thenComparing(Period::first));
    for (Period p : sorted) {
      Sql.insert(
          duckdb,
          "period",
          p.id(),
          p.kind().term(),
          Date.valueOf(p.first()),
          Date.valueOf(p.last()),
          periods.get(p));
    }
  }

  /** Tools are those of the figures and of the settings, all together first. */
  private void tools(Settings settings) throws SQLException {
    Sql.insert(duckdb, "tool", "all", "all", 0);
    Sql.run(
        duckdb,
        "insert into tool select tool, tool, row_number() over (order by tool) from"
            + " (select tool from value union select tool from matrix union select tool from"
            + " withheld) where tool <> 'all'");
    for (Map.Entry<String, String> tool : settings.tools().entrySet()) {
      Sql.run(
          duckdb,
          "update tool set name = %s where id = %s"
              .formatted(Sql.quote(tool.getValue()), Sql.quote(tool.getKey())));
    }
  }

  private void figures() throws SQLException {
    Sql.run(
        duckdb,
        """
        insert into grp select (row_number() over (order by (dim1 is not null), dim2 is not null,
          dim1, dim2, val1, val2)) - 1, dim1, val1, dim2, val2
        from (select null::varchar as dim1, null::varchar as val1, null::varchar as dim2, null::varchar as val2
          union select dim1, val1, dim2, val2 from %s union select dim1, val1, dim2, val2 from %s)"""
            .formatted(parquet(MartContent.FIGURE), parquet(MartContent.PATTERN)));
    figures("value", "");
    figures("bin", "label, ");
    figures("curve", "label, x, ");
    Sql.run(
        duckdb,
        "insert into matrix select metric, tool, period, dim, val_from, val_to, n_from, n_to,"
            + " observed, expected, ratio, low, high, z, missing from %s order by all"
                .formatted(parquet(MartContent.MATRIX)));
    Sql.run(
        duckdb,
        "insert into withheld select population, tool, period, g.id from %s f join grp g on %s where not visible order by all"
            .formatted(parquet(MartContent.PATTERN), SAME_CELL));
  }

  private void figures(String table, String labels) throws SQLException {
    Sql.run(
        duckdb,
        """
        insert into %1$s select metric, tool, g.id, period, %2$sn, value, low, high, bound, missing
        from %3$s f join grp g on %4$s where part = '%1$s'
        order by metric, tool, g.id, period, label, x"""
            .formatted(table, labels, parquet(MartContent.FIGURE), SAME_CELL));
  }

  private String parquet(String name) {
    return "read_parquet(" + Sql.parquetIn(folder.resolve(name)) + ")";
  }
}
