package nl.stip.analytics.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.stip.analytics.log.StoreFixture;
import nl.stip.analytics.spark.SparkExtension;
import nl.stip.analytics.spark.Tables;
import nl.stip.format.TableFormat;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Who saw and who took part in what is about the strategy. */
@ExtendWith(SparkExtension.class)
class StrategyDaysTest {

  private static final LocalDate DAY = LocalDate.of(2026, 2, 2);
  private static final LocalDate MONTHS_LATER = DAY.plusDays(90);
  private static final Map<String, List<String>> THEME = Map.of("tag", List.of("theme:open"));
  private static final byte[] MESSAGE = StoreFixture.id(900);
  private static final byte[] OTHER = StoreFixture.id(901);

  @TempDir Path folder;

  private static Map<String, Object> of(Object... more) {
    Map<String, Object> columns = new HashMap<>();
    for (int i = 0; i < more.length; i += 2) {
      columns.put((String) more[i], more[i + 1]);
    }
    return columns;
  }

  private static Map<String, String> days(Tables tables) {
    Map<String, String> days = new TreeMap<>();
    for (Row row : tables.get("person_day").collectAsList()) {
      days.put(
          row.<Long>getAs("person") + " " + row.getAs("day"),
          (row.<Long>getAs("strategy_seen") > 0 ? "seen" : "-")
              + (row.<Long>getAs("strategy_acts") > 0 ? " part" : ""));
    }
    return days;
  }

  @Test
  void whoeverSawItAnsweredItOrLikedItWhenever(Tables tables) {
    StoreFixture store = new StoreFixture(folder).covers("slack", DAY, MONTHS_LATER, true);
    for (long account = 1; account <= 7; account++) {
      store.account("slack", account, Map.of());
    }
    store
        .act("slack", 1, "Create", DAY, of("tag", THEME.get("tag"), "object_id", MESSAGE))
        .act("slack", 2, "View", DAY, of("object_id", MESSAGE))
        .act("slack", 3, "Like", MONTHS_LATER, of("object_id", MESSAGE))
        .act("slack", 4, "Create", DAY, of("in_reply_to_id", MESSAGE, "object_id", OTHER))
        .act("slack", 5, "Create", DAY, of("object_id", StoreFixture.id(902)))
        .act("slack", 6, "Like", DAY, of("object_id", OTHER))
        .act("slack", 7, "View", DAY, of("object_id", StoreFixture.id(902)));
    FactRun.said(tables, store.write());
    assertThat(days(tables))
        .isEqualTo(
            Map.of(
                "1 2026-02-02",
                "seen part",
                "2 2026-02-02",
                "seen",
                "3 " + MONTHS_LATER,
                "seen part",
                "4 2026-02-02",
                "seen part",
                "5 2026-02-02",
                "-",
                // an answer that does not name the theme is not about it itself
                "6 2026-02-02",
                "-",
                "7 2026-02-02",
                "-"));
  }

  @Test
  void everythingInACommunityOfAThemeIsAboutIt(Tables tables) {
    StoreFixture store = new StoreFixture(folder).covers("slack", DAY, DAY, true);
    store.account("slack", 1, Map.of()).account("slack", 2, Map.of()).account("slack", 3, Map.of());
    Map<String, Object> community = new HashMap<>();
    community.put("community", 50L);
    community.put("tool", "slack");
    community.put("batch", "b1");
    community.put("as_of", Instant.parse("2026-01-01T00:00:00Z"));
    community.put("kind", "channel");
    community.put("audience", "private");
    community.put("confidential", false);
    community.put("archived", false);
    community.put("tag", List.of("theme:open"));
    store
        .with(TableFormat.COMMUNITY, community)
        .act("slack", 1, "Create", DAY, of("context_id", 50L, "object_id", MESSAGE))
        .act("slack", 2, "View", DAY, of("context_id", 50L))
        .act("slack", 3, "View", DAY, of("context_id", 51L));
    FactRun.said(tables, store.write());
    assertThat(days(tables))
        .isEqualTo(
            Map.of("1 2026-02-02", "seen part", "2 2026-02-02", "seen", "3 2026-02-02", "-"));
  }

  @Test
  void withoutThemesNothingIsAdded(Tables tables) {
    StoreFixture store = new StoreFixture(folder).covers("slack", DAY, DAY, true);
    store.account("slack", 1, Map.of()).post("slack", 1, DAY);
    FactRun.said(tables, store.write());
    assertThat(tables.get("themed").collectAsList().get(0).getBoolean(0)).isFalse();
    assertThat(days(tables)).isEqualTo(Map.of("1 2026-02-02", "-"));
  }
}
