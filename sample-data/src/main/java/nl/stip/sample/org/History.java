package nl.stip.sample.org;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.stip.sample.parameters.Events;

/** Turns who holds which seat, day by day, into spells. */
final class History {

  /**
   * What holds on a day.
   *
   * @param reorganised whether the reorganisation has taken place
   * @param fieldLicensed whether people without a desk have a Slack licence
   * @param closed whether the site that stops has stopped
   */
  record Rules(boolean reorganised, boolean fieldLicensed, boolean closed) {}

  private final List<Seat> seats;
  private final Events.Closing closing;
  private final List<List<Spell>> spells = new ArrayList<>();

  History(List<Seat> seats, Events.Closing closing) {
    this.seats = seats;
    this.closing = closing;
  }

  /** Notes a day; days come in order. */
  void record(int day, int[] holder, Rules rules) {
    BitSet seen = new BitSet();
    for (Seat seat : seats) {
      int person = holder[seat.id()];
      if (person >= 0) {
        while (spells.size() <= person) {
          spells.add(new ArrayList<>());
        }
        seen.set(person);
        note(spells.get(person), spell(seat, day, holder, rules));
      }
    }
    for (int person = 0; person < spells.size(); person++) {
      if (!seen.get(person)) {
        close(spells.get(person), day - 1);
      }
    }
  }

  private static void note(List<Spell> own, Spell today) {
    if (!own.isEmpty() && own.get(own.size() - 1).same(today)) {
      return;
    }
    close(own, today.from() - 1);
    own.add(today);
  }

  private static void close(List<Spell> own, int day) {
    int last = own.size() - 1;
    if (last >= 0 && own.get(last).to() == Spell.OPEN) {
      own.set(last, own.get(last).until(day));
    }
  }

  private Spell spell(Seat seat, int day, int[] holder, Rules rules) {
    Seat.Unit laid = seat.unit(rules.reorganised());
    boolean moved = rules.closed() && laid.site().name().equals(closing.site());
    Seat.Unit unit = moved ? laid.at(Site.named(closing.refuge())) : laid;
    boolean slack = !unit.field() || rules.fieldLicensed();
    int manager = manager(seat, holder, rules.reorganised());
    return new Spell(holder[seat.id()], seat.level(), unit, manager, slack, day, Spell.OPEN);
  }

  /** Whoever holds the nearest filled seat above. */
  private int manager(Seat seat, int[] holder, boolean reorganised) {
    int above = seat.parent(reorganised);
    while (above >= 0 && holder[above] < 0) {
      above = seats.get(above).parent(reorganised);
    }
    return above < 0 ? -1 : holder[above];
  }

  /** The spells per person. */
  List<List<Spell>> spells() {
    return spells.stream().map(List::copyOf).toList();
  }
}
