package nl.stip.sample.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.stip.sample.latent.Habit;
import nl.stip.sample.latent.Season;

/**
 * Who uses Slack week in, week out: between what people begin by themselves and their being at work
 * at all. Holidays, leave and breaks follow from hidden days.
 */
final class Rhythm {

  /** A habit is nine of twelve weeks. */
  private static final int HABIT = 9;

  private static final int WEEKS = 12;

  /** Not everything that is begun is said: now and then there is nobody to say it to. */
  private static final double SAID = 0.9;

  /** A few like something later, when they are not at work. */
  private static final double LATER = 0.02;

  private static final String BECAUSE =
      "at least who begins conversations by the hidden rate, at most who is at work and uses Slack";

  private final Known known;
  private final List<Span> weeks;

  Rhythm(Known known) {
    this.known = known;
    weeks = Span.weeks(known.company());
  }

  /** The truths. */
  List<Truth> truths() {
    List<Truth> truths = new ArrayList<>();
    for (Span week : weeks) {
      List<Integer> licensed = Membership.licensed(known.company(), week).people();
      if (!licensed.isEmpty()) {
        double begin = licensed.stream().mapToDouble(person -> begins(person, week)).sum();
        long there = licensed.stream().filter(person -> there(person, week)).count();
        Figure figure = Figure.of("engaged_share", "slack", week.id());
        truths.add(between(figure, begin, there, licensed.size()));
      }
    }
    Span.quarters(known.company()).forEach(quarter -> habits(quarter, truths));
    return truths;
  }

  private static Truth between(Figure figure, double least, long most, int people) {
    return figure.within(
        Math.max(0, least / people - Rounding.PERCENT),
        Math.min(1, (double) most / people + LATER + Rounding.PERCENT),
        BECAUSE);
  }

  private void habits(Span quarter, List<Truth> truths) {
    List<Span> all = weeks.stream().filter(week -> week.last() <= quarter.last()).toList();
    if (all.size() < WEEKS) {
      return;
    }
    List<Span> last = all.subList(all.size() - WEEKS, all.size());
    List<Integer> licensed = Membership.licensed(known.company(), quarter).people();
    double least = licensed.stream().mapToDouble(person -> habitual(person, last)).sum();
    long most =
        licensed.stream()
            .filter(p -> last.stream().filter(week -> there(p, week)).count() >= HABIT)
            .count();
    truths.add(
        between(Figure.of("habitual_share", "slack", quarter.id()), least, most, licensed.size()));
  }

  /** How likely somebody begins something in enough weeks, each week by itself. */
  private double habitual(int person, List<Span> last) {
    double[] chance = new double[last.size() + 1];
    chance[0] = 1;
    for (Span week : last) {
      double begins = begins(person, week);
      for (int active = chance.length - 1; active > 0; active--) {
        chance[active] += begins * (chance[active - 1] - chance[active]);
      }
      chance[0] *= 1 - begins;
    }
    return IntStream.rangeClosed(HABIT, last.size()).mapToDouble(active -> chance[active]).sum();
  }

  private double begins(int person, Span week) {
    Habit habit = known.habits().get(person);
    double begun =
        days(person, week).mapToDouble(day -> SAID * habit.starts() * Season.of(day)).sum();
    return 1 - StrictMath.exp(-begun);
  }

  private boolean there(int person, Span week) {
    return days(person, week).findAny().isPresent();
  }

  /** Days on which somebody is at work and uses Slack. */
  private IntStream days(int person, Span week) {
    Habit habit = known.habits().get(person);
    return IntStream.rangeClosed(week.first(), week.last())
        .filter(day -> habit.adopts() <= day && habit.chats(day))
        .filter(day -> known.presence().works(person, day));
  }
}
