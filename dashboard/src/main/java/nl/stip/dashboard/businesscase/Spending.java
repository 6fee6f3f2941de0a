package nl.stip.dashboard.businesscase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.stip.dashboard.figure.Selection;
import nl.stip.metric.Missing;
import nl.stip.time.Period;
import nl.stip.time.PeriodKind;
import nl.stip.workspace.register.CostLine;
import nl.stip.workspace.register.CostLine.Per;

/**
 * What is paid in a period. Amounts of a year weigh a twelfth a month; of a month that is not whole
 * its share of days. A price per person is paid for the licences bought, else for the people
 * enabled in that period, in each month of a quarter.
 */
final class Spending {

  private final List<CostLine> lines;
  private final People people;
  private final Set<String> measured;

  /**
   * The lines of a register.
   *
   * @param measured ids of the tools the mart knows
   */
  Spending(List<CostLine> lines, People people, Set<String> measured) {
    this.lines = lines;
    this.people = people;
    this.measured = measured;
  }

  /** The lines of one tool, or all of them; those that cannot be counted are left out. */
  List<CostLine> lines(String tool) {
    return lines.stream()
        .filter(line -> tool.equals(Selection.ALL_TOOLS) || tool.equals(line.tool()))
        .filter(line -> !uncounted(line))
        .toList();
  }

  /** Whether a line is a price for people whose number is neither measured nor stated. */
  boolean uncounted(CostLine line) {
    return line.per().person() && line.bought().isEmpty() && !measured.contains(counted(line));
  }

  /** The tool whose people a line is about. */
  static String counted(CostLine line) {
    return line.tool() == null ? Selection.ALL_TOOLS : line.tool();
  }

  /** What a tool, or all together, costs in a period; none when no line holds in it. */
  Amount total(String tool, Period period) {
    return lines(tool).stream().map(line -> amount(line, period)).reduce(Amount.NONE, Amount::plus);
  }

  /** What one line costs in a period; none when it does not hold in it. */
  Amount amount(CostLine line, Period period) {
    return terms(line, period).stream().map(Term::amount).reduce(Amount.NONE, Amount::plus);
  }

  /** What a line costs in each part of a period in which it holds. */
  List<Term> terms(CostLine line, Period period) {
    List<Term> terms = new ArrayList<>();
    for (Period part : parts(period)) {
      double held =
          Months.between(
              Months.later(line.from(), part.first()), Months.earlier(line.last(), part.last()));
      if (held > 0) {
        Count people = line.per().person() ? licences(line, part) : null;
        terms.add(new Term(line, part, paid(line), held, people));
      }
    }
    return terms;
  }

  /** The periods whose head counts a period is paid for. */
  static List<Period> parts(Period period) {
    if (period.kind() != PeriodKind.QUARTER) {
      return List.of(period);
    }
    List<Period> months = new ArrayList<>();
    for (LocalDate day = period.first(); period.contains(day); day = day.plusMonths(1)) {
      months.add(Period.containing(PeriodKind.MONTH, day));
    }
    return months;
  }

  /** How many licences a line is paid for: those bought, else those of the people enabled. */
  Count licences(CostLine line, Period part) {
    return line.bought()
        .map(number -> new Count(number, null))
        .orElseGet(
            () ->
                uncounted(line)
                    ? Count.absent(Missing.NOT_COVERED)
                    : people.enabled(counted(line), part.id()));
  }

  /** How many months one amount of a line pays. */
  private static double paid(CostLine line) {
    return line.per() == Per.ONCE ? Months.between(line.from(), line.last()) : line.per().months();
  }

  /** What a line costs a year. */
  static double yearly(CostLine line) {
    return line.amount()
        .multiply(BigDecimal.valueOf(12))
        .divide(BigDecimal.valueOf(line.per().months()))
        .doubleValue();
  }
}
