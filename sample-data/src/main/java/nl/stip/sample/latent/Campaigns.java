package nl.stip.sample.latent;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.stip.sample.chance.Chance;
import nl.stip.sample.org.Company;
import nl.stip.sample.org.Spell;
import nl.stip.sample.parameters.Events.Campaign;
import nl.stip.sample.parameters.Events.Medium;
import nl.stip.sample.parameters.Parameters;

/**
 * Messages of the strategy and who heeds them. Each person has a hidden ear for each campaign; a
 * message is heeded by those at work that day who use the tool, as often as their ear says.
 */
public final class Campaigns {

  /** Who speaks for the board. */
  private static final String SPEAKERS = "HR";

  private static final double SPREAD = 0.7;
  private static final double MOST = 0.95;
  private static final int EVERY_OTHER_WEEK = 2;
  private static final int WEEK = 7;

  private final Company company;
  private final List<Habit> habits;
  private final Presence presence;
  private final Chance chance;
  private final List<Message> messages = new ArrayList<>();

  /**
   * A message.
   *
   * @param campaign what it is about
   * @param number which of the campaign, from 0
   * @param day when, epoch day
   * @param author who writes it
   */
  public record Message(Campaign campaign, int number, int day, int author) {}

  /** The messages of the campaigns that begin while the window lasts. */
  public Campaigns(Parameters parameters, Company company, List<Habit> habits, Presence presence) {
    this.company = company;
    this.habits = habits;
    this.presence = presence;
    chance = new Chance(parameters.seed()).of("campaigns");
    for (Campaign campaign : parameters.events().campaigns()) {
      tuesdays(parameters.start(campaign.month()))
          .forEach(day -> speaker(campaign, day).ifPresent(by -> tell(campaign, day, by)));
    }
  }

  /** All messages, campaign by campaign. */
  public List<Message> messages() {
    return List.copyOf(messages);
  }

  /** The messages of a day in a medium. */
  public List<Message> on(int day, Medium medium) {
    return messages.stream()
        .filter(message -> message.day() == day && message.campaign().medium() == medium)
        .toList();
  }

  /** Whether somebody writes, opens or likes a message. */
  public boolean reaches(Message message, int person) {
    return person == message.author() || heeds(message, person);
  }

  /** Those who open or like a message, without its author. */
  public List<Integer> heeding(Message message) {
    return IntStream.range(0, company.people().size())
        .filter(person -> person != message.author() && heeds(message, person))
        .boxed()
        .toList();
  }

  private void tell(Campaign campaign, int day, int author) {
    int number = (int) messages.stream().filter(m -> m.campaign().equals(campaign)).count();
    messages.add(new Message(campaign, number, day, author));
  }

  private IntStream tuesdays(int from) {
    return IntStream.rangeClosed(Math.max(from, company.first()), company.last())
        .filter(day -> LocalDate.ofEpochDay(day).getDayOfWeek() == DayOfWeek.TUESDAY)
        .filter(day -> Math.floorDiv(day, WEEK) % EVERY_OTHER_WEEK == 0);
  }

  /** The highest below the board who is there. */
  private OptionalInt speaker(Campaign campaign, int day) {
    return company.people().stream()
        .map(person -> company.on(person.id(), day))
        .filter(spell -> spell != null && !spell.level().board())
        .filter(spell -> spell.unit().department().name().equals(SPEAKERS))
        .filter(spell -> there(campaign, spell, day))
        .min(Comparator.comparing(Spell::level).thenComparing(Spell::person))
        .map(spell -> OptionalInt.of(spell.person()))
        .orElse(OptionalInt.empty());
  }

  private boolean heeds(Message message, int person) {
    Spell spell = company.on(person, message.day());
    if (spell == null || !there(message.campaign(), spell, message.day())) {
      return false;
    }
    Campaign campaign = message.campaign();
    Chance own = chance.of(campaign.theme()).of(person);
    double usual = spell.unit().field() ? campaign.field() : campaign.desk();
    double ear = Math.min(MOST, usual * own.lognormal(1, SPREAD));
    return own.of(message.number()).happens(ear);
  }

  private boolean there(Campaign campaign, Spell spell, int day) {
    Habit habit = habits.get(spell.person());
    boolean uses =
        campaign.medium() == Medium.COMMUNITY
            || (spell.slack() && habit.adopts() < day && habit.chats(day));
    return uses && presence.works(spell.person(), day);
  }
}
