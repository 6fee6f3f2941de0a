package nl.stip.analytics.fact;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.stip.analytics.log.Covered;
import nl.stip.analytics.spark.Tables;
import nl.stip.time.Period;
import nl.stip.time.PeriodKind;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * The periods there are something to say about ({@code counting.md} 2, 3): the complete ones that
 * some tool covers, and the running week, month and quarter.
 */
public final class Periods {

  /** A Monday; weeks are numbered from it. */
  private static final LocalDate MONDAY_ZERO = LocalDate.of(1970, 1, 5);

  private static final int DAYS_OF_WEEK = 7;

  private Periods() {}

  /**
   * Defines {@code period} (id, kind, first_day, last_day, complete) and {@code tool_period} (tool,
   * period, kind, first_day, last_day, covered, counted_to, anchor_week, history_weeks,
   * previous_first, previous_covered, reading): for every tool and {@code all}, whether the whole
   * period is observed, to which day, the number of its last complete week, how many weeks before
   * and with that one are observed, and where the period before begins that does not overlap it;
   * and {@code published} (tool, period).
   */
  public static void define(Tables tables, Covered covered) {
    List<Row> periods = new ArrayList<>();
    List<Row> perTool = new ArrayList<>();
    Set<String> tools = new TreeSet<>(covered.tools());
    tools.add(Covered.ALL);
    for (PeriodKind kind : PeriodKind.values()) {
      Period period = Period.containing(kind, covered.first());
      for (; !period.first().isAfter(covered.last()); period = period.next()) {
        List<Row> observed = new ArrayList<>();
        for (String tool : tools) {
          observe(covered, tool, period).ifPresent(observed::add);
        }
        boolean complete = observed.stream().anyMatch(row -> row.getBoolean(5));
        boolean running = !observed.isEmpty() && kind != PeriodKind.DAYS28;
        if (complete || running) {
          periods.add(
              RowFactory.create(period.id(), kind.term(), period.first(), period.last(), complete));
          perTool.addAll(observed);
        }
      }
    }
    tables.keep("period", tables.session().createDataFrame(periods, PERIOD));
    tables.keep("tool_period", tables.session().createDataFrame(perTool, TOOL_PERIOD));
    tables.keep("published", PUBLISHED);
  }

  private static Optional<Row> observe(Covered covered, String tool, Period period) {
    return covered
        .observedUntil(tool, period)
        .map(
            until -> {
              LocalDate since = covered.observedSince(tool, period.first()).orElseThrow();
              int anchor = week(until.plusDays(1)) - 1;
              int firstWeek = week(since.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)));
              return RowFactory.create(
                  tool,
                  period.id(),
                  period.kind().term(),
                  period.first(),
                  period.last(),
                  until.equals(period.last()),
                  until,
                  period.kind() == PeriodKind.WEEK ? week(period.last()) : anchor,
                  Math.max(0, anchor - firstWeek + 1),
                  previousFirst(period),
                  !previousFirst(period).isBefore(since),
                  covered.reading(tool));
            });
  }

  private static LocalDate previousFirst(Period period) {
    return switch (period.kind()) {
      case WEEK -> period.first().minusWeeks(1);
      case DAYS28 -> period.first().minusWeeks(4);
      case MONTH -> period.first().minusMonths(1);
      case QUARTER -> period.first().minusMonths(3);
    };
  }

  /** Number of the ISO week that contains a day. */
  static int week(LocalDate day) {
    return (int) Math.floorDiv(ChronoUnit.DAYS.between(MONDAY_ZERO, day), (long) DAYS_OF_WEEK);
  }

  /** First day of a week by its number, in days since 1970. */
  static int monday(int week) {
    return (int) MONDAY_ZERO.toEpochDay() + week * DAYS_OF_WEEK;
  }

  // a period that a tool observes in part is published only while it runs for all of them
  private static final String PUBLISHED =
      """
      select t.tool, t.period
      from tool_period t join period p on p.id = t.period
      where t.covered or not p.complete
      """;

  private static final StructType PERIOD =
      StructType.fromDDL("id string, kind string, first_day date, last_day date, complete boolean");

  private static final StructType TOOL_PERIOD =
      StructType.fromDDL(
          "tool string, period string, kind string, first_day date, last_day date,"
              + " covered boolean, counted_to date, anchor_week int, history_weeks int, previous_first date,"
              + " previous_covered boolean, reading boolean");
}
