package nl.stip.sample.slack;

import java.util.List;
import nl.stip.sample.chance.Chance;
import nl.stip.sample.chat.Extra;
import nl.stip.sample.latent.Habit;
import nl.stip.sample.org.Company;
import nl.stip.sample.org.Person;
import nl.stip.sample.org.Spell;

/** Slack's identifiers of people, accounts and places. */
final class Actors {

  private static final int ID_LENGTH = 9;
  private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private final Chance chance;
  private final Company company;
  private final List<Habit> habits;

  Actors(Chance chance, Company company, List<Habit> habits) {
    this.chance = chance;
    this.company = company;
    this.habits = habits;
  }

  /** How many actors there are. */
  int size() {
    return company.people().size() + Extra.all().size();
  }

  /** The account that is no employee's own, or null. */
  Extra extra(int actor) {
    int people = company.people().size();
    return actor < people ? null : Extra.all().get(actor - people);
  }

  Person person(int actor) {
    return company.people().get(actor);
  }

  /** User id. */
  String id(int actor) {
    return identifier("U0", "user", actor);
  }

  /** Any identifier: prefix and characters that depend on kind and number only. */
  String identifier(String prefix, String kind, long number) {
    Chance own = chance.of(kind).of(number);
    StringBuilder id = new StringBuilder(prefix);
    while (id.length() < prefix.length() + ID_LENGTH) {
      id.append(DIGITS.charAt(own.below(DIGITS.length())));
    }
    return id.toString();
  }

  /** User name. */
  String handle(int actor) {
    Extra extra = extra(actor);
    return extra == null ? person(actor).name().local() : extra.handle();
  }

  String realName(int actor) {
    Extra extra = extra(actor);
    return extra == null ? person(actor).name().full() : extra.name();
  }

  String email(int actor) {
    Extra extra = extra(actor);
    return extra == null ? person(actor).name().email() : extra.email();
  }

  /** What holds for a person on a day, or after the person's last; null before or for extras. */
  Spell spell(int actor, int day) {
    if (extra(actor) != null) {
      return null;
    }
    Spell spell = company.on(actor, day);
    List<Spell> own = company.spells().get(actor);
    Spell last = own.get(own.size() - 1);
    return spell == null && last.to() < day ? last : spell;
  }

  /** Whether an account exists on a day: licensed once, or in use. */
  boolean exists(int actor, int day) {
    return extra(actor) != null
        || habits.get(actor).adopts() <= day
        || company.spells().get(actor).stream().anyMatch(s -> s.slack() && s.from() <= day);
  }

  /** Whether the person has left. */
  boolean gone(int actor, int day) {
    return extra(actor) == null && company.leaves(actor) < day;
  }
}
