package nl.stip.sample.truth;

import java.util.List;
import nl.stip.sample.latent.Habit;

/** How many of those with a licence use Slack, by the hidden day on which each took it up. */
final class TakeUp {

  /** Of those who use Slack, so many at least say or like something in a month. */
  private static final double SEEN_TO_USE = 0.75;

  private final Known known;

  TakeUp(Known known) {
    this.known = known;
  }

  /** The truths, by month. */
  List<Truth> truths() {
    return Span.months(known.company()).stream().flatMap(month -> in(month).stream()).toList();
  }

  private List<Truth> in(Span month) {
    List<Integer> licensed = Membership.licensed(known.company(), month).people();
    long users = licensed.stream().filter(person -> uses(person, month)).count();
    if (licensed.isEmpty()) {
      return List.of();
    }
    double share = users / (double) licensed.size();
    return List.of(
        Figure.of("engaged_share", "slack", month.id())
            .within(
                Math.max(0, SEEN_TO_USE * share - Rounding.PERCENT),
                share + Rounding.PERCENT,
                "licensed people who had taken up Slack by the end of the month and were not on a break; some only read"));
  }

  /** Whoever took up Slack and is not on a break may be seen to use it. */
  private boolean uses(int person, Span span) {
    Habit habit = known.habits().get(person);
    boolean paused = habit.pauseFrom() <= span.first() && span.last() <= habit.pauseTo();
    return habit.adopts() <= span.last() && !paused;
  }
}
