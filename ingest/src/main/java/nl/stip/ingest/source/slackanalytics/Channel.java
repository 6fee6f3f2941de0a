package nl.stip.ingest.source.slackanalytics;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import nl.stip.event.Audience;
import nl.stip.event.ContextKind;
import nl.stip.ingest.source.CommunityDraft;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.record.Moment;

/** A channel as its last day shows it. */
final class Channel {

  private LocalDate last = LocalDate.MIN;
  private String name;
  private Instant created;
  private Integer members;
  private boolean closed;

  void seen(JsonNode line, LocalDate day) {
    boolean later = !day.isBefore(last);
    last = later ? day : last;
    if (line.hasNonNull("name") && (later || name == null)) {
      name = line.path("name").asText();
    }
    if (line.hasNonNull("total_members_count") && (later || members == null)) {
      members = line.path("total_members_count").asInt();
    }
    closed |= line.path("visibility").asText("public").equals("private");
    created = Moment.ofSeconds(line.path("date_created").asLong(0)).orElse(created);
  }

  /** Tells it if its name is known: a row without would hide the name another export gave. */
  void tell(String id, Sink sink) {
    if (name != null) {
      sink.community(
          new CommunityDraft(
              MemberDay.TOOL,
              id,
              last.atStartOfDay().toInstant(ZoneOffset.UTC),
              ContextKind.CHANNEL,
              closed ? Audience.PRIVATE : Audience.PUBLIC,
              name,
              false,
              created,
              members));
    }
  }
}
