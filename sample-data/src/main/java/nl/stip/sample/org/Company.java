package nl.stip.sample.org;

import java.util.List;
import nl.stip.sample.chance.Chance;
import nl.stip.sample.text.FullName;

/**
 * Who worked where, when.
 *
 * @param people everybody who ever worked here in the window
 * @param spells per person, by first day, without gap or overlap
 * @param first first day of the window, epoch day
 * @param last last day of the window, epoch day
 */
public record Company(List<Person> people, List<List<Spell>> spells, int first, int last) {

  /** What holds for a person on a day, or null when not employed. */
  public Spell on(int person, int day) {
    List<Spell> own = spells.get(person);
    for (int i = own.size() - 1; i >= 0; i--) {
      if (own.get(i).covers(day)) {
        return own.get(i);
      }
    }
    return null;
  }

  /** The last day of a person, or {@link Spell#OPEN}. */
  public int leaves(int person) {
    List<Spell> own = spells.get(person);
    return own.get(own.size() - 1).to();
  }

  /** Name of somebody employed on a day. */
  public FullName somebody(int day, Chance chance) {
    Person person = chance.pick(people);
    while (on(person.id(), day) == null) {
      person = chance.pick(people);
    }
    return person.name();
  }
}
