package nl.stip.ingest.source.record;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import nl.stip.ingest.issue.Issue;
import nl.stip.ingest.issue.UnreadablePart;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.text.Characters;
import nl.stip.ingest.source.text.Delimited;

/** A table whose first row names its columns. */
public final class Table {

  /** Takes one row. */
  public interface Each {

    /** Takes it. */
    void take(TableLine line);
  }

  private Table() {}

  /** Names of the columns, in lower case; empty if the part does not begin with such a row. */
  public static List<String> columns(Export.Part part) throws IOException {
    return columns(part, Map.of());
  }

  /**
   * The same under other names.
   *
   * @param renamed names of columns by what the part calls them
   */
  public static List<String> columns(Export.Part part, Map<String, String> renamed)
      throws IOException {
    try (BufferedReader text = Characters.reader(new ByteArrayInputStream(part.head()))) {
      String start = Delimited.ahead(text);
      if (start.indexOf('\0') >= 0) {
        return List.of();
      }
      char separator = Delimited.separator(text);
      try (CsvReader<CsvRecord> rows = Delimited.rows(new StringReader(start), separator)) {
        return rows.stream()
            .findFirst()
            .map(header -> names(header.getFields(), renamed))
            .orElse(List.of());
      }
    } catch (CsvParseException | UncheckedIOException e) {
      return List.of();
    }
  }

  private static List<String> names(List<String> header, Map<String, String> renamed) {
    Map<String, String> names = new HashMap<>();
    renamed.forEach((theirs, ours) -> names.put(name(theirs), name(ours)));
    return header.stream().map(Table::name).map(n -> names.getOrDefault(n, n)).toList();
  }

  /** A column's name as it is looked for: lower case, without blanks around it. */
  static String name(String column) {
    return column.replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
  }

  /** Reads the rows of a part to its end. */
  public static void read(Export.Part part, Sink sink, Each each) {
    read(part, Map.of(), sink, each);
  }

  /** Reads the rows of a part to its end, its columns under other names. */
  public static void read(Export.Part part, Map<String, String> renamed, Sink sink, Each each) {
    read(part, renamed, (place, issue) -> sink.reject(place, issue, new byte[0]), each);
  }

  /** Looks through the rows of a part; what is broken is rejected when it is read for good. */
  public static void glance(Export.Part part, Each each) {
    glance(part, Map.of(), each);
  }

  /** The same, its columns under other names. */
  static void glance(Export.Part part, Map<String, String> renamed, Each each) {
    read(part, renamed, (place, issue) -> {}, each);
  }

  private static void read(
      Export.Part part, Map<String, String> renamed, BiConsumer<Place, Issue> broken, Each each) {
    long position = 0;
    try (BufferedReader text = Characters.reader(part.open());
        CsvReader<CsvRecord> reader = Delimited.rows(text, Delimited.separator(text));
        CloseableIterator<CsvRecord> rows = reader.iterator()) {
      Map<String, Integer> columns = null;
      while (rows.hasNext()) {
        List<String> cells = rows.next().getFields();
        if (columns == null) {
          columns = index(names(cells, renamed));
        } else {
          position++;
          each.take(new TableLine(new Place(part.name(), position), columns, cells));
        }
      }
    } catch (CsvParseException e) {
      broken.accept(new Place(part.name(), position + 1), new UnreadableTable());
    } catch (UncheckedIOException e) {
      broken.accept(new Place(part.name(), position + 1), UnreadablePart.of(e));
    } catch (IOException e) {
      broken.accept(new Place(part.name(), position + 1), UnreadablePart.of(e));
    }
  }

  private static Map<String, Integer> index(List<String> header) {
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < header.size(); i++) {
      columns.putIfAbsent(header.get(i), i);
    }
    return columns;
  }
}
