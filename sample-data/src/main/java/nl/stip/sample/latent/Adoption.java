package nl.stip.sample.latent;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.stip.sample.chance.Chance;
import nl.stip.sample.org.Company;
import nl.stip.sample.org.Seat;
import nl.stip.sample.org.Spell;
import nl.stip.sample.text.Table;

/**
 * When people take up Slack: a diffusion per department and workplace (Bass, A New Product Growth
 * Model, Management Science 15, 1969, equation 4, solved for time).
 */
final class Adoption {

  private static final double NEWCOMERS_AT_ONCE = 0.6;

  /** Parameters of one group's diffusion; times in days. */
  private record Diffusion(int lead, double innovation, double imitation, double ceiling) {

    /** Days from the group's start to the adoption of the person at {@code rank} in [0, 1). */
    double days(double rank) {
      double odds = (1 + imitation / innovation * rank) / (1 - rank);
      return StrictMath.log(odds) / (innovation + imitation);
    }
  }

  private final Company company;
  private final Map<String, Diffusion> groups =
      Table.rows(Adoption.class, "adoption.tsv").stream()
          .collect(Collectors.toMap(r -> r.get(0) + r.get(1), Adoption::diffusion));

  Adoption(Company company) {
    this.company = company;
  }

  private static Diffusion diffusion(List<String> row) {
    return new Diffusion(
        Integer.parseInt(row.get(2)),
        Double.parseDouble(row.get(3)),
        Double.parseDouble(row.get(4)),
        Double.parseDouble(row.get(5)));
  }

  /** The day, never before the first licensed day nor after the last day at work. */
  int day(int person, Chance chance) {
    double day = planned(person, chance);
    return day > Math.min(company.last(), company.leaves(person)) ? Habit.NEVER : (int) day;
  }

  /** The day it would be if the window and the work went on; {@link Habit#NEVER} if never. */
  double planned(int person, Chance chance) {
    Spell licensed =
        company.spells().get(person).stream().filter(Spell::slack).findFirst().orElse(null);
    double rank = chance.unit();
    boolean atOnce = chance.happens(NEWCOMERS_AT_ONCE);
    int settling = chance.between(0, 20);
    if (licensed == null) {
      return Habit.NEVER;
    }
    Seat.Unit unit = licensed.unit();
    Diffusion group = groups.get(unit.department().name() + (unit.field() ? "field" : "desk"));
    if (rank >= group.ceiling()) {
      return Habit.NEVER;
    }
    int start = company.first() - group.lead();
    if (unit.field()) {
      start = licensed.from();
    }
    double day = start + group.days(rank / group.ceiling());
    int allowed = licensed.from();
    if (day < allowed + 1.0) {
      day = allowed + (atOnce || allowed < company.first() ? settling : 3.0 * settling);
    }
    return day;
  }
}
