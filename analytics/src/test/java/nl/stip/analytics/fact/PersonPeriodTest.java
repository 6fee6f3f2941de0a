package nl.stip.analytics.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stip.analytics.group.Groups;
import nl.stip.analytics.log.StoreFixture;
import nl.stip.analytics.metric.Catalogue;
import nl.stip.analytics.metric.MetricFolder;
import nl.stip.analytics.metric.WidePlan;
import nl.stip.analytics.spark.SparkExtension;
import nl.stip.analytics.spark.Tables;
import nl.stip.metric.MetricKind;
import nl.stip.workspace.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A second opinion on {@code person_period}: the definitions once more, in DuckDB, period by period
 * straight from the days of people.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PersonPeriodTest {

  private static final LocalDate FIRST = LocalDate.of(2024, 9, 11);
  private static final LocalDate LAST = LocalDate.of(2026, 2, 10);
  private static final long SEED = 20261124;

  private final Tables tables = SparkExtension.tables();

  @BeforeAll
  void facts(@TempDir Path root) {
    FactRun.define(tables, people(root));
    Stream.of("member_period", "enrolment", "person_period", "adoption")
        .forEach(t -> tables.keep(t, tables.get(t)));
  }

  @Test
  void everyRowIsWhatTheDefinitionsSay() {
    String[] read = {
      "person_day",
      "member_period",
      "tool_period",
      "published",
      "enrolment",
      "person_period",
      "adoption",
      "atom"
    };
    try (SecondOpinion opinion = new SecondOpinion(tables, read)) {
      opinion.agrees(PersonPeriodRules.EXPECTED_ADOPTION, PersonPeriodRules.ACTUAL_ADOPTION);
      assertThat(
              opinion.rows(
                  "select count(*) > 15, count(*) filter (habit is null) > 3,"
                      + " count(*) filter (habit > 9) > 1, count(distinct dep) from actual"))
          .as("people with and without a habit, in both groups")
          .containsExactly(List.of(true, true, true, 2L));
    }
    try (SecondOpinion opinion = new SecondOpinion(tables, read).workdays(FIRST, LAST, "NL")) {
      opinion.agrees(PersonPeriodRules.EXPECTED, PersonPeriodRules.ACTUAL);
      assertThat(
              opinion.rows(
                  "select count(distinct lifecycle), count(distinct kind),"
                      + " count(distinct habitual_26), count(*) > 3000 from actual"))
          .as("all states, kinds and habits, and enough rows to mean something")
          .containsExactly(List.of(5L, 4L, 2L, true));
    }
  }

  /**
   * Every metric of what people did once in Spark and once in DuckDB, which counts them where
   * everything is on one machine: the sums per combination of groups are the same.
   */
  @Test
  void everyMetricCountsTheSameInBothEngines() {
    List<MetricFolder> folders =
        Catalogue.load().ofPerson(true).stream()
            .filter(folder -> folder.metric().reads().equals("person_period"))
            .toList();
    List<String> sums = folders.stream().flatMap(PersonPeriodTest::sums).toList();
    tables.keep(
        "spark_atom",
        "select tool, period, atom, %s from (select tool, period, atom, %s from person_period) group by tool, period, atom"
            .formatted(String.join(", ", sums), WidePlan.columns(folders)));
    Groups.count(tables, new Catalogue(folders));
    try (SecondOpinion opinion = new SecondOpinion(tables, "spark_atom", "person_atom")) {
      opinion.agrees(
          "select * from spark_atom",
          "select tool, period, atom, %s from person_atom"
              .formatted(
                  sums.stream()
                      .map(sum -> sum.substring(sum.lastIndexOf(' ') + 1))
                      .map(column -> column.startsWith("s_") ? rounded(column) : column)
                      .collect(Collectors.joining(", "))));
      assertThat(opinion.rows("select count(*) > 100 from actual")).containsExactly(List.of(true));
    }
  }

  private static Stream<String> sums(MetricFolder folder) {
    String m = WidePlan.column(folder);
    Stream<String> people = Stream.of("count(%1$s) as n_%1$s".formatted(m));
    Stream<String> more =
        folder.metric().kind() == MetricKind.DISTRIBUTION
            ? folder.metric().bins().stream()
                .map(
                    bin ->
                        "count(*) filter (where %1$s = '%2$s') as c_%1$s_%2$s"
                            .formatted(m, bin.id()))
            : Stream.of(rounded("sum(%s)".formatted(m)).replaceAll(" as .*", "") + " as s_" + m);
    return Stream.concat(people, more);
  }

  // sums of fractions in another order differ in their last digits
  private static String rounded(String sum) {
    return "round(%s, 9) as %s".formatted(sum, sum.replaceAll("\\W", "_"));
  }

  /** Twelve people from never to daily, some of whom start late, pause or leave. */
  private static Workspace people(Path root) {
    Random random = new Random(SEED);
    StoreFixture store = new StoreFixture(root);
    store.covers("slack", FIRST, LAST, true).covers("teams", FIRST.plusDays(40), LAST, true);
    for (int person = 0; person < 12; person++) {
      LocalDate from = person % 3 == 0 ? FIRST.minusYears(1) : FIRST.plusDays(random.nextInt(200));
      LocalDate to = person % 4 == 1 ? LAST.minusDays(random.nextInt(90)) : null;
      store.person(person, from, to, List.of("slack", "teams"), Map.of("dep", "d" + person % 2));
      for (String tool : List.of("slack", "teams")) {
        long account = 10L * person + (tool.equals("teams") ? 1 : 0);
        store.account(tool, account, Map.of()).identity(account, tool, person);
        double often = Math.pow(random.nextDouble(), 2);
        boolean on = true;
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
          on = random.nextInt(60) == 0 ? !on : on;
          if (on && random.nextDouble() < often) {
            String type = random.nextInt(3) == 0 ? "View" : "Create";
            int hour = random.nextInt(24);
            store.act(
                tool,
                account,
                type,
                day,
                Map.of("published", day.atTime(hour, 0).toInstant(ZoneOffset.UTC)));
          }
        }
      }
    }
    return store.write();
  }
}
