package nl.stip.analytics.network.graph;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * What became of the ties of one window in the next, among the people present in both; who joins or
 * leaves changes nothing. With {@code E} the ties before and {@code E'} those now:
 *
 * <ul>
 *   <li>Jaccard similarity {@code |E ∩ E'| / |E ∪ E'|} (Jaccard 1912, New Phytologist 11): 1 is
 *       nothing changed.
 *   <li>Share of the ties now that are new: {@code |E' ∖ E| / |E'|}.
 *   <li>Of the new ties between people whose groups are known, the share that crosses groups.
 * </ul>
 *
 * <p>A network that gets static and siloed has a high first and a low last (Yang et al. 2022,
 * Nature Human Behaviour 6). Unweighted. NaN where a share is of nothing. O(people + ties × log
 * degree).
 *
 * @param people people present in both windows
 * @param kept ties in both windows
 * @param ended ties before that are no more
 * @param begun ties now that were not before
 * @param labelled those begun between people whose groups are known
 * @param crossing those of them between two groups
 * @param carriers people with one of the latter
 */
public record Turnover(
    int people, long kept, long ended, long begun, long labelled, long crossing, int carriers) {

  /**
   * Compares two windows.
   *
   * @param before ties of the earlier window
   * @param beforePeople person of each of its nodes
   * @param now ties of the later window
   * @param nowPeople person of each of its nodes
   * @param labels groups of the nodes of the later window
   */
  public static Turnover of(
      Rows before, long[] beforePeople, Rows now, long[] nowPeople, Labels labels) {
    int[] earlier = find(nowPeople, beforePeople);
    long kept = 0;
    long begun = 0;
    long labelled = 0;
    long crossing = 0;
    BitSet carriers = new BitSet();
    for (int i = 0; i < now.nodes(); i++) {
      for (int p = now.first(i); earlier[i] >= 0 && p < now.first(i + 1); p++) {
        int j = now.target(p);
        if (i < j && earlier[j] >= 0) {
          boolean fresh = before.position(earlier[i], earlier[j]) < 0;
          boolean known = fresh && labels.of(i) >= 0 && labels.of(j) >= 0;
          kept += fresh ? 0 : 1;
          begun += fresh ? 1 : 0;
          labelled += known ? 1 : 0;
          if (known && labels.of(i) != labels.of(j)) {
            crossing++;
            carriers.set(i);
            carriers.set(j);
          }
        }
      }
    }
    int people = (int) Arrays.stream(earlier).filter(node -> node >= 0).count();
    long all = tiesAmong(before, find(beforePeople, nowPeople));
    return new Turnover(
        people, kept, all - kept, begun, labelled, crossing, carriers.cardinality());
  }

  /** Where each person stands in the other window, −1 when not there. */
  private static int[] find(long[] people, long[] others) {
    Map<Long, Integer> node = new HashMap<>();
    for (int i = 0; i < others.length; i++) {
      node.put(others[i], i);
    }
    return Arrays.stream(people).mapToInt(person -> node.getOrDefault(person, -1)).toArray();
  }

  private static long tiesAmong(Rows ties, int[] present) {
    long ends = 0;
    for (int i = 0; i < ties.nodes(); i++) {
      for (int p = ties.first(i); present[i] >= 0 && p < ties.first(i + 1); p++) {
        ends += present[ties.target(p)] >= 0 ? 1 : 0;
      }
    }
    return ends / 2;
  }

  /** Similarity of the two windows. */
  public double jaccard() {
    return share(kept, kept + ended + begun);
  }

  /** Share of the ties now that are new. */
  public double newShare() {
    return share(begun, kept + begun);
  }

  /** Share of the new ties between people of known groups that crosses groups. */
  public double newCrossingShare() {
    return share(crossing, labelled);
  }

  private static double share(long part, long whole) {
    return whole == 0 ? Double.NaN : (double) part / whole;
  }
}
