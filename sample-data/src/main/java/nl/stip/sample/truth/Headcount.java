package nl.stip.sample.truth;

import java.util.ArrayList;
import java.util.List;
import nl.stip.sample.org.Company;

/** How many people there are, month by month, whole, per department and per site. */
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
    for (Dimension dimension : List.of(Dimension.DEPARTMENT, Dimension.SITE)) {
      membership
          .by(dimension)
          .forEach((name, group) -> truths.add(group(enabled.in(dimension.id(), name), group)));
    }
    return truths;
  }

  private static Truth group(Figure enabled, Membership.Group group) {
    int count = group.people().size();
    double movers = group.movers() + Rounding.of(count);
    return enabled.within(
        Math.max(0, count - movers),
        count + movers,
        BECAUSE + ", by the group of most days; movers may count for either");
  }
}
