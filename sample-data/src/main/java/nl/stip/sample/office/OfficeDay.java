package nl.stip.sample.office;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.stip.sample.chance.Chance;
import nl.stip.sample.latent.Campaigns;
import nl.stip.sample.latent.Habit;
import nl.stip.sample.latent.Presence;
import nl.stip.sample.latent.Ties;
import nl.stip.sample.org.Company;
import nl.stip.sample.org.Person;
import nl.stip.sample.org.Spell;
import nl.stip.sample.parameters.Events.Medium;
import nl.stip.sample.parameters.Parameters;

/** What people do in Microsoft 365, a day at a time. */
public final class OfficeDay {

  private static final Map<Act.Kind, Double> RATES = new EnumMap<>(Act.Kind.class);

  static {
    RATES.put(Act.Kind.SESSION, 0.22);
    RATES.put(Act.Kind.CHAT, 0.1);
    RATES.put(Act.Kind.CHANNEL, 0.04);
    RATES.put(Act.Kind.REACTION, 0.032);
    RATES.put(Act.Kind.VIEW, 0.3);
    RATES.put(Act.Kind.EDIT, 0.112);
    RATES.put(Act.Kind.SHARE, 0.016);
    RATES.put(Act.Kind.PAGE, 0.1);
    RATES.put(Act.Kind.SEND, 0.16);
    RATES.put(Act.Kind.MAIL, 0.14);
    RATES.put(Act.Kind.READ, 0.048);
    RATES.put(Act.Kind.WRITE, 0.005);
  }

  private static final double MEETINGS = 0.025;
  private static final double MOST = 4;
  private static final int FILES = 240;
  private static final int MESSAGES = 1 << 16;

  /** The communities of Viva Engage, by number. */
  public static final List<String> COMMUNITIES =
      List.of("Lumen Groep", "Veiligheid", "Sport en vitaliteit", "Ideeënbus");

  private final Company company;
  private final List<Habit> habits;
  private final Presence presence;
  private final Ties ties;
  private final Campaigns campaigns;
  private final Chance chance;

  /** Acts of a company. */
  public OfficeDay(
      Parameters parameters, Company company, List<Habit> habits, Presence presence, Ties ties) {
    this.company = company;
    this.habits = habits;
    this.presence = presence;
    this.ties = ties;
    campaigns = new Campaigns(parameters, company, habits, presence);
    chance = new Chance(parameters.seed()).of("office");
  }

  /** The acts of a day, person by person. */
  public void acts(int day, Consumer<Act> sink) {
    if (day == company.first() || LocalDate.ofEpochDay(day).getDayOfMonth() == 1) {
      ties.settle(day);
    }
    for (Person person : company.people()) {
      if (presence.works(person.id(), day)) {
        person(person.id(), day, sink);
      }
    }
    campaigns.on(day, Medium.COMMUNITY).forEach(message -> bulletin(message, sink));
  }

  /** A message of a campaign, and those who open it; from a stream of its own. */
  private void bulletin(Campaigns.Message message, Consumer<Act> sink) {
    Chance own = chance.of("bulletin").of(message.campaign().theme()).of(message.number());
    int community = COMMUNITIES.indexOf(message.campaign().mark());
    int object = own.below(MESSAGES);
    int author = message.author();
    long written = presence.moment(author, message.day(), own);
    sink.accept(new Act(Act.Kind.WRITE, author, written, community, object));
    for (int person : campaigns.heeding(message)) {
      long opened = presence.moment(person, message.day(), own);
      sink.accept(new Act(Act.Kind.READ, person, opened, community, object));
    }
  }

  /** How often somebody opens or writes something in one community, on a workday. */
  public static double meets(Habit habit) {
    return (RATES.get(Act.Kind.READ) + RATES.get(Act.Kind.WRITE))
        * busy(habit)
        / COMMUNITIES.size();
  }

  /** How often somebody writes something in one community, on a workday. */
  public static double writes(Habit habit) {
    return RATES.get(Act.Kind.WRITE) * busy(habit) / COMMUNITIES.size();
  }

  /** How often somebody sends mail, or changes or shares a file, on a workday. */
  public static double engages(String tool, Habit habit) {
    List<Act.Kind> kinds =
        switch (tool) {
          case "exchange" -> List.of(Act.Kind.SEND);
          case "sharepoint" -> List.of(Act.Kind.EDIT, Act.Kind.SHARE);
          default -> throw new IllegalArgumentException(tool);
        };
    return kinds.stream().mapToDouble(RATES::get).sum() * busy(habit);
  }

  private static double busy(Habit habit) {
    return Math.min(MOST, habit.office());
  }

  private void person(int person, int day, Consumer<Act> sink) {
    Chance own = chance.of(person).of(day);
    double office = busy(habits.get(person));
    Spell spell = company.on(person, day);
    RATES.forEach(
        (kind, rate) -> {
          for (int i = own.poisson(rate * office); i > 0; i--) {
            sink.accept(act(kind, spell, presence.moment(person, day, own), own));
          }
        });
    if (own.happens(MEETINGS * office)) {
      meeting(person, day, own, sink);
    }
  }

  private static Act act(Act.Kind kind, Spell spell, long second, Chance own) {
    int department = spell.unit().department().index();
    int file = (int) (own.unit() * own.unit() * FILES);
    return switch (kind) {
      case CHAT ->
          new Act(kind, spell.person(), second, spell.person(), spell.person() * 16 + own.below(9));
      case SHARE, SEND, MAIL ->
          new Act(kind, spell.person(), second, spell.person(), own.below(1 << 20));
      case READ, WRITE, PAGE ->
          new Act(kind, spell.person(), second, own.below(COMMUNITIES.size()), own.below(MESSAGES));
      default -> new Act(kind, spell.person(), second, department, file);
    };
  }

  private void meeting(int organizer, int day, Chance own, Consumer<Act> sink) {
    long second = presence.moment(organizer, day, own) / 1800 * 1800;
    int number = own.below(1 << 30);
    sink.accept(new Act(Act.Kind.ORGANISE, organizer, second, organizer, number));
    sink.accept(new Act(Act.Kind.MEETING, organizer, second, organizer, number));
    for (int guest = own.between(1, 6); guest > 0; guest--) {
      int other = ties.draw(organizer, own);
      if (other >= 0 && presence.works(other, day)) {
        long late = second + own.below(240);
        sink.accept(new Act(Act.Kind.MEETING, other, late, organizer, number));
      }
    }
  }
}
