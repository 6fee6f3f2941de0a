package nl.stip.analytics.spark;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The one door from Spark to plain Java, for tables whose size is set by tools, periods or settings
 * and never by events or people.
 */
public final class Small {

  /** More rows than this are a defect of the caller. */
  public static final int MOST_ROWS = 100_000;

  private Small() {}

  /** All rows of a small table. */
  public static List<Row> rows(Dataset<Row> table) {
    List<Row> rows = table.limit(MOST_ROWS + 1).collectAsList();
    if (rows.size() > MOST_ROWS) {
      throw new IllegalStateException("a table of over " + MOST_ROWS + " rows was meant as small");
    }
    return rows;
  }
}
