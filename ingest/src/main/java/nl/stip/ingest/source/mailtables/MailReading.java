package nl.stip.ingest.source.mailtables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.stip.event.ActivityType;
import nl.stip.event.Audience;
import nl.stip.event.ContextKind;
import nl.stip.event.ObjectType;
import nl.stip.ingest.issue.Issue;
import nl.stip.ingest.source.EventDraft;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.SourceRecord;
import nl.stip.ingest.source.bounded.Lines;
import nl.stip.ingest.source.text.Characters;

/** Goes through both tables side by side, since both are in the order of the messages. */
final class MailReading {

  private static final int RAW = 1 << 16;

  private final Export.Part messages;
  private final Export.Part recipients;
  private final Sink sink;
  private final MailAccounts accounts;
  private long last = -1;

  MailReading(Export.Part messages, Export.Part recipients, Sink sink, MailAccounts accounts) {
    this.messages = messages;
    this.recipients = recipients;
    this.sink = sink;
    this.accounts = accounts;
  }

  void read() throws IOException {
    try (var rows = Characters.reader(messages.open());
        var others = Characters.reader(recipients.open())) {
      Lines lines = new Lines(rows);
      Recipients receivers = new Recipients(recipients.name(), new Lines(others), sink);
      long line = 1;
      for (String text = lines.next(); text != null; text = lines.next()) {
        row(new Place(messages.name(), line++), text, receivers);
      }
      receivers.rest();
    }
  }

  private void row(Place place, String text, Recipients receivers) throws IOException {
    Optional<Mail> mail = Mail.of(Mail.fields(text));
    if (text.isBlank()) {
      return;
    } else if (mail.isEmpty() || mail.get().number() <= last) {
      reject(sink, place, new NoMailRow(), text);
      return;
    }
    last = mail.get().number();
    put(place, mail.get(), receivers.of(last));
  }

  static void reject(Sink sink, Place place, Issue issue, String text) {
    String raw = text.substring(0, Math.min(RAW, text.length()));
    sink.reject(place, issue, raw.getBytes(StandardCharsets.UTF_8));
  }

  private void put(Place place, Mail mail, List<String> to) {
    EventDraft draft = new EventDraft();
    draft.nativeId = mail.number() + "\u001f" + mail.file();
    draft.tool = MailTables.TOOL;
    draft.published = mail.sent();
    draft.account = mail.sender();
    draft.type = ActivityType.CREATE;
    draft.object = draft.nativeId;
    draft.objectType = ObjectType.NOTE;
    draft.audience = Audience.DIRECT;
    draft.contextKind = ContextKind.MAILBOX;
    draft.to = to;
    String content =
        String.join("\u001f", mail.sent().toString(), mail.sender(), String.join(" ", to));
    sink.record(new SourceRecord(place, "mail", draft.nativeId, content, List.of(draft), null));
    accounts.saw(mail.sender(), mail.sent());
    to.forEach(account -> accounts.saw(account, mail.sent()));
  }
}
