package nl.stip.analytics.statistics.interval;

import java.util.function.ToDoubleFunction;

/**
 * Counts arcs per group of the node they start at, all and those that hit, and keeps apart what
 * each block of people and each two of them carry, so that the counts without them cost no second
 * pass.
 */
public final class Tally {

  private final Blocks blocks;
  private final Counts everything;
  private final Counts[] touching = new Counts[Blocks.COUNT];
  private final Counts[][] between = new Counts[Blocks.COUNT][Blocks.COUNT];
  private final Counts[][] without = new Counts[Blocks.COUNT][Blocks.COUNT];

  /** An empty tally. */
  public Tally(Blocks blocks, int groups) {
    this.blocks = blocks;
    everything = Counts.none(groups);
    for (int b = 0; b < touching.length; b++) {
      touching[b] = Counts.none(groups);
      for (int c = 0; c < b; c++) {
        between[b][c] = Counts.none(groups);
      }
    }
  }

  /**
   * Counts one arc.
   *
   * @param group group of its source
   * @param hit whether it has the property counted
   * @param source node it starts at
   * @param target node it ends at
   */
  public void add(int group, boolean hit, int source, int target) {
    everything.add(group, hit);
    int from = blocks.of(source);
    int to = blocks.of(target);
    touching[from].add(group, hit);
    if (from != to) {
      touching[to].add(group, hit);
      between[Math.max(from, to)][Math.min(from, to)].add(group, hit);
    }
  }

  /** All arcs. */
  public Counts all() {
    return everything;
  }

  /** The interval of a measure of these arcs. */
  public Interval interval(ToDoubleFunction<Counts> measure) {
    return blocks.ofTies(
        measure.applyAsDouble(everything),
        b -> measure.applyAsDouble(without(b, b)),
        (b, c) -> measure.applyAsDouble(without(b, c)));
  }

  /** The interval of a measure of these arcs that is a share. */
  public Interval share(ToDoubleFunction<Counts> measure) {
    return blocks.shareOfTies(
        measure.applyAsDouble(everything),
        b -> measure.applyAsDouble(without(b, b)),
        (b, c) -> measure.applyAsDouble(without(b, c)));
  }

  /**
   * The arcs that touch nobody of two blocks, or twice the same; to be asked for after the last
   * arc.
   */
  public Counts without(int block, int other) {
    int b = Math.max(block, other);
    int c = Math.min(block, other);
    if (without[b][c] == null) {
      Counts rest = everything.plus(-1, touching[b]);
      without[b][c] = b == c ? rest : rest.plus(-1, touching[c]).plus(1, between[b][c]);
    }
    return without[b][c];
  }

  /** Arcs per group. */
  public static final class Counts {

    private final long[] hits;
    private final long[] arcs;
    private long total;

    private Counts(long[] hits, long[] arcs) {
      this.hits = hits;
      this.arcs = arcs;
    }

    private static Counts none(int groups) {
      return new Counts(new long[groups], new long[groups]);
    }

    /** Number of groups. */
    public int groups() {
      return arcs.length;
    }

    /** Arcs of a group with the property. */
    public long hits(int group) {
      return hits[group];
    }

    /** All arcs of a group. */
    public long arcs(int group) {
      return arcs[group];
    }

    private void add(int group, boolean hit) {
      arcs[group]++;
      total++;
      hits[group] += hit ? 1 : 0;
    }

    private Counts plus(int times, Counts other) {
      Counts sum = new Counts(hits.clone(), arcs.clone());
      sum.total = total + times * other.total;
      for (int g = 0; g < arcs.length; g++) {
        sum.hits[g] += times * other.hits[g];
        sum.arcs[g] += times * other.arcs[g];
      }
      return sum;
    }

    /** Share that hits, of one group; NaN without arcs. */
    public double share(int group) {
      return (double) hits[group] / arcs[group];
    }

    /** Share that hits, of all groups; NaN without arcs. */
    public double share() {
      return (double) sum(hits) / total;
    }

    /** Number of arcs of all groups. */
    public long total() {
      return total;
    }

    private static long sum(long[] counts) {
      long sum = 0;
      for (long count : counts) {
        sum += count;
      }
      return sum;
    }
  }
}
