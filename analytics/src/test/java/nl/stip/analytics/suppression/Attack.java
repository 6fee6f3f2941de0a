package nl.stip.analytics.suppression;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.stip.testing.Attacker;

/** The attacker, who knows no class of ours, on cells and atoms. */
final class Attack {

  private Attack() {}

  /** {@link Attacker#broken}. */
  static List<String> broken(Set<Cell> visible, List<String> dimensions, List<Atom> atoms, int k) {
    return Attacker.broken(
        visible.stream().sorted().map(Attack::groups).toList(),
        dimensions,
        atoms.stream().collect(Collectors.toMap(Atom::groups, Atom::people)),
        k);
  }

  /** {@link Attacker#in}. */
  static List<String> in(Cell cell, List<String> dimensions, Collection<Atom> atoms) {
    return Attacker.in(groups(cell), dimensions, atoms.stream().map(Atom::groups).toList());
  }

  private static Map<String, String> groups(Cell cell) {
    Map<String, String> groups = new TreeMap<>();
    if (cell.dim1() != null) {
      groups.put(cell.dim1(), cell.val1());
    }
    if (cell.dim2() != null) {
      groups.put(cell.dim2(), cell.val2());
    }
    return groups;
  }
}
