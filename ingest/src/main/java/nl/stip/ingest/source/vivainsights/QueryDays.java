package nl.stip.ingest.source.vivainsights;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.TreeSet;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.record.Days;
import nl.stip.ingest.source.record.Table;
import nl.stip.ingest.source.record.TableLine;
import nl.stip.workspace.Intake;

/**
 * First and last day of the periods of a query. The file names only the first; the smallest step
 * between two of them tells whether they are days, weeks or months. One alone is taken as a week.
 *
 * @param days reads the first days
 * @param step smallest number of days between two of them
 */
record QueryDays(Days days, long step) {

  private static final int WEEK = 7;
  private static final int SHORTEST_MONTH = 28;

  static QueryDays of(Export.Part part, String source, Intake.Files known) {
    Days days = Days.of(part, source, known, true, "metricdate", "date");
    TreeSet<LocalDate> firsts = new TreeSet<>();
    Table.glance(part, line -> days.parse(first(line)).ifPresent(firsts::add));
    long step = Long.MAX_VALUE;
    LocalDate before = null;
    for (LocalDate first : firsts) {
      step = before == null ? step : Math.min(step, ChronoUnit.DAYS.between(before, first));
      before = first;
    }
    return new QueryDays(days, firsts.size() < 2 ? WEEK : step);
  }

  static String first(TableLine line) {
    return line.text("metricdate", "date");
  }

  /** The last day of a period. */
  LocalDate last(LocalDate first) {
    if (step >= SHORTEST_MONTH) {
      return first.plusMonths(1).minusDays(1);
    }
    return step < WEEK ? first : first.plusDays(WEEK - 1);
  }
}
