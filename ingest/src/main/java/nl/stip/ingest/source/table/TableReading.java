package nl.stip.ingest.source.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import nl.stip.ingest.issue.Issue;
import nl.stip.ingest.issue.UnreadablePart;
import nl.stip.ingest.issue.UnreadableRows;
import nl.stip.ingest.source.EventDraft;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.SourceRecord;
import nl.stip.ingest.source.seen.Occurrences;
import nl.stip.ingest.source.text.Characters;
import nl.stip.ingest.source.text.Delimited;
import nl.stip.ingest.source.text.LineFeeds;

/** Reads one file row by row; the position of a row is its line. */
final class TableReading {

  private final TableFile file;
  private final Sink sink;
  private final TableAccounts accounts;
  private final TableTime time;
  private final Occurrences occurrences = new Occurrences();

  TableReading(TableFile file, Sink sink, TableAccounts accounts) {
    this.file = file;
    this.sink = sink;
    this.accounts = accounts;
    this.time = TableTime.of(file.table());
  }

  void read() throws IOException {
    long line = 1;
    try (BufferedReader text = Characters.reader(file.part().open());
        CsvReader<CsvRecord> rows = Delimited.table(new LineFeeds(text), file.separator())) {
      Iterator<CsvRecord> each = rows.iterator();
      if (file.table().header() && each.hasNext()) {
        each.next();
      }
      while (each.hasNext()) {
        CsvRecord row = each.next();
        line = row.getStartingLineNumber();
        row(new Place(file.part().name(), line), TableFile.fields(row, file.separator()));
      }
    } catch (CsvParseException e) {
      sink.reject(new Place(file.part().name(), line + 1), new UnreadableRows(), new byte[0]);
    } catch (UncheckedIOException e) {
      sink.reject(new Place(file.part().name(), line + 1), UnreadablePart.of(e), new byte[0]);
    }
  }

  private void row(Place place, List<String> fields) {
    TableRow row = TableRow.of(file, fields);
    if (row.sender().isEmpty()) {
      reject(place, new EmptyCell("sender"), fields);
    } else if (row.recipients().isEmpty() && row.channel() == null) {
      reject(place, new EmptyCell("recipients"), fields);
    } else if (row.type() == null) {
      reject(place, new UnknownType(), fields);
    } else {
      Instant when = time.parse(row.time());
      if (when == null) {
        reject(place, new UnknownTime(file.table().time()), fields);
      } else {
        put(place, row, when);
      }
    }
  }

  private void put(Place place, TableRow row, Instant when) {
    String content = String.join("\u001f", file.table().tool(), when.toString(), row.content());
    String id = content + "\u001f" + occurrences.next(content);
    List<EventDraft> events = new TableEvents(file, row, when, id).drafts();
    String nonEvent = events.isEmpty() ? "a reaction to nobody" : null;
    sink.record(new SourceRecord(place, "row", id, content, events, nonEvent));
    accounts.saw(file.table().tool(), row, when);
  }

  private void reject(Place place, Issue issue, List<String> fields) {
    String raw = String.join(String.valueOf(file.separator()), fields);
    sink.reject(place, issue, raw.getBytes(StandardCharsets.UTF_8));
  }
}
