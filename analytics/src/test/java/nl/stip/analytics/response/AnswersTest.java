package nl.stip.analytics.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.stip.analytics.fact.FactRun;
import nl.stip.analytics.fact.Timetable;
import nl.stip.analytics.log.StoreFixture;
import nl.stip.analytics.spark.SparkExtension;
import nl.stip.analytics.spark.Tables;
import nl.stip.format.TableFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** One small conversation after the other, and what follows from the definitions. */
@ExtendWith(SparkExtension.class)
class AnswersTest {

  private static final LocalDate JAN1 = LocalDate.of(2026, 1, 1);
  private static final LocalDate MAR31 = LocalDate.of(2026, 3, 31);

  /** A Monday. */
  private static final LocalDate FEB2 = LocalDate.of(2026, 2, 2);

  private static final long ANNA = 1;
  private static final long BEN = 2;
  private static final long CHIEF = 3;

  @TempDir Path root;
  private StoreFixture store;

  @BeforeEach
  void people() {
    store =
        new StoreFixture(root)
            .covers("slack", JAN1, MAR31, true)
            .covers("teams", JAN1, MAR31, true);
    for (long person : new long[] {ANNA, BEN, CHIEF}) {
      person(person, JAN1.minusYears(1));
    }
  }

  private void person(long person, LocalDate from) {
    Map<String, Object> row = new HashMap<>();
    row.put("person", person);
    row.put("valid_from", from);
    row.put("email_keys", List.of());
    row.put("leader", person == CHIEF);
    row.put("country", "NL");
    row.put("zone", person == BEN ? "America/New_York" : null);
    row.put("licences", List.of("slack", "teams"));
    row.put("licences_known", true);
    row.put("dimensions", Map.of("dep", "d", "site", "s"));
    store.with(TableFormat.PERSON, row);
    store.account("slack", person, Map.of()).identity(person, "slack", person);
    store.account("teams", 10 + person, Map.of()).identity(10 + person, "teams", person);
  }

  private static Instant at(LocalDate day, int hour) {
    return day.atTime(hour, 0).toInstant(ZoneOffset.UTC);
  }

  private void post(long object, long account, LocalDate day, int hour, Map<String, ?> more) {
    Map<String, Object> row = new HashMap<>();
    row.put("object_id", StoreFixture.id(1000 + object));
    row.put("published", at(day, hour));
    row.put("context_kind", "channel");
    row.put("context_id", 77L);
    row.putAll(more);
    store.act("slack", account, "Create", day, row);
  }

  private void reply(long to, long author, long account, LocalDate day, int hour) {
    post(
        500 + to * 10 + account,
        account,
        day,
        hour,
        Map.of("in_reply_to_id", StoreFixture.id(1000 + to), "in_reply_to_account", author));
  }

  private List<String> of(Tables tables, long person, String columns) {
    FactRun.said(tables, store.write());
    return tables
        .session()
        .sql(
            "select date_format(day, 'MM-dd'), %s from person_response where person = %d order by day"
                .formatted(columns, person))
        .collectAsList()
        .stream()
        .map(row -> row.mkString(" "))
        .toList();
  }

  @Test
  void aPostCountsSevenDaysLaterAsAnsweredIfAnotherRepliedByThen(Tables tables) {
    post(1, ANNA, FEB2, 12, Map.of("question", true));
    reply(1, ANNA, BEN, FEB2.plusDays(7), 12);
    post(2, ANNA, FEB2.plusDays(1), 12, Map.of("question", true));
    reply(2, ANNA, BEN, FEB2.plusDays(8), 13);
    post(3, ANNA, FEB2.plusDays(2), 12, Map.of());
    reply(3, ANNA, ANNA, FEB2.plusDays(2), 13);
    assertThat(of(tables, ANNA, "posts_due, posts_answered, questions_due, questions_answered"))
        .as("in time; an hour late; only by herself")
        .contains("02-09 1 1 1 1", "02-10 1 0 1 0", "02-11 1 0 0 0");
  }

  @Test
  void directMessagesAndRepliesThemselvesAreNoPosts(Tables tables) {
    post(1, ANNA, FEB2, 12, Map.of());
    reply(1, ANNA, BEN, FEB2, 13);
    post(
        2, BEN, FEB2.plusDays(1), 12, Map.of("audience", "direct", "context_kind", "conversation"));
    assertThat(of(tables, BEN, "given, started, replied, posts_due"))
        .containsExactly("02-02 1 0 1 0", "02-03 1 1 0 0");
  }

  @Test
  void whatIsReceivedComesFromOthers(Tables tables) {
    post(1, ANNA, FEB2, 12, Map.of());
    reply(1, ANNA, BEN, FEB2.plusDays(1), 9);
    reply(1, ANNA, ANNA, FEB2.plusDays(1), 10);
    for (long by : new long[] {ANNA, BEN, CHIEF}) {
      store.act(
          "slack",
          by,
          "Like",
          FEB2.plusDays(1),
          Map.of("in_reply_to_id", StoreFixture.id(1001), "in_reply_to_account", ANNA));
    }
    assertThat(of(tables, ANNA, "given, replies_received, reactions_received"))
        .contains("02-02 1 0 0", "02-03 2 1 2");
  }

  @Test
  void aToolThatRecordsNoReplySaysNothingAboutAnswers(Tables tables) {
    post(1, ANNA, FEB2, 12, Map.of());
    reply(1, ANNA, BEN, FEB2, 13);
    store.act(
        "teams", 10 + ANNA, "Create", FEB2.plusDays(1), Map.of("object_id", StoreFixture.id(9)));
    FactRun.said(tables, store.write());
    assertThat(tables.session().sql("select distinct tool from person_response").collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactly("slack");
  }

  @Test
  void aLeaderAnswersWhoeverHearsBackWithinSevenDays(Tables tables) {
    post(1, CHIEF, FEB2.minusDays(1), 9, Map.of());
    // twice on a day is once
    reply(1, CHIEF, ANNA, FEB2, 9);
    reply(1, CHIEF, ANNA, FEB2, 10);
    post(2, CHIEF, FEB2.plusDays(7), 9, Map.of("to", List.of(ANNA)));
    reply(1, CHIEF, ANNA, FEB2.plusDays(10), 9);
    store.act(
        "slack",
        CHIEF,
        "Like",
        FEB2.plusDays(11),
        Map.of("in_reply_to_id", StoreFixture.id(1511), "in_reply_to_account", ANNA));
    assertThat(of(tables, ANNA, "leaders_asked, leaders_answered"))
        .as("answered on the seventh day; then only liked")
        .contains("02-09 1 1", "02-19 1 0");
  }

  @Test
  void theLeadersThemselvesAreLeftOut(Tables tables) {
    post(1, ANNA, FEB2, 9, Map.of());
    reply(1, ANNA, CHIEF, FEB2, 10);
    assertThat(of(tables, CHIEF, "leaders_asked, leaders_answered")).containsExactly("02-02 0 0");
  }

  /** A Friday at 16:00 in Amsterdam to Monday 10:00 is two working hours, and 66 on the clock. */
  @Test
  void timesAreKnownOnTheClockAndInWorkingHours(Tables tables) {
    LocalDate friday = FEB2.minusDays(3);
    post(1, ANNA, friday, 16, Map.of());
    reply(1, ANNA, BEN, FEB2, 10);
    // in New York it is 11:00 and 05:00
    post(2, BEN, friday, 16, Map.of());
    reply(2, BEN, ANNA, FEB2, 10);
    post(3, ANNA, MAR31.minusDays(1), 12, Map.of());
    Timetable timetable = FactRun.define(tables, store.write());
    ResponseFacts.define(tables, timetable, List.of("dep", "site"), ZoneOffset.UTC);
    assertThat(
            tables
                .session()
                .sql(
                    "select person, day, answered, hours, working from response_time order by day, person")
                .collectAsList()
                .stream()
                .map(row -> row.mkString(" ")))
        .containsExactly(
            "1 2026-01-30 true 66.0 2.0",
            "2 2026-01-30 true 66.0 6.0",
            // observed until the end of 31 March, which is a Tuesday
            "1 2026-03-30 false 36.0 13.0");
    assertThat(
            tables
                .session()
                .sql(
                    "select x, n, happened, value from response_clock where tool = 'slack' and period = '2026-01' and dim1 is null and x in (48, 72) order by x")
                .collectAsList()
                .stream()
                .map(row -> row.mkString(" ")))
        .containsExactly("48.0 2 0 0.0", "72.0 2 2 1.0");
  }

  /** As in all other counts of people: whoever belongs to the period counts with all it holds. */
  @Test
  void aPostFromBeforeTheDirectoryKnewItsAuthorCounts(Tables tables) {
    long late = 4;
    person(late, FEB2.plusDays(7));
    post(1, late, FEB2, 9, Map.of());
    reply(1, late, BEN, FEB2, 11);
    Timetable timetable = FactRun.define(tables, store.write());
    ResponseFacts.define(tables, timetable, List.of("dep", "site"), ZoneOffset.UTC);
    assertThat(
            tables
                .session()
                .sql(
                    "select period, x, n, happened from response_clock where tool = 'slack'"
                        + " and dim1 is null and x in (1, 2) order by period, x")
                .collectAsList()
                .stream()
                .map(row -> row.mkString(" ")))
        .containsExactly(
            "2026-02 1.0 1 0", "2026-02 2.0 1 1", "2026-Q1 1.0 1 0", "2026-Q1 2.0 1 1");
  }

  @Test
  void channelsAreCountedOnceHoweverManyWrite(Tables tables) {
    post(1, ANNA, FEB2, 9, Map.of());
    post(2, BEN, FEB2, 9, Map.of());
    post(3, ANNA, FEB2, 9, Map.of("context_id", 78L, "audience", "private"));
    post(4, ANNA, JAN1, 9, Map.of("context_id", 79L));
    channel(77, "public", false, 40);
    channel(78, "private", true, 5);
    channel(79, "public", false, 10);
    FactRun.define(tables, store.write());
    ChannelFacts.define(tables);
    assertThat(
            tables
                .session()
                .sql(
                    "select n, channels, open, closed, declared, known, alive from channel_use"
                        + " where tool = 'slack' and period in ('2026-01', '2026-02') order by period")
                .collectAsList()
                .stream()
                .map(row -> row.mkString(" ")))
        .containsExactly("1 1 1 0 0 1 1", "2 2 1 1 1 2 1");
  }

  /** Nine to five is that of the person: Ben's zone is five hours behind UTC. */
  @Test
  void lateIsOutsideTheOwnWorkingHours(Tables tables) {
    for (long person : new long[] {ANNA, BEN}) {
      post(person, person, FEB2, 8, Map.of());
      post(10 + person, person, FEB2, 16, Map.of());
      post(20 + person, person, FEB2, 17, Map.of());
      post(30 + person, person, FEB2, 22, Map.of());
      post(40 + person, person, FEB2, 23, Map.of("published_known", false));
    }
    FactRun.said(tables, store.write());
    assertThat(
            tables
                .session()
                .sql("select person, timed, late from person_day order by person")
                .collectAsList()
                .stream()
                .map(row -> row.mkString(" ")))
        .as("8, 17 and 22 in UTC; in New York 3 and 17")
        .containsExactly("1 4 3", "2 4 2");
  }

  private void channel(long id, String audience, boolean confidential, int members) {
    Map<String, Object> row = new HashMap<>();
    row.put("community", id);
    row.put("tool", "slack");
    row.put("batch", "b1");
    row.put("as_of", at(MAR31, 0));
    row.put("kind", "channel");
    row.put("audience", audience);
    row.put("confidential", confidential);
    row.put("archived", false);
    row.put("members", members);
    store.with(TableFormat.COMMUNITY, row);
  }
}
