package nl.stip.sample.truth;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.stip.sample.latent.Habits;

/**
 * The diffusion of Slack: how far it had come by a week, and how far it will have come in a year,
 * from the hidden days that its Bass parameters gave, also those after the window.
 */
final class Diffusion {

  private static final String METRIC = "bass_forecast";

  /** Weeks of the window at which the course is stated. */
  private static final List<Integer> WEEKS = List.of(13, 25, 53, 73);

  /** The forecast's last point lies so many weeks after the window's last whole week. */
  private static final int YEAR = 52;

  private static final int WEEK = 7;

  /** Those who had access from the start. */
  private static final String DESK = "Kantoor";

  /** In a smaller department few people decide. */
  private static final int FEWEST = 60;

  /** Of those who use Slack, so many at least say or like something within weeks. */
  private static final double SEEN = 0.85;

  /** And within a year. */
  private static final double SEEN_IN_A_YEAR = 0.92;

  /** Whoever has just begun may not have said anything yet. */
  private static final int BEGINNING = 30;

  /** By so much a forecast a year ahead may be off. */
  private static final double OFF = 0.05;

  private static final String BEGUN = "people licensed at the end whose hidden day was by then";

  private final Known known;

  Diffusion(Known known) {
    this.known = known;
  }

  /** The truths; none in a window too short for a forecast. */
  List<Truth> truths() {
    List<Truth> truths = new ArrayList<>();
    List<Span> weeks = Span.weeks(known.company());
    if (weeks.size() < WEEKS.get(WEEKS.size() - 1)) {
      return truths;
    }
    List<Span> months = Span.months(known.company());
    Span month = months.get(months.size() - 1);
    Figure figure = Figure.of(METRIC, "slack", month.id());
    Membership licensed = Membership.licensed(known.company(), month);
    course(figure, licensed.people(), 0, truths);
    licensed
        .by(Dimension.DEPARTMENT)
        .forEach(
            (name, group) -> {
              if (group.people().size() >= FEWEST) {
                Figure own = figure.in(Dimension.DEPARTMENT.id(), name);
                course(own, group.people(), group.movers(), truths);
              }
            });
    // those without a desk came in a second wave: of both together there is no one course
    Membership.Group desk = licensed.by(Dimension.WORKPLACE).get(DESK);
    Figure own = figure.in(Dimension.WORKPLACE.id(), DESK);
    course(own, desk.people(), desk.movers(), truths);
    truths.add(ahead(own, desk, weeks));
    return truths;
  }

  private void course(Figure figure, List<Integer> people, int movers, List<Truth> truths) {
    double either = movers / (double) people.size() + Rounding.PERCENT;
    for (int week : WEEKS) {
      int day = known.company().first() + week * WEEK;
      truths.add(
          figure
              .on("observed", week)
              .within(
                  Math.max(0, SEEN * share(people, day - BEGINNING) - either),
                  Math.min(1, share(people, day) + either),
                  BEGUN));
    }
  }

  private double share(List<Integer> people, int day) {
    long begun = people.stream().filter(p -> known.habits().get(p).adopts() <= day).count();
    return begun / (double) people.size();
  }

  private Truth ahead(Figure figure, Membership.Group group, List<Span> weeks) {
    List<Integer> people = group.people();
    double off = OFF + group.movers() / (double) people.size();
    int day = weeks.get(weeks.size() - 1).last() + YEAR * WEEK;
    BitSet users = Habits.users(known.parameters(), known.company(), day);
    double share = people.stream().filter(users::get).count() / (double) people.size();
    return figure
        .on("expected", weeks.size() + YEAR)
        .within(
            SEEN_IN_A_YEAR * share - off,
            share + off,
            "people licensed at the end whose hidden day comes within a year; some only read");
  }
}
