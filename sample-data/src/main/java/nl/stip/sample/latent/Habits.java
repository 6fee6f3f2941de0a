package nl.stip.sample.latent;

import java.util.BitSet;
import java.util.List;
import nl.stip.sample.chance.Chance;
import nl.stip.sample.org.Company;
import nl.stip.sample.org.Person;
import nl.stip.sample.org.Spell;
import nl.stip.sample.parameters.Parameters;

/** Draws everybody's habits; few people say most (lognormal rates). */
public final class Habits {

  private static final String ADOPTION = "adoption";
  private static final double SPREAD = 1.1;
  private static final double LURKERS = 0.22;
  private static final double PAUSES = 0.12;
  private static final double LOGISTICS_NIGHTS = 0.15;

  private final Parameters.Talk rates;
  private final Company company;
  private final Adoption adoption;
  private final Chance chance;

  private Habits(Parameters parameters, Company company) {
    rates = parameters.talk();
    this.company = company;
    adoption = new Adoption(company);
    chance = new Chance(parameters.seed()).of("habits");
  }

  /** The habits, by person. */
  public static List<Habit> draw(Parameters parameters, Company company) {
    Habits habits = new Habits(parameters, company);
    return company.people().stream().map(habits::habit).toList();
  }

  /**
   * Whoever would have taken up Slack by a day, if the window and the work went on: whether so, by
   * person.
   */
  public static BitSet users(Parameters parameters, Company company, int day) {
    Habits habits = new Habits(parameters, company);
    BitSet users = new BitSet();
    for (Person person : company.people()) {
      Chance own = habits.chance.of(person.id());
      users.set(person.id(), habits.adoption.planned(person.id(), own.of(ADOPTION)) <= day);
    }
    return users;
  }

  private Habit habit(Person person) {
    Chance own = chance.of(person.id());
    Spell spell = company.spells().get(person.id()).get(0);
    int adopts = adoption.day(person.id(), own.of(ADOPTION));
    boolean pauses = adopts != Habit.NEVER && own.happens(PAUSES);
    int pause = pauses ? adopts + own.between(40, 400) : Habit.NEVER;
    double rate = rates.starts() * own.lognormal(1, SPREAD);
    boolean lurks = own.happens(LURKERS) && !spell.level().board();
    double starts = lurks ? 0 : Math.min(6, rate * weight(spell));
    return new Habit(
        adopts,
        pause,
        pauses ? pause + own.between(30, 250) : pause,
        starts,
        own.lognormal(1, 0.8),
        0.35 + 0.5 * own.unit(),
        own.lognormal(spell.unit().field() ? 0.15 : 1, 0.5),
        shift(spell, own));
  }

  private static double weight(Spell spell) {
    return switch (spell.level()) {
      case CHIEF, DIRECTOR -> 0.7;
      case MANAGER -> 1.5;
      case LEAD -> 1.3;
      case STAFF -> spell.unit().field() ? 0.5 : 1;
    };
  }

  private static Habit.Shift shift(Spell spell, Chance chance) {
    if (!spell.unit().field() || spell.unit().department().slug().equals("verkoop")) {
      return Habit.Shift.DAY;
    }
    return chance.happens(LOGISTICS_NIGHTS) ? Habit.Shift.NIGHT : Habit.Shift.ROTATING;
  }
}
