package nl.stip.sample.latent;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.stip.sample.chance.Chance;
import nl.stip.sample.org.Company;
import nl.stip.sample.org.Spell;
import nl.stip.sample.parameters.Events;
import nl.stip.sample.parameters.Parameters;

/**
 * Whom a person turns to. Each pair has a hidden number that does not change; the closer two sit,
 * the more it counts. A person's ties are the pairs that come first in an exponential race
 * (Efraimidis and Spirakis 2006), so a mover changes ties and nobody else's shift.
 */
public final class Ties {

  private final Parameters.Silo silo;
  private final Events.Exchange exchange;
  private final int opening;
  private final Company company;
  private final Chance chance;
  private final Map<Integer, int[][]> settled = new HashMap<>();
  private int[][] ties = new int[0][];

  /** Ties of a company. */
  public Ties(Parameters parameters, Company company) {
    silo = parameters.silo();
    exchange = parameters.events().exchange();
    opening = parameters.start(exchange.month());
    this.company = company;
    chance = new Chance(parameters.seed()).of("ties");
  }

  /** Looks anew at who sits where; called on the first day of every month. */
  public void settle(int day) {
    ties = settled.computeIfAbsent(day, this::on);
  }

  private int[][] on(int day) {
    Spell[] present =
        company.people().stream()
            .map(person -> company.on(person.id(), day))
            .filter(spell -> spell != null)
            .toArray(Spell[]::new);
    int[][] on = new int[company.people().size()][];
    Arrays.fill(on, new int[0]);
    double between = day < opening ? exchange.before() : exchange.after();
    Arrays.stream(present)
        .parallel()
        .forEach(spell -> on[spell.person()] = nearest(spell, present, between));
    return on;
  }

  /** Whom a person turns to, nearest first. */
  public List<Integer> of(int person) {
    return Arrays.stream(ties[person]).boxed().toList();
  }

  /** How often a person turns to the one at {@code place} of so many ties, nearest first. */
  public static double share(int place, int ties) {
    return StrictMath.sqrt((place + 1.0) / ties) - StrictMath.sqrt((double) place / ties);
  }

  /** A colleague the person turns to, nearest most often; -1 if there is none. */
  public int draw(int person, Chance draw) {
    int[] own = ties[person];
    if (own.length == 0) {
      return -1;
    }
    double skew = draw.unit();
    return own[(int) (skew * skew * own.length)];
  }

  private int[] nearest(Spell spell, Spell[] present, double between) {
    double[] race = new double[silo.ties()];
    int[] person = new int[silo.ties()];
    int found = 0;
    for (Spell other : present) {
      double weight = weight(spell, other) * exchange(spell, other, between);
      double number = chance.pair(spell.person(), other.person());
      double last = found < race.length ? Double.MAX_VALUE : race[found - 1];
      // −log(1 − u) is never below u: most need no logarithm to lose
      if (weight == 0 || number / weight >= last) {
        continue;
      }
      double own = -StrictMath.log(1 - number) / weight;
      if (own < last) {
        found = Math.min(found + 1, race.length);
        int at = found - 1;
        for (; at > 0 && race[at - 1] > own; at--) {
          race[at] = race[at - 1];
          person[at] = person[at - 1];
        }
        race[at] = own;
        person[at] = other.person();
      }
    }
    return Arrays.copyOf(person, found);
  }

  private double exchange(Spell one, Spell other, double between) {
    String site = one.unit().site().name();
    return exchange.between(site, other.unit().site().name()) ? between : 1;
  }

  private double weight(Spell one, Spell other) {
    if (one.person() == other.person()) {
      return 0;
    }
    boolean department = one.unit().department().equals(other.unit().department());
    boolean site = one.unit().site().equals(other.unit().site());
    double base =
        department ? site ? silo.team() : silo.department() : site ? silo.site() : silo.elsewhere();
    return base * rank(one, other);
  }

  /** One's manager, one's reports and one's peers count more; the board is out of reach. */
  private static double rank(Spell one, Spell other) {
    if (one.manager() == other.person() || other.manager() == one.person()) {
      return 25;
    }
    if (one.level().board() != other.level().board()) {
      return 0.02;
    }
    return one.manager() == other.manager() ? 3 : 1;
  }
}
