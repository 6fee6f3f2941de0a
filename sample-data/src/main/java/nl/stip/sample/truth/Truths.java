package nl.stip.sample.truth;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.stip.sample.latent.Habit;
import nl.stip.sample.m365.AuditLog;
import nl.stip.sample.org.Company;
import nl.stip.sample.org.Person;
import nl.stip.sample.org.Spell;

/** Collects the truths of a company, month by month, and writes them. */
public final class Truths {

  /** Counts above fifty people are published to the nearest five. */
  private static final int EXACT = 50;

  private static final double ROUNDING = 2.5;

  /** Shares are published in whole percent. */
  private static final double PERCENT = 0.01;

  /** Of those who use Slack, so many at least say or like something in a month. */
  private static final double SEEN_TO_USE = 0.75;

  private final Company company;
  private final List<Habit> habits;
  private final List<Truth> truths = new ArrayList<>();

  private Truths(Company company, List<Habit> habits) {
    this.company = company;
    this.habits = habits;
  }

  /**
   * Writes the truths.
   *
   * @param spoilt what the audit log repeated and cut
   * @throws IOException if the file cannot be written
   */
  public static void write(Path file, Company company, List<Habit> habits, AuditLog.Spoilt spoilt)
      throws IOException {
    Truths truths = new Truths(company, habits);
    YearMonth last = YearMonth.from(LocalDate.ofEpochDay(company.last()));
    YearMonth month = YearMonth.from(LocalDate.ofEpochDay(company.first()));
    for (; !month.isAfter(last); month = month.plusMonths(1)) {
      truths.employed(month);
      truths.slack(month);
    }
    truths.balance("read", spoilt.rows(), "rows written, repeats included");
    truths.balance("repeat", spoilt.repeats(), "whole rows written a second time");
    truths.balance("quarantined", spoilt.cut(), "rows whose AuditData was cut, repeats included");
    new ObjectMapper()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .writeValue(file.toFile(), truths.truths);
  }

  private void balance(String box, long rows, String because) {
    truths.add(new Truth("balance", "m365-audit", box, null, null, rows, rows, because));
  }

  /** Everybody has an office licence while employed, so headcount is who is enabled. */
  private void employed(YearMonth month) {
    long all = 0;
    Map<String, Integer> people = new TreeMap<>();
    Map<String, Integer> unsure = new HashMap<>();
    for (Person person : company.people()) {
      Map<String, Integer> days = days(person, month, false);
      if (enough(person, days, month)) {
        all++;
        String most =
            days.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        people.merge(most, 1, Integer::sum);
        if (days.size() > 1) {
          days.keySet().forEach(department -> unsure.merge(department, 1, Integer::sum));
        }
      }
    }
    String because = "people employed on at least half of the days of the month up to leaving";
    truths.add(
        truth("enabled", "all", month, null, all - rounding(all), all + rounding(all), because));
    people.forEach(
        (department, count) -> {
          double movers = unsure.getOrDefault(department, 0) + rounding(count);
          truths.add(
              truth(
                  "enabled",
                  "all",
                  month,
                  department,
                  count - movers,
                  count + movers,
                  because + ", by the department of most days; movers may count for either"));
        });
  }

  /** Who took up Slack, is not on a break and has a licence may be seen to use it. */
  private void slack(YearMonth month) {
    int licensed = 0;
    int users = 0;
    int last = (int) month.atEndOfMonth().toEpochDay();
    int first = (int) month.atDay(1).toEpochDay();
    for (Person person : company.people()) {
      Map<String, Integer> days = days(person, month, true);
      if (enough(person, days, month)) {
        licensed++;
        Habit habit = habits.get(person.id());
        boolean paused = habit.pauseFrom() <= first && last <= habit.pauseTo();
        users += habit.adopts() <= last && !paused ? 1 : 0;
      }
    }
    if (licensed > 0) {
      double share = users / (double) licensed;
      truths.add(
          truth(
              "engaged_share",
              "slack",
              month,
              null,
              SEEN_TO_USE * share - PERCENT,
              share + PERCENT,
              "licensed people who had taken up Slack by the end of the month and were not on a break; some only read"));
    }
  }

  private static double rounding(long people) {
    return people <= EXACT ? 0 : ROUNDING;
  }

  private static Truth truth(
      String metric,
      String tool,
      YearMonth month,
      String department,
      double low,
      double high,
      String because) {
    return new Truth(
        metric,
        tool,
        month.toString(),
        department == null ? null : "department",
        department,
        Math.max(0, low),
        high,
        because);
  }

  /**
   * Days of a month on which a person was employed, and licensed for Slack if asked, by department.
   */
  private Map<String, Integer> days(Person person, YearMonth month, boolean slack) {
    int first = (int) month.atDay(1).toEpochDay();
    int last = (int) month.atEndOfMonth().toEpochDay();
    Map<String, Integer> days = new TreeMap<>();
    for (Spell spell : company.spells().get(person.id())) {
      int from = Math.max(first, spell.from());
      int to = Math.min(last, spell.to());
      if (from <= to && (spell.slack() || !slack)) {
        days.merge(spell.unit().department().name(), to - from + 1, Integer::sum);
      }
    }
    return days;
  }

  private boolean enough(Person person, Map<String, Integer> days, YearMonth month) {
    int first = (int) month.atDay(1).toEpochDay();
    int end = Math.min((int) month.atEndOfMonth().toEpochDay(), company.leaves(person.id()));
    int counted = days.values().stream().mapToInt(Integer::intValue).sum();
    return counted > 0 && counted * 2 >= end - first + 1;
  }
}
