package nl.stip.ingest.source.googleactivity;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
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

/** Sorts activities into events and known non-events. */
final class ActivityReading {

  private static final int USUAL_NAME = 60;

  private final Sink sink;
  private final Accounts accounts = new Accounts();
  private final Map<String, Instant[]> spans = new TreeMap<>();
  private final Map<String, Set<String>> tools = new HashMap<>();

  ActivityReading(Sink sink) {
    this.sink = sink;
  }

  void activity(Place place, JsonNode data) {
    Activity activity = new Activity(data);
    Optional<String> key = activity.key();
    Optional<Instant> time = activity.time();
    if (key.isEmpty()) {
      reject(place, new NoIdentity(), data);
    } else if (time.isEmpty()) {
      reject(place, new NoTime(), data);
    } else {
      sort(place, activity, key.get(), time.get());
    }
  }

  private void reject(Place place, Issue issue, JsonNode data) {
    sink.reject(place, issue, JsonRows.raw(data));
  }

  private void sort(Place place, Activity activity, String key, Instant time) {
    ActivityEvents drafts = new ActivityEvents(activity, key, time);
    Map<String, EventDraft> events = new LinkedHashMap<>();
    List<GoogleEvent> all = activity.events();
    all.forEach(e -> drafts.of(e).ifPresent(d -> events.putIfAbsent(d.nativeId, d)));
    String content = activity.data().path("events").toString() + activity.actor();
    sink.record(
        new SourceRecord(
            place,
            "activity",
            key,
            content,
            List.copyOf(events.values()),
            events.isEmpty() ? reason(activity, all) : null));
    observe(activity.application(), time);
    events.values().forEach(event -> met(activity, event));
  }

  private static String reason(Activity activity, List<GoogleEvent> events) {
    String names =
        events.stream()
            .map(e -> e.name() + (e.isPrimary() ? "" : " (a side effect)"))
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    String reason = activity.application() + ": " + names;
    return reason.matches("[a-z_]+: [a-z0-9_, ()]+") && reason.length() <= USUAL_NAME
        ? reason
        : "activities that are nobody's act";
  }

  private void observe(String application, Instant time) {
    Instant[] span = spans.computeIfAbsent(application, a -> new Instant[] {time, time});
    span[0] = time.isBefore(span[0]) ? time : span[0];
    span[1] = time.isAfter(span[1]) ? time : span[1];
  }

  private void met(Activity activity, EventDraft event) {
    tools.computeIfAbsent(activity.application(), a -> new TreeSet<>()).add(event.tool);
    boolean service = Activity.isService(event.account);
    account(event, event.account, service ? "service" : "person");
    event.to.forEach(to -> account(event, to, "person"));
    if (event.target != null) {
      account(event, event.target, "person");
    }
    Instant at = event.published;
    if (event.context == null) {
      return;
    } else if (event.type == ActivityType.ADD) {
      sink.membership(event.tool, event.context, event.target, at, at, null);
    } else if (event.type == ActivityType.JOIN) {
      sink.membership(event.tool, event.context, event.account, at, at, null);
    } else if (event.type == ActivityType.LEAVE) {
      sink.membership(event.tool, event.context, event.account, at, null, at);
    }
  }

  private void account(EventDraft event, String id, String kind) {
    accounts.met(event.tool, id, kind, false, id, null, event.published);
  }

  /** Tells accounts and observed days; an application observes all its days from first to last. */
  void finish() {
    accounts.tell(sink);
    tools.forEach(
        (application, names) ->
            names.forEach(
                tool -> {
                  Instant[] span = spans.get(application);
                  sink.covers(tool, day(span[0]), day(span[1]));
                }));
  }

  private static LocalDate day(Instant time) {
    return LocalDate.ofInstant(time, ZoneOffset.UTC);
  }
}
