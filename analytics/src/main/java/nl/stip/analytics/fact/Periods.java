package nl.stip.analytics.fact;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
   * Defines {@code period} (id, kind, first_day, last_day, complete); {@code tool_period} (tool,
   * period, kind, first_day, last_day, covered, counted_to, anchor_week, history_weeks,
   * previous_first, previous_covered, reading), see {@link ToolPeriod}; and {@code published}
   * (tool, period).
   *
   * @return the periods of every tool, and of {@code all}, in order of kind and time
   */
  static Map<String, List<ToolPeriod>> define(Tables tables, Covered covered) {
    List<Row> periods = new ArrayList<>();
    Map<String, List<ToolPeriod>> perTool = new TreeMap<>();
    Set<String> tools = new TreeSet<>(covered.tools());
    tools.add(Covered.ALL);
    for (PeriodKind kind : PeriodKind.values()) {
      Period period = Period.containing(kind, covered.first());
      for (; !period.first().isAfter(covered.last()); period = period.next()) {
        Period each = period;
        boolean complete =
            tools.stream()
                .anyMatch(
                    t -> covered.observedUntil(t, each).filter(each.last()::equals).isPresent());
        if (complete || kind != PeriodKind.DAYS28) {
          List<ToolPeriod> observed = new ArrayList<>();
          for (String tool : tools) {
            observe(covered, tool, period, complete).ifPresent(observed::add);
          }
          observed.forEach(p -> perTool.computeIfAbsent(p.tool(), t -> new ArrayList<>()).add(p));
          if (!observed.isEmpty()) {
            periods.add(
                RowFactory.create(
                    period.id(), kind.term(), period.first(), period.last(), complete));
          }
        }
      }
    }
    List<Row> rows = perTool.values().stream().flatMap(List::stream).map(Periods::row).toList();
    tables.keep("period", tables.session().createDataFrame(periods, PERIOD));
    tables.keep("tool_period", tables.session().createDataFrame(rows, TOOL_PERIOD));
    List<Row> published =
        perTool.values().stream()
            .flatMap(List::stream)
            .filter(ToolPeriod::published)
            .map(p -> RowFactory.create(p.tool(), p.period()))
            .toList();
    tables.keep("published", tables.session().createDataFrame(published, PUBLISHED));
    return perTool;
  }

  // a period that a tool observes in part is published only while it runs for all of them
  private static Optional<ToolPeriod> observe(
      Covered covered, String tool, Period period, boolean complete) {
    return covered
        .observedUntil(tool, period)
        .map(
            until -> {
              LocalDate since = covered.observedSince(tool, period.first()).orElseThrow();
              int anchor = week(until.plusDays(1)) - 1;
              int firstWeek = week(since.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)));
              LocalDate before = previousFirst(period);
              return new ToolPeriod(
                  tool,
                  period.id(),
                  period.kind().term(),
                  (int) period.first().toEpochDay(),
                  (int) period.last().toEpochDay(),
                  (int) until.toEpochDay(),
                  period.kind() == PeriodKind.WEEK ? week(period.last()) : anchor,
                  Math.max(0, anchor - firstWeek + 1),
                  (int) before.toEpochDay(),
                  !before.isBefore(since),
                  covered.reading(tool),
                  until.equals(period.last()) || !complete);
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

  private static Row row(ToolPeriod period) {
    return RowFactory.create(
        period.tool(),
        period.period(),
        period.kind(),
        LocalDate.ofEpochDay(period.first()),
        LocalDate.ofEpochDay(period.end()),
        period.covered(),
        LocalDate.ofEpochDay(period.last()),
        period.anchorWeek(),
        period.historyWeeks(),
        LocalDate.ofEpochDay(period.previousFirst()),
        period.previousCovered(),
        period.reading());
  }

  /** Number of the ISO week that contains a day. */
  static int week(LocalDate day) {
    return (int) Math.floorDiv(ChronoUnit.DAYS.between(MONDAY_ZERO, day), (long) DAYS_OF_WEEK);
  }

  /** The same of a day in days since 1970. */
  static int week(int day) {
    return Math.floorDiv(day - (int) MONDAY_ZERO.toEpochDay(), DAYS_OF_WEEK);
  }

  /** First day of a week by its number, in days since 1970. */
  public static int monday(int week) {
    return (int) MONDAY_ZERO.toEpochDay() + week * DAYS_OF_WEEK;
  }

  private static final StructType PERIOD =
      StructType.fromDDL("id string, kind string, first_day date, last_day date, complete boolean");

  private static final StructType TOOL_PERIOD =
      StructType.fromDDL(
          "tool string, period string, kind string, first_day date, last_day date,"
              + " covered boolean, counted_to date, anchor_week int, history_weeks int, previous_first date,"
              + " previous_covered boolean, reading boolean");

  private static final StructType PUBLISHED = StructType.fromDDL("tool string, period string");
}
