package nl.stip.analytics.response;

import java.util.Arrays;
import java.util.Comparator;
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

  /** Of every post, in order of time. */
  private final double[] time;

  /** As above. */
  private final boolean[] answered;

  /** As above. */
  private final double[] weight;

  /** As above. */
  private final int[] block;

  private final Blocks blocks;

  /** When the first post of each author was answered, ascending; infinite if none was. */
  private final double[] soonest;

  /**
   * Orders posts.
   *
   * @param author person who wrote each
   * @param time until the answer, or until the post was no longer observed
   * @param answered whether the answer came by then
   */
  ResponseCurve(long[] author, double[] time, boolean... answered) {
    int posts = time.length;
    int[] order =
        IntStream.range(0, posts)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer post) -> time[post]))
            .mapToInt(Integer::intValue)
            .toArray();
    blocks = new Blocks(author);
    long[] authors = Arrays.stream(author).sorted().distinct().toArray();
    int[] person = Arrays.stream(author).mapToInt(id -> Arrays.binarySearch(authors, id)).toArray();
    int[] written = new int[authors.length];
    for (int own : person) {
      written[own]++;
    }
    this.time = new double[posts];
    this.answered = new boolean[posts];
    weight = new double[posts];
    block = new int[posts];
    soonest = new double[authors.length];
    Arrays.fill(soonest, Double.POSITIVE_INFINITY);
    for (int i = 0; i < posts; i++) {
      int post = order[i];
      int own = person[post];
      this.time[i] = time[post];
      this.answered[i] = answered[post];
      weight[i] = 1.0 / written[own];
      block[i] = blocks.of(post);
      soonest[own] = answered[post] ? Math.min(soonest[own], time[post]) : soonest[own];
    }
    Arrays.sort(soonest);
  }

  /** Number of authors. */
  int authors() {
    return soonest.length;
  }

  /** Number of authors one of whose posts was answered by a time. */
  int answeredBy(double at) {
    return (int) Arrays.stream(soonest).takeWhile(first -> first <= at).count();
  }

  /** Estimated shares answered by the given times, ascending; NaN where nothing is observed. */
  double[] answered(double... at) {
    return shares(-1, at);
  }

  /** The 95 % intervals of those. */
  Interval[] intervals(double... at) {
    double[] shares = answered(at);
    double[][] without = new double[Blocks.COUNT][];
    Arrays.setAll(without, left -> shares(left, at));
    Interval[] intervals = new Interval[at.length];
    Arrays.setAll(intervals, i -> blocks.share(shares[i], left -> without[left][i]));
    return intervals;
  }

  /** The estimate without a block of authors, or with all of them. */
  private double[] shares(int left, double... at) {
    double atRisk = 0;
    for (int post = 0; post < weight.length; post++) {
      atRisk += block[post] == left ? 0 : weight[post];
    }
    double[] shares = new double[at.length];
    double open = atRisk > 0 ? 1 : Double.NaN;
    int post = 0;
    for (int i = 0; i < at.length; i++) {
      while (post < time.length && time[post] <= at[i]) {
        double now = time[post];
        double leaves = 0;
        double answers = 0;
        for (; post < time.length && time[post] == now; post++) {
          double counts = block[post] == left ? 0 : weight[post];
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
