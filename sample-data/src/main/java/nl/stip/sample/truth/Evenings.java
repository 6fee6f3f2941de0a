package nl.stip.sample.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.stip.sample.parameters.Events;

/** The department that begins to work in the evening, and the others, which do not. */
final class Evenings {

  /** Of what people do, so much at least they begin themselves; the rest follows on others. */
  private static final double OWN = 0.4;

  /** Share of office hours' acts that lies outside nine to five anyhow. */
  private static final double ANYHOW = 0.06;

  /** By so much a department's share goes up and down by itself. */
  private static final double UNREST = 0.03;

  /** In a smaller department few people decide. */
  private static final int FEWEST = 40;

  private final Known known;

  Evenings(Known known) {
    this.known = known;
  }

  /** The truths; none where the window lacks the month or that of the year before. */
  List<Truth> truths() {
    Events.Evenings event = known.parameters().events().evenings();
    int day = known.parameters().start(event.month());
    List<Span> months = Span.months(known.company());
    // springs have more days off, on which any act is late: the same month of another year
    Optional<Span> after = Span.after(months, day);
    Optional<Span> before = after.flatMap(month -> month.yearBefore(months));
    List<Truth> truths = new ArrayList<>();
    if (before.isEmpty() || after.isEmpty()) {
      return truths;
    }
    Figure figure = Figure.of("after_hours", "all", after.get().id()).since(before.get().id());
    Membership.employed(known.company(), after.get())
        .by(Dimension.DEPARTMENT)
        .forEach(
            (name, group) -> {
              boolean desk = group.people().stream().noneMatch(p -> field(p, after.get()));
              if (group.people().size() >= FEWEST && desk) {
                truths.add(of(figure.in(Dimension.DEPARTMENT.id(), name), event));
              }
            });
    return truths;
  }

  private static Truth of(Figure figure, Events.Evenings event) {
    boolean late = event.department().equals(figure.group());
    double moved = late ? event.share() * (1 - ANYHOW) : 0;
    String because =
        late
            ? "a share " + event.share() + " of what they begin moves to the evening"
            : "nothing moves to the evening here";
    return figure.within(OWN * moved - UNREST, moved + UNREST, because);
  }

  /** Whether somebody works in shifts, whose hours go their own way. */
  private boolean field(int person, Span month) {
    return known.company().spells().get(person).stream()
        .filter(spell -> spell.from() <= month.last() && spell.to() >= month.first())
        .anyMatch(spell -> spell.unit().field());
  }
}
