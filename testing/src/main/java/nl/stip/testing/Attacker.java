package nl.stip.testing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Somebody who knows every published number, who shares which groups, and linear algebra. Shares no
 * code with what it attacks: exact elimination with whole numbers, over variables that the caller
 * names (an atom, an atom in a week, a mover).
 */
public final class Attacker {

  private final Map<String, Integer> variables = new TreeMap<>();
  private final List<Map<Integer, BigInteger>> rows = new ArrayList<>();

  /** Learns the sum of some variables. */
  public void learn(Collection<String> sum) {
    Map<Integer, BigInteger> row = reduce(vector(sum));
    if (!row.isEmpty()) {
      rows.add(row);
    }
  }

  /** Whether the sum of some variables follows from what was learnt. */
  public boolean knows(Collection<String> sum) {
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

  /**
   * The combinations of groups in a cell, as variables.
   *
   * @param cell group by dimension; empty is the whole organisation
   * @param atoms combinations, in the order of the dimensions
   */
  public static List<String> in(
      Map<String, String> cell, List<String> dimensions, Collection<List<String>> atoms) {
    return atoms.stream()
        .filter(
            groups ->
                cell.entrySet().stream()
                    .allMatch(
                        of -> of.getValue().equals(groups.get(dimensions.indexOf(of.getKey())))))
        .map(Object::toString)
        .toList();
  }

  /**
   * Sets of 1 to k−1 people that follow from visible cells: among the cells of up to two
   * dimensions, their rests, and the combinations of groups.
   *
   * @param visible cells, group by dimension
   * @param people by combination of groups, in the order of the dimensions
   */
  public static List<String> broken(
      Collection<Map<String, String>> visible,
      List<String> dimensions,
      Map<List<String>, Long> people,
      int k) {
    Attacker attacker = new Attacker();
    visible.forEach(cell -> attacker.learn(in(cell, dimensions, people.keySet())));
    Map<String, Long> sizes = new TreeMap<>();
    people.forEach((groups, size) -> sizes.put(groups.toString(), size));
    List<String> broken = new ArrayList<>();
    for (List<String> secret : secrets(dimensions, people.keySet())) {
      long size = secret.stream().mapToLong(sizes::get).sum();
      if (size > 0 && size < k && attacker.knows(secret)) {
        broken.add(size + " people: " + secret);
      }
    }
    return broken;
  }

  private static List<List<String>> secrets(
      List<String> dimensions, Collection<List<String>> atoms) {
    List<List<String>> secrets = new ArrayList<>();
    List<List<String>> wholes = new ArrayList<>();
    wholes.add(in(Map.of(), dimensions, atoms));
    for (int i = 0; i < dimensions.size(); i++) {
      for (List<String> atom : atoms) {
        wholes.add(in(Map.of(dimensions.get(i), atom.get(i)), dimensions, atoms));
        secrets.add(List.of(atom.toString()));
        for (int j = i + 1; j < dimensions.size(); j++) {
          secrets.add(
              in(
                  Map.of(dimensions.get(i), atom.get(i), dimensions.get(j), atom.get(j)),
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
