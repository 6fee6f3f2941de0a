package nl.stip.ingest.source.engage;

import static nl.stip.ingest.source.engage.EngageTable.cell;
import static nl.stip.ingest.source.engage.EngageTable.isTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.stip.event.Audience;
import nl.stip.event.ContextKind;
import nl.stip.ingest.source.AccountDraft;
import nl.stip.ingest.source.CommunityDraft;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.SourceRecord;
import nl.stip.ingest.source.record.Accounts;
import nl.stip.ingest.source.record.Moment;
import nl.stip.ingest.source.record.NoIdentity;
import nl.stip.ingest.source.record.TableLine;

/** Users and communities, as listed and as met in messages. */
final class EngagePeople {

  static final String TOOL = "viva-engage";

  private final Sink sink;
  private final Instant asOf;
  private final Accounts accounts = new Accounts();
  private final Set<String> listed = new HashSet<>();
  private final Set<String> closed = new HashSet<>();

  EngagePeople(Sink sink, Instant asOf) {
    this.sink = sink;
    this.asOf = asOf;
  }

  void user(TableLine line) {
    String id = cell(line, "id");
    if (id == null) {
      sink.reject(line.place(), new NoIdentity(), line.raw());
      return;
    }
    String email = cell(line, "email");
    String state = cell(line, "state");
    boolean gone = state != null && !state.equalsIgnoreCase("active");
    listed.add(id);
    accounts.met(
        new AccountDraft(
            TOOL,
            id,
            asOf,
            "person",
            false,
            gone || cell(line, "deleted_at") != null,
            Accounts.isAddress(email) ? List.of(email) : List.of(),
            cell(line, "name"),
            null,
            Moment.of(cell(line, "joined_at")).orElse(null)));
    put(line, "user", id, "a list of users");
  }

  void group(TableLine line) {
    String id = cell(line, "id");
    if (id == null) {
      sink.reject(line.place(), new NoIdentity(), line.raw());
      return;
    }
    boolean isPrivate = isTrue(line, "private");
    if (isPrivate) {
      closed.add(id);
    }
    sink.community(
        new CommunityDraft(
            TOOL,
            id,
            asOf,
            ContextKind.CHANNEL,
            isPrivate ? Audience.PRIVATE : Audience.PUBLIC,
            cell(line, "name"),
            isTrue(line, "deleted") || cell(line, "deleted_at") != null,
            Moment.of(cell(line, "created_at")).orElse(null),
            null));
    put(line, "group", id, "a list of communities");
  }

  private void put(TableLine line, String kind, String id, String reason) {
    String content = String.join("\u001f", line.cells());
    sink.record(new SourceRecord(line.place(), kind, id, content, List.of(), reason));
  }

  boolean isClosed(String group) {
    return closed.contains(group);
  }

  /** Somebody who wrote; who is in no list is from outside the network. */
  void wrote(TableLine line, String id, boolean automated, Instant when) {
    if (!listed.contains(id)) {
      String kind = automated ? "bot" : "person";
      boolean external = !automated && !listed.isEmpty();
      String email = cell(line, "sender_email");
      accounts.met(TOOL, id, kind, external, email, cell(line, "sender_name"), when);
    }
  }

  void tell() {
    accounts.tell(sink);
  }
}
