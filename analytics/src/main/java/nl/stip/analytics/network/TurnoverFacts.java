package nl.stip.analytics.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.stip.analytics.network.graph.Labels;
import nl.stip.analytics.network.graph.Rows;
import nl.stip.analytics.network.graph.Turnover;
import nl.stip.analytics.spark.Tables;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import scala.jdk.javaapi.CollectionConverters;

/** What became of ties from one month or quarter to the next, see {@link Turnover}. */
public final class TurnoverFacts {

  private static final String EVERY = "*";

  private TurnoverFacts() {}

  /**
   * Keeps {@code tie_turnover} (tool, period, dim1, val1, dim2, val2, all null, n people present in
   * both windows, jaccard, new_share), and {@code new_tie} (tool, period, dim, val_from, val_to,
   * both {@code *}, n_from, n_to the same people, people_from, people_to those with a new tie that
   * crosses, observed share of the new ties that cross, expected share of all ties that do, ratio),
   * from {@code tie, tool_period}.
   *
   * @param memberPeriod person, tool, period, kind, enabled, groups
   * @param dimensions ids of the dimensions, in the order of everybody's groups
   */
  public static void define(Tables tables, Dataset<Row> memberPeriod, List<String> dimensions) {
    memberPeriod
        .where("enabled and kind in ('month', 'quarter')")
        .createOrReplaceTempView("turnover_member");
    Dataset<Row> windows =
        tables.define("turnover_window", WINDOW).persist(StorageLevel.MEMORY_AND_DISK());
    List<String> ids = new ArrayList<>(dimensions);
    MapFunction<Row, Row> compare = row -> compare(row, ids);
    Dataset<Row> compared =
        tables
            .session()
            .sql(PAIRS)
            .map(compare, Encoders.row(COMPARED))
            .persist(StorageLevel.MEMORY_AND_DISK());
    tables.keep(
        Map.of(
            "tie_turnover", part(compared, "whole"),
            "new_tie", part(compared, "dimension")));
    compared.unpersist();
    windows.unpersist();
  }

  private static Dataset<Row> part(Dataset<Row> compared, String part) {
    return compared.selectExpr("tool", "period", "inline(" + part + ")").coalesce(1);
  }

  private static Row compare(Row pair, List<String> dimensions) {
    List<Row> members = pair.getList(2);
    long[] before = people(pair.getList(4));
    long[] now = people(members);
    Rows earlier = ties(pair.getList(5), before);
    Rows ties = ties(pair.getList(3), now);
    Rows none = Rows.of(now.length, new int[0], new int[0], new double[0]);
    Turnover all = Turnover.of(earlier, before, ties, now, Labels.one(now.length));
    Row whole =
        RowFactory.create(
            null,
            null,
            null,
            null,
            (long) all.people(),
            GroupRow.number(all.jaccard()),
            GroupRow.number(all.newShare()));
    List<Row> rows = new ArrayList<>();
    for (int d = 0; d < dimensions.size(); d++) {
      int at = d;
      Labels labels =
          Labels.of(members.stream().map(member -> member.<String>getList(1).get(at)).toList());
      rows.add(
          dimension(
              dimensions.get(d),
              Turnover.of(earlier, before, ties, now, labels),
              Turnover.of(none, now, ties, now, labels).newCrossingShare()));
    }
    return RowFactory.create(
        pair.getString(0),
        pair.getString(1),
        CollectionConverters.asScala(List.of(whole)),
        CollectionConverters.asScala(rows));
  }

  private static Row dimension(String id, Turnover turnover, double everywhere) {
    return RowFactory.create(
        id,
        EVERY,
        EVERY,
        (long) turnover.people(),
        (long) turnover.people(),
        (long) turnover.carriers(),
        (long) turnover.carriers(),
        GroupRow.number(turnover.newCrossingShare()),
        GroupRow.number(everywhere),
        GroupRow.number(turnover.newCrossingShare() / everywhere));
  }

  private static long[] people(List<Row> members) {
    return members.stream().mapToLong(member -> member.getLong(0)).toArray();
  }

  private static Rows ties(List<Row> ties, long... people) {
    int[] order = new int[2 * ties.size()];
    int[] end = new int[order.length];
    for (int i = 0; i < ties.size(); i++) {
      int a = Arrays.binarySearch(people, ties.get(i).getLong(0));
      int b = Arrays.binarySearch(people, ties.get(i).getLong(1));
      order[2 * i] = a;
      end[2 * i] = b;
      order[2 * i + 1] = b;
      end[2 * i + 1] = a;
    }
    double[] weight = new double[order.length];
    Arrays.fill(weight, 1);
    return Rows.of(people.length, order, end, weight);
  }

  private static final String WINDOW =
      """
      select m.tool, m.period, m.people, coalesce(t.ties, array()) as ties
      from (
        select tool, period, array_sort(collect_list(struct(person, groups))) as people
        from turnover_member group by tool, period) m
      left join (
        select tool, period, collect_list(struct(a, b)) as ties from tie group by tool, period) t
        on t.tool = m.tool and t.period = m.period
      """;

  private static final String PAIRS =
      """
      select n.tool, n.period, n.people, n.ties, b.people as before_people, b.ties as before_ties
      from turnover_window n
      join tool_period t on t.tool = n.tool and t.period = n.period
      join tool_period q
        on q.tool = t.tool and q.kind = t.kind and q.first_day = t.previous_first and q.covered
      join turnover_window b on b.tool = q.tool and b.period = q.period
      """;

  private static final StructType COMPARED =
      StructType.fromDDL(
          "tool string, period string,"
              + " whole array<struct<dim1: string, val1: string, dim2: string, val2: string,"
              + " n: bigint, jaccard: double, new_share: double>>,"
              + " dimension array<struct<dim: string, val_from: string, val_to: string,"
              + " n_from: bigint, n_to: bigint, people_from: bigint, people_to: bigint,"
              + " observed: double, expected: double, ratio: double>>");
}
