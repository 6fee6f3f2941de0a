package nl.stip.ingest.source.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What all calendars together say of a meeting before any is read: its highest revision, and which
 * occurrences of a series were replaced; and how far each calendar knows, which is its last change
 * or single appointment, since a series goes on in it for ever.
 */
final class Revisions {

  private final Map<UUID, Integer> highest = new HashMap<>();
  private final Map<String, Set<Instant>> replaced = new HashMap<>();
  private final Instant now;

  Revisions(Instant now) {
    this.now = now;
  }

  /**
   * Takes an appointment.
   *
   * @param made how far its calendar is known to know
   * @return how far with this one
   */
  Instant add(Meeting meeting, Instant made) {
    highest.merge(key(meeting), meeting.sequence(), Math::max);
    if (meeting.replaces() != null) {
      replaced.computeIfAbsent(meeting.uid(), u -> new HashSet<>()).add(meeting.replaces());
    }
    Instant known = later(made, meeting.edited());
    return meeting.recurs() ? known : later(known, meeting.start());
  }

  private Instant later(Instant made, Instant other) {
    return other == null || other.isAfter(now) || other.isBefore(made) ? made : other;
  }

  private static UUID key(Meeting meeting) {
    return UUID.nameUUIDFromBytes(meeting.key().getBytes(StandardCharsets.UTF_8));
  }

  boolean isOld(Meeting meeting) {
    return meeting.sequence() < highest.getOrDefault(key(meeting), 0);
  }

  Set<Instant> replaced(Meeting meeting) {
    return replaced.getOrDefault(meeting.uid(), Set.of());
  }
}
