package nl.stip.dashboard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is counted for the last month only has no course, and no lack of data in other months. */
class LatestOnlyTest {

  private static final String OF_OCTOBER =
      """
      update metric set latest = true, about_nl = 'wie begon terwijl we keken',
        about_en = 'who began while we looked' where id in ('stickiness', 'rogers');
      delete from value where metric = 'stickiness' and period <> '2026-10';
      delete from bin where metric = 'rogers' and period <> '2026-10';
      """;

  @TempDir Path workspace;

  private Served served(String planting) throws Exception {
    MartFixture.create(workspace, "mart-1.duckdb");
    Path file = workspace.resolve("mart/mart-1.duckdb");
    try (Connection mart = DriverManager.getConnection("jdbc:duckdb:" + file);
        Statement statement = mart.createStatement()) {
      statement.execute(planting);
    }
    return new Served(workspace);
  }

  @Test
  void isSaidSoOnItsPageWithoutAnEmptyCourse() throws Exception {
    try (Served served = served(OF_OCTOBER)) {
      assertThat(served.get("/metric/stickiness?lang=nl&period=2026-10").body())
          .contains("Wordt alleen voor de laatste hele maand berekend.")
          .contains("alleen de laatste hele")
          .contains("wie begon terwijl we keken")
          .doesNotContain("Andere periodes:", "iedereen met toegang");
      assertThat(served.get("/metric/rogers?lang=en&period=2026-10").body())
          .contains("Calculated for the last whole month only.")
          .contains("who began while we looked");
      assertThat(served.get("/metric/engaged_share?lang=nl&period=2026-10").body())
          .contains("iedereen met toegang")
          .doesNotContain("laatste hele maand berekend");
    }
  }

  @Test
  void theDefinitionInTheApiSaysSoAndWhomItIsAbout() throws Exception {
    try (Served served = served(OF_OCTOBER)) {
      assertThat(new String(served.bytes("/api/v1/metrics/rogers").body(), UTF_8))
          .contains("\"latest\":true", "who began while we looked");
      assertThat(new String(served.bytes("/api/v1/metrics/engaged_share").body(), UTF_8))
          .contains("\"latest\":false", "\"about\":null");
    }
  }

  @Test
  void inAnEarlierMonthTheReasonIsThatItIsNot() throws Exception {
    try (Served served = served(OF_OCTOBER)) {
      assertThat(served.get("/metric/stickiness?lang=nl&period=2026-08").body())
          .contains("alleen de laatste maand")
          .contains("Dit wordt alleen voor de laatste hele maand berekend.")
          .doesNotContain("Er is niets gebeurd waaruit dit te berekenen is.");
      assertThat(served.get("/adoption?lang=en&period=2026-08").body())
          .contains("This is calculated for the last whole month only.");
    }
  }

  /** A mart made before this was told has no such columns. */
  @Test
  void anOlderMartIsReadAsBefore() throws Exception {
    String columns =
        "alter table metric drop column latest; alter table metric drop column about_nl;"
            + " alter table metric drop column about_en;";
    try (Served served = served(columns)) {
      assertThat(served.get("/metric/stickiness?lang=nl&period=2026-10").body())
          .contains("iedereen met toegang")
          .doesNotContain("laatste hele maand berekend");
    }
  }
}
