package nl.stip.ingest.issue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days on end of which an export holds no event of a tool, although it says or seems to observe
 * them.
 *
 * @param tool tool id
 * @param first first day without
 * @param last last day without
 */
public record Silence(String tool, LocalDate first, LocalDate last) {

  /** How many days it lasts. */
  public long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }
}
