package nl.stip.sample.truth;

import java.util.ArrayList;
import java.util.List;
import nl.stip.sample.latent.Habit;

/**
 * How many of those with a licence use Slack, by the hidden day on which each took it up: month by
 * month as a whole, quarter by quarter per department and workplace.
 */
final class TakeUp {

  private static final String BECAUSE =
      "licensed people who had taken up Slack by the end of the period and were not on a break;"
          + " some only read";

  /** Of those who use Slack, so many at least say or like something in a month. */
  private static final double SEEN_IN_A_MONTH = 0.75;

  /** The same in a quarter, of those who began before its last month. */
  private static final double SEEN_IN_A_QUARTER = 0.9;

  /** Whoever has just begun may not have said anything yet. */
  private static final int BEGINNING = 30;

  /** In a smaller group few people decide. */
  private static final int FEWEST = 40;

  private final Known known;

  TakeUp(Known known) {
    this.known = known;
  }

  /** The truths. */
  List<Truth> truths() {
    List<Truth> truths = new ArrayList<>();
    Span.months(known.company()).forEach(month -> whole(month, truths));
    for (Span quarter : Span.quarters(known.company())) {
      groups(quarter, Dimension.DEPARTMENT, truths);
      groups(quarter, Dimension.WORKPLACE, truths);
    }
    return truths;
  }

  private void whole(Span month, List<Truth> truths) {
    List<Integer> licensed = Membership.licensed(known.company(), month).people();
    if (!licensed.isEmpty()) {
      double share = users(licensed, month, month.last()) / (double) licensed.size();
      truths.add(
          Figure.of("engaged_share", "slack", month.id())
              .within(
                  Math.max(0, SEEN_IN_A_MONTH * share - Rounding.PERCENT),
                  share + Rounding.PERCENT,
                  BECAUSE));
    }
  }

  private void groups(Span quarter, Dimension dimension, List<Truth> truths) {
    Membership.licensed(known.company(), quarter)
        .by(dimension)
        .forEach(
            (name, group) -> {
              if (group.people().size() >= FEWEST) {
                truths.add(group(quarter, group, dimension.id(), name));
              }
            });
  }

  private Truth group(Span quarter, Membership.Group group, String dimension, String name) {
    double people = group.people().size();
    double either = group.movers() / people + Rounding.PERCENT;
    long settled = users(group.people(), quarter, quarter.last() - BEGINNING);
    long all = users(group.people(), quarter, quarter.last());
    return Figure.of("engaged_share", "slack", quarter.id())
        .in(dimension, name)
        .within(
            Math.max(0, SEEN_IN_A_QUARTER * settled / people - either),
            Math.min(1, all / people + either),
            BECAUSE);
  }

  /** Those who took up Slack by a day and are not on a break all the time. */
  private long users(List<Integer> people, Span span, int by) {
    return people.stream()
        .map(person -> known.habits().get(person))
        .filter(habit -> habit.adopts() <= by && !paused(habit, span))
        .count();
  }

  private static boolean paused(Habit habit, Span span) {
    return habit.pauseFrom() <= span.first() && span.last() <= habit.pauseTo();
  }
}
