package nl.stip.ingest.source.slackanalytics;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.stip.ingest.issue.Issue;
import nl.stip.ingest.source.AccountDraft;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.SourceRecord;
import nl.stip.ingest.source.Summary;
import nl.stip.ingest.source.json.JsonRows;
import nl.stip.ingest.source.record.Accounts;
import nl.stip.ingest.source.record.Moment;
import nl.stip.ingest.source.record.NoIdentity;
import nl.stip.ingest.source.record.NoNumber;
import nl.stip.ingest.source.record.NoTime;

/** Reads lines: of members, of channels, and of channels' names. */
final class AnalyticsReading {

  private static final String CHANNEL = "a count about a channel, not about a person";

  private final Sink sink;
  private final Accounts accounts = new Accounts();
  private final Map<String, Channel> channels = new TreeMap<>();

  AnalyticsReading(Sink sink) {
    this.sink = sink;
  }

  /** Whether a first line is one of these files. */
  static boolean isAnalytics(JsonNode line) {
    boolean member = line.has("messages_posted_count") && line.has("user_id");
    boolean channel = line.has("messages_posted_count") && line.has("channel_id");
    boolean named = line.has("channel_id") && line.has("name") && line.has("topic");
    return line.hasNonNull("date") && (member || channel || named);
  }

  void line(Place place, JsonNode line) {
    Optional<LocalDate> day = Moment.day(line.path("date").asText(""));
    boolean member = !line.path("user_id").asText("").isBlank();
    if (day.isEmpty()) {
      reject(place, new NoTime(), line);
    } else if (member) {
      member(place, new MemberDay(line, day.get()));
    } else if (line.path("channel_id").asText("").isBlank()) {
      reject(place, new NoIdentity(), line);
    } else {
      channel(place, line, day.get());
    }
  }

  private void member(Place place, MemberDay member) {
    try {
      List<Summary> counts = member.summaries();
      String id = member.user() + " " + member.day();
      sink.record(SourceRecord.counted(place, "member_day", id, counts.toString(), counts));
    } catch (NumberFormatException e) {
      reject(place, new NoNumber(), member.data());
      return;
    }
    String email = member.data().path("email_address").asText("");
    Instant claimed = Moment.ofSeconds(member.data().path("date_claimed").asLong(0)).orElse(null);
    accounts.met(
        new AccountDraft(
            MemberDay.TOOL,
            member.user(),
            start(member.day()),
            "person",
            member.data().path("is_guest").asText("").equals("true"),
            false,
            Accounts.isAddress(email) ? List.of(email) : List.of(),
            null,
            null,
            claimed));
    sink.covers(MemberDay.TOOL, member.day(), member.day());
  }

  private void channel(Place place, JsonNode line, LocalDate day) {
    String id = line.path("channel_id").asText();
    String kind = line.has("messages_posted_count") ? "channel_day" : "channel_name";
    sink.record(new SourceRecord(place, kind, id + " " + day, line.toString(), List.of(), CHANNEL));
    channels.computeIfAbsent(id, i -> new Channel()).seen(line, day);
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  private void reject(Place place, Issue issue, JsonNode line) {
    sink.reject(place, issue, JsonRows.raw(line));
  }

  /** Tells accounts and channels; to be called once, at the end. */
  void finish() {
    accounts.tell(sink);
    channels.forEach((id, channel) -> channel.tell(id, sink));
  }
}
