package nl.stip.ingest.identity.matching;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody of the directory who holds addresses on some days.
 *
 * @param person pseudonym
 * @param emails pseudonyms of addresses
 * @param nameKey pseudonym of the full name, or null
 * @param from first day
 * @param to last day, or null
 */
public record Holder(long person, List<Long> emails, Long nameKey, LocalDate from, LocalDate to) {

  boolean overlaps(Holder other) {
    return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
  }
}
