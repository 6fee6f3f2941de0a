package nl.stip.analytics.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.stip.analytics.cohort.CohortSeries.Width;
import nl.stip.analytics.cohort.Newcomers.Person;
import nl.stip.analytics.engine.DuckDbEngine;
import nl.stip.testing.Attacker;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Cohorts beside the months of the same people, read back from marts of organisations drawn at
 * random. The attacker knows who belongs to which groups and who started when, so a share that only
 * one number of people gives is a number. Each such number is an equation over what people of one
 * kind did in one month.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CohortMartTest {

  private static final int K = 10;

  /** Shares are whole percents or coarser. */
  private static final double HALF_PERCENT = 0.005;

  /** Places in a row: of the cell, and of the months since the start, behind the stretch. */
  private static final int NUMBERS = 3;

  private static final int SINCE = 8;

  /** A published share. */
  private record Share(
      String metric, String what, long n, double value, Long people, List<String> kinds) {}

  private final List<Newcomers> companies = new ArrayList<>();
  private final List<Path> marts = new ArrayList<>();
  private final List<List<Share>> shares = new ArrayList<>();

  @BeforeAll
  void publish(@TempDir Path folder) {
    for (int seed = 1; seed <= 12; seed++) {
      Newcomers company = new Newcomers(seed, 60 + 12 * seed);
      companies.add(company);
      Path mart = NewcomersMart.of(company, K, folder.resolve("of" + seed));
      marts.add(mart);
      shares.add(read(mart, company));
    }
  }

  /** Neither month against month, nor a whole without its groups, nor cohorts against months. */
  @Test
  void whatAFewPeopleDidDoesNotFollow() {
    for (int i = 0; i < companies.size(); i++) {
      assertThat(told(companies.get(i), shares.get(i), CohortMartTest::exact)).isEmpty();
    }
  }

  /** By itself each is safe; together with the months they are not. */
  @Test
  void inWholePercentsCohortsWouldTell() {
    List<String> told = new ArrayList<>();
    for (int i = 0; i < companies.size(); i++) {
      told.addAll(
          told(
              companies.get(i),
              shares.get(i),
              share -> exact(share) || (retention(share) && share.n < 100)));
    }
    assertThat(told).hasSizeGreaterThan(companies.size());
  }

  @Test
  void thereAreCohortsOfTheWholeAndOfGroupsNoneOfWhichIsANumber() {
    List<Share> cohorts =
        shares.stream().flatMap(List::stream).filter(CohortMartTest::retention).toList();
    assertThat(cohorts).anyMatch(share -> share.what.startsWith("[null"));
    assertThat(cohorts).filteredOn(share -> !share.what.startsWith("[null")).hasSizeGreaterThan(50);
    assertThat(cohorts).filteredOn(share -> share.n < 100).hasSizeGreaterThan(50);
    assertThat(cohorts).noneMatch(CohortMartTest::exact);
    assertThat(cohorts).allMatch(share -> share.people % 5 == 0);
  }

  /** An interval of the exact share would be as good as the share. */
  @Test
  void whoHaveTheSameShareAndNumberHaveTheSameInterval() {
    for (Path mart : marts) {
      try (DuckDbEngine duckdb = attached(mart)) {
        assertThat(
                duckdb.rows(
                    "select value, n from mart.curve where value is not null group by all"
                        + " having count(distinct (low, high)) <> 1 or min(low) >= min(value)"))
            .isEmpty();
      }
    }
  }

  private static boolean retention(Share share) {
    return share.metric.equals("retention");
  }

  /** Whether one number of people only gives a share: of cohorts in steps, else in percents. */
  private static boolean exact(Share share) {
    return fits(share).count() == 1;
  }

  private static LongStream fits(Share share) {
    double half = retention(share) ? step(share) / 2 : HALF_PERCENT;
    return LongStream.rangeClosed(3, share.n - 3)
        .filter(count -> Math.abs((double) count / share.n - share.value) <= half + 1e-9);
  }

  /** The reader takes the step from the shares there are of so many people. */
  private static double step(Share share) {
    return share.people >= 205
        ? 0.01
        : share.people >= 105 ? 0.02 : share.people >= 45 ? 0.05 : share.people >= 25 ? 0.1 : 0.2;
  }

  private static List<String> told(
      Newcomers company, List<Share> shares, Predicate<Share> isANumber) {
    Attacker attacker = new Attacker();
    shares.stream().filter(isANumber).forEach(share -> attacker.learn(share.kinds));
    List<String> told = new ArrayList<>();
    for (YearMonth month : Newcomers.MONTHS) {
      for (Predicate<Person> set : sets(company)) {
        List<Person> people =
            company.people().stream().filter(p -> p.here(month)).filter(set).toList();
        List<String> kinds = kinds(people, month);
        if (!people.isEmpty() && people.size() < K && attacker.knows(kinds)) {
          told.add(people.size() + " people: " + kinds);
        }
      }
    }
    return told;
  }

  /** Of each group, pair and everybody: all, who started when, and everybody but those. */
  private static Set<Predicate<Person>> sets(Newcomers company) {
    Set<Predicate<Person>> sets = new LinkedHashSet<>();
    List<Predicate<Person>> groups = new ArrayList<>(List.of(person -> true));
    company.people().stream()
        .map(Person::groups)
        .distinct()
        .forEach(
            of -> {
              groups.add(person -> person.groups().equals(of));
              IntStream.range(0, of.size())
                  .forEach(d -> groups.add(person -> person.groups().get(d).equals(of.get(d))));
            });
    List<YearMonth> starts = new ArrayList<>(Newcomers.MONTHS);
    starts.add(null);
    for (Predicate<Person> group : groups) {
      sets.add(group);
      for (YearMonth start : starts) {
        sets.add(group.and(person -> Objects.equals(person.start(), start)));
        sets.add(group.and(person -> !Objects.equals(person.start(), start)));
      }
      for (Predicate<Person> part : groups) {
        sets.add(group.and(part.negate()));
      }
    }
    return sets;
  }

  /** The variables of what those people did in a month. */
  private static List<String> kinds(List<Person> people, YearMonth month) {
    return List.copyOf(
        new TreeSet<>(people.stream().map(person -> person.kind() + " in " + month).toList()));
  }

  private static List<Share> read(Path mart, Newcomers company) {
    try (DuckDbEngine duckdb = attached(mart)) {
      return Stream.concat(
              duckdb.rows(MONTHS).stream().map(row -> month(row, company)),
              duckdb.rows(COHORTS).stream().map(row -> cohort(row, company)))
          .toList();
    }
  }

  private static DuckDbEngine attached(Path mart) {
    DuckDbEngine duckdb = new DuckDbEngine();
    duckdb.run("attach " + DuckDbEngine.quote(mart.toString()) + " as mart (read_only)");
    return duckdb;
  }

  private static final String MONTHS =
      "select metric, value, n::bigint, dim1, val1, dim2, val2, period"
          + " from mart.value join mart.grp on id = grp where value is not null";

  private static final String COHORTS =
      "select metric, value, n::bigint, dim1, val1, dim2, val2, series, x"
          + " from mart.curve join mart.grp on id = grp where value is not null";

  private static Share month(List<Object> row, Newcomers company) {
    YearMonth month = YearMonth.parse((String) row.get(SINCE - 1));
    List<Person> in = company.people().stream().filter(p -> p.here(month) && in(p, row)).toList();
    return share(row, in.size(), kinds(in, month));
  }

  private static Share cohort(List<Object> row, Newcomers company) {
    int since = ((Number) row.get(SINCE)).intValue();
    List<Person> in =
        company.people().stream()
            .filter(p -> p.start() != null && in(p, row))
            .filter(p -> around(p.start()).anyMatch(row.get(SINCE - 1)::equals))
            .toList();
    List<String> kinds =
        in.stream()
            .flatMap(p -> kinds(List.of(p), p.start().plusMonths(since)).stream())
            .distinct()
            .toList();
    return share(row, in.size(), kinds);
  }

  private static Share share(List<Object> row, long n, List<String> kinds) {
    return new Share(
        (String) row.get(0),
        row.subList(NUMBERS, row.size()).toString(),
        n,
        (Double) row.get(1),
        (Long) row.get(2),
        kinds);
  }

  private static Stream<String> around(YearMonth month) {
    return Stream.of(Width.values()).map(width -> width.around(month).name());
  }

  private static boolean in(Person person, List<Object> row) {
    for (int i = NUMBERS; i < SINCE - 1; i += 2) {
      if (row.get(i) != null
          && !person
              .groups()
              .get(Newcomers.DIMENSIONS.indexOf(row.get(i)))
              .equals(row.get(i + 1))) {
        return false;
      }
    }
    return true;
  }
}
