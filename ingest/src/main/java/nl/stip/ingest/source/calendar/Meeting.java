package nl.stip.ingest.source.calendar;

import biweekly.component.VEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;

/**
 * An appointment as one calendar holds it.
 *
 * @param uid identity of the appointment or series
 * @param replaces the occurrence of a series it stands for, or null
 * @param sequence number of its revision
 * @param edited last change, or null
 * @param start when it begins, of a series first
 * @param allDay whether it has a day and no hour
 * @param zoneless whether its time is said without a zone
 * @param off whether it was called off
 * @param organiser who called it, or null
 * @param guests who were asked, without rooms and the organiser; in order of id
 * @param event the appointment as parsed, for its recurrence
 * @param zone zone in which it recurs
 */
record Meeting(
    String uid,
    Instant replaces,
    int sequence,
    Instant edited,
    Instant start,
    boolean allDay,
    boolean zoneless,
    boolean off,
    Guest organiser,
    List<Guest> guests,
    VEvent event,
    TimeZone zone) {

  /** Occurrences of one series that are looked at. */
  static final int MOST = 5000;

  /** What makes two copies copies of the same. */
  String key() {
    return replaces == null ? uid : uid + ":" + replaces;
  }

  boolean recurs() {
    return replaces == null
        && (event.getRecurrenceRule() != null || !event.getRecurrenceDates().isEmpty());
  }

  /** Whether anybody else is in it. */
  boolean isMeeting() {
    return organiser != null && !guests.isEmpty();
  }

  /**
   * Its occurrences up to a moment, at most {@link #MOST} of a series.
   *
   * @param replaced occurrences that other appointments stand for
   */
  List<Instant> occurrences(Instant last, Set<Instant> replaced) {
    if (!recurs()) {
      return start.isAfter(last) ? List.of() : List.of(start);
    }
    List<Instant> occurrences = new ArrayList<>();
    Iterator<Date> dates = event.getDateIterator(zone);
    for (int n = 0; n < MOST && dates.hasNext(); n++) {
      Instant date = dates.next().toInstant();
      if (date.isAfter(last)) {
        break;
      }
      if (!replaced.contains(date)) {
        occurrences.add(date);
      }
    }
    return occurrences;
  }
}
