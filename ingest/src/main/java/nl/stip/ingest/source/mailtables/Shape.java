package nl.stip.ingest.source.mailtables;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.text.Characters;

/** What a table is, by all whole lines of its start. */
enum Shape {
  /** Rising number, file, moment, subject, sender. */
  MESSAGES(Mail.FIELDS),
  /** Number of the message, number within it from one, receiver. */
  RECIPIENTS(3),
  /** Number, name, four texts, Junior or Senior. */
  EMPLOYEES(7);

  private final int fields;

  Shape(int fields) {
    this.fields = fields;
  }

  private boolean follows(List<String> before, List<String> row) {
    return switch (this) {
      case MESSAGES ->
          Mail.of(row).isPresent()
              && !Mail.isNumber(row.get(1))
              && (before == null || number(row, 0) > number(before, 0));
      case RECIPIENTS ->
          row.size() == fields && row.stream().allMatch(Mail::isNumber) && isNext(before, row);
      case EMPLOYEES ->
          row.size() == fields
              && Mail.isNumber(row.get(0))
              && row.get(1).matches("\\P{N}+")
              && row.get(6).matches("Junior|Senior");
    };
  }

  private static boolean isNext(List<String> before, List<String> row) {
    boolean same = before != null && before.get(0).equals(row.get(0));
    boolean rises = before == null || same || number(row, 0) > number(before, 0);
    return rises && number(row, 1) == (same ? number(before, 1) + 1 : 1);
  }

  private static long number(List<String> row, int column) {
    return Mail.number(row.get(column));
  }

  /** The parts directly in a folder that have a shape, by their shape. */
  static Map<Shape, List<Export.Part>> of(List<Export.Part> parts) throws IOException {
    Map<Shape, List<Export.Part>> found = new EnumMap<>(Shape.class);
    for (Shape shape : values()) {
      found.put(shape, new ArrayList<>());
    }
    for (Export.Part part : parts) {
      if (part.name().indexOf('/') < 0) {
        of(part).ifPresent(shape -> found.get(shape).add(part));
      }
    }
    return found;
  }

  /**
   * The shape that most lines at the start of a claimed part have the width of; damaged lines do
   * not change what it is.
   */
  static Optional<Shape> mostly(Export.Part part) throws IOException {
    List<List<String>> rows = rows(part.head());
    return Arrays.stream(values())
        .filter(
            shape -> 2 * rows.stream().filter(r -> r.size() == shape.fields).count() > rows.size())
        .findAny();
  }

  private static Optional<Shape> of(Export.Part part) throws IOException {
    byte[] head = part.head();
    if (head.length == 0 || head[0] < '0' || head[0] > '9') {
      return Optional.empty();
    }
    List<List<String>> rows = rows(head);
    for (Shape shape : values()) {
      List<String> before = null;
      boolean fits = !rows.isEmpty();
      for (int i = 0; fits && i < rows.size(); i++) {
        fits = shape.follows(before, rows.get(i));
        before = rows.get(i);
      }
      if (fits) {
        return Optional.of(shape);
      }
    }
    return Optional.empty();
  }

  // A line that the end of the head cuts is none.
  private static List<List<String>> rows(byte[] head) throws IOException {
    int end = head.length;
    while (head.length == Export.Part.HEAD && end > 0 && head[end - 1] != '\n') {
      end--;
    }
    try (BufferedReader text = Characters.reader(new ByteArrayInputStream(head, 0, end))) {
      return text.lines().filter(line -> !line.isBlank()).map(Mail::fields).toList();
    }
  }
}
