package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    }
  }

  /** Figures of its first days stand on charts over time; nothing is concluded from them. */
  @Test
  void aRunningPeriodIsNotLookedAt() throws Exception {
    try (Served served = planted()) {
      for (String address : List.of("/?lang=nl", "/?lang=nl&period=2026-11")) {
        assertThat(served.get(address).body())
            .contains("<span>november 2026 (loopt nog)</span>")
            .contains("<option value=\"2026-11\" disabled=\"disabled\">november 2026 (loopt nog)<")
            .contains("<option value=\"2026-10\" selected=\"selected\">")
            .contains("<th scope=\"row\">nov\u00a0’26 (loopt nog)</th>")
            .doesNotContain("rel=\"next\"");
      }
    }
  }

  /** Where nothing is over yet there is only what runs. */
  @Test
  void theFirstPeriodIsLookedAtWhileItRuns() throws Exception {
    try (Served served = planted("update period set complete = false")) {
      assertThat(served.get("/?lang=en&period=2026-11").body())
          .contains(
              "<option value=\"2026-11\" selected=\"selected\">November 2026 (still running)<")
          .doesNotContain("class=\"banner left\"");
    }
  }

  /** Of a figure that is only a bound no change can be told: a card says so. */
  @ParameterizedTest
  @ValueSource(strings = {"2026-10", "2026-09"})
  void aChangeFromOrToABoundIsNotLeftOpen(String month) throws Exception {
    String bound =
        "update value set value = null, low = null, high = null, bound = 'all_but'"
            + " where metric = 'reached_share' and tool = 'all' and grp = 0 and period = '%s'";
    String said = "<span>verandering niet bekend</span>";
    try (Served served = planted(bound.formatted(month))) {
      assertThat(served.get("/?lang=nl").body()).containsOnlyOnce(said);
      assertThat(served.get("/?lang=nl&compare=none").body()).doesNotContain(said);
      assertThat(served.get("/?lang=nl&compare=2026-06").body().contains(said))
          .isEqualTo(month.equals("2026-10"));
    }
  }

  /** What is counted for the latest period only, as who began when, has no course. */
  @Test
  void onePeriodIsNoCourse() throws Exception {
    try (Served served =
        planted("delete from bin where metric = 'usage_segments' and period <> '2026-10'")) {
      assertThat(served.get("/metric/usage_segments?lang=nl").body())
          .contains("id=\"f-metric_bins\"")
          .doesNotContain("Hoe verschuift de verdeling?");
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
