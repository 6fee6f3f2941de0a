package nl.stip.analytics.network.graph;

import java.util.Arrays;
import java.util.SplittableRandom;
import nl.stip.analytics.statistics.interval.Moments;

/**
 * Ties between every two groups of a dimension, beside what the configuration model expects: {@code
 * E_gh = K_g K_h / 2m}, {@code E_gg = K_g² / 4m} with {@code K} the weighted ends of ties per group
 * and {@code m} their total weight. How unlikely the difference is comes from seeded permutations
 * of the labels over the people whose group is known (Hubert and Arabie 1989, British Journal of
 * Mathematical and Statistical Psychology 42): {@code z = (O − mean) / sd}.
 *
 * <p>Weighted: an event with {@code k} people weighs {@code 1 / (k − 1)} on each pair (Newman 2001,
 * Physical Review E 64). Costs permutations × ties. A z without spread is NaN. Renaming groups
 * changes nothing, for people are shuffled and not names.
 */
public final class Mixing {

  /** Permutations drawn for the ties that cross. */
  public static final int PERMUTATIONS = 999;

  /** The first of them, which also tell of each pair of groups. */
  static final int OF_PAIRS = 199;

  private final double[][] observed;
  private final double[][] expected;
  private final double[][] z;
  private final int[][] people;
  private final int[] crossing;
  private final double crossingZ;

  private Mixing(Rows ties, Labels labels, Draws draws) {
    int size = labels.groups();
    observed = square(size, (g, h) -> draws.observed[g * size + h]);
    expected = expected(draws.observed, size);
    z = square(size, (g, h) -> draws.cells.z(g * size + h, draws.observed[g * size + h]));
    crossingZ = draws.crossing.z(0, (double) draws.crossings);
    people = people(ties, labels);
    crossing = crossing(ties, labels);
  }

  /** Measures ties between groups. */
  public static Mixing of(Rows ties, Labels labels, long seed) {
    return new Mixing(ties, labels, new Draws(LabelledTies.of(ties, labels), labels, seed));
  }

  /** Weight of the ties between two groups, both ways round. */
  public double observed(int group, int other) {
    return observed[group][other];
  }

  /** Weight expected; NaN without ties. */
  public double expected(int group, int other) {
    return expected[group][other];
  }

  /** Distance from chance in standard deviations. */
  public double z(int group, int other) {
    return z[group][other];
  }

  /** People of the first group with a tie into the second. */
  public int people(int group, int other) {
    return people[group][other];
  }

  /** People of a group with a tie to any other group. */
  public int crossing(int group) {
    return crossing[group];
  }

  /** z of the number of ties that cross, unweighted. */
  public double crossingZ() {
    return crossingZ;
  }

  private static double[][] expected(double[] observed, int size) {
    double[] ends = new double[size];
    double total = 0;
    for (int g = 0; g < size; g++) {
      for (int h = 0; h < size; h++) {
        ends[g] += observed[g * size + h] * (g == h ? 2 : 1);
      }
      total += ends[g];
    }
    double all = total;
    return square(
        size, (g, h) -> all == 0 ? Double.NaN : ends[g] * ends[h] / (g == h ? 2 * all : all));
  }

  private static int[][] people(Rows ties, Labels labels) {
    int[][] people = new int[labels.groups()][labels.groups()];
    int[] seen = new int[labels.groups()];
    for (int i = 0; i < ties.nodes(); i++) {
      for (int p = ties.first(i); labels.of(i) >= 0 && p < ties.first(i + 1); p++) {
        int other = labels.of(ties.target(p));
        if (other >= 0 && seen[other] != i + 1) {
          seen[other] = i + 1;
          people[labels.of(i)][other]++;
        }
      }
    }
    return people;
  }

  private static int[] crossing(Rows ties, Labels labels) {
    int[] people = new int[labels.groups()];
    for (int i = 0; i < ties.nodes(); i++) {
      boolean crosses = false;
      for (int p = ties.first(i); labels.of(i) >= 0 && p < ties.first(i + 1); p++) {
        int other = labels.of(ties.target(p));
        crosses |= other >= 0 && other != labels.of(i);
      }
      if (crosses) {
        people[labels.of(i)]++;
      }
    }
    return people;
  }

  private interface Cell {
    double at(int row, int column);
  }

  private static double[][] square(int size, Cell cell) {
    double[][] square = new double[size][size];
    for (int g = 0; g < size; g++) {
      for (int h = 0; h < size; h++) {
        square[g][h] = cell.at(g, h);
      }
    }
    return square;
  }

  /** What is observed, and the moments of what permuted labels give. */
  private static final class Draws {

    private final double[] observed;
    private final long crossings;
    private final Moments cells;
    private final Moments crossing = new Moments(1);

    Draws(LabelledTies ties, Labels labels, long seed) {
      observed = new double[labels.groups() * labels.groups()];
      int[] group = labels.all();
      crossings = ties.sum(group, observed);
      cells = new Moments(observed.length);
      SplittableRandom random = new SplittableRandom(seed);
      double[] drawn = new double[observed.length];
      for (int n = 0; n < PERMUTATIONS && !ties.isEmpty(); n++) {
        ties.shuffle(group, random);
        if (n < OF_PAIRS) {
          Arrays.fill(drawn, 0);
          crossing.add(new double[] {(double) ties.sum(group, drawn)});
          cells.add(drawn);
        } else {
          crossing.add(new double[] {(double) ties.crossing(group)});
        }
      }
    }
  }
}
