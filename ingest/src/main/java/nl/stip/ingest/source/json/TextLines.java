package nl.stip.ingest.source.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import nl.stip.ingest.source.text.Delimited;

/** Lines of a text, none longer than can be held. */
final class TextLines {

  private static final int BLOCK = 1 << 15;

  /** Takes lines. */
  interface Line {

    /**
     * A line.
     *
     * @param number 1-based
     * @param line without its end, or null when it is too long
     */
    void line(long number, String line);
  }

  private TextLines() {}

  /** Whether the first line is one whole JSON object. */
  static boolean startsWithRecord(BufferedReader text) throws IOException {
    String ahead = Delimited.ahead(text).stripLeading();
    int end = ahead.indexOf('\n');
    if (!ahead.startsWith("{") || end < 0) {
      return false;
    }
    try (JsonParser json = JsonRows.JSON.createParser(ahead.substring(0, end))) {
      json.nextToken();
      json.skipChildren();
      return json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null;
    } catch (IOException e) {
      return false;
    }
  }

  /** Hands over every line. */
  static void each(BufferedReader text, int longest, Line lines) throws IOException {
    StringBuilder line = new StringBuilder();
    long number = 1;
    boolean full = false;
    char[] block = new char[BLOCK];
    for (int read = text.read(block); read >= 0; read = text.read(block)) {
      int from = 0;
      for (int i = 0; i < read; i++) {
        if (block[i] == '\n') {
          full = append(line, block, from, i, longest) || full;
          lines.line(number++, full ? null : line.toString());
          line.setLength(0);
          full = false;
          from = i + 1;
        }
      }
      full = append(line, block, from, read, longest) || full;
    }
    if (full || !line.isEmpty()) {
      lines.line(number, full ? null : line.toString());
    }
  }

  private static boolean append(StringBuilder line, char[] block, int from, int to, int longest) {
    if (line.length() + to - from > longest) {
      return true;
    }
    line.append(block, from, to - from);
    return false;
  }
}
