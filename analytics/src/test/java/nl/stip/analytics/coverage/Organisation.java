package nl.stip.analytics.coverage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.stip.analytics.network.graph.Labels;
import nl.stip.analytics.network.graph.Rows;
import nl.stip.analytics.statistics.interval.Blocks;
import org.hipparchus.random.RandomDataGenerator;

/**
 * A draw of a directed stochastic block model (Holland, Laskey and Leinhardt 1983, Social Networks
 * 5) with people of unequal activity: everybody draws a group, an activity and an openness; two
 * people have something to do with each other with a chance that grows with both activities, and
 * between groups with both opennesses; then one addresses the other, or both do.
 *
 * @param arcs who addressed whom
 * @param labels group of each
 * @param blocks blocks of people
 */
record Organisation(Rows arcs, Labels labels, Blocks blocks) {

  /** Names of the groups. */
  static final List<String> GROUPS = List.of("a", "b", "c");

  private static final double[] SIZE = {0.45, 0.3, 0.25};
  private static final double ACTIVITY = 1.5;
  private static final double TIES = 12;
  private static final double ACROSS = 0.35;
  private static final double BOTH = 0.55;

  /** A draw; the higher {@code alike}, the less people differ in openness; 0 for not at all. */
  static Organisation draw(int people, double alike, RandomDataGenerator random) {
    int[] group = IntStream.range(0, people).map(i -> Draws.one(random, SIZE)).toArray();
    double[] active = spread(people, ACTIVITY, random);
    double[] open = spread(people, alike, random);
    int[] from = new int[people * people];
    int[] to = new int[people * people];
    int arcs = 0;
    for (int i = 0; i < people; i++) {
      for (int j = 0; j < i; j++) {
        double chance = group[i] == group[j] ? 1 : ACROSS * open[i] * open[j];
        double rate = TIES * active[i] * active[j] * chance / people;
        if (random.nextUniform(0, 1) >= Math.exp(-rate)) {
          double way = random.nextUniform(0, 1);
          if (way < (1 + BOTH) / 2) {
            from[arcs] = i;
            to[arcs++] = j;
          }
          if (way >= (1 - BOTH) / 2) {
            from[arcs] = j;
            to[arcs++] = i;
          }
        }
      }
    }
    double[] weight = new double[arcs];
    Arrays.fill(weight, 1);
    long first = random.nextLong();
    return new Organisation(
        Rows.of(people, Arrays.copyOf(from, arcs), Arrays.copyOf(to, arcs), weight),
        Labels.of(Arrays.stream(group).mapToObj(GROUPS::get).toList()),
        new Blocks(LongStream.range(first, first + people).toArray()));
  }

  private static double[] spread(int people, double shape, RandomDataGenerator random) {
    return IntStream.range(0, people)
        .mapToDouble(i -> shape == 0 ? 1 : random.nextGamma(shape, 1 / shape))
        .toArray();
  }
}
