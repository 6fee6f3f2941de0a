package nl.stip.analytics.suppression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which entries of a matrix of groups by groups are withheld ({@code field-guide.md} §3.2.3): both
 * groups are visible, have k people, and k distinct people of each carry the ties. As the ties of a
 * whole group follow from its mean, no row or column has exactly one withheld entry; the one of
 * fewest people goes along.
 */
final class Square {

  /**
   * One entry.
   *
   * @param from group of the row
   * @param to group of the column
   * @param carriers the smaller of both sides' people that carry the ties
   * @param hidden whether it is withheld on its own account
   */
  record Entry(String from, String to, long carriers, boolean hidden) {}

  private Square() {}

  /** The entries that are withheld, those hidden on their own account included. */
  static Set<Entry> withhold(List<Entry> entries) {
    Set<Entry> hidden = new HashSet<>(entries.stream().filter(Entry::hidden).toList());
    int before = -1;
    while (before != hidden.size()) {
      before = hidden.size();
      close(entries, hidden, Entry::from);
      close(entries, hidden, Entry::to);
    }
    return hidden;
  }

  private static void close(List<Entry> entries, Set<Entry> hidden, Function<Entry, String> line) {
    for (String name : entries.stream().map(line).distinct().sorted().toList()) {
      List<Entry> in = new ArrayList<>(entries);
      in.removeIf(entry -> !line.apply(entry).equals(name));
      if (in.stream().filter(hidden::contains).count() == 1) {
        in.stream()
            .filter(entry -> !hidden.contains(entry))
            .min(
                Comparator.comparingLong(Entry::carriers)
                    .thenComparing(Entry::from)
                    .thenComparing(Entry::to))
            .ifPresent(hidden::add);
      }
    }
  }
}
