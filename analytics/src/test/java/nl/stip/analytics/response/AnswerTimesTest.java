package nl.stip.analytics.response;

import static nl.stip.analytics.response.Talkers.ANNA;
import static nl.stip.analytics.response.Talkers.BEN;
import static nl.stip.analytics.response.Talkers.JAN1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.stip.analytics.fact.FactRun;
import nl.stip.analytics.fact.Timetable;
import nl.stip.analytics.spark.SparkExtension;
import nl.stip.analytics.spark.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** How long posts stay open, and where they are written. Each case is a tool of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswerTimesTest {

  private static final LocalDate MAR31 = LocalDate.of(2026, 3, 31);

  /** A Monday. */
  private static final LocalDate FEB2 = LocalDate.of(2026, 2, 2);

  private final Tables tables = SparkExtension.tables();

  @BeforeAll
  void everyCase(@TempDir Path root) {
    Talkers talk = new Talkers(root, MAR31, List.of("slack", "teams", "mail"));
    times(talk);
    talk.apart();
    talk.with("teams");
    late(talk);
    talk.apart();
    talk.with("mail");
    channels(talk);
    Timetable timetable = FactRun.define(tables, talk.store().write());
    ResponseFacts.define(tables, timetable, List.of("dep", "site"), ZoneOffset.UTC);
    ChannelFacts.define(tables);
  }

  private static void times(Talkers talk) {
    LocalDate friday = FEB2.minusDays(3);
    talk.post(1, ANNA, friday, 16, Map.of());
    talk.reply(1, ANNA, BEN, FEB2, 10);
    // in New York it is 11:00 and 05:00
    talk.post(2, BEN, friday, 16, Map.of());
    talk.reply(2, BEN, ANNA, FEB2, 10);
    talk.post(3, ANNA, MAR31.minusDays(1), 12, Map.of());
  }

  private static void late(Talkers talk) {
    long late = 4;
    talk.person(late, FEB2.plusDays(7));
    talk.post(1, late, FEB2, 9, Map.of());
    talk.reply(1, late, BEN, FEB2, 11);
  }

  private static void channels(Talkers talk) {
    talk.post(1, ANNA, FEB2, 9, Map.of());
    talk.post(2, BEN, FEB2, 9, Map.of());
    talk.post(3, ANNA, FEB2, 9, Map.of("context_id", 78L, "audience", "private"));
    talk.post(4, ANNA, JAN1, 9, Map.of("context_id", 79L));
    talk.channel(77, "public", false, 40);
    talk.channel(78, "private", true, 5);
    talk.channel(79, "public", false, 10);
  }

  /** A Friday at 16:00 in Amsterdam to Monday 10:00 is two working hours, and 66 on the clock. */
  @Test
  void timesAreKnownOnTheClockAndInWorkingHours() {
    assertThat(
            rows(
                "select person, day, answered, hours, working from response_time"
                    + " where tool = 'slack' order by day, person"))
        .containsExactly(
            "1 2026-01-30 true 66.0 2.0",
            "2 2026-01-30 true 66.0 6.0",
            // observed until the end of 31 March, which is a Tuesday
            "1 2026-03-30 false 36.0 13.0");
    assertThat(
            rows(
                "select x, n, happened, value from response_clock where tool = 'slack'"
                    + " and period = '2026-01' and dim1 is null and x in (48, 72) order by x"))
        .containsExactly("48.0 2 0 0.0", "72.0 2 2 1.0");
  }

  /** As in all other counts of people: whoever belongs to the period counts with all it holds. */
  @Test
  void aPostFromBeforeTheDirectoryKnewItsAuthorCounts() {
    assertThat(
            rows(
                "select period, x, n, happened from response_clock where tool = 'teams'"
                    + " and dim1 is null and x in (1, 2) order by period, x"))
        .containsExactly(
            "2026-02 1.0 1 0", "2026-02 2.0 1 1", "2026-Q1 1.0 1 0", "2026-Q1 2.0 1 1");
  }

  @Test
  void channelsAreCountedOnceHoweverManyWrite() {
    assertThat(
            rows(
                "select n, channels, open, closed, declared, known, alive from channel_use"
                    + " where tool = 'mail' and period in ('2026-01', '2026-02') order by period"))
        .containsExactly("1 1 1 0 0 1 1", "2 2 1 1 1 2 1");
  }

  private List<String> rows(String query) {
    return tables.session().sql(query).collectAsList().stream()
        .map(row -> row.mkString(" "))
        .toList();
  }
}
