package nl.stip.dashboard.figure.by;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/**
 * The order in which those who are close stand next to each other, so that communities show as
 * blocks along a matrix's diagonal: the leaves of an average-linkage clustering (Sokal, Michener: A
 * statistical method for evaluating systematic relationships, Univ. Kansas Sci. Bull. 38, 1958),
 * branches turned so that their nearest ends meet. Takes time with the cube of the number.
 */
final class Neighbours {

  private final ToDoubleBiFunction<String, String> closeness;

  private Neighbours(ToDoubleBiFunction<String, String> closeness) {
    this.closeness = closeness;
  }

  /** The same names in that order; of equals those that come first in the list are first. */
  static List<String> order(List<String> names, ToDoubleBiFunction<String, String> closeness) {
    return new Neighbours(closeness).order(names);
  }

  private List<String> order(List<String> names) {
    List<List<String>> branches = new ArrayList<>();
    names.forEach(name -> branches.add(List.of(name)));
    while (branches.size() > 1) {
      int one = 0;
      int other = 1;
      double closest = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < branches.size(); i++) {
        for (int j = i + 1; j < branches.size(); j++) {
          double mean = mean(branches.get(i), branches.get(j));
          if (mean > closest) {
            closest = mean;
            one = i;
            other = j;
          }
        }
      }
      branches.set(one, joined(branches.get(one), branches.remove(other)));
    }
    return branches.isEmpty() ? List.of() : branches.get(0);
  }

  private double mean(List<String> one, List<String> other) {
    return one.stream()
        .flatMapToDouble(a -> other.stream().mapToDouble(b -> closeness.applyAsDouble(a, b)))
        .average()
        .orElse(0);
  }

  /** Both, each turned or not, so that the ends that meet are as close as can be. */
  private List<String> joined(List<String> one, List<String> other) {
    List<String> best = null;
    double closest = Double.NEGATIVE_INFINITY;
    for (List<String> left : List.of(one, turned(one))) {
      for (List<String> right : List.of(other, turned(other))) {
        double met = closeness.applyAsDouble(left.get(left.size() - 1), right.get(0));
        if (met > closest) {
          closest = met;
          best = new ArrayList<>(left);
          best.addAll(right);
        }
      }
    }
    return best;
  }

  private static List<String> turned(List<String> names) {
    List<String> turned = new ArrayList<>(names);
    Collections.reverse(turned);
    return turned;
  }
}
