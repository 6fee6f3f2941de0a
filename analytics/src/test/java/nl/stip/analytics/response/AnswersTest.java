package nl.stip.analytics.response;

import static nl.stip.analytics.response.Talkers.ANNA;
import static nl.stip.analytics.response.Talkers.BEN;
import static nl.stip.analytics.response.Talkers.CHIEF;
import static nl.stip.analytics.response.Talkers.DEPUTY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.stip.analytics.fact.FactRun;
import nl.stip.analytics.spark.SparkExtension;
import nl.stip.analytics.spark.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * One small conversation after the other, four weeks apart, and what follows from the definitions.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswersTest {

  /** Mondays. */
  private static final LocalDate LATE = LocalDate.of(2026, 2, 2);

  private static final LocalDate DUE = LATE.plusWeeks(4);
  private static final LocalDate DIRECT = DUE.plusWeeks(4);
  private static final LocalDate RECEIVED = DIRECT.plusWeeks(4);
  private static final LocalDate SILENT = RECEIVED.plusWeeks(4);
  private static final LocalDate ASKED = SILENT.plusWeeks(4);
  private static final LocalDate LEADER = ASKED.plusWeeks(4);

  private final Tables tables = SparkExtension.tables();

  @BeforeAll
  void everyConversation(@TempDir Path root) {
    Talkers talk = new Talkers(root, LocalDate.of(2026, 12, 31), List.of("slack", "teams"));
    late(talk);
    talk.apart();
    due(talk);
    talk.apart();
    direct(talk);
    talk.apart();
    received(talk);
    talk.apart();
    asked(talk);
    talk.apart();
    leader(talk);
    talk.apart();
    talk.with("teams");
    talk.post(9, ANNA, SILENT, 12, Map.of());
    FactRun.said(tables, talk.store().write());
  }

  private static void late(Talkers talk) {
    for (long person : new long[] {ANNA, BEN}) {
      talk.post(person, person, LATE, 8, Map.of());
      talk.post(10 + person, person, LATE, 16, Map.of());
      talk.post(20 + person, person, LATE, 17, Map.of());
      talk.post(30 + person, person, LATE, 22, Map.of());
      talk.post(40 + person, person, LATE, 23, Map.of("published_known", false));
    }
  }

  private static void due(Talkers talk) {
    talk.post(1, ANNA, DUE, 12, Map.of("question", true));
    talk.reply(1, ANNA, BEN, DUE.plusDays(7), 12);
    talk.post(2, ANNA, DUE.plusDays(1), 12, Map.of("question", true));
    talk.reply(2, ANNA, BEN, DUE.plusDays(8), 13);
    talk.post(3, ANNA, DUE.plusDays(2), 12, Map.of());
    talk.reply(3, ANNA, ANNA, DUE.plusDays(2), 13);
  }

  private static void direct(Talkers talk) {
    talk.post(1, ANNA, DIRECT, 12, Map.of());
    talk.reply(1, ANNA, BEN, DIRECT, 13);
    talk.post(
        2,
        BEN,
        DIRECT.plusDays(1),
        12,
        Map.of("audience", "direct", "context_kind", "conversation"));
  }

  private static void received(Talkers talk) {
    talk.post(1, ANNA, RECEIVED, 12, Map.of());
    talk.reply(1, ANNA, BEN, RECEIVED.plusDays(1), 9);
    talk.reply(1, ANNA, ANNA, RECEIVED.plusDays(1), 10);
    for (long by : new long[] {ANNA, BEN, CHIEF}) {
      talk.like(1, ANNA, by, RECEIVED.plusDays(1));
    }
  }

  private static void asked(Talkers talk) {
    talk.post(1, CHIEF, ASKED.minusDays(1), 9, Map.of());
    // twice on a day is once
    talk.reply(1, CHIEF, ANNA, ASKED, 9);
    talk.reply(1, CHIEF, ANNA, ASKED, 10);
    talk.post(2, CHIEF, ASKED.plusDays(7), 9, Map.of("to", List.of(ANNA)));
    talk.reply(1, CHIEF, ANNA, ASKED.plusDays(10), 9);
    talk.like(Talkers.reply(1, ANNA), ANNA, CHIEF, ASKED.plusDays(11));
  }

  private static void leader(Talkers talk) {
    talk.post(1, DEPUTY, LEADER, 9, Map.of());
    talk.reply(1, DEPUTY, CHIEF, LEADER, 10);
  }

  @Test
  void aPostCountsSevenDaysLaterAsAnsweredIfAnotherRepliedByThen() {
    assertThat(of(DUE, ANNA, "posts_due, posts_answered, questions_due, questions_answered"))
        .as("in time; an hour late; only by herself")
        .contains("7 1 1 1 1", "8 1 0 1 0", "9 1 0 0 0");
  }

  @Test
  void directMessagesAndRepliesThemselvesAreNoPosts() {
    assertThat(of(DIRECT, BEN, "given, started, replied, posts_due"))
        .containsExactly("0 1 0 1 0", "1 1 1 0 0");
  }

  @Test
  void whatIsReceivedComesFromOthers() {
    assertThat(of(RECEIVED, ANNA, "given, replies_received, reactions_received"))
        .contains("0 1 0 0", "1 2 1 2");
  }

  @Test
  void aToolThatRecordsNoReplySaysNothingAboutAnswers() {
    assertThat(rows("select distinct tool from log_event order by tool"))
        .containsExactly("slack", "teams");
    assertThat(rows("select distinct tool from person_response")).containsExactly("slack");
  }

  @Test
  void aLeaderAnswersWhoeverHearsBackWithinSevenDays() {
    assertThat(of(ASKED, ANNA, "leaders_asked, leaders_answered"))
        .as("answered on the seventh day; then only liked")
        .contains("7 1 1", "17 1 0");
  }

  @Test
  void theLeadersThemselvesAreLeftOut() {
    assertThat(of(LEADER, CHIEF, "leaders_asked, leaders_answered")).containsExactly("0 0 0");
  }

  /** Nine to five is that of the person: Ben's zone is five hours behind UTC. */
  @Test
  void lateIsOutsideTheOwnWorkingHours() {
    assertThat(
            rows(
                "select person, timed, late from person_day where day = date'%s' order by person"
                    .formatted(LATE)))
        .as("8, 17 and 22 in UTC; in New York 3 and 17")
        .containsExactly("1 4 3", "2 4 2");
  }

  /** What is known of a person in a conversation, by days since its Monday. */
  private List<String> of(LocalDate monday, long person, String columns) {
    return rows(
        "select datediff(day, date'%1$s'), %2$s from person_response where person = %3$d and"
                .formatted(monday, columns, person)
            + " day between date'%s' and date'%s' order by day"
                .formatted(monday.minusDays(2), monday.plusDays(24)));
  }

  private List<String> rows(String query) {
    return tables.session().sql(query).collectAsList().stream()
        .map(row -> row.mkString(" "))
        .toList();
  }
}
