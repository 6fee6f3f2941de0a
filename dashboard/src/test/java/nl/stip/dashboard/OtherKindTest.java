package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is not counted by week is said to be so, and not to lack groups or events. */
class OtherKindTest {

  @TempDir Path workspace;

  @Test
  void whatIsNotCountedByWeekSaysSo() throws Exception {
    MartFixture.create(workspace, "mart-1.duckdb");
    Path file = workspace.resolve("mart/mart-1.duckdb");
    try (Connection mart = DriverManager.getConnection("jdbc:duckdb:" + file);
        Statement statement = mart.createStatement()) {
      statement.execute(
          "update metric set periods = ['month', 'quarter']"
              + " where id in ('openness', 'leadership_within_3')");
    }
    try (Served served = new Served(workspace)) {
      assertThat(served.get("/?lang=nl&kind=week").body())
          .contains("niet per week")
          .contains("Kies bovenaan een andere soort periode")
          .contains("Dit cijfer bestaat niet voor dit soort periode.")
          .doesNotContain("er zijn geen groepen, of hier zijn geen contacten geteld");
      assertThat(served.get("/?lang=en&kind=week").body()).contains("not by week");
    }
  }
}
