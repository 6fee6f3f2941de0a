package nl.stip.ingest.source.discord;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import nl.stip.ingest.issue.ImpossibleTime;
import nl.stip.ingest.issue.IncompleteRecord;
import nl.stip.ingest.issue.Issue;
import nl.stip.ingest.issue.UnreadablePart;
import nl.stip.ingest.issue.UnreadableRows;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.SourceRecord;
import nl.stip.ingest.source.seen.Accounts;
import nl.stip.ingest.source.seen.Occurrences;
import nl.stip.ingest.source.seen.Places;
import nl.stip.ingest.source.text.Characters;
import nl.stip.ingest.source.text.Delimited;

/** Reads one table row by row; the position of a row is its line. */
final class DiscordTable {

  private static final int RAW = 1 << 16;

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
    long line = 1;
    try (BufferedReader text = Characters.reader(part.open());
        CsvReader<CsvRecord> rows = Delimited.rows(text, Delimited.separator(text))) {
      Iterator<CsvRecord> each = rows.iterator();
      if (each.hasNext()) {
        each.next();
      }
      while (each.hasNext()) {
        CsvRecord row = each.next();
        line = row.getStartingLineNumber();
        row(new Place(part.name(), line), row.getFields());
      }
    } catch (CsvParseException | UncheckedIOException e) {
      sink.reject(new Place(part.name(), line + 1), new UnreadableRows(), new byte[0]);
    } catch (IOException e) {
      sink.reject(new Place(part.name(), line + 1), UnreadablePart.of(e), new byte[0]);
    }
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
    String raw = String.join(",", fields);
    byte[] start = raw.substring(0, Math.min(RAW, raw.length())).getBytes(StandardCharsets.UTF_8);
    sink.reject(place, issue, start);
  }
}
