package nl.stip.sample.truth;

import java.util.ArrayList;
import java.util.List;
import nl.stip.sample.org.Company;

/** How many people there are, month by month, whole and per group. */
final class Headcount {

  private static final String BECAUSE =
      "people employed on at least half of the days of the month up to leaving";

  private final Company company;

  Headcount(Company company) {
    this.company = company;
  }

  /** The truths, by month. */
  List<Truth> truths() {
    return Span.months(company).stream().flatMap(month -> in(month).stream()).toList();
  }

  private List<Truth> in(Span month) {
    List<Truth> truths = new ArrayList<>();
    Membership membership = Membership.employed(company, month);
    Figure enabled = Figure.of("enabled", "all", month.id());
    int all = membership.people().size();
    truths.add(enabled.within(all - Rounding.of(all), all + Rounding.of(all), BECAUSE));
    membership
        .by(Dimension.DEPARTMENT)
        .forEach((group, members) -> truths.add(group(enabled, group, members)));
    return truths;
  }

  private static Truth group(Figure enabled, String name, Membership.Group group) {
    int count = group.people().size();
    double movers = group.movers() + Rounding.of(count);
    return enabled
        .in(Dimension.DEPARTMENT.id(), name)
        .within(
            Math.max(0, count - movers),
            count + movers,
            BECAUSE + ", by the department of most days; movers may count for either");
  }
}
