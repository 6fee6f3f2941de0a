package nl.stip.dashboard.report.repair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Element;

/** Names of sheets, of tables and of places: Excel's alphabet, their length, and each once. */
final class NameRules {

  private static final int SHEET = 31;
  private static final int NAME = 255;

  private NameRules() {}

  static List<String> faults(Parts parts) {
    List<String> faults = new ArrayList<>();
    Element book = parts.root("xl/workbook.xml");
    Set<String> sheets = new HashSet<>();
    for (Element sheet : Parts.below(book, "sheet")) {
      String name = sheet.getAttribute("name");
      boolean wrong =
          name.isBlank()
              || name.length() > SHEET
              || name.matches(".*[:\\\\/?*\\[\\]].*")
              || name.startsWith("'")
              || name.endsWith("'")
              || name.equalsIgnoreCase("History");
      if (wrong || !sheets.add(name.toLowerCase(Locale.ROOT))) {
        faults.add("no name of a sheet: " + name);
      }
    }
    Set<String> names = new HashSet<>();
    for (Element name : Parts.below(book, "definedName")) {
      String text = name.getAttribute("name");
      if (!text.startsWith("_xlnm.") && wrong(text)) {
        faults.add("no name of a place: " + text);
      }
      if (!names.add((text + "@" + name.getAttribute("localSheetId")).toLowerCase(Locale.ROOT))) {
        faults.add("two places are called " + text);
      }
    }
    for (String table : parts.named("xl/tables/table")) {
      String text = parts.root(table).getAttribute("displayName");
      if (wrong(text) || !names.add((text + "@").toLowerCase(Locale.ROOT))) {
        faults.add("no name of a table, or one that is taken: " + text);
      }
    }
    return faults;
  }

  /** Begins with a letter, goes on with letters and digits, and is no address of a cell. */
  static boolean wrong(String name) {
    return name.length() > NAME
        || !name.matches("[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]*")
        || name.matches("(?i)[a-z]{1,3}\\d+")
        || name.matches("(?i)r\\d*(c\\d*)?|c\\d*");
  }
}
