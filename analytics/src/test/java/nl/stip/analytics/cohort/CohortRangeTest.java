package nl.stip.analytics.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * What bounds give who solves linear programmes: each share, each bound and the size of each kind
 * of people limits what people of that kind did. Suppression withstands equations and not every
 * bound; this states how much is left to an attacker of fewer than k people who started together.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CohortRangeTest {

  private static final int K = 10;
  private static final double EPSILON = 1e-6;

  private final List<Newcomers> companies = new ArrayList<>();
  private final List<List<Share>> shares = new ArrayList<>();

  /**
   * How many sets of people, of how many of them the number is certain, and how wide ranges are.
   */
  private record Found(int sets, int certain, double width) {

    private Found and(Found other) {
      return new Found(sets + other.sets, certain + other.certain, width + other.width);
    }
  }

  @BeforeAll
  void publish(@TempDir Path folder) {
    for (int seed = 7; seed <= 12; seed++) {
      Newcomers company = new Newcomers(seed, 60 + 12 * seed);
      companies.add(company);
      shares.add(Share.in(NewcomersMart.of(company, K, folder.resolve("of" + seed)), company));
    }
  }

  @Test
  void monthsAloneMakeNothingCertain() {
    Found found = found(share -> !share.stepped());
    assertThat(found.sets).isGreaterThan(300);
    assertThat(found.certain).isZero();
  }

  /** A range is as wide as the set has people where nothing is known; hardly any gets narrower. */
  @Test
  void withCohortsOneInAHundredIsCertainAtMost() {
    Found found = found(share -> true);
    assertThat(found.certain).isLessThan(found.sets / 100);
    assertThat(found.width / found.sets).isGreaterThan(0.9);
  }

  private Found found(Predicate<Share> read) {
    Found found = new Found(0, 0, 0);
    for (int i = 0; i < companies.size(); i++) {
      found = found.and(found(companies.get(i), shares.get(i).stream().filter(read).toList()));
    }
    return found;
  }

  private static Found found(Newcomers company, List<Share> shares) {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    Map<String, List<String>> sets = new TreeMap<>();
    for (YearMonth month : Newcomers.MONTHS) {
      for (Newcomers.Person person : company.people()) {
        if (person.here(month)) {
          sizes.merge(person.kind(month), 1, Integer::sum);
          List<String> of = new ArrayList<>(person.groups());
          of.add("all");
          of.forEach(
              group ->
                  sets.computeIfAbsent(
                          group + " since " + person.start() + " in " + month,
                          s -> new ArrayList<>())
                      .add(person.kind(month)));
        }
      }
    }
    List<String> kinds = List.copyOf(sizes.keySet());
    LinearConstraintSet known = known(kinds, sizes, shares);
    return sets.values().stream()
        .filter(set -> set.size() < K)
        .map(set -> range(set, kinds, known))
        .reduce(new Found(0, 0, 0), Found::and);
  }

  private static LinearConstraintSet known(
      List<String> kinds, Map<String, Integer> sizes, List<Share> shares) {
    List<LinearConstraint> known = new ArrayList<>();
    sizes.forEach(
        (kind, size) ->
            known.add(new LinearConstraint(sum(List.of(kind), kinds), Relationship.LEQ, size)));
    for (Share share : shares) {
      double[] sum = sum(share.kinds(), kinds);
      known.add(new LinearConstraint(sum, Relationship.GEQ, share.least()));
      known.add(new LinearConstraint(sum, Relationship.LEQ, share.most()));
    }
    return new LinearConstraintSet(known);
  }

  private static Found range(List<String> set, List<String> kinds, LinearConstraintSet known) {
    double[] sum = sum(set, kinds);
    long least = (long) Math.ceil(best(sum, known, GoalType.MINIMIZE) - EPSILON);
    long most = (long) Math.floor(best(sum, known, GoalType.MAXIMIZE) + EPSILON);
    return new Found(1, least == most ? 1 : 0, (double) (most - least) / set.size());
  }

  private static double best(double[] sum, LinearConstraintSet known, GoalType goal) {
    return new SimplexSolver()
        .optimize(new LinearObjectiveFunction(sum, 0), known, goal, new NonNegativeConstraint(true))
        .getValue();
  }

  private static double[] sum(List<String> set, List<String> kinds) {
    double[] sum = new double[kinds.size()];
    set.forEach(kind -> sum[kinds.indexOf(kind)] = 1);
    return sum;
  }
}
