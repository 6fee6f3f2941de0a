package nl.stip.analytics.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.stip.time.Period;
import nl.stip.time.PeriodKind;

/** Random organisations against the attacker. */
class PatternProperties {

  private static final Period WEEK = Company.weeks().get(0);

  @Property(tries = 30, seed = "1")
  void nothingAboutFewerThanKPeopleFollowsFromTheVisibleCells(
      @ForAll long seed, @ForAll @IntRange(min = 50, max = 400) int size, @ForAll boolean month) {
    List<Atom> atoms = new Company(seed, size).atoms(WEEK, false);
    PublishedTables tables =
        PublishedTables.of(Company.settings(10), month ? PeriodKind.MONTH : PeriodKind.WEEK);

    Set<Cell> visible = visible(Pattern.decide(tables, atoms, 10));

    assertThat(Attack.broken(visible, Company.DIMENSIONS, atoms, 10)).isEmpty();
  }

  /**
   * Few people in functions that lie within departments: the rest of a department, itself hidden
   * but known by subtraction, without one of its functions.
   */
  @Property(tries = 1500, seed = "1")
  void norFromDimensionsThatLieWithinEachOther(
      @ForAll long seed, @ForAll @IntRange(min = 4, max = 14) int combinations) {
    Random random = new Random(seed);
    Map<List<String>, Atom> atoms = new LinkedHashMap<>();
    for (int i = 0; i < combinations; i++) {
      int department = random.nextInt(6);
      List<String> groups =
          List.of(
              "department " + department,
              "site " + random.nextInt(5),
              "function " + department + random.nextInt(2));
      atoms.put(groups, new Atom(groups, 1 + random.nextInt(8)));
    }
    List<String> dimensions = List.of("department", "site", "function");
    PublishedTables tables = new PublishedTables(dimensions, List.of());
    List<Atom> people = List.copyOf(atoms.values());

    Set<Cell> visible = visible(Pattern.decide(tables, people, 10));

    assertThat(Attack.broken(visible, dimensions, people, 10)).isEmpty();
  }

  @Property(tries = 20, seed = "1")
  void raisingKRevealsNothing(@ForAll long seed, @ForAll @IntRange(min = 50, max = 400) int size) {
    List<Atom> atoms = new Company(seed, size).atoms(WEEK, true);
    PublishedTables tables = PublishedTables.of(Company.settings(5), PeriodKind.MONTH);
    Set<Cell> before = visible(Pattern.decide(tables, atoms, 5));
    for (int k = 6; k <= 15; k++) {
      Set<Cell> now = visible(Pattern.decide(tables, atoms, k));
      assertThat(before).containsAll(now);
      before = now;
    }
  }

  @Property(tries = 20, seed = "1")
  void theOrderOfTheAtomsDoesNotMatter(
      @ForAll long seed, @ForAll @IntRange(min = 50, max = 400) int size) {
    List<Atom> atoms = new Company(seed, size).atoms(WEEK, true);
    List<Atom> reversed = new java.util.ArrayList<>(atoms);
    java.util.Collections.reverse(reversed);
    PublishedTables tables = PublishedTables.of(Company.settings(10), PeriodKind.MONTH);

    assertThat(Pattern.decide(tables, reversed, 10)).isEqualTo(Pattern.decide(tables, atoms, 10));
  }

  static Set<Cell> visible(Map<Cell, Boolean> pattern) {
    return pattern.entrySet().stream()
        .filter(Map.Entry::getValue)
        .map(Map.Entry::getKey)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
