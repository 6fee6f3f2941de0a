package nl.stip.ingest.source.mail;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.stip.ingest.issue.Issue;
import nl.stip.ingest.issue.UnreadablePart;
import nl.stip.ingest.source.EventDraft;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.SourceRecord;
import org.apache.james.mime4j.MimeException;

/** One reading of mail: each file is read twice, first for who wrote what is answered in it. */
final class MailReading {

  private static final Instant FIRST = Instant.parse("1990-01-01T00:00:00Z");
  private static final int RAW_BYTES = 1 << 16;
  private static final Pattern DRAFT_FLAG = Pattern.compile(".*[:;!]2,[A-CE-Z]*D[A-Z]*");

  private final Sink sink;
  private final Instant latest;
  private final MailAccounts accounts = new MailAccounts();
  private final MailParser parser = new MailParser();
  private final ZoneId zone;
  private boolean unnamed;
  private boolean zoneless;

  /**
   * A reading.
   *
   * @param now when it is read; nothing is sent later than a day after
   * @param zone zone of times that name none
   */
  MailReading(Sink sink, Instant now, ZoneId zone) {
    this.sink = sink;
    this.zone = zone;
    this.latest = now.plus(Duration.ofDays(1));
  }

  /**
   * Reads a file of mail.
   *
   * @param folder name of the folder it lies in, or null
   */
  void read(Export.Part part, String folder) {
    Correspondence known = new Correspondence();
    long position = 0;
    try {
      MailContainer container = MailContainer.of(part).orElse(MailContainer.MESSAGE);
      if (container == MailContainer.MBOX) {
        learn(part, known);
      }
      try (InputStream in = part.open()) {
        MboxMessages messages = new MboxMessages(in, container);
        while (messages.next()) {
          position++;
          message(new Place(part.name(), position), messages.message(), known, folder);
        }
      }
    } catch (IOException e) {
      sink.reject(new Place(part.name(), position + 1), UnreadablePart.of(e), new byte[0]);
    }
  }

  private void learn(Export.Part part, Correspondence known) {
    try (InputStream in = part.open()) {
      MboxMessages messages = new MboxMessages(in, MailContainer.MBOX);
      while (messages.next()) {
        try {
          MailHeader header = parser.header(messages.message());
          MailEvents.author(header).ifPresent(author -> known.add(header, author.id()));
        } catch (MimeException e) {
          // told when it is read for good
        }
      }
    } catch (IOException e) {
      // what was learnt before the damage holds; the damage is told when it is met again
    }
  }

  private void message(Place place, InputStream message, Correspondence known, String folder)
      throws IOException {
    Kept kept = new Kept(message);
    try {
      MailHeader header = parser.header(kept);
      Optional<MailPerson> author = MailEvents.author(header);
      Optional<MailDate> date = MailDate.of(header.first("date"), zone);
      Issue issue = issue(author, date.map(MailDate::sent));
      String reason = nonEvent(header, place);
      if (reason != null) {
        put(place, header, List.of(), reason);
      } else if (issue != null) {
        sink.reject(place, issue, kept.bytes());
      } else {
        event(place, new MailEvents(header, known, folder), header, author.get(), date.get());
      }
    } catch (MimeException e) {
      sink.reject(place, new UnreadableMail(), kept.bytes());
    }
  }

  private Issue issue(Optional<MailPerson> author, Optional<Instant> sent) {
    if (author.isEmpty()) {
      return new MailWithoutSender();
    } else if (sent.isEmpty()) {
      return new MailWithoutDate();
    }
    boolean possible = !sent.get().isBefore(FIRST) && !sent.get().isAfter(latest);
    return possible ? null : new MailOfImpossibleDate();
  }

  private static String nonEvent(MailHeader header, Place place) {
    List<String> labels =
        List.of(header.first("x-gmail-labels").toLowerCase(Locale.ROOT).split("\\s*,\\s*"));
    if (header.has("x-imap")) {
      return "no mail: the mail server's own notes about the folder";
    } else if (labels.contains("spam")) {
      return "spam";
    } else if (labels.contains("drafts") || labels.contains("draft")) {
      return "a draft";
    }
    return DRAFT_FLAG.matcher(place.part()).matches() ? "a draft" : null;
  }

  private void event(
      Place place, MailEvents events, MailHeader header, MailPerson author, MailDate date)
      throws IOException {
    Instant sent = date.sent();
    if (date.zoneless() && !zoneless) {
      zoneless = true;
      sink.notice(place, new MailWithoutZone(zone.getId()));
    }
    List<MailPerson> addressed = events.addressed(author);
    EventDraft draft = events.draft(author, sent, addressed, parser.text());
    accounts.saw(author, sent);
    addressed.forEach(person -> accounts.saw(person, sent));
    events.list().ifPresent(list -> list(place, list, sent));
    put(place, header, List.of(draft), null);
  }

  private void list(Place place, MailList list, Instant sent) {
    if (list.id() != null) {
      accounts.saw(list, sent);
    } else if (!unnamed) {
      unnamed = true;
      sink.notice(place, new UnnamedList());
    }
  }

  private void put(Place place, MailHeader header, List<EventDraft> events, String nonEvent) {
    StringBuilder content = new StringBuilder();
    for (EventDraft event : events) {
      content.append(event.account).append('\u001f').append(event.published);
      content.append('\u001f').append(event.to).append('\u001f').append(event.inReplyTo);
      content.append('\u001f').append(event.context).append('\u001f').append(event.text);
    }
    String id = MessageIds.of(header);
    sink.record(new SourceRecord(place, "mail", id, content.toString(), events, nonEvent));
  }

  /** Tells the people and lists met; to be called once, at the end. */
  void finish() {
    accounts.tell(sink);
  }

  /** Keeps the first bytes that pass, for the quarantine. */
  private static final class Kept extends FilterInputStream {
    private byte[] first = new byte[1024];
    private int n;

    Kept(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
      int read = super.read(to, offset, length);
      int keep = Math.min(read, RAW_BYTES - n);
      if (keep > 0) {
        if (n + keep > first.length) {
          first = Arrays.copyOf(first, Math.min(RAW_BYTES, Math.max(n + keep, 2 * first.length)));
        }
        System.arraycopy(to, offset, first, n, keep);
        n += keep;
      }
      return read;
    }

    byte[] bytes() {
      return Arrays.copyOf(first, n);
    }
  }
}
