package nl.stip.sample.truth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.stip.sample.parameters.Events;

/**
 * Where many people move at once: the reorganisation and the site that stops. By how much a group
 * grows or shrinks from the month before to the month of the move.
 */
final class Moves {

  /** In a smaller organisation a group changes as much by itself. */
  private static final int FEWEST = 300;

  private static final Membership.Group NOBODY = new Membership.Group(List.of(), 0);

  private final Known known;
  private final Events.Closing closing;

  Moves(Known known) {
    this.known = known;
    closing = known.parameters().events().closing();
  }

  /** The truths; none about what does not happen in the window. */
  List<Truth> truths() {
    List<Span> months = Span.months(known.company());
    List<Truth> truths = new ArrayList<>();
    for (int i = 1; i < months.size(); i++) {
      Span before = months.get(i - 1);
      Span month = months.get(i);
      if (Membership.employed(known.company(), month).people().size() < FEWEST) {
        continue;
      }
      if (reorganised(month) && !reorganised(before)) {
        move(before, month, Dimension.DEPARTMENT, List.of("Logistiek", "Operatie"), truths);
      }
      if (month.first() == known.parameters().start(closing.month())) {
        move(before, month, Dimension.SITE, List.of(closing.refuge()), truths);
      }
      if (month.first() >= known.parameters().start(closing.month())) {
        truths.add(
            Figure.of("enabled", "all", month.id())
                .in(Dimension.SITE.id(), closing.site())
                .within(0, 0, "the site has stopped"));
      }
    }
    return truths;
  }

  private boolean reorganised(Span month) {
    return known.parameters().reorganised(LocalDate.ofEpochDay(month.first()));
  }

  private void move(
      Span before, Span month, Dimension dimension, List<String> groups, List<Truth> truths) {
    Map<String, Membership.Group> then = Membership.employed(known.company(), before).by(dimension);
    Map<String, Membership.Group> now = Membership.employed(known.company(), month).by(dimension);
    for (String name : groups) {
      Membership.Group earlier = then.getOrDefault(name, NOBODY);
      Membership.Group later = now.getOrDefault(name, NOBODY);
      int change = later.people().size() - earlier.people().size();
      double either = either(earlier) + either(later);
      truths.add(
          Figure.of("enabled", "all", month.id())
              .since(before.id())
              .in(dimension.id(), name)
              .within(
                  change - either,
                  change + either,
                  "people of the month, less those of the month before"));
    }
  }

  private static double either(Membership.Group group) {
    return group.movers() + Rounding.of(group.people().size());
  }
}
