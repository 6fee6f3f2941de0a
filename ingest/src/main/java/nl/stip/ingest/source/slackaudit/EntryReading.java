package nl.stip.ingest.source.slackaudit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.stip.event.ActivityType;
import nl.stip.ingest.issue.Issue;
import nl.stip.ingest.source.EventDraft;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.SourceRecord;
import nl.stip.ingest.source.json.JsonRows;
import nl.stip.ingest.source.record.Accounts;
import nl.stip.ingest.source.record.NoIdentity;
import nl.stip.ingest.source.record.NoTime;

/** Sorts entries into events and administration. */
final class EntryReading {

  private final Sink sink;
  private final Accounts accounts = new Accounts();
  private Instant first;
  private Instant last;
  private boolean any;

  EntryReading(Sink sink) {
    this.sink = sink;
  }

  void entry(Place place, JsonNode data) {
    AuditEntry entry = new AuditEntry(data);
    Optional<Instant> time = entry.time();
    if (entry.id().isEmpty()) {
      reject(place, new NoIdentity(), data);
    } else if (time.isEmpty()) {
      reject(place, new NoTime(), data);
    } else {
      put(place, entry, time.get());
    }
  }

  private void reject(Place place, Issue issue, JsonNode data) {
    sink.reject(place, issue, JsonRows.raw(data));
  }

  private void put(Place place, AuditEntry entry, Instant time) {
    List<EventDraft> drafts = entry.drafts(time);
    boolean usual = entry.action().matches("[a-z_.]{1,80}");
    String reason = usual ? entry.action() : "an action without a usual name";
    sink.record(
        new SourceRecord(
            place,
            "audit",
            entry.id(),
            entry.data().toString(),
            drafts,
            drafts.isEmpty() ? reason : null));
    first = first == null || time.isBefore(first) ? time : first;
    last = last == null || time.isAfter(last) ? time : last;
    any |= !drafts.isEmpty();
    drafts.forEach(draft -> met(entry, draft));
  }

  private void met(AuditEntry entry, EventDraft draft) {
    boolean actor = draft.account.equals(entry.actor());
    accounts.met(
        draft.tool,
        draft.account,
        draft.automated ? "service" : "person",
        false,
        actor ? entry.user().path("email").asText(null) : null,
        actor ? entry.user().path("name").asText(null) : null,
        draft.published);
    Instant at = draft.published;
    if (draft.context == null) {
      return;
    } else if (draft.type == ActivityType.JOIN) {
      sink.membership(draft.tool, draft.context, draft.account, at, at, null);
    } else if (draft.type == ActivityType.LEAVE) {
      sink.membership(draft.tool, draft.context, draft.account, at, null, at);
    }
  }

  /** Tells accounts and the days observed, which are all from the first entry to the last. */
  void finish() {
    accounts.tell(sink);
    if (any) {
      sink.covers(AuditEntry.TOOL, day(first), day(last));
    }
  }

  private static LocalDate day(Instant time) {
    return LocalDate.ofInstant(time, ZoneOffset.UTC);
  }
}
