package nl.stip.analytics.network.graph;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who stands between whom: for every {@code i → v → j}, {@code i ≠ j}, without an arc {@code i →
 * j}, node {@code v} is a broker, in a role that follows from the groups of the three (Gould and
 * Fernandez 1989, Sociological Methodology 19). Paths through a node whose group is not known, or
 * between such nodes, stay out. Costs the sum over arcs of the out-degree of their ends.
 */
public final class Brokerage {

  /** Groups of sender, broker and receiver. */
  public enum Role {
    /** AAA: within one group. */
    COORDINATOR,
    /** ABA: an outsider between two of one group, the consultant. */
    ITINERANT,
    /** ABB: lets an outsider in. */
    GATEKEEPER,
    /** AAB: speaks for one's own group. */
    REPRESENTATIVE,
    /** ABC: between two groups, of neither. */
    LIAISON;

    static Role of(int sender, int broker, int receiver) {
      if (sender == broker) {
        return broker == receiver ? COORDINATOR : REPRESENTATIVE;
      }
      if (broker == receiver) {
        return GATEKEEPER;
      }
      return sender == receiver ? ITINERANT : LIAISON;
    }
  }

  private final Map<Role, long[]> count;

  private Brokerage(Map<Role, long[]> count) {
    this.count = count;
  }

  /** Counts the paths nodes broker. */
  public static Brokerage of(Rows arcs, Labels labels) {
    Map<Role, long[]> count = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      count.put(role, new long[arcs.nodes()]);
    }
    int[] reached = new int[arcs.nodes()];
    for (int i = 0; i < arcs.nodes(); i++) {
      // the sender and its targets: this also leaves out paths back, and arcs to oneself
      int mark = i + 1;
      reached[i] = mark;
      for (int p = arcs.first(i); p < arcs.first(i + 1); p++) {
        reached[arcs.target(p)] = mark;
      }
      for (int p = arcs.first(i); labels.of(i) >= 0 && p < arcs.first(i + 1); p++) {
        int v = arcs.target(p);
        for (int q = arcs.first(v); labels.of(v) >= 0 && q < arcs.first(v + 1); q++) {
          int j = arcs.target(q);
          if (reached[j] != mark && labels.of(j) >= 0) {
            count.get(Role.of(labels.of(i), labels.of(v), labels.of(j)))[v]++;
          }
        }
      }
    }
    return new Brokerage(count);
  }

  /** Paths a node brokers in a role. */
  public long count(int node, Role role) {
    return count.get(role)[node];
  }

  /** The role in which a node stands between most, the first of equals; empty if in none. */
  public Optional<Role> main(int node) {
    return Stream.of(Role.values())
        .filter(role -> count(node, role) > 0)
        .reduce((best, next) -> count(node, next) > count(node, best) ? next : best);
  }
}
