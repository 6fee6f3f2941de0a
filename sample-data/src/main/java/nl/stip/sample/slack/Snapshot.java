package nl.stip.sample.slack;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * One export: the days it holds and the moment it was made, which is the midnight after the last.
 *
 * @param from first day, in Los Angeles as Slack cuts
 * @param to last day
 * @param complete whether rows deleted in the meantime are still there
 */
public record Snapshot(LocalDate from, LocalDate to, boolean complete) {

  /** The zone in which Slack cuts its day files, whatever the workspace's own zone is. */
  public static final ZoneId CUT = ZoneId.of("America/Los_Angeles");

  /** When it was made, epoch second. */
  long made() {
    return to.plusDays(1).atStartOfDay(CUT).toEpochSecond();
  }

  /** First moment it holds, epoch second. */
  long opens() {
    return from.atStartOfDay(CUT).toEpochSecond();
  }

  /** The last day, epoch day. */
  int day() {
    return (int) to.toEpochDay();
  }

  /** Whether it holds a moment, epoch second. */
  boolean holds(long second) {
    return opens() <= second && second < made();
  }

  /** Whether something done {@code after} seconds after {@code second} had been done by then. */
  boolean knows(long second, int after) {
    return second + after < made();
  }
}
