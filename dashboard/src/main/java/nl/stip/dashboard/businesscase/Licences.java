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
  private final Map<String, Integer> holders = new HashMap<>();
  private final Map<String, Integer> users = new HashMap<>();

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
    return new Unused(
        line,
        licences,
        shared(line, licences, people.enabled(tool, period.id()), holders),
        shared(line, licences, people.used(tool, period.id()), users),
        people.actsOnly(tool, period.id()));
  }

  /** How many of some people are on a line, when the lines before it had theirs. */
  private static Count shared(
      CostLine line, Count licences, Count some, Map<String, Integer> left) {
    if (licences.number() == null || some.number() == null) {
      return some;
    }
    String tool = Spending.counted(line);
    int rest = line.bought().isEmpty() ? some.number() : left.getOrDefault(tool, some.number());
    int here = Math.min(licences.number(), rest);
    if (line.bought().isPresent()) {
      left.put(tool, rest - here);
    }
    return new Count(here, null);
  }
}
