package nl.stip.analytics.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.stip.analytics.spark.Small;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * The days behind each period's network: a window up to the period's last observed day. Windows
 * overlap, so days are first cut into segments at every day on which some window starts or ends; an
 * arc is added up once per segment, and a window is a run of segments.
 *
 * <p>Weeks have no network of their own: their window is that of the 28 days that end with them.
 */
final class Windows {

  private static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);

  private final List<Window> windows;
  private final TreeSet<LocalDate> cuts = new TreeSet<>();

  /** A period and its window; both days inclusive. */
  private record Window(String period, LocalDate first, LocalDate last) {}

  /**
   * Lays windows over periods.
   *
   * @param period id, kind, first_day, last_day, the last one observed
   * @param days length of a window; 0 is all days up to the last
   */
  Windows(Dataset<Row> period, int days) {
    Dataset<Row> last =
        period
            .where("kind in ('days28', 'month', 'quarter')")
            .selectExpr("id", "cast(last_day as string)");
    windows =
        Small.rows(last).stream()
            .map(row -> window(row.getString(0), LocalDate.parse(row.getString(1)), days))
            .toList();
    for (Window window : windows) {
      cuts.add(window.first.minusDays(1));
      cuts.add(window.last);
    }
  }

  private static Window window(String period, LocalDate last, int days) {
    return new Window(period, days == 0 ? ALWAYS : last.minusDays(days - 1L), last);
  }

  /** Segments: first_day and last_day as dates, segment as a number in order. */
  Dataset<Row> segments(Dataset<Row> any) {
    List<Row> rows = new ArrayList<>();
    LocalDate previous = null;
    for (LocalDate cut : cuts) {
      if (previous != null) {
        rows.add(RowFactory.create(previous.plusDays(1).toString(), cut.toString(), rows.size()));
      }
      previous = cut;
    }
    return any.sparkSession()
        .createDataFrame(
            rows,
            new StructType()
                .add("first_day", DataTypes.StringType)
                .add("last_day", DataTypes.StringType)
                .add("segment", DataTypes.IntegerType))
        .selectExpr(
            "cast(first_day as date) as first_day",
            "cast(last_day as date) as last_day",
            "segment");
  }

  /** The segments of each period's window: period, segment. */
  Dataset<Row> parts(Dataset<Row> any) {
    List<LocalDate> ends = new ArrayList<>(cuts);
    List<Row> rows = new ArrayList<>();
    for (Window window : windows) {
      int from = ends.indexOf(window.first.minusDays(1));
      for (int segment = from; segment < ends.indexOf(window.last); segment++) {
        rows.add(RowFactory.create(window.period, segment));
      }
    }
    return any.sparkSession()
        .createDataFrame(
            rows,
            new StructType()
                .add("period", DataTypes.StringType)
                .add("segment", DataTypes.IntegerType));
  }
}
