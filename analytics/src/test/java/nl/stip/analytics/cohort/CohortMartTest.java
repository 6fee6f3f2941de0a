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
      shares.add(Share.in(mart, company));
    }
  }

  /** Neither month against month, nor a whole without its groups, nor cohorts against months. */
  @Test
  void whatAFewPeopleDidDoesNotFollow() {
    for (int i = 0; i < companies.size(); i++) {
      assertThat(told(companies.get(i), shares.get(i), Share::exact)).isEmpty();
    }
  }

  /** By itself each is safe; together with the months they are not. */
  @Test
  void inWholePercentsCohortsWouldTell() {
    assertThat(toldInWholePercents(Share::cohort)).hasSizeGreaterThan(companies.size());
  }

  /** All beside those who are no newcomers: the few newcomers are left. */
  @Test
  void inWholePercentsWhoIsNoNewcomerWouldTellOfThoseWhoAre() {
    assertThat(toldInWholePercents(share -> share.metric().equals(NewcomersMart.STAYERS)))
        .isNotEmpty();
  }

  private List<String> toldInWholePercents(Predicate<Share> which) {
    List<String> told = new ArrayList<>();
    for (int i = 0; i < companies.size(); i++) {
      told.addAll(
          told(
              companies.get(i),
              shares.get(i),
              share -> share.exact() || (which.test(share) && share.n() < 100)));
    }
    return told;
  }

  @Test
  void thereAreCohortsOfTheWholeAndOfGroupsNoneOfWhichIsANumber() {
    List<Share> stayers =
        shares.stream()
            .flatMap(List::stream)
            .filter(share -> share.metric().equals(NewcomersMart.STAYERS))
            .toList();
    assertThat(stayers).hasSizeGreaterThan(50).noneMatch(Share::exact);
    List<Share> cohorts = shares.stream().flatMap(List::stream).filter(Share::cohort).toList();
    assertThat(cohorts).anyMatch(Share::whole);
    assertThat(cohorts).filteredOn(share -> !share.whole()).hasSizeGreaterThan(50);
    assertThat(cohorts).filteredOn(share -> share.n() < 100).hasSizeGreaterThan(50);
    assertThat(cohorts).noneMatch(Share::exact);
    assertThat(cohorts).allMatch(share -> share.people() % 5 == 0);
  }

  /** An interval of the exact share would be as good as the share. */
  @Test
  void whoHaveTheSameShareAndNumberHaveTheSameInterval() {
    for (Path mart : marts) {
      try (DuckDbEngine duckdb = Share.attached(mart)) {
        assertThat(
                duckdb.rows(
                    "select value, n from mart.curve where value is not null group by all"
                        + " having count(distinct (low, high)) <> 1 or min(low) >= min(value)"))
            .isEmpty();
      }
    }
  }

  private static List<String> told(
      Newcomers company, List<Share> shares, Predicate<Share> isANumber) {
    Attacker attacker = new Attacker();
    shares.stream().filter(isANumber).forEach(share -> attacker.learn(share.kinds()));
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
    return List.copyOf(new TreeSet<>(people.stream().map(person -> person.kind(month)).toList()));
  }
}
