package nl.stip.ingest.source.engage;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stip.ingest.source.Card;
import nl.stip.ingest.source.Claim;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.Source;
import nl.stip.ingest.source.record.Table;

/** The network export of Viva Engage. */
public final class VivaEngage implements Source {

  @Override
  public Card card() {
    return new Card(
        "m365-engage",
        "Viva Engage network export",
        Set.of(EngagePeople.TOOL),
        false,
        "Viva Engage → Settings → Admin center → Setup and configuration → Export network data → all"
            + " since a date, with external messages where wanted → Export",
        "Messages, replies, mentions, conversations of two or more, removals; users with their"
            + " address; open and closed communities.",
        "Likes and reading, which the export does not hold: the audit log and the usage reports do."
            + " A message that is in the audit log too counts once, by its message id; a removal"
            + " would count twice. Private messages are there only if the administrator had private"
            + " content mode on.",
        EnumSet.allOf(Card.Family.class));
  }

  @Override
  public Optional<Claim> recognises(Export export) throws IOException {
    Map<EngageTable, List<Export.Part>> tables = tables(export);
    if (!tables.containsKey(EngageTable.MESSAGES)) {
      return Optional.empty();
    }
    List<Export.Part> own = new ArrayList<>();
    tables.values().forEach(own::addAll);
    String first = tables.get(EngageTable.MESSAGES).get(0).name();
    return Optional.of(Claim.together(first + " has the columns of messages of Viva Engage", own));
  }

  private static Map<EngageTable, List<Export.Part>> tables(Export export) throws IOException {
    Map<EngageTable, List<Export.Part>> tables = new EnumMap<>(EngageTable.class);
    for (Export.Part part : export.parts()) {
      EngageTable.of(part)
          .ifPresent(t -> tables.computeIfAbsent(t, k -> new ArrayList<>()).add(part));
    }
    return tables;
  }

  @Override
  public void read(Export export, Sink sink) throws IOException {
    Map<EngageTable, List<Export.Part>> tables = tables(export);
    EngagePeople people = new EngagePeople(sink, Instant.now());
    EngageMessages messages = new EngageMessages(sink, people);
    for (Export.Part part : tables.getOrDefault(EngageTable.USERS, List.of())) {
      Table.read(part, sink, people::user);
    }
    for (Export.Part part : tables.getOrDefault(EngageTable.GROUPS, List.of())) {
      Table.read(part, sink, people::group);
    }
    for (Export.Part part : tables.getOrDefault(EngageTable.MESSAGES, List.of())) {
      Table.read(part, sink, messages::message);
    }
    people.tell();
  }
}
