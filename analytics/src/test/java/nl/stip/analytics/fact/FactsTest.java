package nl.stip.analytics.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.stip.analytics.log.StoreFixture;
import nl.stip.analytics.spark.SparkExtension;
import nl.stip.analytics.spark.Tables;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Cases that do not meet share their facts: by tool, or by person. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FactsTest {

  private static final LocalDate JAN1 = LocalDate.of(2026, 1, 1);
  private static final LocalDate MAR31 = LocalDate.of(2026, 3, 31);

  private final Tables found = SparkExtension.tables();
  private final Tables listed = SparkExtension.tables();

  @TempDir Path root;

  /** Nobody is listed; each case has a tool of its own. */
  @BeforeAll
  void whoIsFoundInEvents(@TempDir Path folder) {
    StoreFixture store = new StoreFixture(folder);
    List.of("slack", "teams", "mail").forEach(tool -> store.covers(tool, JAN1, MAR31, true));
    workedExample(store);
    store.post("teams", 1, LocalDate.of(2026, 1, 12)).post("teams", 1, LocalDate.of(2026, 2, 2));
    store.post("mail", 2, JAN1.minusDays(40)).post("mail", 2, MAR31.plusYears(1));
    store.post("mail", 2, LocalDate.of(2026, 2, 10));
    FactRun.define(found, store.write());
  }

  /** One who moves, and three who come or leave. */
  @BeforeAll
  void whoIsListed(@TempDir Path folder) {
    StoreFixture store = new StoreFixture(folder);
    store.covers("slack", JAN1, MAR31, true).post("slack", 1, JAN1);
    store.identity(7, "slack", 7);
    List<String> licences = List.of("slack");
    // 1–8 Jan in A, 9–18 Jan in B (from Monday 5), then A at another site
    store.person(7, JAN1, LocalDate.of(2026, 1, 8), licences, Map.of("dep", "A", "site", "x"));
    store.person(
        7, LocalDate.of(2026, 1, 9), LocalDate.of(2026, 1, 18), licences, Map.of("dep", "B"));
    store.person(7, LocalDate.of(2026, 1, 19), null, licences, Map.of("dep", "A", "site", "y"));
    LocalDate half = LocalDate.of(2026, 2, 15);
    person(store, 1, half, null);
    person(store, 2, half.plusDays(1), null);
    person(store, 3, JAN1, LocalDate.of(2026, 2, 1));
    FactRun.members(listed, store.write());
  }

  private static void workedExample(StoreFixture store) {
    String[] weeks = {"AB", "AC", "ABD", "D", ""};
    for (char person = 'A'; person <= 'D'; person++) {
      store.account("slack", person, Map.of());
    }
    LocalDate monday = LocalDate.of(2026, 2, 2);
    for (int i = 0; i < weeks.length; i++) {
      for (char person : weeks[i].toCharArray()) {
        store.post("slack", person, monday.plusWeeks(i));
      }
    }
  }

  /** Weeks of A₁..A₅ = {AB},{AC},{ABD},{D},{}: the worked example of the field guide, section 6. */
  @Test
  void lifecycleIsTheWorkedExample() {
    List<String> counted =
        found
            .session()
            .sql(
                """
                select period, count_if(lifecycle = 'new') n, count_if(lifecycle = 'retained') r,
                  count_if(lifecycle = 'resurrected') s, count_if(lifecycle = 'churned') c
                from person_period
                where tool = 'slack' and kind = 'week'
                  and period between '2026-W06' and '2026-W10'
                group by period order by period
                """)
            .collectAsList()
            .stream()
            .map(row -> row.mkString(" "))
            .toList();
    assertThat(counted)
        .containsExactly(
            "2026-W06 2 0 0 0",
            "2026-W07 1 1 0 1",
            "2026-W08 1 1 1 1",
            "2026-W09 0 1 0 2",
            "2026-W10 0 0 0 1");
  }

  @Test
  void masksShowTheLatestWeekInBitZero(Tables tables) {
    StoreFixture store =
        new StoreFixture(root).covers("slack", LocalDate.of(2024, 12, 30), MAR31, true);
    LocalDate sunday = LocalDate.of(2026, 3, 29);
    store.post("slack", 1, sunday).post("slack", 1, sunday.minusWeeks(2));
    store.post("slack", 1, sunday.minusWeeks(52)).post("slack", 1, sunday.minusWeeks(60));
    FactRun.define(tables, store.write());
    Row row =
        tables
            .session()
            .sql(
                "select weeks_engaged, actions_12, messages from person_period"
                    + " where tool = 'all' and period = '2026-W13-28d'")
            .first();
    assertThat(row.getLong(0)).isEqualTo(0b101L | 1L << 52);
    assertThat(row.getLong(1)).isEqualTo(2);
    assertThat(row.getLong(2)).isEqualTo(2);
  }

  /** One person posts on 12 January (week 3) and on 2 February (week 6) and then no more. */
  @Test
  void periodsHoldTheirDaysAndKnowTheOneBefore() {
    List<String> rows =
        found
            .session()
            .sql(
                """
                select period, messages, lifecycle from person_period
                where tool = 'teams' and period in ('2026-W05-28d', '2026-W06-28d', '2026-W07-28d',
                  '2026-W10-28d', '2026-W13-28d', '2026-01', '2026-02', '2026-03', '2026-Q1')
                order by period
                """)
            .collectAsList()
            .stream()
            .map(row -> row.mkString(" "))
            .toList();
    assertThat(rows)
        .containsExactly(
            "2026-01 1 null",
            "2026-02 1 retained",
            "2026-03 0 churned",
            "2026-Q1 2 null",
            "2026-W05-28d 1 null",
            "2026-W06-28d 2 null",
            "2026-W07-28d 1 null",
            "2026-W10-28d 0 churned",
            "2026-W13-28d 0 churned");
  }

  @Test
  void moverBelongsWhereMostDaysWereSpentPerDimension() {
    assertThat(groups("2026-W02")).containsExactly("B", "(unknown)", "(unknown)");
    assertThat(groups("2026-W03")).containsExactly("B", "(unknown)", "(unknown)");
    assertThat(groups("2026-01")).containsExactly("A", "(unknown)", "(unknown)");
    assertThat(groups("2026-02")).containsExactly("A", "y", "(unknown)");
  }

  @Test
  void populationNeedsHalfOfTheDaysUpToLeaving() {
    List<String> enabled =
        listed
            .session()
            .sql(
                "select person, enabled, left, enabled_days, enabled_workdays from member_period"
                    + " where tool = 'slack' and period = '2026-02' and person < 7 order by person")
            .collectAsList()
            .stream()
            .map(row -> row.mkString(" "))
            .toList();
    assertThat(enabled)
        .containsExactly("1 true false 14 10", "2 false false 13 10", "3 true true 1 0");
  }

  /** What lies outside the days an export observes is kept in the log and counts nowhere. */
  @Test
  void actsOutsideTheObservedDaysCountNowhere() {
    assertThat(found.get("person_day").where("tool = 'mail'").count()).isEqualTo(3);
    Row row =
        found
            .get("person_period")
            .where("tool = 'mail' and period = '2026-Q1'")
            .select("messages", "first_engaged", "last_engaged")
            .first();
    int counted = (int) LocalDate.of(2026, 2, 10).toEpochDay();
    assertThat(row.mkString(" ")).isEqualTo("1 " + counted + " " + counted);
  }

  @Test
  void toolsOfDifferentYearsHaveNoPeriodTogether(Tables tables) {
    LocalDate before = JAN1.minusYears(1);
    StoreFixture store = new StoreFixture(root);
    store.covers("mail", before, MAR31.minusYears(1), true).covers("slack", JAN1, MAR31, true);
    store.post("mail", 1, before).post("slack", 2, JAN1);
    FactRun.define(tables, store.write());
    assertThat(
            tables.get("person_period").select("tool").distinct().orderBy("tool").collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactly("mail", "slack");
    assertThat(tables.get("member_period").where("tool = 'all'").isEmpty()).isTrue();
  }

  /** Made on 31 January by Greenwich, on 1 February by the organisation's clock. */
  @Test
  void anAccountBeginsOnTheOrganisationsDay(Tables tables) {
    Map<String, Object> made = Map.of("created", java.time.Instant.parse("2026-01-31T23:30:00Z"));
    StoreFixture store = new StoreFixture(root).covers("slack", JAN1, MAR31, true);
    store.account("slack", 1, made).post("slack", 1, LocalDate.of(2026, 3, 2));
    FactRun.members(tables, store.write(), java.time.ZoneId.of("Europe/Amsterdam"));
    Row row =
        tables.get("enrolment").where("tool = 'slack'").select("first_day", "start_known").first();
    assertThat(LocalDate.ofEpochDay(row.getInt(0))).isEqualTo(LocalDate.of(2026, 2, 1));
    assertThat(row.getBoolean(1)).isTrue();
  }

  @Test
  void laterEditWinsAndAddresseesAreUnitedWhateverTheOrder(Tables tables) {
    LocalDate day = LocalDate.of(2026, 1, 5);
    java.time.Instant edit = java.time.Instant.parse("2026-01-06T00:00:00Z");
    StoreFixture store = new StoreFixture(root).covers("slack", JAN1, MAR31, true);
    Map<String, Object> first = Map.of("id", StoreFixture.id(9), "to", List.of(2L), "length", 1);
    store.act("slack", 1, "Create", day, first).write("b1");
    store.covers("slack", JAN1, MAR31, true);
    Map<String, Object> later =
        Map.of(
            "id",
            StoreFixture.id(9),
            "to",
            List.of(3L),
            "length",
            2,
            "edited",
            edit,
            "batch",
            "b2",
            "version",
            0L);
    store.act("slack", 1, "Create", day, later).write("b2");
    FactRun.said(tables, store.workspace());
    Row row = tables.get("log_event").select("length", "to", "day").first();
    assertThat(row.getInt(0)).isEqualTo(2);
    assertThat(row.getList(1)).isEqualTo(List.of(2L, 3L));
    assertThat(tables.get("log_event").count()).isEqualTo(1);
    assertThat(tables.get("person_day").count()).isEqualTo(1);
  }

  private static void person(StoreFixture store, long person, LocalDate from, LocalDate to) {
    store.identity(person, "slack", person).person(person, from, to, List.of("slack"), Map.of());
  }

  private List<String> groups(String period) {
    return listed
        .session()
        .sql("select * from member_period join atom using (atom)")
        .where("person = 7 and tool = 'all' and period = '" + period + "'")
        .select("groups")
        .first()
        .getList(0);
  }
}
