package nl.stip.ingest.log;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.stip.format.Column;
import nl.stip.format.TableFormat;

/** What a row of counts says of the days that are observed. */
final class Summaries {

  /** In a longer, rolling report most days are not told apart. */
  private static final int LONGEST = 7;

  private static final List<String> COLUMNS =
      TableFormat.SUMMARY.columns().stream().map(Column::name).toList();
  private static final int TOOL = COLUMNS.indexOf("tool");
  private static final int FIRST = COLUMNS.indexOf("first_day");
  private static final int LAST = COLUMNS.indexOf("last_day");

  private Summaries() {}

  static String tool(Object[] row) {
    return (String) row[TOOL];
  }

  /** The days counted, zeros included; none of a stretch longer than a week. */
  static Stream<LocalDate> days(Object[] row) {
    LocalDate first = (LocalDate) row[FIRST];
    LocalDate after = ((LocalDate) row[LAST]).plusDays(1);
    return first.plusDays(LONGEST).isBefore(after) ? Stream.empty() : first.datesUntil(after);
  }
}
