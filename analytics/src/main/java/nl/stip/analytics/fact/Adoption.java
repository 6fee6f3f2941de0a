package nl.stip.analytics.fact;

import java.util.List;
import java.util.Optional;
import nl.stip.time.PeriodKind;

/**
 * How long it took one person to make a habit of one tool, seen from the end of its last complete
 * month. Only of people whose first day is known and observed ({@code counting.md} 5).
 *
 * @param period id of that month
 * @param place where the person belonged when observation ended
 * @param weeks whole weeks from the first day enabled until observation ended: with the month, the
 *     access or the employment
 * @param weeksToHabit whole weeks until the first week's end with a habit, or null if there was
 *     none
 */
record Adoption(String period, Membership.Place place, int weeks, Integer weeksToHabit) {

  private static final int WEEK = 7;

  /** Where the person belongs when observation ends; empty if nothing can be said. */
  static Optional<Membership.Place> place(Career career, String tool, List<ToolPeriod> periods) {
    return end(career, tool, months(periods)).flatMap(career::place);
  }

  /** Follows a person. */
  static Optional<Adoption> of(
      Career career, String tool, List<ToolPeriod> periods, TrailingWeeks weeks) {
    List<ToolPeriod> months = months(periods);
    int start = career.enrolments().get(tool).start().first();
    return end(career, tool, months)
        .flatMap(
            end ->
                career
                    .place(end)
                    .map(
                        place ->
                            new Adoption(
                                months.get(months.size() - 1).period(),
                                place,
                                Math.floorDiv(end + 1 - start, WEEK),
                                weeksToHabit(start, end, weeks))));
  }

  private static Integer weeksToHabit(int start, int end, TrailingWeeks weeks) {
    return weeks
        .firstHabit()
        .map(week -> Periods.monday(week) + WEEK)
        .filter(after -> after <= end + 1)
        .map(after -> Math.max(0, Math.floorDiv(after - start, WEEK)))
        .orElse(null);
  }

  private static List<ToolPeriod> months(List<ToolPeriod> periods) {
    return periods.stream()
        .filter(p -> p.kind().equals(PeriodKind.MONTH.term()) && p.covered())
        .toList();
  }

  private static Optional<Integer> end(Career career, String tool, List<ToolPeriod> months) {
    Enrolment enrolment = career.enrolments().get(tool);
    Enrolment.Span start = enrolment.start();
    if (months.isEmpty() || !start.startKnown() || start.first() < months.get(0).first()) {
      return Optional.empty();
    }
    int last = months.get(months.size() - 1).end();
    int end = Math.min(last, Math.min(enrolment.ends(), career.leaves()));
    return start.first() > end ? Optional.empty() : Optional.of(end);
  }
}
