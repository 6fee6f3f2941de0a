package nl.stip.dashboard.report.repair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.w3c.dom.Element;

/** Rows, columns and cells in order, merged cells apart, limits of one sheet kept. */
final class SheetRules {

  private static final int LETTERS = 32_767;
  private static final int FORMULA = 8_192;
  private static final int LINKS = 65_530;
  private static final int BREAKS = 1_026;
  private static final int FOOTER = 255;
  private static final double HIGHEST = 409.5;
  private static final double WIDEST = 255;

  private final Parts parts;
  private final String name;
  private final Element sheet;
  private final List<String> faults = new ArrayList<>();

  private SheetRules(Parts parts, String name) {
    this.parts = parts;
    this.name = name;
    this.sheet = parts.root(name);
  }

  static List<String> faults(Parts parts, String name) {
    SheetRules rules = new SheetRules(parts, name);
    rules.columns();
    rules.rows();
    rules.merged();
    rules.conditions();
    rules.limits();
    return rules.faults.stream().map(fault -> name + ": " + fault).toList();
  }

  private void columns() {
    int last = 0;
    for (Element column : Parts.below(sheet, "col")) {
      int min = Integer.parseInt(column.getAttribute("min"));
      if (min <= last || Double.parseDouble(column.getAttribute("width")) > WIDEST) {
        faults.add("columns overlap or are too wide at " + min);
      }
      last = Integer.parseInt(column.getAttribute("max"));
    }
  }

  private void rows() {
    List<String> strings = parts.strings();
    int styles = styles();
    int last = 0;
    for (Element row : Parts.below(sheet, "row")) {
      int number = Integer.parseInt(row.getAttribute("r"));
      String height = row.getAttribute("ht");
      if (number <= last || (!height.isEmpty() && Double.parseDouble(height) > HIGHEST)) {
        faults.add("row " + number + " is out of order or too high");
      }
      last = number;
      int column = -1;
      for (Element cell : Parts.below(row, "c")) {
        CellReference place = new CellReference(cell.getAttribute("r"));
        if (place.getRow() + 1 != number || place.getCol() <= column) {
          faults.add("cell " + cell.getAttribute("r") + " is out of order");
        }
        column = place.getCol();
        cell(cell, strings, styles);
      }
    }
  }

  private int styles() {
    Element xfs = Parts.below(parts.root("xl/styles.xml"), "cellXfs").get(0);
    return Parts.below(xfs, "xf").size();
  }

  private void cell(Element cell, List<String> strings, int styles) {
    String at = cell.getAttribute("r");
    String style = cell.getAttribute("s");
    if (!style.isEmpty() && Integer.parseInt(style) >= styles) {
      faults.add(at + " has a style that is not there");
    }
    if (cell.getAttribute("t").equals("s")) {
      int number = Integer.parseInt(Parts.below(cell, "v").get(0).getTextContent());
      if (number >= strings.size() || strings.get(number).length() > LETTERS) {
        faults.add(at + " has a text that is not there or too long");
      }
    }
    for (Element formula : Parts.below(cell, "f")) {
      if (formula.getTextContent().isEmpty() || formula.getTextContent().length() > FORMULA) {
        faults.add(at + " has a formula that is empty or too long");
      }
    }
  }

  private void merged() {
    List<CellRangeAddress> taken = new ArrayList<>();
    for (Element one : Parts.below(sheet, "mergeCell")) {
      CellRangeAddress range = CellRangeAddress.valueOf(one.getAttribute("ref"));
      if (range.getNumberOfCells() < 2 || taken.stream().anyMatch(range::intersects)) {
        faults.add("merged cells overlap or are one: " + one.getAttribute("ref"));
      }
      taken.add(range);
    }
  }

  private void conditions() {
    int looks = Parts.below(parts.root("xl/styles.xml"), "dxf").size();
    Set<String> priorities = new HashSet<>();
    for (Element rule : Parts.below(sheet, "cfRule")) {
      if (!priorities.add(rule.getAttribute("priority"))) {
        faults.add("two rules of colour have priority " + rule.getAttribute("priority"));
      }
      String look = rule.getAttribute("dxfId");
      if (!look.isEmpty() && Integer.parseInt(look) >= looks) {
        faults.add("a rule of colour has a look that is not there");
      }
    }
  }

  private void limits() {
    if (Parts.below(sheet, "hyperlink").size() > LINKS) {
      faults.add("too many links");
    }
    for (Element breaks : Parts.below(sheet, "rowBreaks")) {
      int number = Parts.below(breaks, "brk").size();
      if (number > BREAKS || !breaks.getAttribute("count").equals(String.valueOf(number))) {
        faults.add(number + " breaks");
      }
    }
    for (String part : List.of("oddHeader", "oddFooter")) {
      for (Element text : Parts.below(sheet, part)) {
        if (text.getTextContent().length() > FOOTER) {
          faults.add(part + " is too long");
        }
      }
    }
    Element pane = Parts.below(sheet, "pane").stream().findFirst().orElse(null);
    if (pane != null && !pane.getAttribute("state").equals("frozen")) {
      faults.add("a pane that is split and not frozen");
    }
    if (Parts.below(sheet, "dataValidation").size() > 0) {
      faults.add("a validation, of which nothing is checked yet in " + name);
    }
  }
}
