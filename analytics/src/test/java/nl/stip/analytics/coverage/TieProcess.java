package nl.stip.analytics.coverage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.stip.analytics.network.graph.Labels;
import nl.stip.analytics.network.graph.Openness;
import nl.stip.analytics.network.graph.Reciprocity;
import nl.stip.analytics.network.graph.Rows;
import nl.stip.analytics.statistics.interval.Interval;
import org.hipparchus.random.RandomDataGenerator;

/**
 * Shares and ratios of ties in an {@link Organisation}. The truth is what very many of its size
 * have together.
 */
final class TieProcess implements Superpopulation {

  /** People, in as many organisations as that makes. */
  private static final int MANY = 150_000;

  private final String name;
  private final double alike;
  private final long seed;
  private final Map<Integer, Map<String, Double>> truths = new HashMap<>();

  /**
   * A process.
   *
   * @param name what to add to the names of metrics
   * @param alike how alike people are in openness, 0 for alike
   */
  TieProcess(String name, double alike, long seed) {
    this.name = name;
    this.alike = alike;
    this.seed = seed;
  }

  @Override
  public void draw(
      int people, int organisations, RandomDataGenerator random, Consumer<Trial> trials) {
    Map<String, Double> truth = truths.computeIfAbsent(people, this::truth);
    for (int organisation = 0; organisation < organisations; organisation++) {
      Organisation drawn = Organisation.draw(people, alike, random);
      measures(drawn)
          .forEach(
              (key, interval) -> {
                String metric = key.substring(0, key.indexOf(':')) + name;
                trials.accept(new Trial(metric, people, truth.get(key), interval));
              });
    }
  }

  /** Intervals by metric and group, of the groups that are shown. */
  private static Map<String, Interval> measures(Organisation drawn) {
    Map<String, Interval> intervals = new HashMap<>();
    Rows ties = drawn.arcs().ties(true);
    Openness openness = Openness.of(ties, drawn.labels(), drawn.blocks());
    Reciprocity reciprocity = Reciprocity.of(drawn.arcs(), drawn.labels(), drawn.blocks());
    for (int g = 0; g < drawn.labels().groups(); g++) {
      String group = drawn.labels().names().get(g);
      if (tied(ties, drawn.labels(), g) >= Trial.K) {
        intervals.put("cross_boundary_share:" + group, openness.shareInterval(g));
        intervals.put("openness_ratio:" + group, openness.ratioInterval(g));
        intervals.put("reciprocity:" + group, reciprocity.interval(g));
      }
    }
    if (tied(ties, Labels.one(ties.nodes()), 0) >= Trial.K) {
      Labels one = Labels.one(ties.nodes());
      Reciprocity all = Reciprocity.of(drawn.arcs(), one, drawn.blocks());
      intervals.put("reciprocity:", all.interval(0));
    }
    return intervals;
  }

  private static long tied(Rows ties, Labels labels, int group) {
    return IntStream.range(0, ties.nodes())
        .filter(i -> labels.of(i) == group && ties.degree(i) > 0)
        .count();
  }

  private Map<String, Double> truth(int people) {
    RandomDataGenerator random = new RandomDataGenerator(seed + people);
    int groups = Organisation.GROUPS.size();
    double[][] tie = new double[groups][groups];
    double[] sent = new double[groups];
    double[] answered = new double[groups];
    for (int organisation = 0; organisation < MANY / people; organisation++) {
      Organisation drawn = Organisation.draw(people, alike, random);
      int[] group = new int[people];
      for (int i = 0; i < people; i++) {
        group[i] = Organisation.GROUPS.indexOf(drawn.labels().names().get(drawn.labels().of(i)));
      }
      Rows arcs = drawn.arcs();
      for (int i = 0; i < people; i++) {
        for (int p = arcs.first(i); p < arcs.first(i + 1); p++) {
          boolean back = arcs.position(arcs.target(p), i) >= 0;
          sent[group[i]]++;
          answered[group[i]] += back ? 1 : 0;
          tie[group[i]][group[arcs.target(p)]] += back ? 1 : 0;
        }
      }
    }
    return truth(tie, sent, answered);
  }

  private static Map<String, Double> truth(double[][] tie, double[] sent, double... answered) {
    Map<String, Double> truth = new HashMap<>();
    double[] ends = Arrays.stream(tie).mapToDouble(to -> Arrays.stream(to).sum()).toArray();
    double total = Arrays.stream(ends).sum();
    for (int g = 0; g < sent.length; g++) {
      String group = Organisation.GROUPS.get(g);
      double share = 1 - tie[g][g] / ends[g];
      truth.put("cross_boundary_share:" + group, share);
      truth.put("openness_ratio:" + group, share / (1 - ends[g] / total));
      truth.put("reciprocity:" + group, answered[g] / sent[g]);
    }
    truth.put("reciprocity:", Arrays.stream(answered).sum() / Arrays.stream(sent).sum());
    return truth;
  }
}
