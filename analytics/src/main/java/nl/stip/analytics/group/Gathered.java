package nl.stip.analytics.group;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stip.analytics.spark.Tables;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import scala.Tuple2;

/**
 * The people of one tool and period in one place, for measures that do not add up over people: they
 * are computed for the whole organisation and for each group of one dimension.
 *
 * @param tool tool id or {@code all}
 * @param period period id
 * @param parts what is known of the people of every part, the whole first
 */
public record Gathered(String tool, String period, Map<Gathered.Part, List<Row>> parts) {

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

  /** What is computed of people gathered. */
  @FunctionalInterface
  public interface Measure extends Serializable {
    /** The rows to give. */
    Iterator<Row> of(Gathered people);
  }

  /** Which people, and what to know of each. */
  public record Asked(String table, String condition, String columns) {}

  /**
   * Measures the people of every tool and period. Those of one combination of groups travel
   * together; one tool and period is in memory at a time.
   *
   * @param asked a table with tool, period, atom; which rows of it; what to know of a person
   * @param dimensions ids, in the order of everybody's groups
   * @param schema of what is measured
   */
  public static Dataset<Row> each(
      Tables tables, Asked asked, List<String> dimensions, StructType schema, Measure measure) {
    Dataset<Row> combinations =
        tables.session().sql(COMBINATIONS.formatted(asked.columns, asked.table, asked.condition));
    List<String> ids = new ArrayList<>(dimensions);
    FlatMapGroupsFunction<Tuple2<String, String>, Row, Row> rows =
        (key, of) -> measure.of(new Gathered(key._1, key._2, parts(of, ids)));
    return combinations
        .groupBy("tool", "period")
        .as(Encoders.tuple(Encoders.STRING(), Encoders.STRING()), combinations.encoder())
        .flatMapGroups(rows, Encoders.row(schema));
  }

  private static Map<Part, List<Row>> parts(Iterator<Row> combinations, List<String> dimensions) {
    Map<Part, List<Row>> parts = new LinkedHashMap<>();
    parts.put(Part.WHOLE, new ArrayList<>());
    combinations.forEachRemaining(
        combination -> {
          List<String> groups = combination.getList(2);
          List<Row> people = combination.getList(3);
          parts.get(Part.WHOLE).addAll(people);
          for (int d = 0; d < dimensions.size(); d++) {
            Part part = new Part(dimensions.get(d), groups.get(d));
            parts.computeIfAbsent(part, p -> new ArrayList<>()).addAll(people);
          }
        });
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

  // one number to group by: rows are put in order without comparing them, as texts would have to be
  private static final String COMBINATIONS =
      """
      select first(p.tool) as tool, first(p.period) as period, first(p.groups) as groups,
        collect_list(struct(%s)) as people
      from (
        select p.*, a.groups, xxhash64(p.tool, p.period, p.atom) as place
        from %s p join atom a on a.atom = p.atom
        where %s) p
      group by place
      """;
}
