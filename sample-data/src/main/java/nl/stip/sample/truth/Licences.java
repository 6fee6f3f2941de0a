package nl.stip.sample.truth;

import java.util.ArrayList;
import java.util.List;
import nl.stip.sample.latent.Habit;
import nl.stip.sample.org.Spell;

/**
 * Licences for Slack, and those that lie unused: people whose hidden day of taking it up has not
 * come by the end of a quarter.
 */
final class Licences {

  /** In a smaller department few people decide. */
  private static final int FEWEST = 40;

  /** Usage is judged of people with twelve weeks of access, and over these weeks. */
  private static final int SETTLED = 84;

  /** Whoever has access for twelve weeks but for this many days may count or not. */
  private static final int WEEK = 7;

  /** Whoever has just begun may not have said anything yet. */
  private static final int BEGINNING = 28;

  /** Of those who use Slack, so many at most neither say nor like anything for twelve weeks. */
  private static final double QUIET = 0.02;

  private final Known known;

  Licences(Known known) {
    this.known = known;
  }

  /** The truths, by quarter. */
  List<Truth> truths() {
    return Span.quarters(known.company()).stream().flatMap(q -> in(q).stream()).toList();
  }

  private List<Truth> in(Span quarter) {
    Membership licensed = Membership.licensed(known.company(), quarter);
    Figure licences = Figure.of("enabled", "slack", quarter.id());
    Figure unused = Figure.of("usage_segments", "slack", quarter.id()).at("non");
    List<Truth> truths = new ArrayList<>();
    Membership.Group all = new Membership.Group(licensed.people(), 0);
    truths.add(licences(licences, all));
    truths.add(unused(unused, all, quarter));
    licensed
        .by(Dimension.DEPARTMENT)
        .forEach(
            (department, group) -> {
              if (group.people().size() >= FEWEST) {
                truths.add(licences(licences.in(Dimension.DEPARTMENT.id(), department), group));
                truths.add(
                    unused(unused.in(Dimension.DEPARTMENT.id(), department), group, quarter));
              }
            });
    return truths;
  }

  private static Truth licences(Figure figure, Membership.Group group) {
    int count = group.people().size();
    double either = group.movers() + Rounding.of(count);
    return figure.within(
        count - either, count + either, "people with a licence on at least half of the days");
  }

  private Truth unused(Figure figure, Membership.Group group, Span quarter) {
    List<Integer> settled =
        group.people().stream().filter(p -> since(p) <= quarter.last() - SETTLED).toList();
    long unsure =
        group.people().stream()
            .filter(p -> Math.abs(since(p) - (quarter.last() - SETTLED)) <= WEEK)
            .count();
    double people = Math.max(1, settled.size());
    long unused = settled.stream().filter(p -> adopts(p) > quarter.last()).count();
    long silent = settled.stream().filter(p -> silent(p, quarter)).count();
    double either = (group.movers() + unsure) / people + Rounding.PERCENT;
    return figure.within(
        Math.max(0, unused / people - either),
        Math.min(1, silent / people + QUIET + either),
        unused
            + " of "
            + settled.size()
            + " people with a licence for twelve weeks have never used it; newcomers, those on a"
            + " break and those who only read may be silent too");
  }

  /** Whoever may have been silent for the last twelve weeks. */
  private boolean silent(int person, Span quarter) {
    Habit habit = known.habits().get(person);
    boolean paused =
        habit.pauseFrom() <= quarter.last() - SETTLED + WEEK && quarter.last() <= habit.pauseTo();
    return paused || habit.adopts() > quarter.last() - BEGINNING;
  }

  private int adopts(int person) {
    return known.habits().get(person).adopts();
  }

  /** First day with a licence. */
  private int since(int person) {
    return known.company().spells().get(person).stream()
        .filter(Spell::slack)
        .mapToInt(Spell::from)
        .findFirst()
        .orElseThrow();
  }
}
