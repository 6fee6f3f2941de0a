package nl.stip.analytics.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import nl.stip.analytics.spark.SparkExtension;
import nl.stip.analytics.spark.Tables;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Of an account the latest row wins, but for what only an earlier one says: since when it is. */
@ExtendWith(SparkExtension.class)
class LatestAccountTest {

  private static final Instant JANUARY = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant MARCH = Instant.parse("2026-03-01T00:00:00Z");
  private static final Instant LICENSED = Instant.parse("2025-06-01T00:00:00Z");

  @TempDir Path root;

  @Test
  void sinceWhenThereIsAnAccountOutlivesALaterSourceThatDoesNotKnow(Tables tables) {
    StoreFixture store = new StoreFixture(root);
    store
        .account("teams", 1, Map.of("as_of", MARCH, "deactivated", true))
        .account("teams", 1, Map.of("as_of", JANUARY, "created", LICENSED))
        .account("teams", 2, Map.of("as_of", JANUARY, "created", LICENSED))
        .account("teams", 2, Map.of("as_of", MARCH, "created", JANUARY))
        .account("teams", 3, Map.of("as_of", MARCH))
        .write();
    EventLog.define(tables, Batches.list(store.workspace()));
    assertThat(tables.get("account").columns())
        .containsExactly(tables.get("stored_account").columns());
    assertThat(
            tables
                .get("account")
                .orderBy("account")
                .selectExpr("unix_date(date(as_of))", "deactivated", "unix_date(date(created))")
                .collectAsList()
                .stream()
                .map(Row::toString))
        .containsExactly(
            "[" + day(MARCH) + ",true," + day(LICENSED) + "]",
            "[" + day(MARCH) + ",false," + day(JANUARY) + "]",
            "[" + day(MARCH) + ",false,null]");
  }

  private static long day(Instant midnight) {
    return midnight.getEpochSecond() / 86_400;
  }
}
