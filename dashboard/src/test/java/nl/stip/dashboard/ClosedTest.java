package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where nothing can be seen, it is said why before somebody goes there. */
class ClosedTest {

  @TempDir Path workspace;

  private Served planted(String... statements) throws Exception {
    MartFixture.create(workspace, "mart-1.duckdb");
    Path file = workspace.resolve("mart/mart-1.duckdb");
    try (Connection mart = DriverManager.getConnection("jdbc:duckdb:" + file);
        Statement statement = mart.createStatement()) {
      for (String one : statements) {
        statement.execute(one);
      }
    }
    return new Served(workspace);
  }

  /** November runs and has no figures yet: it is no step, and no choice, and says why. */
  @Test
  void aRunningPeriodWithoutFiguresIsNoStep() throws Exception {
    try (Served served = planted("delete from value where period = '2026-11'")) {
      assertThat(served.get("/?lang=nl").body())
          .contains("<span>november 2026 (loopt nog, nog geen cijfers)</span>")
          .contains(
              "<option value=\"2026-11\" disabled=\"disabled\">november 2026 (loopt nog, nog geen cijfers)")
          .doesNotContain("rel=\"next\"")
          .contains("rel=\"prev\"");
      assertThat(served.get("/?lang=en&period=2026-11").body())
          .contains("<option value=\"2026-11\" selected=\"selected\">");
    }
  }

  /** With figures of its first days it is a step like any other. */
  @Test
  void aRunningPeriodWithFiguresIsAStep() throws Exception {
    try (Served served = planted()) {
      assertThat(served.get("/?lang=nl").body())
          .containsPattern("rel=\"next\"[^>]*href=\"/\\?period=2026-11");
    }
  }

  /** Groups there are, but not of these two dimensions at once. */
  @Test
  void dimensionsThatAreNotCountedTogetherAreNoLackOfGroups() throws Exception {
    try (Served served = planted("delete from grp where dim2 is not null")) {
      assertThat(served.get("/network?lang=nl&only=site:Gent").body())
          .contains("Deze twee indelingen worden niet samen geteld.")
          .contains("verdeel naar een andere indeling")
          .doesNotContain("Er zijn geen groepen");
    }
  }

  /** Groups there are, and what they have together is withheld. */
  @Test
  void tiesThatAreWithheldAreNoLackOfGroups() throws Exception {
    try (Served served =
        planted(
            "update matrix set ratio = null, z = null, observed = null, expected = null,"
                + " missing = 'suppressed'",
            "update value set value = null, low = null, high = null, missing = 'suppressed'"
                + " where grp in (select id from grp where dim1 is not null)")) {
      assertThat(served.get("/?lang=nl").body())
          .contains("Dat is verborgen: te weinig mensen dragen de contacten")
          .contains("Verborgen: dit zou over te weinig mensen gaan")
          .doesNotContain("er zijn geen groepen", "Er zijn geen groepen");
    }
  }
}
