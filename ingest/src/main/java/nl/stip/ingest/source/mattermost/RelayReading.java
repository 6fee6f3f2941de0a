package nl.stip.ingest.source.mattermost;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.stip.ingest.issue.BrokenOff;
import nl.stip.ingest.issue.ImpossibleTime;
import nl.stip.ingest.issue.IncompleteRecord;
import nl.stip.ingest.issue.Issue;
import nl.stip.ingest.issue.UnreadablePart;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.json.JsonTime;
import nl.stip.ingest.source.seen.Occurrences;
import org.apache.james.mime4j.MimeException;

/** Reads one mail for Global Relay: who was in the room, and what was written there. */
final class RelayReading {

  private static final String UPLOADED = "Uploaded file ";
  private static final String DELETED = "Deleted file ";

  private final Export.Part part;
  private final Sink sink;
  private final ComplianceRecords records;
  private final Map<String, String> names = new HashMap<>();
  private final Occurrences posts = new Occurrences();
  private Room room;
  private Instant started;
  private Instant ended;
  private long position;

  RelayReading(Export.Part part, Sink sink) {
    this.part = part;
    this.sink = sink;
    this.records = new ComplianceRecords(sink);
  }

  void read() {
    try (InputStream bytes = part.open()) {
      RelayMail mail = new RelayMail(bytes);
      Optional<Reader> html = mail.html();
      room = mail.room();
      if (room == null) {
        refuse(new IncompleteRecord("X-Mattermost-ChannelID"));
      } else if (html.isEmpty()) {
        refuse(new IncompleteRecord("HTML part"));
      } else {
        lines(html.get());
      }
    } catch (MimeException e) {
      refuse(new BrokenOff());
    } catch (UncheckedIOException e) {
      refuse(UnreadablePart.of(e));
    } catch (IOException e) {
      refuse(UnreadablePart.of(e));
    }
    records.finish();
  }

  private void refuse(Issue issue) {
    sink.reject(new Place(part.name(), position + 1), issue, new byte[0]);
  }

  private void lines(Reader html) throws IOException {
    boolean complete = false;
    try (RelayRows rows = new RelayRows(html)) {
      while (rows.next()) {
        if (rows.isAbout("Started")) {
          started = JsonTime.iso(rows.value());
        } else if (rows.isAbout("Ended")) {
          ended = JsonTime.iso(rows.value());
        } else if (rows.isParticipant() || rows.isMessage()) {
          position++;
          record(rows.row(), rows.isMessage());
        }
        complete |= rows.isEnd();
      }
    }
    if (!complete) {
      refuse(new BrokenOff());
    }
  }

  private void record(RelayRow row, boolean message) {
    Participant who = row.who();
    Instant at = row.time(message ? "sent_time" : "joined");
    if (who.id().isEmpty()) {
      sink.reject(place(), new IncompleteRecord("email"), row.raw());
    } else if (!message) {
      participant(row, who, at);
    } else if (at == null) {
      sink.reject(place(), new ImpossibleTime(), row.raw());
    } else {
      message(row, who, at);
    }
  }

  private Place place() {
    return new Place(part.name(), position);
  }

  /** Whoever was there before the period, or still is behind it, has its bounds for times. */
  private void participant(RelayRow row, Participant who, Instant joined) {
    room.holds(who);
    names.put(row.name().toLowerCase(Locale.ROOT), who.id());
    Instant left = row.time("left");
    if (joined != null && (started == null || joined.isAfter(started))) {
      records.joined(place(), who, room.place(), joined);
    } else {
      records.present(place(), "was already in the channel", who, room.place(), joined);
    }
    if (left != null && ended != null && left.isBefore(ended)) {
      records.left(place(), who, room.place(), left);
    }
  }

  private void message(RelayRow row, Participant who, Instant at) {
    String text = row.text("message");
    boolean numbered = !row.text("post_id").isEmpty();
    PostUpdate update =
        numbered || !text.startsWith(DELETED)
            ? PostUpdate.of(row.text("update_type"))
            : PostUpdate.FILE_DELETED;
    boolean beside = !numbered || posts.next(row.text("post_id")) > 1;
    String id = numbered ? row.text("post_id") : records.idOf(room.place(), who, at);
    Post post = post(row, id, who, at, update);
    if (beside && update.nonEvent() == null && text.startsWith(UPLOADED)) {
      String file = ComplianceFile.ofUpload(id, text.substring(UPLOADED.length()).strip());
      records.file(place(), who, post, file);
    } else {
      records.post(place(), who, post, update);
    }
  }

  private Post post(RelayRow row, String id, Participant who, Instant at, PostUpdate update) {
    String text = update.written(row.text("message"));
    return new Post(
        id,
        who.id(),
        at,
        update.edited(row.time("update_time")),
        room.place(),
        "",
        text,
        null,
        null,
        null,
        PostWords.mentions(text, names::get),
        who.isBot() || row.isOverridden(),
        List.of(),
        List.of());
  }
}
