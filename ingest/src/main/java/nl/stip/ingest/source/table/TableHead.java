package nl.stip.ingest.source.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.text.Characters;
import nl.stip.ingest.source.text.Delimited;

/**
 * The whole rows at the start of a part, as fields; none when its quotes are damaged.
 *
 * @param separator its field separator
 * @param rows rows that are no comments, as far as they end within the head
 */
record TableHead(char separator, List<List<String>> rows) {

  static TableHead of(Export.Part part) throws IOException {
    byte[] head = part.head();
    try (BufferedReader text = Characters.reader(new ByteArrayInputStream(head))) {
      char separator = Delimited.separator(text);
      StringBuilder all = new StringBuilder(head.length);
      for (int c = text.read(); c >= 0; c = text.read()) {
        all.append((char) c);
      }
      boolean cut = head.length == Export.Part.HEAD;
      int end = cut ? Math.max(0, all.lastIndexOf("\n")) : all.length();
      return new TableHead(separator, rows(all.substring(0, end).replace("\r", ""), separator));
    }
  }

  private static List<List<String>> rows(String text, char separator) throws IOException {
    try (CsvReader<CsvRecord> rows = Delimited.table(new StringReader(text), separator)) {
      return rows.stream().map(r -> TableFile.fields(r, separator)).toList();
    } catch (CsvParseException e) {
      return List.of();
    }
  }

  /** The cells of a column, below the first row if that holds names. */
  List<String> column(int index, boolean header) {
    return rows.stream().skip(header ? 1 : 0).map(row -> row.get(index)).toList();
  }
}
