package nl.stip.analytics.network.graph;

import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;

/** Which group each node is in, along one dimension. */
public final class Labels {

  private final List<String> names;
  private final int[] group;

  private Labels(List<String> names, int[] group) {
    this.names = names;
    this.group = group;
  }

  /** Numbers the groups of nodes; null is not known. */
  public static Labels of(List<String> values) {
    NavigableSet<String> distinct = new TreeSet<>();
    values.stream().filter(Objects::nonNull).forEach(distinct::add);
    List<String> names = List.copyOf(distinct);
    int[] group =
        values.stream()
            .mapToInt(v -> v == null ? -1 : Collections.binarySearch(names, v))
            .toArray();
    return new Labels(names, group);
  }

  /** Everybody in one group. */
  public static Labels one(int nodes) {
    return new Labels(List.of("*"), new int[nodes]);
  }

  /** Groups in order of name. */
  public List<String> names() {
    return names;
  }

  /** A copy of the group of every node. */
  public int[] all() {
    return group.clone();
  }

  /** Number of groups. */
  public int groups() {
    return names.size();
  }

  /** Group of a node, −1 when not known. */
  public int of(int node) {
    return group[node];
  }
}
