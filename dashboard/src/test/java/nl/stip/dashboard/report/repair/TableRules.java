package nl.stip.dashboard.report.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.w3c.dom.Element;

/** Tables of a sheet: apart from each other, and their columns called as their heads are. */
final class TableRules {

  private static final int NAME = 255;

  private final Parts parts;
  private final String sheet;
  private final List<String> faults = new ArrayList<>();
  private final Map<String, String> heads = new HashMap<>();
  private final List<CellRangeAddress> merged;
  private final Set<String> listed = new HashSet<>();

  TableRules(Parts parts, String sheet) {
    this.parts = parts;
    this.sheet = sheet;
    Element root = parts.root(sheet);
    List<String> strings = parts.strings();
    for (Element cell : Parts.below(root, "c")) {
      if (cell.getAttribute("t").equals("s")) {
        String number = Parts.below(cell, "v").get(0).getTextContent();
        heads.put(cell.getAttribute("r"), strings.get(Integer.parseInt(number)));
      }
    }
    merged =
        Parts.below(root, "mergeCell").stream()
            .map(one -> CellRangeAddress.valueOf(one.getAttribute("ref")))
            .toList();
    Map<String, String> relations = parts.relations(sheet);
    for (Element part : Parts.below(root, "tablePart")) {
      listed.add(
          relations.get(
              part.getAttributeNS(
                  "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id")));
    }
    if (!Parts.below(root, "autoFilter").isEmpty()) {
      faults.add(sheet + ": a filter of the sheet beside those of its tables");
    }
  }

  List<String> faults() {
    List<CellRangeAddress> taken = new ArrayList<>(merged);
    Set<String> ids = new HashSet<>();
    for (String table : parts.named("xl/tables/table")) {
      Element root = parts.root(table);
      if (!ids.add(root.getAttribute("id"))) {
        faults.add(table + ": its id is taken");
      }
      if (listed.contains(table)) {
        CellRangeAddress range = CellRangeAddress.valueOf(root.getAttribute("ref"));
        if (taken.stream().anyMatch(range::intersects)) {
          faults.add(table + ": overlaps another or merged cells in " + sheet);
        }
        taken.add(range);
        shape(table, root, range);
        columns(table, root, range);
      }
    }
    return faults;
  }

  private void shape(String table, Element root, CellRangeAddress range) {
    if (range.getLastRow() <= range.getFirstRow()) {
      faults.add(table + ": has no row below its head");
    }
    List<Element> filters = Parts.below(root, "autoFilter");
    boolean other = filters.stream().anyMatch(f -> !f.getAttribute("ref").equals(ref(range)));
    if (filters.size() > 1 || other) {
      faults.add(table + ": its filter is not on its rows");
    }
  }

  private static String ref(CellRangeAddress range) {
    return range.formatAsString();
  }

  private void columns(String table, Element root, CellRangeAddress range) {
    List<Element> columns = Parts.below(root, "tableColumn");
    int width = range.getLastColumn() - range.getFirstColumn() + 1;
    if (columns.size() != width) {
      faults.add(table + ": " + columns.size() + " columns on " + width);
    }
    Set<String> names = new HashSet<>();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < columns.size(); i++) {
      String name = columns.get(i).getAttribute("name");
      String at =
          new CellReference(range.getFirstRow(), range.getFirstColumn() + i).formatAsString(false);
      boolean once = names.add(name.toLowerCase(Locale.ROOT));
      if (!once || name.isEmpty() || name.length() > NAME) {
        faults.add(table + ": no name of a column, or one that is taken: " + name);
      }
      if (!ids.add(columns.get(i).getAttribute("id"))) {
        faults.add(table + ": the id of a column is taken: " + name);
      }
      if (!name.replace("_x000a_", "\n").equals(heads.get(at))) {
        faults.add(table + ": a column is called " + name + ", its head says " + heads.get(at));
      }
    }
  }
}
