package nl.stip.ingest.source.mailtables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stip.ingest.issue.UnreadablePart;
import nl.stip.ingest.source.Card;
import nl.stip.ingest.source.Claim;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.Source;

/** Messages and their recipients as two tables in one folder. */
public final class MailTables implements Source {

  /** Tool of its events. */
  static final String TOOL = "mail";

  @Override
  public Card card() {
    return new Card(
        "mailtables",
        "Mail as tables of messages and recipients",
        Set.of(TOOL),
        false,
        "Put the published tables in one folder: messages (number, file, seconds since 1970,"
            + " subject, sender), recipients (number of the message, number, receiver) and, if"
            + " there is one, employees; as github.com/patperry/interaction-proc has them",
        "Each message with its sender, moment and recipients; of employees number and name.",
        "To, Cc and Bcc are not told apart. Messages have no threads, so an answer is not known as"
            + " one. Departments and roles of the employees are not read: those are for the"
            + " directory.",
        EnumSet.of(Card.Family.ADOPTION, Card.Family.CONNECTION));
  }

  @Override
  public boolean laidOut() {
    return true;
  }

  @Override
  public Optional<Claim> recognises(Export export) throws IOException {
    Map<Shape, List<Export.Part>> found = Shape.of(export.parts());
    List<Export.Part> messages = found.get(Shape.MESSAGES);
    List<Export.Part> recipients = found.get(Shape.RECIPIENTS);
    if (messages.size() != 1 || recipients.size() != 1) {
      return Optional.empty();
    }
    List<Export.Part> own = new ArrayList<>(messages);
    own.addAll(recipients);
    if (found.get(Shape.EMPLOYEES).size() == 1) {
      own.addAll(found.get(Shape.EMPLOYEES));
    }
    return Optional.of(
        Claim.together(
            messages.get(0).name()
                + " lists messages by number, moment and sender, and "
                + recipients.get(0).name()
                + " the receivers of each",
            own));
  }

  @Override
  public void read(Export export, Sink sink) throws IOException {
    Map<Shape, Export.Part> parts = new EnumMap<>(Shape.class);
    for (Export.Part part : export.parts()) {
      Shape.mostly(part).ifPresent(shape -> parts.put(shape, part));
    }
    Export.Part messages = parts.get(Shape.MESSAGES);
    Export.Part recipients = parts.get(Shape.RECIPIENTS);
    if (messages == null || recipients == null) {
      sink.notice(new Place(export.name(), 0), new UnreadablePart());
      return;
    }
    MailAccounts accounts = new MailAccounts();
    if (parts.containsKey(Shape.EMPLOYEES)) {
      accounts.named(parts.get(Shape.EMPLOYEES));
    }
    new MailReading(messages, recipients, sink, accounts).read();
    accounts.tell(sink);
  }
}
