package nl.stip.analytics.network.graph;

import java.util.Arrays;
import java.util.SplittableRandom;

/** The ties between people whose groups are known, and those people. */
final class LabelledTies {

  private final int groups;
  private final int[] people;
  private final int[] a;
  private final int[] b;
  private final double[] weight;

  private LabelledTies(int groups, int[] people, int[] a, int[] b, double[] weight) {
    this.groups = groups;
    this.people = people;
    this.a = a;
    this.b = b;
    this.weight = weight;
  }

  static LabelledTies of(Rows ties, Labels labels) {
    int[] a = new int[ties.arcs() / 2];
    int[] b = new int[a.length];
    double[] weight = new double[a.length];
    int end = 0;
    for (int i = 0; i < ties.nodes(); i++) {
      for (int p = ties.first(i); labels.of(i) >= 0 && p < ties.first(i + 1); p++) {
        if (i < ties.target(p) && labels.of(ties.target(p)) >= 0) {
          a[end] = i;
          b[end] = ties.target(p);
          weight[end++] = ties.weight(p);
        }
      }
    }
    int[] people = new int[ties.nodes()];
    int known = 0;
    for (int i = 0; i < people.length; i++) {
      if (labels.of(i) >= 0) {
        people[known++] = i;
      }
    }
    return new LabelledTies(
        labels.groups(),
        Arrays.copyOf(people, known),
        Arrays.copyOf(a, end),
        Arrays.copyOf(b, end),
        Arrays.copyOf(weight, end));
  }

  boolean isEmpty() {
    return weight.length == 0;
  }

  /**
   * Adds the weights per pair of groups, both ways round; gives the number that cross. Free of
   * branches on the groups, which would be mispredicted.
   */
  long sum(int[] group, double[] cells) {
    long same = 0;
    for (int t = 0; t < weight.length; t++) {
      int g = group[a[t]];
      int h = group[b[t]];
      cells[g * groups + h] += weight[t];
      same += g == h ? 1 : 0;
    }
    for (int g = 0; g < groups; g++) {
      for (int h = g + 1; h < groups; h++) {
        double both = cells[g * groups + h] + cells[h * groups + g];
        cells[g * groups + h] = both;
        cells[h * groups + g] = both;
      }
    }
    return weight.length - same;
  }

  /** Number of ties that cross. */
  long crossing(int[] group) {
    long same = 0;
    for (int t = 0; t < weight.length; t++) {
      same += group[a[t]] == group[b[t]] ? 1 : 0;
    }
    return weight.length - same;
  }

  /** Deals the groups out anew among the people. */
  void shuffle(int[] group, SplittableRandom random) {
    for (int i = people.length - 1; i > 0; i--) {
      // multiply and shift: a bias below 2^-20, at a fifth of the price of nextInt
      int at = (int) (((random.nextLong() >>> Integer.SIZE) * (i + 1)) >>> Integer.SIZE);
      int swap = group[people[i]];
      group[people[i]] = group[people[at]];
      group[people[at]] = swap;
    }
  }
}
