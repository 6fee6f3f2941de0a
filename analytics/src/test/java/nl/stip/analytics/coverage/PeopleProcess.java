package nl.stip.analytics.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import nl.stip.analytics.group.PersonCells;
import org.hipparchus.random.RandomDataGenerator;

/**
 * People who do not depend on one another: yes or no with a chance, one of several bins, or so many
 * hits of so many acts, where each has an inclination of one's own. Counts are gamma-Poisson, that
 * is negative binomial.
 */
final class PeopleProcess implements Superpopulation {

  /** Chance of yes. */
  private static final Map<String, Double> SHARES =
      Map.of(
          "engaged_share", 0.62,
          "engaged_stayers", 0.66,
          "habitual_share", 0.34,
          "health_index", 0.71,
          "kept_share", 0.55,
          "multi_device", 0.08,
          "reached_share", 0.93);

  /** Inclination beta(a, b), and the mean number of acts it is seen in, 0 for one of 20 days. */
  private static final Map<String, double[]> MEANS =
      Map.of(
          "after_hours", new double[] {1, 5, 25},
          "answer_rate", new double[] {3, 2, 1.2},
          "direct_share", new double[] {2, 3, 15},
          "leader_reply_rate", new double[] {1.5, 3, 1.5},
          "open_share", new double[] {0.8, 1.6, 15},
          "private_share", new double[] {1, 3, 15},
          "reply_rate", new double[] {2, 2, 3},
          "stickiness", new double[] {1.2, 1.8, 0},
          "tool_breadth", new double[] {2, 4, 0});

  private static final Map<String, double[]> BINS =
      Map.of(
          "active_days", new double[] {0.08, 0.12, 0.2, 0.25, 0.15, 0.2},
          "active_weeks", new double[] {0.2, 0.15, 0.1, 0.05, 0.06, 0.07, 0.07, 0.3},
          "lifecycle", new double[] {0.1, 0.52, 0.08, 0.14, 0.16},
          "participation", new double[] {0.25, 0.4, 0.35},
          "personas", new double[] {0.1, 0.15, 0.2, 0.1, 0.45},
          "segment_flow", new double[] {0.06, 0.12, 0.62, 0.12, 0.08});

  private static final String QUICK = "quick_ratio";
  private static final double QUICK_TRUTH = 0.18 / 0.14;

  private static final String COUNTS = "ties_per_person";
  private static final String ALONE = COUNTS + ", if one's own";
  private static final double SHAPE = 1.2;
  private static final double MEAN_COUNT = 7;
  private static final int DAYS = 20;

  @Override
  public void draw(
      int people, int organisations, RandomDataGenerator random, Consumer<Trial> trials) {
    PersonCells cells = new PersonCells();
    for (int organisation = 0; organisation < organisations; organisation++) {
      cells.add(numbers(people, random), bins(cells, people, random));
    }
    Map<String, Double> truth = truth(cells);
    cells.figures(
        QUICK,
        figure -> {
          String name = figure.name().equals(COUNTS) ? ALONE : figure.metric();
          trials.accept(new Trial(name, people, truth.get(figure.name()), figure.interval()));
        });
  }

  private static Map<String, double[]> numbers(int people, RandomDataGenerator random) {
    Map<String, double[]> numbers = new LinkedHashMap<>();
    // in order of name, for the order decides what chance gives
    new TreeMap<>(SHARES)
        .forEach(
            (id, p) -> numbers.put(id, each(people, () -> random.nextUniform(0, 1) < p ? 1 : 0)));
    new TreeMap<>(MEANS)
        .forEach((id, of) -> numbers.put(id, each(people, () -> fraction(of, random))));
    numbers.put(COUNTS, each(people, () -> Draws.count(random, SHAPE, MEAN_COUNT)));
    return numbers;
  }

  private static double[] each(int people, DoubleSupplier one) {
    return DoubleStream.generate(one).limit(people).toArray();
  }

  /** NaN for a person without the acts it is about. */
  private static double fraction(double[] of, RandomDataGenerator random) {
    int acts = of[2] == 0 ? DAYS : Draws.count(random, 1, of[2]);
    double inclination = random.nextBeta(of[0], of[1]);
    return acts == 0 ? Double.NaN : Draws.hits(random, acts, inclination) / (double) acts;
  }

  private static Map<String, String[]> bins(
      PersonCells cells, int people, RandomDataGenerator random) {
    Map<String, String[]> bins = new LinkedHashMap<>();
    new TreeMap<>(BINS)
        .forEach(
            (id, share) -> {
              List<String> names = cells.bins(id);
              bins.put(
                  id,
                  Stream.generate(() -> names.get(Draws.one(random, share)))
                      .limit(people)
                      .toArray(String[]::new));
            });
    return bins;
  }

  private static Map<String, Double> truth(PersonCells cells) {
    Map<String, Double> truth = new HashMap<>(SHARES);
    MEANS.forEach((id, of) -> truth.put(id, of[0] / (of[0] + of[1])));
    truth.put(COUNTS, MEAN_COUNT);
    truth.put(QUICK, QUICK_TRUTH);
    BINS.forEach(
        (id, share) -> {
          List<String> names = new ArrayList<>(cells.bins(id));
          for (int b = 0; b < share.length; b++) {
            truth.put(id + ":" + names.get(b), share[b]);
          }
        });
    return truth;
  }
}
