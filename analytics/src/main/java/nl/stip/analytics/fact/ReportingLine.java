package nl.stip.analytics.fact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.stip.analytics.spark.Tables;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * How many steps people are below the leaders in the chart, along their managers (the reporting
 * distance of Josephs, Peng and Crawford 2022, arXiv 2208.01208, to the nearest leader above). A
 * leader is at 0. Without a manager, or in a circle of managers, it is not known.
 */
final class ReportingLine {

  private static final StructType SCHEMA =
      StructType.fromDDL("period string, person bigint, depth int");

  private final Map<Long, Long> manager = new HashMap<>();
  private final Set<Long> leaders = new HashSet<>();

  /**
   * Reads a chart.
   *
   * @param people person, manager or null, leader
   */
  ReportingLine(List<Row> people) {
    for (Row row : people) {
      if (!row.isNullAt(1)) {
        manager.put(row.getLong(0), row.getLong(1));
      }
      if (row.getBoolean(2)) {
        leaders.add(row.getLong(0));
      }
    }
  }

  /**
   * Keeps {@code reporting_line} (period, person, depth), the chart of each period's last day, from
   * {@code period} and {@code person_history}; only who is in it and has a known place.
   */
  static void define(Tables tables) {
    FlatMapFunction<Row, Row> depths = row -> new ReportingLine(row.getList(1)).rows(row);
    tables.keep(
        "reporting_line",
        tables.session().sql(CHART).flatMap(depths, Encoders.row(SCHEMA)).coalesce(1));
  }

  private Iterator<Row> rows(Row chart) {
    return chart.<Row>getList(1).stream()
        .map(person -> person.getLong(0))
        .map(person -> RowFactory.create(chart.getString(0), person, depth(person)))
        .filter(row -> !row.isNullAt(2))
        .iterator();
  }

  /** Steps up to the nearest leader, or null. */
  Integer depth(long person) {
    Long at = person;
    for (int steps = 0; at != null && steps <= manager.size(); steps++) {
      if (leaders.contains(at)) {
        return steps;
      }
      at = manager.get(at);
    }
    return null;
  }

  private static final String CHART =
      """
      select p.id as period, collect_list(struct(h.person, h.manager, h.leader)) as people
      from period p
      join person_history h on p.last_day between h.valid_from and h.valid_to
      where p.kind <> 'week'
      group by p.id
      """;
}
