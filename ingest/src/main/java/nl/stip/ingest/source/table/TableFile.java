package nl.stip.ingest.source.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.text.Characters;
import nl.stip.ingest.source.text.Delimited;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.Fault;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Settings;

/**
 * A file together with the mapping that fits it, its columns found.
 *
 * @param part the file
 * @param table the mapping
 * @param separator field separator
 * @param columns 0-based column of each meaning that is mapped
 */
record TableFile(
    Export.Part part, Settings.Table table, char separator, Map<String, Integer> columns) {

  private static final List<String> MEANINGS =
      List.of("sender", "recipients", "time", "channel", "type");

  /** Whether a glob over file names fits a part. */
  static boolean fits(Export.Part part, String glob) {
    try {
      Path name = Path.of(part.name()).getFileName();
      return name != null && FileSystems.getDefault().getPathMatcher("glob:" + glob).matches(name);
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Opens a file far enough to find its columns; every missing one is told at once. */
  static TableFile open(Export.Part part, Settings.Table table) throws IOException {
    try (BufferedReader text = Characters.reader(part.open())) {
      char separator = table.separator() == 0 ? Delimited.separator(text) : table.separator();
      return new TableFile(part, table, separator, columns(part, table, first(text, separator)));
    }
  }

  /** The first row of a text that is no comment, as fields; none when its quotes are damaged. */
  static List<String> first(BufferedReader text, char separator) throws IOException {
    String head = Delimited.ahead(text).replace("\r", "");
    try (CsvReader<CsvRecord> rows = Delimited.table(new java.io.StringReader(head), separator)) {
      return rows.stream().map(r -> fields(r, separator)).findFirst().orElse(List.of());
    } catch (CsvParseException e) {
      return List.of();
    }
  }

  /** Fields of a row; several blanks separate as one. */
  static List<String> fields(CsvRecord row, char separator) {
    return row.getFields().stream()
        .map(String::strip)
        .filter(f -> separator != ' ' || !f.isEmpty())
        .toList();
  }

  private static Map<String, Integer> columns(
      Export.Part part, Settings.Table table, List<String> first) {
    Map<String, Integer> found = new HashMap<>();
    List<Fault> faults = new ArrayList<>();
    for (String meaning : MEANINGS) {
      String column = table.columns().get(meaning);
      int index = column == null ? -1 : index(column, table.header(), first);
      if (index >= 0) {
        found.put(meaning, index);
      } else if (column != null && !isImplied(meaning, table)) {
        faults.add(missing(part, meaning, column, first));
      }
    }
    need(part, table, faults);
    if (!faults.isEmpty()) {
      throw new FaultException(ExitCode.INPUT, faults);
    }
    return Map.copyOf(found);
  }

  // Without a word in stip.yaml the column is looked for under its meaning; who names a channel
  // may go without recipients.
  private static boolean isImplied(String meaning, Settings.Table table) {
    return meaning.equals("recipients")
        && table.columns().get(meaning).equals(meaning)
        && table.columns().containsKey("channel");
  }

  private static int index(String column, boolean header, List<String> first) {
    for (int i = 0; header && i < first.size(); i++) {
      if (first.get(i).equalsIgnoreCase(column.strip())) {
        return i;
      }
    }
    boolean number = column.strip().matches("[1-9]\\d{0,3}");
    int index = number ? Integer.parseInt(column.strip()) - 1 : -1;
    return index < first.size() ? index : -1;
  }

  private static Fault missing(
      Export.Part part, String meaning, String column, List<String> first) {
    return new Fault(
        part.name(),
        "column “" + column + "” for " + meaning + " is not there; found " + shown(first),
        "Name one of the columns found under tables: columns: " + meaning + " in stip.yaml.");
  }

  // The first row of a headerless file holds data, perhaps addresses, and must not be repeated.
  private static String shown(List<String> first) {
    if (first.isEmpty()) {
      return "no first line that reads as a row: it is empty or its quotes are damaged";
    }
    return first.stream().anyMatch(f -> f.contains("@") || f.matches("\\d+"))
        ? first.size() + " columns, whose first line does not look like names of columns"
        : String.join(", ", first);
  }

  private static void need(Export.Part part, Settings.Table table, List<Fault> faults) {
    Map<String, String> columns = table.columns();
    for (String meaning : List.of("sender", "time")) {
      if (!columns.containsKey(meaning)) {
        faults.add(unmapped(part, meaning));
      }
    }
    if (!columns.containsKey("recipients") && !columns.containsKey("channel")) {
      faults.add(unmapped(part, "recipients"));
    }
  }

  private static Fault unmapped(Export.Part part, String meaning) {
    return new Fault(
        part.name(),
        "no column is named for " + meaning,
        "Add " + meaning + ": under tables: columns: in stip.yaml.");
  }
}
