package nl.stip.analytics.statistics.interval;

/**
 * Counts arcs per group of the node they start at, all and those that hit, and keeps apart what
 * each block of people carries, so that the counts without a block cost no second pass.
 */
public final class Tally {

  private final Blocks blocks;
  private final Counts everything;
  private final Counts[] touching = new Counts[Blocks.COUNT];
  private final Counts[] without = new Counts[Blocks.COUNT];

  /** An empty tally. */
  public Tally(Blocks blocks, int groups) {
    this.blocks = blocks;
    everything = new Counts(new long[groups], new long[groups]);
    for (int b = 0; b < touching.length; b++) {
      touching[b] = new Counts(new long[groups], new long[groups]);
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
    touching[blocks.of(source)].add(group, hit);
    if (blocks.of(source) != blocks.of(target)) {
      touching[blocks.of(target)].add(group, hit);
    }
  }

  /** All arcs. */
  public Counts all() {
    return everything;
  }

  /** The arcs that touch nobody of a block; to be asked for after the last arc. */
  public Counts without(int block) {
    if (without[block] == null) {
      without[block] = everything.minus(touching[block]);
    }
    return without[block];
  }

  /** Arcs per group. */
  public static final class Counts {

    private final long[] hits;
    private final long[] arcs;

    private Counts(long[] hits, long[] arcs) {
      this.hits = hits;
      this.arcs = arcs;
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
      hits[group] += hit ? 1 : 0;
    }

    private Counts minus(Counts other) {
      Counts rest = new Counts(hits.clone(), arcs.clone());
      for (int g = 0; g < arcs.length; g++) {
        rest.hits[g] -= other.hits[g];
        rest.arcs[g] -= other.arcs[g];
      }
      return rest;
    }

    /** Share that hits, of one group; NaN without arcs. */
    public double share(int group) {
      return (double) hits[group] / arcs[group];
    }

    /** Share that hits, of all groups; NaN without arcs. */
    public double share() {
      return (double) sum(hits) / sum(arcs);
    }

    /** Number of arcs of all groups. */
    public long total() {
      return sum(arcs);
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
