package nl.stip.ingest.source.discord;

import java.util.List;
import nl.stip.ingest.issue.ImpossibleTime;
import nl.stip.ingest.issue.IncompleteRecord;
import nl.stip.ingest.issue.Issue;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.SourceRecord;
import nl.stip.ingest.source.seen.Accounts;
import nl.stip.ingest.source.seen.Occurrences;
import nl.stip.ingest.source.seen.Places;
import nl.stip.ingest.source.text.TableRows;

/** Reads one table row by row; the position of a row is its line. */
final class DiscordTable {

  private final Export.Part part;
  private final DiscordDates dates;
  private final Accounts accounts;
  private final Places places;
  private final Sink sink;
  private final DiscordPlace where;
  private final Occurrences occurrences = new Occurrences();
  private boolean local;

  DiscordTable(Export.Part part, DiscordDates dates, Accounts accounts, Places places, Sink sink) {
    this.part = part;
    this.dates = dates;
    this.accounts = accounts;
    this.places = places;
    this.sink = sink;
    this.where = DiscordPlace.ofPath(part.name());
  }

  /** Whether a time without a zone was read. */
  boolean sawLocalTimes() {
    return local;
  }

  void read() {
    TableRows.read(part, sink, header -> {}, this::row);
  }

  private void row(Place place, List<String> fields) {
    if (fields.size() < 4 || fields.get(0).isBlank()) {
      reject(place, new IncompleteRecord("AuthorID, Date or Content"), fields);
      return;
    }
    DiscordDates.Moment at = dates.parse(fields.get(2));
    if (at == null) {
      reject(place, new ImpossibleTime(), fields);
      return;
    }
    local |= at.local();
    String author = fields.get(0).strip();
    accounts.meet(author, fields.get(1).replaceFirst("#\\d{1,4}$", ""), false, at.instant());
    places.meet(where.id(), where.kind(), where.audience(), where.name(), at.instant());
    // A name changes, a count of reactions grows and an address of a file expires: none of them
    // makes another message.
    String same = String.join("\u001f", where.id(), author, at.written(), fields.get(3));
    String id = same + "\u001f" + occurrences.next(same);
    DiscordRow row = new DiscordRow(id, author, at.instant(), where, fields);
    sink.record(
        new SourceRecord(
            place, "row", id, same + "\u001f" + at.instant(), row.events(), row.nonEvent()));
  }

  private void reject(Place place, Issue issue, List<String> fields) {
    sink.reject(place, issue, TableRows.raw(fields));
  }
}
