package nl.stip.ingest.source.teams;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stip.ingest.source.Card;
import nl.stip.ingest.source.Claim;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.Source;
import nl.stip.ingest.source.json.JsonRecords;

/** Messages, calls and attendance of Teams, from Microsoft Graph. */
public final class Teams implements Source {

  static final Set<String> LISTS = Set.of("value");

  private static final Set<GraphKind> LISTED = EnumSet.of(GraphKind.CHAT, GraphKind.CHANNEL);

  @Override
  public Card card() {
    return new Card(
        "m365-teams",
        "Teams messages and meetings",
        Set.of(GraphPeople.TOOL),
        false,
        "Microsoft Graph, kept as JSON: teams/{id}/channels/getAllMessages and"
            + " users/{id}/chats/getAllMessages, beside them chats?$expand=members;"
            + " communications/callRecords; onlineMeetings/{id}/attendanceReports with"
            + " $expand=attendanceRecords",
        "Messages, replies, mentions, reactions with their time, members of chats, who made a call"
            + " and took part in it, who was in a meeting.",
        "Reading; channels count as closed. People are known by their Entra id: without the members"
            + " of chats or a list of users they match nobody. A message that is in the audit log"
            + " too counts once; reactions, calls and meetings have other ids there and would count"
            + " twice, as would a meeting in call records and attendance reports: give one of them.",
        EnumSet.allOf(Card.Family.class));
  }

  @Override
  public Optional<Claim> recognises(Export export) throws IOException {
    Map<Export.Part, GraphKind> own = kinds(export);
    if (own.isEmpty()) {
      return Optional.empty();
    }
    Map.Entry<Export.Part, GraphKind> first = own.entrySet().iterator().next();
    String reason = first.getKey().name() + " holds Teams " + first.getValue().title();
    List<Export.Part> parts = new ArrayList<>(own.keySet());
    return Optional.of(
        own.values().stream().anyMatch(LISTED::contains)
            ? Claim.together(reason, parts)
            : Claim.each(reason, parts));
  }

  private static Map<Export.Part, GraphKind> kinds(Export export) throws IOException {
    Map<Export.Part, GraphKind> kinds = new LinkedHashMap<>();
    for (Export.Part part : export.parts()) {
      GraphKind kind = JsonRecords.first(part, LISTS).map(GraphKind::of).orElse(GraphKind.OTHER);
      if (kind != GraphKind.OTHER) {
        kinds.put(part, kind);
      }
    }
    return kinds;
  }

  @Override
  public void read(Export export, Sink sink) throws IOException {
    GraphReading reading = new GraphReading(sink);
    Map<Export.Part, GraphKind> kinds = kinds(export);
    for (Export.Part part : export.parts()) {
      if (LISTED.contains(kinds.get(part))) {
        reading.read(part);
      }
    }
    for (Export.Part part : export.parts()) {
      if (!LISTED.contains(kinds.get(part))) {
        reading.read(part);
      }
    }
    reading.finish();
  }
}
