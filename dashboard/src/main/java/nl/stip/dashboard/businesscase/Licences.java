package nl.stip.dashboard.businesscase;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.stip.dashboard.figure.Selection;
import nl.stip.time.Period;
import nl.stip.workspace.register.CostLine;

/**
 * The licences held at the end of a period against the people who used them in it. Of lots of one
 * tool the dearest count as used first, so that what could be given up is not priced too high.
 */
final class Licences {

  private final Spending spending;
  private final People people;
  private final Period period;
  private final Map<String, Integer> left = new HashMap<>();

  Licences(Spending spending, People people, Period period) {
    this.spending = spending;
    this.people = people;
    this.period = period;
  }

  /** The licences of a tool, or of all, dearest first. */
  List<Unused> of(String tool, List<CostLine> lines) {
    return lines.stream()
        .filter(CostLine::pricedLicence)
        .filter(line -> tool.equals(Selection.ALL_TOOLS) || tool.equals(line.tool()))
        .filter(line -> holdsOn(line, period))
        .sorted(Comparator.comparingDouble(line -> -Spending.yearly(line)))
        .map(this::unused)
        .toList();
  }

  private static boolean holdsOn(CostLine line, Period period) {
    return !line.from().isAfter(period.last()) && !line.last().isBefore(period.last());
  }

  private Unused unused(CostLine line) {
    String tool = Spending.counted(line);
    Count licences = spending.licences(line, period);
    Count used = people.used(tool, period.id());
    return new Unused(
        line, licences, shared(line, tool, licences, used), people.actsOnly(tool, period.id()));
  }

  private Count shared(CostLine line, String tool, Count licences, Count used) {
    if (licences.number() == null || used.number() == null) {
      return used;
    }
    int rest = line.bought().isEmpty() ? used.number() : left.getOrDefault(tool, used.number());
    int here = Math.min(licences.number(), rest);
    if (line.bought().isPresent()) {
      left.put(tool, rest - here);
    }
    return new Count(here, null);
  }
}
