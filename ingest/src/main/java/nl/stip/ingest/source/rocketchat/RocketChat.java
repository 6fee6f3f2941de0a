package nl.stip.ingest.source.rocketchat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stip.ingest.source.Card;
import nl.stip.ingest.source.Claim;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.Source;

/** Messages of Rocket.Chat, from its API, a dump of its database or Perceval. */
public final class RocketChat implements Source {

  static final String TOOL = "rocketchat";

  @Override
  public Card card() {
    return new Card(
        "rocketchat-messages",
        "Rocket.Chat messages (API, database dump, Perceval)",
        Set.of(TOOL),
        false,
        "mongoexport -d rocketchat -c rocketchat_message > messages.json, and the same for"
            + " rocketchat_room and users; or perceval rocketchat -t TOKEN -u USER URL CHANNEL; or"
            + " answers of /api/v1/channels.messages with channels.info beside them",
        "Messages of rooms and conversations, threads, mentions, reactions, files, who joined and"
            + " left; bots told apart where users are given too.",
        "The time of a reaction, and reading. A reaction names a user name: whoever did nothing"
            + " else in the same files is an account of its own. A room that is not described"
            + " counts as private.",
        EnumSet.allOf(Card.Family.class));
  }

  @Override
  public Optional<Claim> recognises(Export export) throws IOException {
    List<Export.Part> own = new ArrayList<>();
    boolean messages = false;
    for (Export.Part part : export.parts()) {
      Optional<RocketPart> kind = RocketPart.of(part);
      if (kind.isPresent()) {
        own.add(part);
        messages |= kind.get().holdsMessages();
      }
    }
    return messages
        ? Optional.of(Claim.together(own.get(0).name() + " is written as Rocket.Chat writes", own))
        : Optional.empty();
  }

  @Override
  public void read(Export export, Sink sink) throws IOException {
    RocketPeople people = new RocketPeople();
    RocketRooms rooms = new RocketRooms();
    List<Export.Part> messages = new ArrayList<>();
    for (Export.Part part : export.parts()) {
      Optional<RocketPart> kind = RocketPart.of(part);
      if (kind.isPresent()) {
        kind.get().look(part, people, rooms);
        if (kind.get().holdsMessages()) {
          messages.add(part);
        }
      }
    }
    RocketMessages rows = new RocketMessages(people, rooms, sink);
    for (Export.Part part : messages) {
      RocketPart.of(part).ifPresent(kind -> kind.read(part, rows, sink));
    }
    people.accounts().tell(sink);
    rooms.tell(people.accounts().last(), sink);
  }
}
