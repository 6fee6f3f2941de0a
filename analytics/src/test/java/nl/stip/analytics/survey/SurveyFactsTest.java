package nl.stip.analytics.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.stip.analytics.fact.FactRun;
import nl.stip.analytics.log.Batches;
import nl.stip.analytics.log.EventLog;
import nl.stip.analytics.log.StoreFixture;
import nl.stip.analytics.log.StoredSchema;
import nl.stip.analytics.spark.SparkExtension;
import nl.stip.analytics.spark.Tables;
import nl.stip.format.TableFormat;
import nl.stip.workspace.register.SurveyQuestion;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** From answers to people asked per period, and to what each question was answered. */
@ExtendWith(SparkExtension.class)
class SurveyFactsTest {

  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
  private static final SurveyQuestion HELPS =
      new SurveyQuestion("helps", "H", "H", List.of(), 1, 5, List.of(), true, null, false);
  private static final SurveyQuestion NOISE =
      new SurveyQuestion("noise", "N", "N", List.of(), 1, 5, List.of(), false, null, false);
  private static final SurveyQuestion SLACK =
      new SurveyQuestion("slack", "S", "S", List.of(), 0, 10, List.of(), true, "slack", true);

  private final List<Map<String, Object>> answers = new ArrayList<>();

  private void answer(LocalDate day, String question, Double score, Map<String, ?> who) {
    Map<String, Object> row = new HashMap<>();
    row.put("id", StoreFixture.id(answers.size()));
    row.put("version", 1L);
    row.put("source", "pulse-survey");
    row.put("batch", "b1");
    row.put("day", java.sql.Date.valueOf(day));
    row.put("question", question);
    row.put("score", score);
    row.put("answers", 1L);
    row.put("dimensions", Map.of());
    row.putAll(who);
    answers.add(row);
  }

  private static Map<String, Object> account(long account) {
    return Map.of("account", 100 + account);
  }

  /** Four people, two of Sales and two of Legal, all enabled in Slack in the first quarter. */
  private Tables run(Tables tables) {
    tables.define(
        "survey_answer",
        tables
            .session()
            .createDataFrame(
                answers.stream()
                    .map(row -> StoreFixture.row(TableFormat.SURVEY_ANSWER, row))
                    .toList(),
                StoredSchema.of(TableFormat.SURVEY_ANSWER)));
    tables.define(
        "identity",
        "select 100 + id as account, id as person, date'0001-01-01' as valid_from,"
            + " date'9999-12-31' as valid_to from range(1, 5)");
    tables.define(
        "tool_period",
        "select tool, period, kind, first_day, last_day, last_day as counted_to"
            + " from values ('2026-01', 'month', date'2026-01-01', date'2026-01-31'),"
            + " ('2026-02', 'month', date'2026-02-01', date'2026-02-28'),"
            + " ('2026-W07', 'week', date'2026-02-09', date'2026-02-15'),"
            + " ('2026-03', 'month', date'2026-03-01', date'2026-03-31'),"
            + " ('2026-Q1', 'quarter', date'2026-01-01', date'2026-03-31')"
            + " as p(period, kind, first_day, last_day) cross join values ('slack'), ('all') as t(tool)");
    tables.define("published", "select tool, period from tool_period");
    tables.define(
        "atom",
        "select * from values (1L, array('Sales', 'Utrecht', '(unknown)')),"
            + " (2L, array('Legal', 'Utrecht', '(unknown)')) as a(atom, groups)");
    tables.define(
        "person_course",
        "select id as person, tool, period, kind, cast(if(id < 3, 1, 2) as bigint) as atom"
            + " from range(1, 5) cross join tool_period");
    SurveyFacts.define(tables, List.of(HELPS, NOISE, SLACK), FactRun.settings());
    return tables;
  }

  /** tool, period, groups → answered and favourable of each person there. */
  private Map<String, List<String>> people(Tables tables) {
    Map<String, List<String>> people = new TreeMap<>();
    for (Row row :
        tables
            .session()
            .sql("select * from survey_person join survey_group using (atom)")
            .orderBy("answered", "favourable")
            .collectAsList()) {
      people
          .computeIfAbsent(
              row.getAs("tool")
                  + " "
                  + row.getAs("period")
                  + " "
                  + row.getList(row.fieldIndex("groups")),
              k -> new ArrayList<>())
          .add(row.getAs("answered") + " " + row.getAs("favourable"));
    }
    return people;
  }

  private Map<String, String> cells(Tables tables, String condition) {
    Map<String, String> cells = new TreeMap<>();
    for (Row row : tables.get("survey_question_cell").where(condition).collectAsList()) {
      cells.put(
          row.getAs("question") + " " + row.getAs("val1") + " " + row.getAs("judged"),
          row.getAs("people") + " of " + row.getAs("n"));
    }
    return cells;
  }

  @Test
  void aPersonCountsOnceInTheGroupsOfThePeriod(Tables tables) {
    LocalDate day = LocalDate.of(2026, 2, 10);
    answer(day, "helps", 4.0, account(1));
    answer(day, "noise", 5.0, account(1)); // much noise is unfavourable
    answer(day, "helps", null, account(2));
    answer(day, "helps", 3.0, Map.of("person", 3L));
    run(tables);
    assertThat(people(tables))
        .containsEntry("all 2026-02 [Sales, Utrecht, (unknown)]", List.of("false null", "true 0.5"))
        .containsEntry("all 2026-02 [Legal, Utrecht, (unknown)]", List.of("true 0.0"))
        .containsKey("all 2026-Q1 [Sales, Utrecht, (unknown)]")
        .hasSize(6);
    assertThat(cells(tables, "period = '2026-02' and dim1 = 'dep'"))
        .isEqualTo(
            Map.of(
                "helps Sales 1",
                "0 of 1",
                "helps Sales 2",
                "0 of 1",
                "helps Sales 3",
                "1 of 1",
                "noise Sales 1",
                "1 of 1",
                "noise Sales 2",
                "0 of 1",
                "noise Sales 3",
                "0 of 1",
                "helps Legal 1",
                "0 of 1",
                "helps Legal 2",
                "1 of 1",
                "helps Legal 3",
                "0 of 1"));
    assertThat(cells(tables, "period = '2026-02' and dim1 is null"))
        .containsEntry("helps null 3", "1 of 2");
  }

  @Test
  void aQuestionAboutAToolCountsForItAndForAll(Tables tables) {
    answer(LocalDate.of(2026, 2, 10), "slack", 9.0, account(1));
    answer(LocalDate.of(2026, 2, 10), "slack", 8.0, account(2));
    answer(LocalDate.of(2026, 2, 10), "slack", 6.0, account(3));
    answer(LocalDate.of(2026, 2, 10), "helps", 5.0, account(4));
    run(tables);
    assertThat(cells(tables, "tool = 'slack' and period = '2026-02' and dim1 is null"))
        .isEqualTo(
            Map.of("slack null 1", "1 of 3", "slack null 2", "1 of 3", "slack null 3", "1 of 3"));
    assertThat(tables.get("survey_person").where("tool = 'all' and period = '2026-02'").count())
        .isEqualTo(4);
  }

  /** Surveys are held a few times a year: a month knows those of the two before. */
  @Test
  void aMonthKnowsTheSurveysOfThreeMonths(Tables tables) {
    answer(LocalDate.of(2026, 1, 13), "helps", 5.0, account(1));
    answer(LocalDate.of(2026, 2, 10), "helps", 3.0, account(1));
    run(tables);
    assertThat(cells(tables, "period = '2026-01' and dim1 is null"))
        .containsEntry("helps null 3", "1 of 1");
    assertThat(cells(tables, "period = '2026-03' and dim1 is null"))
        .containsEntry("helps null 2", "1 of 1");
    assertThat(tables.get("survey_person").where("kind = 'week'").count()).isZero();
  }

  /** January's answer and March's are one person's in the quarter, and the later one counts. */
  @Test
  void inAQuarterTheLastAnswerCounts(Tables tables) {
    answer(LocalDate.of(2026, 1, 21), "helps", 1.0, account(1));
    answer(LocalDate.of(2026, 3, 20), "helps", 5.0, account(1));
    answer(LocalDate.of(2026, 3, 27), "helps", null, account(1));
    run(tables);
    assertThat(cells(tables, "period = '2026-Q1' and dim1 is null and tool = 'all'"))
        .containsEntry("helps null 3", "1 of 1")
        .containsEntry("helps null 1", "0 of 1");
  }

  /** Nobody knows who in Sales answered: the n-th of each question is taken for one person. */
  @Test
  void answersOfAGroupAreNoMorePeopleThanThereCanBe(Tables tables) {
    Map<String, Object> sales = Map.of("dimensions", Map.of("dep", "Sales"));
    Map<String, Object> dozen = new HashMap<>(sales);
    dozen.put("answers", 12L);
    for (LocalDate day : List.of(LocalDate.of(2026, 2, 10), LocalDate.of(2026, 2, 24))) {
      answer(day, "helps", 4.0, dozen);
      answer(day, "helps", 2.0, sales);
      answer(day, "noise", 1.0, sales);
    }
    run(tables);
    assertThat(people(tables))
        .containsOnlyKeys(
            "all 2026-02 [Sales, (unknown), (unknown)]",
            "all 2026-03 [Sales, (unknown), (unknown)]",
            "all 2026-Q1 [Sales, (unknown), (unknown)]");
    assertThat(people(tables).get("all 2026-02 [Sales, (unknown), (unknown)]")).hasSize(13);
    assertThat(cells(tables, "period = '2026-02' and val1 = 'Sales'"))
        .containsEntry("helps Sales 3", "12 of 13")
        .containsEntry("noise Sales 3", "1 of 1");
  }

  @Test
  void respondentsWithANumberAreTheirOwn(Tables tables) {
    answer(LocalDate.of(2026, 2, 10), "helps", 5.0, Map.of("respondent", 7L));
    answer(LocalDate.of(2026, 2, 10), "noise", 5.0, Map.of("respondent", 7L));
    answer(LocalDate.of(2026, 2, 10), "noise", 1.0, Map.of("respondent", 8L));
    run(tables);
    assertThat(people(tables).get("all 2026-02 [(unknown), (unknown), (unknown)]"))
        .containsExactly("true 0.5", "true 1.0");
  }

  @Test
  void withoutQuestionsOrAnswersThereIsNobody(Tables tables) {
    answer(LocalDate.of(2026, 2, 10), "gone", 5.0, account(1));
    run(tables);
    assertThat(tables.get("survey_person").count()).isZero();
  }

  /** Had the highest score counted, every correction would make people look more satisfied. */
  @Test
  void ofTwoAnswersToOneQuestionTheHigherIsNotPreferred(
      Tables tables, @TempDir java.nio.file.Path folder) {
    StoreFixture store = new StoreFixture(folder).covers("slack", JANUARY, MARCH, true);
    answer(JANUARY, "helps", 5.0, account(1));
    answer(JANUARY, "helps", 1.0, Map.of("account", 101L, "version", 2L));
    answer(JANUARY, "helps", null, Map.of("account", 101L, "version", 3L));
    answers.forEach(row -> row.put("id", StoreFixture.id(77)));
    answers.forEach(row -> store.with(TableFormat.SURVEY_ANSWER, row));
    EventLog.define(tables, Batches.list(store.write()));
    assertThat(tables.get("survey_answer").collectAsList())
        .singleElement()
        .satisfies(row -> assertThat(row.<Double>getAs("score")).isEqualTo(1.0));
  }

  /** Having been asked is no use of anything: nobody gets access by it. */
  @Test
  void theSurveyIsNoTool(Tables tables, @TempDir java.nio.file.Path folder) {
    StoreFixture store = new StoreFixture(folder).covers("slack", JANUARY, MARCH, true);
    store.account("slack", 1, Map.of()).post("slack", 1, JANUARY.plusDays(40));
    store.account("survey", 2, Map.of());
    FactRun.define(tables, store.write());
    assertThat(tables.get("enrolment").select("tool").distinct().collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactlyInAnyOrder("slack", "all");
    assertThat(tables.get("enrolment").select("person").distinct().count()).isEqualTo(1);
  }
}
