package nl.stip.sample.truth;

import java.util.List;
import nl.stip.sample.latent.Habit;
import nl.stip.sample.latent.Presence;
import nl.stip.sample.org.Company;
import nl.stip.sample.org.Spell;
import nl.stip.sample.parameters.Parameters;

/**
 * What truths are derived from.
 *
 * @param parameters what was planted
 * @param company who worked where
 * @param habits what they are like, by person
 * @param presence who is at work when
 */
public record Known(Parameters parameters, Company company, List<Habit> habits, Presence presence) {

  /** Spells that hold on a day, of licensed people who use Slack then. */
  List<Spell> users(int day) {
    return company.people().stream()
        .map(person -> company.on(person.id(), day))
        .filter(spell -> spell != null && spell.slack())
        .filter(spell -> habits.get(spell.person()).chats(day))
        .toList();
  }
}
