package nl.stip.sample.latent;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.stip.sample.chance.Chance;
import nl.stip.sample.org.Company;
import nl.stip.sample.org.Holidays;
import nl.stip.sample.org.Person;
import nl.stip.sample.org.Site;
import nl.stip.sample.org.Spell;
import nl.stip.sample.parameters.Events;
import nl.stip.sample.parameters.Parameters;

/** Who is at work when: weekdays, shifts, leave, public holidays and days the company is closed. */
public final class Presence {

  /** Days on which the offices are closed. */
  public static final List<MonthDay> CLOSED =
      List.of(MonthDay.of(12, 24), MonthDay.of(12, 31), MonthDay.of(1, 2));

  private static final double DAYS_OFF = 0.06;
  private static final double CHRISTMAS_OFF = 0.7;
  private static final double FIELD_WEEKEND = 0.12;
  private static final int SECONDS = 3600;
  private static final double EVENING = 19;
  private static final double EVENING_HOURS = 3;

  private final Company company;
  private final List<Habit> habits;
  private final Events.Evenings evenings;
  private final int late;
  private final Chance chance;
  private final Map<String, Set<LocalDate>> holidays = new HashMap<>();
  private final BitSet[] off;

  /** Draws everybody's leave. */
  public Presence(Parameters parameters, Company company, List<Habit> habits) {
    this.company = company;
    this.habits = habits;
    evenings = parameters.events().evenings();
    late = parameters.start(evenings.month());
    chance = new Chance(parameters.seed()).of("presence");
    LocalDate from = LocalDate.ofEpochDay(company.first());
    LocalDate to = LocalDate.ofEpochDay(company.last());
    for (Site site : Site.all()) {
      Set<LocalDate> days = new HashSet<>(Holidays.of(site.country(), from, to));
      for (int year = from.getYear(); year <= to.getYear(); year++) {
        int at = year;
        CLOSED.forEach(day -> days.add(day.atYear(at)));
      }
      holidays.put(site.country(), days);
    }
    off = company.people().stream().map(this::leave).toArray(BitSet[]::new);
  }

  /** Whether a person works on a day. */
  public boolean works(int person, int day) {
    Spell spell = company.on(person, day);
    if (spell == null || day > company.last() || off[person].get(day - company.first())) {
      return false;
    }
    LocalDate date = LocalDate.ofEpochDay(day);
    boolean shifts = habits.get(person).shift() != Habit.Shift.DAY;
    if (date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
      return shifts && chance.of(person).of(day).happens(FIELD_WEEKEND);
    }
    return shifts || !holidays.get(spell.unit().site().country()).contains(date);
  }

  /** A moment at which a person works on a day they work, epoch second. */
  public long moment(int person, int day, Chance draw) {
    double start = habits.get(person).shift().start(Math.floorDiv(day + 3, 7) + person);
    double morning = 1.9 + draw.normal();
    double afternoon = 6.3 + 1.2 * draw.normal();
    double hour = draw.happens(0.55) ? morning : afternoon;
    double within = Math.min(9.9, Math.max(0.0, hour));
    ZoneId zone = company.on(person, day).unit().site().zone();
    long seconds = (long) ((start + within) * SECONDS) + draw.below(60);
    long midnight =
        LocalDateTime.of(LocalDate.ofEpochDay(day), LocalTime.MIDNIGHT)
            .atZone(zone)
            .toEpochSecond();
    return midnight + evening(person, day, seconds);
  }

  /** A moment of the day, put off to the evening now and then; from a stream of its own. */
  private long evening(int person, int day, long seconds) {
    Chance own = chance.of("evening").of(person).of(day).of(seconds);
    boolean works =
        day >= late
            && habits.get(person).shift() == Habit.Shift.DAY
            && company.on(person, day).unit().department().name().equals(evenings.department());
    return works && own.happens(evenings.share())
        ? (long) ((EVENING + EVENING_HOURS * own.unit()) * SECONDS)
        : seconds;
  }

  private BitSet leave(Person person) {
    BitSet days = new BitSet();
    Chance own = chance.of("leave").of(person.id());
    LocalDate first = LocalDate.ofEpochDay(company.first());
    LocalDate last = LocalDate.ofEpochDay(company.last());
    for (int year = first.getYear() - 1; year <= last.getYear(); year++) {
      away(days, LocalDate.of(year, 7, 1).plusDays(own.below(50)), own.between(10, 23));
      away(days, LocalDate.of(year, 4, 20).plusDays(own.below(20)), own.below(8));
      if (own.happens(CHRISTMAS_OFF)) {
        away(days, LocalDate.of(year, 12, 20), 15);
      }
    }
    for (int day = 0; day <= company.last() - company.first(); day++) {
      if (own.happens(DAYS_OFF)) {
        days.set(day);
      }
    }
    return days;
  }

  private void away(BitSet days, LocalDate from, int length) {
    int start = (int) from.toEpochDay() - company.first();
    if (start + length > 0) {
      days.set(Math.max(0, start), start + length);
    }
  }
}
