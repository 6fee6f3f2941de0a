package nl.stip.ingest.source.mailtables;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.bounded.Lines;

/** Receivers, message by message; a row that belongs to none is told. */
final class Recipients {

  /** No message has as many; a table in which one does is damaged. */
  private static final int MOST = 100_000;

  private final String part;
  private final Lines lines;
  private final Sink sink;
  private long position;
  private List<String> row;
  private boolean begun;

  Recipients(String part, Lines lines, Sink sink) {
    this.part = part;
    this.lines = lines;
    this.sink = sink;
  }

  /** Receivers of a message, each once; messages must be asked for in the order of their number. */
  List<String> of(long message) throws IOException {
    Set<String> receivers = new LinkedHashSet<>();
    while (row() != null && Mail.number(row.get(0)) <= message) {
      if (Mail.number(row.get(0)) == message && receivers.size() < MOST) {
        receivers.add(row.get(2));
      } else {
        reject(String.join("\t", row));
      }
      begun = false;
    }
    return new ArrayList<>(receivers);
  }

  /** Tells what belongs to no message. */
  void rest() throws IOException {
    while (row() != null) {
      reject(String.join("\t", row));
      begun = false;
    }
  }

  private List<String> row() throws IOException {
    while (!begun) {
      String text = lines.next();
      position++;
      begun = true;
      row = text == null ? null : Mail.fields(text);
      if (row != null && !isRow(row)) {
        begun = false;
        if (!text.isBlank()) {
          reject(text);
        }
      }
    }
    return row;
  }

  private static boolean isRow(List<String> fields) {
    return fields.size() == 3 && fields.stream().allMatch(Mail::isNumber);
  }

  private void reject(String text) {
    MailReading.reject(sink, new Place(part, position), new UnaddressedRecipient(), text);
  }
}
