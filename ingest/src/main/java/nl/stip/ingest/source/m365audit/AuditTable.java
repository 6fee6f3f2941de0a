package nl.stip.ingest.source.m365audit;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import nl.stip.ingest.issue.UnreadablePart;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.text.Characters;
import nl.stip.ingest.source.text.Delimited;

/** Reads the CSV containers: whatever the columns, the record is the cell {@code AuditData}. */
final class AuditTable {

  private AuditTable() {}

  /** The line that names the columns: the first that is not PowerShell's {@code #TYPE}. */
  static Optional<String> headerLine(String text) {
    return text.lines().filter(l -> !l.isBlank() && !l.startsWith("#TYPE")).findFirst();
  }

  static void read(Export.Part part, AuditReading reading) throws IOException {
    try (BufferedReader text = Characters.reader(part.open())) {
      if (Delimited.ahead(text).startsWith("#TYPE")) {
        Delimited.skipLine(text);
      }
      try (CsvReader<CsvRecord> rows = Delimited.rows(text, Delimited.separator(text))) {
        rows(part, rows.iterator(), reading);
      }
    }
  }

  private static void rows(
      Export.Part part, CloseableIterator<CsvRecord> rows, AuditReading reading) {
    int column = -1;
    long position = 0;
    try {
      while (rows.hasNext()) {
        List<String> row = rows.next().getFields();
        if (column < 0) {
          column = column(row);
        } else {
          row(new Place(part.name(), ++position), row, column, reading);
        }
      }
    } catch (CsvParseException e) {
      reading.broken(new Place(part.name(), position + 1), new UnreadableTable(), "");
    } catch (UncheckedIOException e) {
      reading.broken(new Place(part.name(), position + 1), UnreadablePart.of(e), "");
    }
  }

  private static int column(List<String> header) {
    for (int i = 0; i < header.size(); i++) {
      if (header.get(i).strip().equalsIgnoreCase("AuditData")) {
        return i;
      }
    }
    return Integer.MAX_VALUE;
  }

  private static void row(Place place, List<String> row, int column, AuditReading reading) {
    String cell = column < row.size() ? row.get(column) : "";
    if (cell.isBlank()) {
      reading.broken(place, new NoAuditData(), String.join(",", row));
    } else {
      reading.record(place, cell);
    }
  }
}
