package nl.stip.analytics.suppression;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Somebody who knows every published number, who shares which groups, and linear algebra. Shares no
 * code with what it attacks: exact elimination with whole numbers, over variables that the caller
 * names (an atom, an atom in a week, a mover).
 */
final class Attacker {

  private final Map<String, Integer> variables = new TreeMap<>();
  private final List<Map<Integer, BigInteger>> rows = new ArrayList<>();

  /** Learns the sum of some variables. */
  void learn(Collection<String> sum) {
    Map<Integer, BigInteger> row = reduce(vector(sum));
    if (!row.isEmpty()) {
      rows.add(row);
    }
  }

  /** Whether the sum of some variables follows from what was learnt. */
  boolean knows(Collection<String> sum) {
    return reduce(vector(sum)).isEmpty();
  }

  private Map<Integer, BigInteger> vector(Collection<String> sum) {
    Map<Integer, BigInteger> row = new TreeMap<>();
    for (String name : sum) {
      row.merge(
          variables.computeIfAbsent(name, n -> variables.size()), BigInteger.ONE, BigInteger::add);
    }
    return row;
  }

  /** Eliminates the first variable of each known row, in the order in which they were learnt. */
  private Map<Integer, BigInteger> reduce(Map<Integer, BigInteger> vector) {
    Map<Integer, BigInteger> row = vector;
    for (Map<Integer, BigInteger> known : rows) {
      int pivot = known.keySet().iterator().next();
      BigInteger here = row.get(pivot);
      if (here != null) {
        row = combine(row, known.get(pivot), known, here.negate());
      }
    }
    return row;
  }

  private static Map<Integer, BigInteger> combine(
      Map<Integer, BigInteger> a, BigInteger times, Map<Integer, BigInteger> b, BigInteger plus) {
    Map<Integer, BigInteger> sum = new TreeMap<>();
    a.forEach((i, x) -> sum.put(i, x.multiply(times)));
    b.forEach((i, x) -> sum.merge(i, x.multiply(plus), BigInteger::add));
    sum.values().removeIf(x -> x.signum() == 0);
    BigInteger divisor = sum.values().stream().reduce(BigInteger.ZERO, BigInteger::gcd);
    if (divisor.compareTo(BigInteger.ONE) > 0) {
      sum.replaceAll((i, x) -> x.divide(divisor));
    }
    return sum;
  }

  /** The atoms in a cell, as variables. */
  static List<String> in(Cell cell, List<String> dimensions, List<Atom> atoms) {
    return atoms.stream()
        .map(Atom::groups)
        .filter(
            groups ->
                (cell.dim1() == null || value(groups, dimensions, cell.dim1()).equals(cell.val1()))
                    && (cell.dim2() == null
                        || value(groups, dimensions, cell.dim2()).equals(cell.val2())))
        .map(Object::toString)
        .toList();
  }

  private static String value(List<String> groups, List<String> dimensions, String dimension) {
    return groups.get(dimensions.indexOf(dimension));
  }

  /** Sets of 1 to k−1 people among the cells of up to two dimensions, their rests, and atoms. */
  static List<String> broken(Set<Cell> visible, List<String> dimensions, List<Atom> atoms, int k) {
    Attacker attacker = new Attacker();
    visible.stream().sorted().forEach(cell -> attacker.learn(in(cell, dimensions, atoms)));
    Map<String, Long> people = new TreeMap<>();
    atoms.forEach(atom -> people.put(atom.groups().toString(), atom.people()));
    List<String> broken = new ArrayList<>();
    for (List<String> secret : secrets(dimensions, atoms)) {
      long size = secret.stream().mapToLong(people::get).sum();
      if (size > 0 && size < k && attacker.knows(secret)) {
        broken.add(size + " people: " + secret);
      }
    }
    return broken;
  }

  private static List<List<String>> secrets(List<String> dimensions, List<Atom> atoms) {
    List<List<String>> secrets = new ArrayList<>();
    List<List<String>> wholes = new ArrayList<>();
    wholes.add(in(Cell.ALL, dimensions, atoms));
    for (int i = 0; i < dimensions.size(); i++) {
      for (Atom atom : atoms) {
        Cell one = Cell.of(dimensions.get(i), atom.groups().get(i));
        wholes.add(in(one, dimensions, atoms));
        secrets.add(List.of(atom.groups().toString()));
        for (int j = i + 1; j < dimensions.size(); j++) {
          secrets.add(
              in(
                  new Cell(one.dim1(), one.val1(), dimensions.get(j), atom.groups().get(j)),
                  dimensions,
                  atoms));
        }
      }
    }
    List<List<String>> parts = new ArrayList<>(wholes);
    parts.addAll(secrets);
    for (List<String> whole : wholes.stream().distinct().toList()) {
      for (List<String> part : parts.stream().distinct().toList()) {
        List<String> rest = new ArrayList<>(whole);
        rest.removeAll(part);
        secrets.add(rest);
      }
    }
    secrets.addAll(wholes);
    return secrets.stream().distinct().toList();
  }
}
