package nl.stip.ingest.source.text;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/** Fields between separators, RFC 4180 and what spreadsheets make of it. */
public final class Delimited {

  private static final int LOOK = 1 << 15;
  private static final char[] SEPARATORS = {'\t', ';', ',', '|', ' '};

  private Delimited() {}

  /**
   * Finds the separator of the next line that holds something and is no comment, without reading
   * on: the first of tab, semicolon, comma, bar and blank that occurs outside quotes; comma if none
   * does.
   */
  public static char separator(BufferedReader text) throws IOException {
    String line = ahead(text).lines().filter(l -> !isComment(l)).findFirst().orElse("");
    String bare = line.replaceAll("\"[^\"]*\"", "");
    for (char candidate : SEPARATORS) {
      if (bare.indexOf(candidate) >= 0) {
        return candidate;
      }
    }
    return ',';
  }

  private static boolean isComment(String line) {
    return line.isBlank() || line.startsWith("#");
  }

  /** What comes next, without reading on; at most 32,768 characters. */
  public static String ahead(BufferedReader text) throws IOException {
    text.mark(LOOK);
    char[] start = new char[LOOK];
    int length = 0;
    int more;
    while (length < LOOK && (more = text.read(start, length, LOOK - length)) > 0) {
      length += more;
    }
    text.reset();
    return new String(start, 0, length);
  }

  /** Passes over the rest of a line, however long. */
  public static void skipLine(BufferedReader text) throws IOException {
    int c = text.read();
    while (c >= 0 && c != '\n') {
      c = text.read();
    }
  }

  /** Rows of a text; rows may be shorter or longer than the first. */
  public static CsvReader<CsvRecord> rows(Reader text, char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofCsvRecord(text);
  }

  /** Like {@link #rows}, leaving out lines that start with {@code #}. */
  public static CsvReader<CsvRecord> table(Reader text, char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .commentStrategy(CommentStrategy.SKIP)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofCsvRecord(text);
  }
}
