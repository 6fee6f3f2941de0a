package nl.stip.ingest.source.attendance;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.stip.event.ActivityType;
import nl.stip.event.Audience;
import nl.stip.event.ContextKind;
import nl.stip.event.ObjectType;
import nl.stip.ingest.source.EventDraft;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.SourceRecord;
import nl.stip.ingest.source.record.Accounts;
import nl.stip.ingest.source.record.NoTime;

/**
 * Makes each participant of one meeting a record. A report names no id of its meeting: its start
 * and title stand for it.
 */
final class AttendanceReading implements AttendanceRows.Taker {

  private static final String NOBODY = "somebody without an account in a meeting";

  private final ClockTimes times;
  private final Sink sink;
  private final Accounts accounts;
  private String title = "";
  private String start = "";
  private boolean local;

  AttendanceReading(ClockTimes times, Sink sink, Accounts accounts) {
    this.times = times;
    this.sink = sink;
    this.accounts = accounts;
  }

  /** Whether times were read that name no zone. */
  boolean sawLocalTimes() {
    return local;
  }

  @Override
  public void summary(String what, String value) {
    switch (what.toLowerCase(Locale.ROOT)) {
      case "meeting title" -> title = value;
      case "start time" -> start = times.parse(value, false).map(Instant::toString).orElse(value);
      default -> {
        // counts and durations
      }
    }
  }

  @Override
  public void participant(Place place, AttendanceColumns columns, List<String> cells) {
    Optional<Instant> joined =
        times.parse(AttendanceColumns.cell(cells, columns.joined()), columns.utc());
    String upn = AttendanceColumns.cell(cells, columns.upn());
    String who = upn.isEmpty() ? AttendanceColumns.cell(cells, columns.email()) : upn;
    String account = who.toLowerCase(Locale.ROOT);
    local |= !columns.utc();
    if (joined.isEmpty()) {
      byte[] raw = String.join("\t", cells).getBytes(StandardCharsets.UTF_8);
      sink.reject(place, new NoTime(), raw);
    } else if (!Accounts.isAddress(account)) {
      String id = meeting() + "/row " + place.position();
      sink.record(new SourceRecord(place, "attendance", id, "", List.of(), NOBODY));
    } else {
      String role = AttendanceColumns.cell(cells, columns.role());
      put(place, account, role.equalsIgnoreCase("organizer"), joined.get());
      met(account, AttendanceColumns.cell(cells, columns.name()), joined.get());
    }
  }

  private String meeting() {
    return start + " " + title;
  }

  private void put(Place place, String account, boolean organiser, Instant joined) {
    EventDraft draft = new EventDraft();
    draft.nativeId = "attended/" + meeting() + "/" + account;
    draft.tool = TeamsAttendance.TOOL;
    draft.published = joined;
    draft.account = account;
    draft.type = organiser ? ActivityType.CREATE : ActivityType.VIEW;
    draft.object = meeting();
    draft.objectType = ObjectType.EVENT;
    draft.context = meeting();
    draft.contextKind = ContextKind.MEETING;
    draft.audience = Audience.DIRECT;
    String content = joined + " " + organiser;
    String id = meeting() + "/" + account;
    sink.record(new SourceRecord(place, "attendance", id, content, List.of(draft), null));
  }

  private void met(String account, String name, Instant when) {
    boolean external = account.contains("#ext#") || name.matches(".*\\((Guest|External)\\)");
    String bare = name.replaceFirst("\\s*\\([^()]*\\)$", "");
    accounts.met(
        TeamsAttendance.TOOL,
        account,
        "person",
        external,
        account,
        bare.isEmpty() ? null : bare,
        when);
  }
}
