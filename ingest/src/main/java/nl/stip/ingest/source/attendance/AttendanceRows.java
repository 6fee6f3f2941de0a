package nl.stip.ingest.source.attendance;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import nl.stip.ingest.issue.Issue;
import nl.stip.ingest.issue.UnreadablePart;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.record.UnreadableTable;
import nl.stip.ingest.source.text.Characters;
import nl.stip.ingest.source.text.Delimited;

/** Walks through the numbered tables of a report. */
final class AttendanceRows {

  /** Takes what stands in a report, in its order. */
  interface Taker {

    /** A line of the summary. */
    void summary(String what, String value);

    /** A participant. */
    void participant(Place place, AttendanceColumns columns, List<String> cells);
  }

  private static final String TITLE = "\\d\\. .{0,80}";

  private final Taker taker;
  private int table;
  private Optional<AttendanceColumns> columns = Optional.empty();

  private AttendanceRows(Taker taker) {
    this.taker = taker;
  }

  /** Reads a report; what is broken goes to the sink, or nowhere if it is null. */
  static void read(Export.Part part, Sink sink, Taker taker) {
    AttendanceRows rows = new AttendanceRows(taker);
    long line = 0;
    try (BufferedReader text = Characters.reader(part.open());
        CsvReader<CsvRecord> reader = Delimited.rows(text, '\t');
        CloseableIterator<CsvRecord> each = reader.iterator()) {
      while (each.hasNext()) {
        CsvRecord row = each.next();
        line = row.getStartingLineNumber();
        rows.take(new Place(part.name(), line), row.getFields());
      }
    } catch (CsvParseException e) {
      broken(sink, new Place(part.name(), line + 1), new UnreadableTable());
    } catch (UncheckedIOException e) {
      broken(sink, new Place(part.name(), line + 1), UnreadablePart.of(e));
    } catch (IOException e) {
      broken(sink, new Place(part.name(), line + 1), UnreadablePart.of(e));
    }
  }

  private static void broken(Sink sink, Place place, Issue issue) {
    if (sink != null) {
      sink.reject(place, issue, new byte[0]);
    }
  }

  private void take(Place place, List<String> cells) {
    String first = AttendanceColumns.cell(cells, 0);
    if (first.matches(TITLE) && cells.stream().skip(1).allMatch(String::isBlank)) {
      table = first.charAt(0) - '0';
      columns = Optional.empty();
    } else if (table == 1) {
      taker.summary(first, AttendanceColumns.cell(cells, 1));
    } else if (columns.isPresent() && !cells.stream().allMatch(String::isBlank)) {
      taker.participant(place, columns.get(), cells);
    } else {
      columns = columns.or(() -> AttendanceColumns.of(cells));
    }
  }
}
