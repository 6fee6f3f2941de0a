package nl.stip.analytics.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.stip.analytics.ChosenSettings;
import nl.stip.analytics.log.StoreFixture;
import nl.stip.analytics.network.Network;
import nl.stip.analytics.spark.SparkExtension;
import nl.stip.analytics.spark.Tables;
import nl.stip.event.Measure;
import nl.stip.format.TableFormat;
import nl.stip.workspace.Settings;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a source counted itself becomes days of people, and no more than it says. */
@ExtendWith(SparkExtension.class)
class StatedDaysTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 2, 2);

  @TempDir java.nio.file.Path folder;

  private static Map<String, Object> summary(
      long account, LocalDate first, LocalDate last, Measure measure, double value, long id) {
    Map<String, Object> row = new TreeMap<>();
    row.put("id", StoreFixture.id(1000 + id));
    row.put("version", id);
    row.put("tool", "slack");
    row.put("source", "slack-analytics");
    row.put("batch", "b1");
    row.put("account", account);
    row.put("first_day", java.sql.Date.valueOf(first));
    row.put("last_day", java.sql.Date.valueOf(last));
    row.put("measure", measure.term());
    row.put("value", value);
    return row;
  }

  private Map<String, String> days(Tables tables, List<Map<String, Object>> summaries) {
    StoreFixture store =
        new StoreFixture(folder).covers("slack", MONDAY, MONDAY.plusDays(27), true);
    store.account("slack", 1, Map.of()).account("slack", 2, Map.of()).account("slack", 3, Map.of());
    store.post("slack", 1, MONDAY).post("slack", 1, MONDAY).post("slack", 1, MONDAY.plusDays(3));
    summaries.forEach(row -> store.with(TableFormat.SUMMARY, row));
    FactRun.said(tables, store.write());
    Map<String, String> days = new TreeMap<>();
    for (Row row : tables.get("person_day").collectAsList()) {
      days.put(
          row.<Long>getAs("person") + " " + row.getAs("day"),
          row.getAs("engaged")
              + " "
              + row.getAs("actions")
              + " "
              + row.getAs("reactions")
              + " "
              + row.getAs("messages"));
    }
    return days;
  }

  @Test
  void aDayThatWasCountedIsADayBesideThoseOfEvents(Tables tables) {
    assertThat(
            days(
                tables,
                List.of(
                    summary(1, MONDAY, MONDAY, Measure.POSTS, 3, 1),
                    summary(1, MONDAY, MONDAY, Measure.REACTIONS, 2, 2),
                    summary(2, MONDAY, MONDAY, Measure.ACTIVE, 1, 3),
                    summary(2, MONDAY, MONDAY, Measure.POSTS, 0, 4),
                    summary(3, MONDAY, MONDAY, Measure.ACTIVE, 0, 5))))
        .isEqualTo(
            Map.of(
                // two posts are in the log, three posts and two reactions were counted
                "1 2026-02-02", "true 5 2 2",
                "1 2026-02-05", "true 1 0 1",
                // active without an act of one's own is reached
                "2 2026-02-02", "false 0 0 0"));
  }

  @Test
  void ofSeveralVersionsTheLargestCounts(Tables tables) {
    assertThat(
            days(
                tables,
                List.of(
                    summary(2, MONDAY, MONDAY, Measure.REACTIONS, 7, 1),
                    summary(2, MONDAY, MONDAY, Measure.REACTIONS, 4, 1))))
        .containsEntry("2 2026-02-02", "true 7 7 0");
  }

  @Test
  void aWeekIsOneDayInItsMiddleAndALongerStretchNone(Tables tables) {
    LocalDate sunday = MONDAY.minusDays(1);
    assertThat(
            days(
                tables,
                List.of(
                    summary(2, sunday, sunday.plusDays(6), Measure.MAILS_SENT, 9, 1),
                    summary(2, sunday, sunday.plusDays(6), Measure.COLLABORATION_HOURS, 30, 2),
                    summary(3, MONDAY, MONDAY.plusDays(29), Measure.POSTS, 9, 3))))
        .containsEntry("2 2026-02-04", "true 9 0 0")
        .hasSize(3);
  }

  @Test
  void tiesThatAreStatedCountOnlyWhereTheSettingsNameThem(Tables tables) {
    tables.define(
        "identity",
        "select account, account * 10 as person, date'2026-01-01' as valid_from,"
            + " date'9999-12-31' as valid_to from values (1L), (2L), (3L) as t(account)");
    tables.define(
        "stated_tie",
        "select 'viva-insights' as tool, date'2026-02-07' as day, account, other, 'strong' as kind,"
            + " strength from values (1L, 2L, 0.4D), (2L, 1L, 0.4D), (1L, 3L, 0D)"
            + " as t(account, other, strength)");
    tables.define(
        "arc",
        "select date'2026-02-02' as day, 'slack' as tool, 10L as source, 30L as target,"
            + " 'direct' as signal, 1L as events, 1D as weight");
    Network.unite(tables, Settings.defaults());
    assertThat(tables.get("arc").count()).isEqualTo(1);
    Settings.Ties all = new Settings.Ties(28, true, 25, Settings.Ties.SIGNALS);
    Network.unite(tables, ChosenSettings.defaults().ties(all).settings());
    assertThat(tables.get("arc").where("signal = 'stated'").collectAsList())
        .extracting(r -> r.getAs("source") + " " + r.getAs("target") + " " + r.getAs("day"))
        .containsExactlyInAnyOrder("10 20 2026-02-07", "20 10 2026-02-07");
  }
}
