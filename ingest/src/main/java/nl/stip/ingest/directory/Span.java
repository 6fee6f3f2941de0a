package nl.stip.ingest.directory;

import java.time.LocalDate;

/**
 * Days on which something holds.
 *
 * @param from first day
 * @param to last day, or null until further notice
 */
record Span(LocalDate from, LocalDate to) {

  boolean covers(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  boolean endsBefore(Span other) {
    return to != null && (other.to == null || to.isBefore(other.to));
  }
}
