package nl.stip.analytics.inequality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import nl.stip.analytics.group.Gathered;
import nl.stip.analytics.group.Gathered.Part;
import nl.stip.analytics.spark.Tables;
import nl.stip.analytics.statistics.interval.Interval;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * The fact table {@code inequality}: for every tool and longer period, the whole and each group.
 */
public final class InequalityFacts {

  private InequalityFacts() {}

  /**
   * Keeps {@code inequality} (tool, period, dim1, val1, dim2, val2, n people enabled, active of
   * them engaged, gini over all and gini_active over the active with {@code _low, _high}, top_share
   * with the same, half people with half of all acts), from {@code person_period} and {@code atom}.
   *
   * @param dimensions ids of the dimensions, in the order of everybody's groups
   */
  public static void define(Tables tables, List<String> dimensions) {
    tables.keep(
        "inequality",
        Gathered.each(
            tables,
            new Gathered.Asked("person_period", "kind <> 'week'", "p.person, p.actions"),
            dimensions,
            SCHEMA,
            InequalityFacts::measure));
  }

  private static Iterator<Row> measure(Gathered people) {
    return people.parts().entrySet().stream()
        .map(
            of ->
                measures(
                    people,
                    of.getKey(),
                    of.getValue().stream().mapToLong(person -> person.getLong(0)).toArray(),
                    of.getValue().stream().mapToLong(person -> person.getLong(1)).toArray()))
        .iterator();
  }

  private static Row measures(Gathered of, Part part, long[] people, long[] acts) {
    int[] active = IntStream.range(0, acts.length).filter(i -> acts[i] > 0).toArray();
    Inequality all = Inequality.of(people, acts);
    Inequality engaged =
        Inequality.of(
            Arrays.stream(active).mapToLong(i -> people[i]).toArray(),
            Arrays.stream(active).mapToLong(i -> acts[i]).toArray());
    List<Object> cells =
        new ArrayList<>(
            Arrays.asList(of.tool(), of.period(), part.dimension(), part.group(), null, null));
    cells.add((long) all.people());
    cells.add((long) engaged.people());
    add(cells, all.gini(), all.giniInterval());
    add(cells, engaged.gini(), engaged.giniInterval());
    add(cells, engaged.topShare(), engaged.topInterval());
    cells.add(engaged.people() == 0 ? null : (long) engaged.half());
    return RowFactory.create(cells.toArray());
  }

  private static void add(List<Object> cells, double value, Interval interval) {
    for (double number : new double[] {value, interval.low(), interval.high()}) {
      cells.add(Double.isNaN(number) ? null : number);
    }
  }

  private static final StructType SCHEMA =
      StructType.fromDDL(
          "tool string, period string, dim1 string, val1 string, dim2 string, val2 string,"
              + " n bigint, active bigint, gini double, gini_low double, gini_high double,"
              + " gini_active double, gini_active_low double, gini_active_high double,"
              + " top_share double, top_low double, top_high double, half bigint");
}
