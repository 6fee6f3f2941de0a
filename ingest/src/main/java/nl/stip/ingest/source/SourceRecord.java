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
 * @param stated what the source counted itself, where it gives no events
 * @param nonEvent why it is no event, or null when there are events or counts
 */
public record SourceRecord(
    Place place,
    String kind,
    String nativeId,
    String content,
    List<EventDraft> events,
    List<Stated> stated,
    String nonEvent) {

  /** Copies the lists. */
  public SourceRecord {
    events = List.copyOf(events);
    stated = List.copyOf(stated);
  }

  /** A record of events, or of none. */
  public SourceRecord(
      Place place,
      String kind,
      String nativeId,
      String content,
      List<EventDraft> events,
      String nonEvent) {
    this(place, kind, nativeId, content, events, List.of(), nonEvent);
  }

  /** A record of what the source counted itself. */
  public static SourceRecord counted(
      Place place, String kind, String nativeId, String content, List<? extends Stated> stated) {
    return new SourceRecord(place, kind, nativeId, content, List.of(), List.copyOf(stated), null);
  }
}
