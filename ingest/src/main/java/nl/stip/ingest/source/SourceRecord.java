package nl.stip.ingest.source;

import java.util.List;

/**
 * One input record with what it means.
 *
 * @param place where it stands
 * @param kind kind of record within the source, for example {@code message}
 * @param nativeId identity within the source and kind, stable across exports
 * @param content what the record holds, as far as a change of it matters; only its fingerprint is
 *     kept
 * @param events what happened; empty for a known non-event
 * @param nonEvent why it is no event, or null when there are events
 */
public record SourceRecord(
    Place place,
    String kind,
    String nativeId,
    String content,
    List<EventDraft> events,
    String nonEvent) {

  /** Copies the list. */
  public SourceRecord {
    events = List.copyOf(events);
  }
}
