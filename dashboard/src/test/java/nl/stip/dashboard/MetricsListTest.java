package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of all figures says of each what it is now and how it changed. */
class MetricsListTest {

  @TempDir static Path workspace;
  private static Served served;

  /** The made-up mart, whose organisation also had a survey. */
  @BeforeAll
  static void serve() throws Exception {
    MartFixture.create(workspace, "mart-1.duckdb");
    Path file = workspace.resolve("mart/mart-1.duckdb");
    try (Connection mart = DriverManager.getConnection("jdbc:duckdb:" + file)) {
      mart.createStatement()
          .execute(
              "insert into metric select * replace ('survey_questions' as id,"
                  + " 'satisfaction' as family) from metric where id = 'bass_forecast'");
    }
    served = new Served(workspace);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static final Pattern ROW =
      Pattern.compile(
          "<tr><th scope=\"row\"><a href=\"/metric/([a-z_0-9]+).*?</tr>", Pattern.DOTALL);

  /** The cells of a row without their marks. */
  private static String[] cells(String row) {
    return Stream.of(row.split("<td", -1))
        .skip(1)
        .map(cell -> cell.substring(cell.indexOf('>') + 1).replaceAll("<[^>]+>", " ").strip())
        .toArray(String[]::new);
  }

  private static Stream<String> rows(String page) throws Exception {
    return ROW.matcher(served.get(page).body()).results().map(MatchResult::group);
  }

  private static String row(String page, String metric) throws Exception {
    return rows(page).filter(row -> row.contains("/metric/" + metric)).findFirst().orElseThrow();
  }

  /** Of a distribution it is the largest part that changed, by as much as its own page says. */
  @ParameterizedTest
  @ValueSource(strings = {"/metrics?lang=nl", "/search?lang=nl&q=gewoonte"})
  void ofADistributionTheLargestPartChanged(String page) throws Exception {
    String[] cells = cells(row(page, "usage_segments"));
    assertThat(cells[0]).matches("(?s)[<>]?\\u00a0?[0-9]+\\u00a0%.*");
    assertThat(cells[1]).contains("september 2026");
  }

  @Test
  void noChangeIsLeftOpenWhereAPartIsShown() throws Exception {
    assertThat(rows("/metrics?lang=en").filter(row -> row.contains("<small>")))
        .isNotEmpty()
        .map(MetricsListTest::cells)
        .filteredOn(cells -> cells[0].matches("(?s)[0-9]+%\\s+[a-z].*"))
        .allSatisfy(cells -> assertThat(cells[1]).isNotBlank());
  }

  /** What is not one number is called what its page shows. */
  @Test
  void aMetricIsCalledWhatItsPageShows() throws Exception {
    assertThat(cells(row("/metrics?lang=nl", "survey_questions"))[0]).isEqualTo("per vraag");
    assertThat(cells(row("/metrics?lang=en", "survey_questions"))[0]).isEqualTo("by question");
    assertThat(cells(row("/metrics?lang=en", "time_to_habit"))[0]).isEqualTo("a curve");
    assertThat(cells(row("/metrics?lang=en", "openness"))[0]).isEqualTo("by dimension");
  }
}
