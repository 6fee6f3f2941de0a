package nl.stip.analytics.response;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import nl.stip.analytics.group.Gathered;
import nl.stip.analytics.group.Gathered.Part;
import nl.stip.analytics.spark.Tables;
import nl.stip.analytics.statistics.interval.Interval;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** The fact table {@code volume}: the {@link Volume} of the whole and of each group. */
public final class VolumeFacts {

  private static final int AUDIENCES = 3;

  private VolumeFacts() {}

  /**
   * Keeps {@code volume} (tool, period, dim1, val1, dim2, val2, n people who wrote, open, closed,
   * direct, each a share of the messages with {@code _low, _high}), from {@code person_period} and
   * {@code atom}, for periods longer than a week.
   *
   * @param dimensions ids of the dimensions, in the order of everybody's groups
   */
  public static void define(Tables tables, List<String> dimensions) {
    tables.keep(
        "volume",
        Gathered.each(
            tables,
            new Gathered.Asked(
                "person_period",
                "kind <> 'week' and messages > 0",
                "p.person, p.in_public, p.in_private, p.in_direct"),
            dimensions,
            SCHEMA,
            VolumeFacts::measure));
  }

  private static Iterator<Row> measure(Gathered people) {
    return people.parts().entrySet().stream()
        .map(of -> shares(people, of.getKey(), of.getValue()))
        .iterator();
  }

  private static Row shares(Gathered of, Part part, List<Row> people) {
    List<Object> cells =
        new ArrayList<>(
            Arrays.asList(of.tool(), of.period(), part.dimension(), part.group(), null, null));
    cells.add((long) people.size());
    Volume volume =
        new Volume(
            people.stream().mapToLong(person -> person.getLong(0)).toArray(),
            people.stream()
                .map(person -> new long[] {person.getLong(1), person.getLong(2), person.getLong(3)})
                .toArray(long[][]::new));
    for (int audience = 0; audience < AUDIENCES; audience++) {
      double share = volume.share(audience);
      Interval interval = volume.interval(audience);
      for (double number : new double[] {share, interval.low(), interval.high()}) {
        cells.add(Double.isNaN(number) ? null : number);
      }
    }
    return RowFactory.create(cells.toArray());
  }

  private static final StructType SCHEMA =
      StructType.fromDDL(
          "tool string, period string, dim1 string, val1 string, dim2 string, val2 string,"
              + " n bigint, open double, open_low double, open_high double,"
              + " closed double, closed_low double, closed_high double,"
              + " direct double, direct_low double, direct_high double");
}
