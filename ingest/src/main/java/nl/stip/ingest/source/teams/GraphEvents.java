package nl.stip.ingest.source.teams;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nl.stip.event.ActivityType;
import nl.stip.event.Audience;
import nl.stip.event.ContextKind;
import nl.stip.event.ObjectType;
import nl.stip.ingest.source.EventDraft;
import nl.stip.ingest.source.record.Moment;

/** Turns messages, calls and attendance into drafts. */
final class GraphEvents {

  private final GraphPeople people;
  private final GraphPlaces places;

  /** Authors of messages that begin a conversation, by their object. */
  private final Map<String, String> authors = new HashMap<>();

  GraphEvents(GraphPeople people, GraphPlaces places) {
    this.people = people;
    this.places = places;
  }

  /** A message and its reactions; empty when nobody wrote it. */
  List<EventDraft> message(GraphMessage message, Instant time) {
    Optional<GraphPeople.Named> author = people.named(message.data().path("from"), time);
    if (author.isEmpty() || message.isSystem()) {
      return List.of();
    }
    List<EventDraft> drafts = new ArrayList<>();
    EventDraft note = in(message, author.get(), time);
    note.nativeId = "message/" + message.object();
    note.type = ActivityType.CREATE;
    note.edited = message.edited();
    note.text = message.text();
    note.inReplyTo = message.answers();
    note.inReplyToAccount = note.inReplyTo == null ? null : authors.get(note.inReplyTo);
    note.to = addressed(message, note.account, time);
    if (note.inReplyTo == null && message.inChannel()) {
      authors.put(note.object, note.account);
    }
    drafts.add(note);
    message.data().path("reactions").forEach(r -> reaction(message, note, r, drafts));
    return drafts;
  }

  private static EventDraft in(GraphMessage message, GraphPeople.Named who, Instant time) {
    EventDraft draft = new EventDraft();
    draft.tool = GraphPeople.TOOL;
    draft.published = time;
    draft.account = who.id();
    draft.automated = who.automated();
    draft.object = message.object();
    draft.objectType = ObjectType.NOTE;
    draft.context = message.place();
    draft.contextKind = message.inChannel() ? ContextKind.CHANNEL : ContextKind.CONVERSATION;
    draft.audience = message.inChannel() ? Audience.PRIVATE : Audience.DIRECT;
    return draft;
  }

  private List<String> addressed(GraphMessage message, String author, Instant time) {
    TreeSet<String> to = new TreeSet<>();
    for (JsonNode mention : message.data().path("mentions")) {
      people.named(mention.path("mentioned"), time).ifPresent(m -> to.add(m.id()));
    }
    if (!message.inChannel()) {
      to.addAll(places.members(message.place()));
    }
    to.remove(author);
    return List.copyOf(to);
  }

  private void reaction(
      GraphMessage message, EventDraft note, JsonNode reaction, List<EventDraft> drafts) {
    Optional<Instant> known = Moment.of(reaction.path("createdDateTime").asText(""));
    Instant time = known.orElse(note.published);
    Optional<GraphPeople.Named> who = people.named(reaction.path("user"), time);
    if (who.isEmpty()) {
      return;
    }
    EventDraft like = in(message, who.get(), time);
    like.publishedKnown = known.isPresent();
    like.type = ActivityType.LIKE;
    like.reaction = reaction.path("reactionType").asText("like");
    like.nativeId = "reaction/" + like.object + "/" + like.account + "/" + like.reaction;
    like.inReplyTo = note.object;
    like.inReplyToAccount = note.account;
    drafts.add(like);
  }

  /** A call: its organiser made it, the others took part. */
  List<EventDraft> call(JsonNode call, Instant time) {
    String id = call.path("id").asText();
    Map<String, EventDraft> drafts = new java.util.LinkedHashMap<>();
    people
        .named(call.path("organizer"), time)
        .ifPresent(who -> drafts.put(who.id(), attended("call/", id, who, time, true)));
    for (JsonNode participant : call.path("participants")) {
      people
          .named(participant, time)
          .ifPresent(who -> drafts.putIfAbsent(who.id(), attended("call/", id, who, time, false)));
    }
    return List.copyOf(drafts.values());
  }

  /** Who was in a meeting, from when each came in. */
  List<EventDraft> attendance(JsonNode report, Instant begin) {
    String id = report.path("id").asText();
    List<EventDraft> drafts = new ArrayList<>();
    for (JsonNode attendee : report.path("attendanceRecords")) {
      String joined = attendee.path("attendanceIntervals").path(0).path("joinDateTime").asText("");
      Instant time = Moment.of(joined).orElse(begin);
      boolean organiser =
          attendee.path("role").asText("").toLowerCase(Locale.ROOT).equals("organizer");
      people
          .listed(attendee, time)
          .map(a -> new GraphPeople.Named(a, false))
          .ifPresent(who -> drafts.add(attended("attendance/", id, who, time, organiser)));
    }
    return drafts;
  }

  private static EventDraft attended(
      String kind, String id, GraphPeople.Named who, Instant time, boolean organiser) {
    EventDraft draft = new EventDraft();
    draft.nativeId = kind + id + "/" + who.id();
    draft.tool = GraphPeople.TOOL;
    draft.published = time;
    draft.account = who.id();
    draft.automated = who.automated();
    draft.type = organiser ? ActivityType.CREATE : ActivityType.VIEW;
    draft.object = id;
    draft.objectType = ObjectType.EVENT;
    draft.context = id;
    draft.contextKind = ContextKind.MEETING;
    draft.audience = Audience.DIRECT;
    return draft;
  }
}
