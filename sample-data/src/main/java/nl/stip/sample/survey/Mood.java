package nl.stip.sample.survey;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import nl.stip.sample.chance.Chance;
import nl.stip.sample.org.Company;
import nl.stip.sample.org.Spell;
import nl.stip.sample.parameters.Events;
import nl.stip.sample.parameters.Parameters;

/**
 * What people think of their tools and how likely they are to say so; from streams of its own. The
 * programme that draws conversations into the open helps its people find who knows; evenings full
 * of work do not help against messages.
 */
public final class Mood {

  private static final int QUARTER = 3;
  private static final double LEAST = 0.35;
  private static final double MORE = 0.5;
  private static final double SUNNY = 0.1;
  private static final double HELPED = 0.3;
  private static final double BURDENED = 0.25;
  private static final double FEWEST = 0.03;
  private static final double MOST = 0.95;

  /** A programme with less pull changes nobody's mind. */
  private static final double PULL = 0.1;

  private final Parameters parameters;
  private final Company company;
  private final Chance chance;

  /** The mood of a company. */
  public Mood(Parameters parameters, Company company) {
    this.parameters = parameters;
    this.company = company;
    this.chance = new Chance(parameters.seed()).of("mood");
  }

  /**
   * The days on which everybody is asked: the second Tuesday of the last month of a quarter, or of
   * the window if that has no such day.
   */
  public List<Integer> waves() {
    LocalDate last = LocalDate.ofEpochDay(company.last());
    List<LocalDate> tuesdays =
        LocalDate.ofEpochDay(company.first())
            .withDayOfMonth(1)
            .datesUntil(last.plusDays(1), Period.ofMonths(1))
            .map(month -> month.with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.TUESDAY)))
            .filter(day -> !day.isAfter(last))
            .toList();
    List<Integer> waves =
        tuesdays.stream()
            .filter(day -> day.getMonthValue() % QUARTER == 0)
            .map(day -> (int) day.toEpochDay())
            .toList();
    return waves.isEmpty()
        ? tuesdays.stream().map(day -> (int) day.toEpochDay()).reduce((a, b) -> b).stream().toList()
        : waves;
  }

  /** The questions somebody is asked on a day, none of whoever is not employed. */
  public List<Question> asked(int person, int day) {
    Spell spell = company.on(person, day);
    if (spell == null) {
      return List.of();
    }
    return List.of(Question.values()).stream()
        .filter(question -> spell.slack() || question != Question.RECOMMEND_SLACK)
        .toList();
  }

  /** How likely somebody answers a survey at all; who does answers every question. */
  public double answers(int person) {
    return LEAST + MORE * chance.of("answers").of(person).unit();
  }

  /** How likely somebody's answer is favourable. */
  public double favourable(int person, Question question, int day) {
    double share =
        question.favourable()
            + SUNNY * chance.of("sunny").of(person).normal()
            + shift(company.on(person, day).unit().department().name(), question, day);
    return Math.min(MOST, Math.max(FEWEST, share));
  }

  private double shift(String department, Question question, int day) {
    Events events = parameters.events();
    return switch (question) {
      case FIND_WHO_KNOWS ->
          events.initiatives().stream()
                  .filter(i -> i.department().equals(department) && i.pull() > PULL)
                  .anyMatch(i -> day >= parameters.start(i.month()))
              ? HELPED
              : 0;
      case TOO_MANY_MESSAGES ->
          events.evenings().department().equals(department)
                  && day >= parameters.start(events.evenings().month())
              ? -BURDENED
              : 0;
      case TOOLS_HELP, RECOMMEND_SLACK -> 0;
    };
  }
}
