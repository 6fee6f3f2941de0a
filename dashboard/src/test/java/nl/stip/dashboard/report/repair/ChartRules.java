package nl.stip.dashboard.report.repair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** Charts: each series once, on cells of a sheet there is, and nothing its kind does not know. */
final class ChartRules {

  private static final Set<String> ON_LINES = Set.of("t", "b", "l", "r", "ctr");
  private static final Set<String> ON_STACKS = Set.of("ctr", "inEnd", "inBase");

  private final Element chart;
  private final Set<String> sheets = new HashSet<>();
  private final List<String> faults = new ArrayList<>();

  private ChartRules(Parts parts, String name) {
    this.chart = parts.root(name);
    for (Element sheet : Parts.below(parts.root("xl/workbook.xml"), "sheet")) {
      String plain = sheet.getAttribute("name");
      sheets.add(plain);
      sheets.add("'" + plain.replace("'", "''") + "'");
    }
  }

  static List<String> faults(Parts parts, String name) {
    ChartRules rules = new ChartRules(parts, name);
    rules.series();
    rules.axes();
    rules.labels();
    rules.errors();
    return rules.faults.stream().map(fault -> name + ": " + fault).toList();
  }

  private void series() {
    Set<String> numbers = new HashSet<>();
    for (Element series : Parts.below(chart, "ser")) {
      for (String key : List.of("idx", "order")) {
        String number = Parts.below(series, key).get(0).getAttribute("val");
        if (!numbers.add(key + number)) {
          faults.add("two series have " + key + " " + number);
        }
      }
      for (String part : List.of("dPt", "dLbl")) {
        Set<String> points = new HashSet<>();
        for (Element point : Parts.below(series, part)) {
          if (!points.add(Parts.below(point, "idx").get(0).getAttribute("val"))) {
            faults.add("a point of a series is described twice by " + part);
          }
        }
      }
    }
    if (numbers.isEmpty()) {
      faults.add("no series");
    }
    for (Element place : Parts.below(chart, "f")) {
      String text = place.getTextContent();
      int mark = text.lastIndexOf('!');
      if (mark < 0 || !sheets.contains(text.substring(0, mark))) {
        faults.add("cells of a sheet that is not there: " + text);
      }
    }
  }

  private void axes() {
    Set<String> ids = new HashSet<>();
    for (String kind : List.of("catAx", "dateAx", "valAx")) {
      for (Element axis : Parts.below(chart, kind)) {
        if (!ids.add(Parts.below(axis, "axId").get(0).getAttribute("val"))) {
          faults.add("two axes have one id");
        }
      }
    }
    for (String key : List.of("axId", "crossAx")) {
      for (Element used : Parts.below(chart, key)) {
        if (!ids.contains(used.getAttribute("val"))) {
          faults.add("no axis " + used.getAttribute("val"));
        }
      }
    }
  }

  private void labels() {
    for (Element plot : Parts.below(chart, "lineChart")) {
      places(plot, ON_LINES);
    }
    for (Element plot : Parts.below(chart, "barChart")) {
      boolean stacked =
          Parts.below(plot, "grouping").stream()
              .anyMatch(grouping -> !grouping.getAttribute("val").equals("clustered"));
      if (stacked) {
        places(plot, ON_STACKS);
      }
    }
  }

  private void places(Element plot, Set<String> known) {
    for (Element place : Parts.below(plot, "dLblPos")) {
      if (!known.contains(place.getAttribute("val"))) {
        faults.add("a label cannot stand at " + place.getAttribute("val"));
      }
    }
  }

  /** Bars of error of a bar chart have no direction of their own, those of lines go up. */
  private void errors() {
    for (Element plot : Parts.below(chart, "barChart")) {
      for (Element bars : Parts.below(plot, "errBars")) {
        if (!Parts.below(bars, "errDir").isEmpty()) {
          faults.add("an interval on a bar has a direction");
        }
      }
    }
  }
}
