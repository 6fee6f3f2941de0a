package nl.stip.sample.truth;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.stip.sample.latent.Ties;
import nl.stip.sample.org.Spell;
import nl.stip.sample.parameters.Events;

/**
 * The two sites that begin to find each other: whom people turn to, site by site, before and after,
 * against what chance would give.
 */
final class Bridge {

  /** Where fewer use Slack, a handful of ties decides. */
  private static final int FEWEST = 60;

  /** A silo is so far below two other sites at most. */
  private static final double SILO = 0.6;

  /** Not all talk follows ties: channels bring strangers together too. */
  private static final double LEAST_SEEN = 0.4;

  private static final double MOST_SEEN = 1.4;

  private final Known known;
  private final Events.Exchange exchange;
  private final Ties ties;

  Bridge(Known known) {
    this.known = known;
    exchange = known.parameters().events().exchange();
    ties = new Ties(known.parameters(), known.company());
  }

  /** The truths; none where the window lacks a month on either side. */
  List<Truth> truths() {
    List<Span> months = Span.months(known.company());
    Optional<Span> before = Span.before(months, known.parameters().start(exchange.month()));
    Optional<Span> after = Span.after(months, known.parameters().start(exchange.month() + 1));
    if (before.isEmpty() || after.isEmpty()) {
      return List.of();
    }
    Mixing silo = mixing(before.get());
    Mixing bridge = mixing(after.get());
    if (silo.fewest(exchange) < FEWEST) {
      return List.of();
    }
    double rise =
        bridge.ratio(exchange.one(), exchange.other())
            - silo.ratio(exchange.one(), exchange.other());
    return List.of(
        figure(before.get())
            .within(
                0,
                SILO * silo.ordinary(exchange),
                "a tie between the two sites is "
                    + exchange.before()
                    + " times as likely as usual"),
        figure(after.get())
            .since(before.get().id())
            .within(
                LEAST_SEEN * rise,
                MOST_SEEN * rise,
                "an exchange programme makes it " + exchange.after() + " times as likely"));
  }

  private Figure figure(Span month) {
    return Figure.of("group_matrix", "slack", month.id())
        .in(Dimension.SITE.id(), exchange.one())
        .with(exchange.other());
  }

  /** The hidden ties at the end of a month. */
  private Mixing mixing(Span month) {
    ties.settle(month.last());
    Map<Integer, String> sites = new TreeMap<>();
    for (Spell spell : known.users(month.last())) {
      sites.put(spell.person(), spell.unit().site().name());
    }
    Mixing mixing = new Mixing();
    sites.forEach((person, site) -> mixing.person(site));
    for (int person : sites.keySet()) {
      List<Integer> others = ties.of(person);
      for (int place = 0; place < others.size(); place++) {
        String other = sites.get(others.get(place));
        if (other != null) {
          mixing.tie(sites.get(person), other, Ties.share(place, others.size()));
        }
      }
    }
    return mixing;
  }

  /** Ties by site, and what chance would give: {@code K_g K_h / 2m}. */
  private static final class Mixing {

    private final Map<String, Integer> people = new TreeMap<>();
    private final Map<String, Double> ends = new TreeMap<>();
    private final Map<String, Double> observed = new TreeMap<>();
    private double all;

    void person(String site) {
      people.merge(site, 1, Integer::sum);
    }

    void tie(String from, String to, double weight) {
      ends.merge(from, weight, Double::sum);
      ends.merge(to, weight, Double::sum);
      observed.merge(from + to, weight, Double::sum);
      all += 2 * weight;
    }

    int fewest(Events.Exchange exchange) {
      return Math.min(
          people.getOrDefault(exchange.one(), 0), people.getOrDefault(exchange.other(), 0));
    }

    double ratio(String one, String other) {
      double both =
          observed.getOrDefault(one + other, 0.0) + observed.getOrDefault(other + one, 0.0);
      return both * all / (ends.get(one) * ends.get(other));
    }

    /** Mean ratio of the pairs of sites that are not the two. */
    double ordinary(Events.Exchange exchange) {
      return ends.keySet().stream()
          .flatMap(
              one ->
                  ends.keySet().stream()
                      .filter(other -> one.compareTo(other) < 0 && !exchange.between(one, other))
                      .map(other -> ratio(one, other)))
          .mapToDouble(Double::doubleValue)
          .average()
          .orElse(0);
    }
  }
}
