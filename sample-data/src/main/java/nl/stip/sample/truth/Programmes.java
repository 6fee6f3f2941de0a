package nl.stip.sample.truth;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stip.sample.latent.Habit;
import nl.stip.sample.org.Spell;
import nl.stip.sample.parameters.Events;
import nl.stip.sample.parameters.Parameters;

/**
 * What each initiative changes in its department: how much of what its people begin moves into the
 * open. One works and one does not; the truth is made alike for both.
 */
final class Programmes {

  /** In a smaller department a few people decide. */
  private static final int FEWEST = 60;

  /** What people say besides follows what they begin more or less closely. */
  private static final double LEAST_SEEN = 0.7;

  private static final double MOST_SEEN = 1.3;

  /** By so much a department's share goes up and down by itself. */
  private static final double UNREST = 0.04;

  private final Known known;
  private final Parameters.Talk talk;

  Programmes(Known known) {
    this.known = known;
    talk = known.parameters().talk();
  }

  /** The truths; none of an initiative that has not a whole quarter on either side. */
  List<Truth> truths() {
    return known.parameters().events().initiatives().stream().flatMap(this::of).toList();
  }

  private Stream<Truth> of(Events.Initiative initiative) {
    List<Span> quarters = Span.quarters(known.company());
    int day = known.parameters().start(initiative.month());
    Optional<Span> before = Span.before(quarters, day);
    Optional<Span> after = Span.after(quarters, day);
    if (before.isEmpty() || after.isEmpty()) {
      return Stream.empty();
    }
    List<Spell> users =
        known.users(before.get().last()).stream()
            .filter(s -> s.unit().department().name().equals(initiative.department()))
            .toList();
    if (users.size() < FEWEST) {
      return Stream.empty();
    }
    double moved = users.stream().mapToDouble(this::closed).average().orElse(0) * initiative.pull();
    return Stream.of(
        Figure.of("open_share", "slack", after.get().id())
            .since(before.get().id())
            .in(Dimension.DEPARTMENT.id(), initiative.department())
            .within(
                LEAST_SEEN * moved - UNREST,
                MOST_SEEN * moved + UNREST,
                "#"
                    + initiative.channel()
                    + " draws a share "
                    + initiative.pull()
                    + " of what the department's people begin, out of what is closed too"));
  }

  /** Share of what somebody begins that is not in the open, without an initiative. */
  private double closed(Spell spell) {
    Habit habit = known.habits().get(spell.person());
    double open = 1 - talk.direct() - talk.group();
    return 1 - open * (1 - talk.team() * (1 - habit.open()));
  }
}
