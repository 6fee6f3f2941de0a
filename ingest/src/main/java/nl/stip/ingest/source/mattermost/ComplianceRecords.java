package nl.stip.ingest.source.mattermost;

import java.time.Instant;
import java.util.List;
import nl.stip.event.Audience;
import nl.stip.ingest.source.EventDraft;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.SourceRecord;
import nl.stip.ingest.source.seen.Accounts;
import nl.stip.ingest.source.seen.Occurrences;
import nl.stip.ingest.source.seen.Places;

/** What one file of a compliance export tells, in whichever of its formats. */
final class ComplianceRecords {

  private final Sink sink;
  private final Accounts accounts = new Accounts(Post.TOOL);
  private final Places places = new Places(Post.TOOL);
  private final Occurrences unnumbered = new Occurrences();

  ComplianceRecords(Sink sink) {
    this.sink = sink;
  }

  /** What serves as id of a post that has none: where, when, who, and the how manieth so. */
  String idOf(PostPlace where, Participant who, Instant at) {
    String id = where.id() + ":" + at + ":" + who.id();
    return id + ":" + unnumbered.next(id);
  }

  void post(Place place, Participant who, Post post, PostUpdate update) {
    meet(who, post.where(), post.at());
    if (update.nonEvent() == null) {
      put(place, "post", post.id(), post, post.events());
    } else {
      nonEvent(place, update.nonEvent(), post.id() + ":" + post.at());
    }
  }

  /** The file of a post. */
  void file(Place place, Participant who, Post post, String file) {
    meet(who, post.where(), post.at());
    EventDraft document = post.document(file);
    put(place, "file", document.nativeId, post, List.of(document));
  }

  void joined(Place place, Participant who, PostPlace where, Instant at) {
    if (where.audience() == Audience.DIRECT) {
      present(place, "no act of anybody: is in a conversation", who, where, at);
      return;
    }
    sink.membership(Post.TOOL, where.id(), who.id(), at, at, null);
    presence(place, who, where, at, "system_join_channel");
  }

  void left(Place place, Participant who, PostPlace where, Instant at) {
    sink.membership(Post.TOOL, where.id(), who.id(), at, null, at);
    presence(place, who, where, at, "system_leave_channel");
  }

  /**
   * Somebody is in a channel without coming or going.
   *
   * @param at as of when, or null when that cannot be
   */
  void present(Place place, String reason, Participant who, PostPlace where, Instant at) {
    if (at != null) {
      meet(who, where, at);
      sink.membership(Post.TOOL, where.id(), who.id(), at, null, null);
    }
    nonEvent(place, reason, where.id() + ":" + who.id() + ":" + at);
  }

  private void presence(Place place, Participant who, PostPlace where, Instant at, String type) {
    meet(who, where, at);
    String id = where.id() + ":" + type + ":" + who.id() + ":" + at;
    Post post = Post.of(id, who, at, null, where, "").as(type);
    put(place, "presence", id, post, post.events());
  }

  private void meet(Participant who, PostPlace where, Instant at) {
    accounts.list(who.account());
    accounts.meet(who.id(), null, false, at);
    places.meet(where.id(), where.kind(), where.audience(), where.name(), at);
  }

  private void put(Place place, String kind, String id, Post post, List<EventDraft> events) {
    String reason = events.isEmpty() ? post.nonEvent() : null;
    sink.record(new SourceRecord(place, kind, id, post.content(), events, reason));
  }

  void nonEvent(Place place, String reason, String id) {
    sink.record(new SourceRecord(place, reason, id, id, List.of(), reason));
  }

  /** Tells accounts and channels; to be called once, at the end of the file. */
  void finish() {
    accounts.tell(sink);
    places.tell(sink);
  }
}
