package nl.stip.analytics.response;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.stip.analytics.statistics.interval.Blocks;
import nl.stip.analytics.statistics.interval.Interval;

/**
 * How soon posts are answered: the product-limit estimator (Kaplan and Meier 1958) over posts, each
 * weighted by one over the posts of its author, so that heavy writers do not weigh more ({@code
 * counting.md} 14). With w the weights, {@code S(t) = ∏ (1 − w(answered at tᵢ) / w(at risk at tᵢ))}
 * over {@code tᵢ ≤ t}. The interval is a jackknife over blocks of authors, as the posts of one
 * author hang together.
 */
final class ResponseCurve {

  private final long[] author;
  private final double[] time;
  private final boolean[] answered;
  private final Integer[] order;
  private final double[] weight;
  private final Blocks blocks;
  private final int authors;

  /**
   * Orders posts.
   *
   * @param author person who wrote each
   * @param time until the answer, or until the post was no longer observed
   * @param answered whether the answer came by then
   */
  ResponseCurve(long[] author, double[] time, boolean... answered) {
    this.author = author.clone();
    this.time = time.clone();
    this.answered = answered.clone();
    blocks = new Blocks(author);
    order = IntStream.range(0, time.length).boxed().toArray(Integer[]::new);
    Arrays.sort(order, Comparator.comparingDouble((Integer post) -> time[post]));
    Map<Long, Integer> posts = new HashMap<>();
    for (long person : author) {
      posts.merge(person, 1, Integer::sum);
    }
    authors = posts.size();
    weight = Arrays.stream(author).mapToDouble(person -> 1.0 / posts.get(person)).toArray();
  }

  /** Number of authors. */
  int authors() {
    return authors;
  }

  /** Number of authors one of whose posts was answered by a time. */
  int answeredBy(double at) {
    Set<Long> people = new HashSet<>();
    for (int post = 0; post < time.length; post++) {
      if (answered[post] && time[post] <= at) {
        people.add(author[post]);
      }
    }
    return people.size();
  }

  /** Estimated shares answered by the given times, ascending; NaN where nothing is observed. */
  double[] answered(double... at) {
    return shares(-1, at);
  }

  /** The 95 % intervals of those. */
  Interval[] intervals(double... at) {
    double[] shares = answered(at);
    double[][] without = new double[Blocks.COUNT][];
    Arrays.setAll(without, block -> shares(block, at));
    Interval[] intervals = new Interval[at.length];
    Arrays.setAll(intervals, i -> blocks.share(shares[i], block -> without[block][i]));
    return intervals;
  }

  /** The estimate without a block of authors, or with all of them. */
  private double[] shares(int block, double... at) {
    double atRisk = 0;
    for (int post = 0; post < weight.length; post++) {
      atRisk += blocks.of(post) == block ? 0 : weight[post];
    }
    double[] shares = new double[at.length];
    double open = atRisk > 0 ? 1 : Double.NaN;
    int next = 0;
    for (int i = 0; i < at.length; i++) {
      while (next < order.length && time[order[next]] <= at[i]) {
        double now = time[order[next]];
        double leaves = 0;
        double answers = 0;
        for (; next < order.length && time[order[next]] == now; next++) {
          int post = order[next];
          double counts = blocks.of(post) == block ? 0 : weight[post];
          leaves += counts;
          answers += answered[post] ? counts : 0;
        }
        open *= answers > 0 ? Math.max(0, 1 - answers / atRisk) : 1;
        atRisk -= leaves;
      }
      shares[i] = 1 - open;
    }
    return shares;
  }
}
