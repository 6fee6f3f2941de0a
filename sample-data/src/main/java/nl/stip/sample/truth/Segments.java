package nl.stip.sample.truth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.stip.sample.org.Person;

/**
 * Usage segments of Outlook and SharePoint, whose acts come at a hidden rate, quarter by quarter:
 * how many people are in each, and how many moved from one to another. The second depends on who is
 * who: shares would stay if segments were those of the wrong people, moves would not.
 */
final class Segments {

  private static final List<String> TOOLS = List.of("exchange", "sharepoint");

  /** In a smaller group few people decide. */
  private static final int FEWEST = 100;

  /** A bin with fewer people may be told as a bound only. */
  private static final int SEEN = 10;

  /** Of as many truths as there are, none lies farther out by chance. */
  private static final double DEVIATIONS = 4;

  /** Weeks of twelve with access, and those with a week more or less may count or not. */
  private static final int SETTLED = 84;

  private static final int WEEK = 7;

  /** Plays of everybody together, and of one person at least. */
  private static final int PLAYS = 48_000;

  private static final int LEAST_PLAYS = 4;

  private static final String BECAUSE =
      "everybody's weeks, played over from the hidden rate and the hidden days at work";

  private final Known known;
  private final List<Span> quarters;
  private final int plays;

  Segments(Known known) {
    this.known = known;
    quarters = Span.quarters(known.company());
    plays = Math.max(LEAST_PLAYS, PLAYS / known.company().people().size());
  }

  /**
   * A quarter of a tool.
   *
   * @param shares how often each person is in each bin at the end of each quarter
   */
  private record Quarter(String tool, int number, Map<Integer, double[][]> shares) {}

  /** The truths. */
  List<Truth> truths() {
    List<Truth> truths = new ArrayList<>();
    for (String tool : quarters.isEmpty() ? List.<String>of() : TOOLS) {
      Rehearsal rehearsal = new Rehearsal(known, plays);
      Map<Integer, double[][]> shares = new HashMap<>();
      for (Person person : known.company().people()) {
        shares.put(person.id(), rehearsal.of(person.id(), tool, quarters));
      }
      for (int number = 0; number < quarters.size(); number++) {
        everywhere(new Quarter(tool, number, shares), truths);
      }
    }
    return truths;
  }

  private void everywhere(Quarter quarter, List<Truth> truths) {
    Membership members = Membership.employed(known.company(), quarters.get(quarter.number()));
    group(quarter, new Membership.Group(members.people(), 0), figure -> figure, truths);
    for (Dimension dimension : List.of(Dimension.WORKPLACE, Dimension.DEPARTMENT)) {
      members
          .by(dimension)
          .forEach(
              (name, group) ->
                  group(quarter, group, figure -> figure.in(dimension.id(), name), truths));
    }
  }

  private void group(
      Quarter quarter, Membership.Group group, UnaryOperator<Figure> in, List<Truth> truths) {
    if (group.people().size() < FEWEST) {
      return;
    }
    Span span = quarters.get(quarter.number());
    for (int bin = 0; bin < Rehearsal.BINS.size(); bin++) {
      boolean flow = bin >= Rehearsal.SEGMENTS;
      if (!flow || quarter.number() > 0) {
        Figure figure =
            Figure.of(flow ? "segment_flow" : "usage_segments", quarter.tool(), span.id());
        int end = flow ? span.first() - 1 : span.last();
        in(bin, quarter, group, end)
            .map(share -> share.of(in.apply(figure.at(Rehearsal.BINS.get(share.bin())))))
            .ifPresent(truths::add);
      }
    }
  }

  /** The share of a bin among those who have had access for long enough by a day. */
  private Optional<Share> in(int bin, Quarter quarter, Membership.Group group, int end) {
    double sum = 0;
    double variance = 0;
    int people = 0;
    int unsure = group.movers();
    for (int person : group.people()) {
      int weeks = end - SETTLED - since(person);
      unsure += Math.abs(weeks) <= WEEK ? 1 : 0;
      if (weeks >= 0) {
        double share = quarter.shares().get(person)[quarter.number()][bin];
        people++;
        sum += share;
        variance += share * (1 - share);
      }
    }
    double deviation = StrictMath.sqrt(variance * (1 + 1.0 / plays));
    return sum < SEEN || people - sum < SEEN
        ? Optional.empty()
        : Optional.of(
            new Share(
                bin, sum / people, (DEVIATIONS * deviation + unsure) / people + Rounding.PERCENT));
  }

  private record Share(int bin, double value, double either) {

    Truth of(Figure figure) {
      return figure.within(Math.max(0, value - either), Math.min(1, value + either), BECAUSE);
    }
  }

  /** First day with a licence: everybody has one from the start. */
  private int since(int person) {
    return known.company().spells().get(person).get(0).from();
  }
}
