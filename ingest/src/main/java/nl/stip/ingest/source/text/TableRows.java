package nl.stip.ingest.source.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import nl.stip.ingest.issue.UnreadablePart;
import nl.stip.ingest.issue.UnreadableRows;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.Sink;

/** Rows of a part that is a table with a header; the position of a row is its line. */
public final class TableRows {

  private static final int RAW = 1 << 16;

  private TableRows() {}

  /** Takes rows. */
  @FunctionalInterface
  public interface Rows {

    /** A row, as long as it is. */
    void row(Place place, List<String> fields);
  }

  /** Reads a part; what cannot be read as a table goes to the sink. */
  public static void read(Export.Part part, Sink sink, Consumer<List<String>> header, Rows taker) {
    long line = 1;
    try (BufferedReader text = Characters.reader(part.open());
        CsvReader<CsvRecord> rows = Delimited.rows(text, Delimited.separator(text))) {
      Iterator<CsvRecord> each = rows.iterator();
      if (each.hasNext()) {
        header.accept(each.next().getFields());
      }
      while (each.hasNext()) {
        CsvRecord row = each.next();
        line = row.getStartingLineNumber();
        taker.row(new Place(part.name(), line), row.getFields());
      }
    } catch (CsvParseException e) {
      sink.reject(new Place(part.name(), line + 1), new UnreadableRows(), new byte[0]);
    } catch (UncheckedIOException e) {
      sink.reject(new Place(part.name(), line + 1), UnreadablePart.of(e), new byte[0]);
    } catch (IOException e) {
      sink.reject(new Place(part.name(), line + 1), UnreadablePart.of(e), new byte[0]);
    }
  }

  /** The start of a row as bytes, for quarantine. */
  public static byte[] raw(List<String> fields) {
    String raw = String.join(",", fields);
    return raw.substring(0, Math.min(RAW, raw.length())).getBytes(StandardCharsets.UTF_8);
  }
}
