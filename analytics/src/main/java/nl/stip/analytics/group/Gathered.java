package nl.stip.analytics.group;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stip.analytics.spark.Tables;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The people of one tool and period in one place, for measures that do not add up over people: they
 * are computed for the whole organisation and for each group of one dimension.
 */
public final class Gathered {

  /**
   * The whole organisation, with both null, or one group.
   *
   * @param dimension id of a dimension
   * @param group value of it
   */
  public record Part(String dimension, String group) {

    /** Everybody. */
    public static final Part WHOLE = new Part(null, null);
  }

  private Gathered() {}

  /**
   * A row per tool and period, to be read with {@link #parts}; combinations of groups travel once
   * and not with every person.
   *
   * @param table has tool, period, atom
   * @param condition which rows of it
   * @param columns what to know of a person
   */
  public static Dataset<Row> people(Tables tables, String table, String condition, String columns) {
    return tables
        .session()
        .sql(
            """
            select tool, period, collect_list(struct(groups, people)) as combinations
            from (
              select p.tool, p.period, a.groups, collect_list(struct(%s)) as people
              from %s p join atom a using (atom)
              where %s
              group by p.tool, p.period, a.groups)
            group by tool, period
            """
                .formatted(columns, table, condition));
  }

  /**
   * The people of every part, the whole first.
   *
   * @param row of {@link #people}
   * @param dimensions ids, in the order of everybody's groups
   */
  public static Map<Part, List<Row>> parts(Row row, List<String> dimensions) {
    Map<Part, List<Row>> parts = new LinkedHashMap<>();
    parts.put(Part.WHOLE, new ArrayList<>());
    for (Row combination : row.<Row>getList(2)) {
      List<String> groups = combination.getList(0);
      List<Row> people = combination.getList(1);
      parts.get(Part.WHOLE).addAll(people);
      for (int d = 0; d < dimensions.size(); d++) {
        Part part = new Part(dimensions.get(d), groups.get(d));
        parts.computeIfAbsent(part, p -> new ArrayList<>()).addAll(people);
      }
    }
    return parts;
  }

  /**
   * One of several tables that were measured together.
   *
   * @param measured a row per tool and period, with an array of rows per table
   */
  public static Dataset<Row> table(Dataset<Row> measured, String array) {
    return measured.selectExpr("tool", "period", "inline(" + array + ")").coalesce(1);
  }
}
