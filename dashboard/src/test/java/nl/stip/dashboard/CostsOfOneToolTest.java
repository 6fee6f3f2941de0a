package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stip.dashboard.businesscase.CostMart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the business case where one tool is looked at. */
class CostsOfOneToolTest {

  private static final String LICENCE =
      "  - {what: Viva, kind: licence, tool: viva-engage, amount: 24, per: person_year,"
          + " from: 2025-01-01, source: contract 2025-113, date: 2024-12-12}\n";
  private static final String SUPPORT =
      "  - {what: Helpdesk, kind: support, amount: 68000, per: year,"
          + " from: 2025-01-01, source: budget line 14, date: 2024-10-28}\n";

  @TempDir Path root;

  private CostMart mart;
  private Served served;

  @BeforeEach
  void serve() throws Exception {
    mart = new CostMart(root);
    served = new Served(root);
  }

  @AfterEach
  void stop() {
    served.close();
  }

  private String page(String choices) throws Exception {
    HttpResponse<String> answer = served.get("/business?" + choices);
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  @Test
  void ofOneToolOnlyItsOwnCostsCount() throws Exception {
    String teams = LICENCE.replace("Viva", "Teams").replace("viva-engage", "teams");
    mart.costs("costs:\n" + teams + SUPPORT);
    assertThat(page("lang=en&tool=teams"))
        .contains("An active person costs about €2.22 a month")
        .contains("Costs without a tool count for all tools together only: Helpdesk.");
    assertThat(page("lang=en&tool=slack")).contains("There are no costs for this in the register.");
  }

  /** A column of amounts above a sum that is less than they are together must say why. */
  @Test
  void whatDoesNotCountForTheToolLookedAtSaysSoBesideItsAmount() throws Exception {
    String teams = LICENCE.replace("Viva", "Teams").replace("viva-engage", "teams");
    mart.costs("costs:\n" + teams + LICENCE + SUPPORT);

    String one = page("lang=en&tool=teams");
    assertThat(row(one, "Teams")).doesNotContain("does not count here", "quiet");
    assertThat(row(one, "Viva")).contains("€", "does not count here", "quiet");
    assertThat(row(one, "Helpdesk")).contains("€", "does not count here", "quiet");
    assertThat(page("lang=en")).doesNotContain("does not count here");
  }

  /** As in any other figure by tool; where all are looked at none stands out. */
  @Test
  void theToolLookedAtStandsOutAmongTheOthers() throws Exception {
    String teams = LICENCE.replace("Viva", "Teams licence").replace("viva-engage", "teams");
    String slack = LICENCE.replace("Viva", "Slack licence").replace("viva-engage", "slack");
    mart.costs("costs:\n" + teams + slack);

    String one = page("lang=en&tool=teams");
    assertThat(figure(one, "cost_tools"))
        .contains("\u25cf\u00a0Teams")
        .doesNotContain("\u25cf\u00a0Slack");
    assertThat(figure(one, "unused_lines"))
        .contains("\u25cf\u00a0Teams licence")
        .doesNotContain("\u25cf\u00a0Slack");
    assertThat(page("lang=en")).doesNotContain("\u25cf\u00a0");
  }

  /** The row of a cost in the table of all. */
  private static String row(String page, String what) {
    String table = page.substring(page.indexOf("All costs"));
    Matcher row =
        Pattern.compile("<tr><th[^>]*><span>" + what + ".*?</tr>", Pattern.DOTALL).matcher(table);
    assertThat(row.find()).as("a row for %s", what).isTrue();
    return row.group();
  }

  private static String figure(String page, String question) {
    Matcher figure =
        Pattern.compile("id=\"f-" + question + "\".*?</figure>", Pattern.DOTALL).matcher(page);
    assertThat(figure.find()).as("a figure for %s", question).isTrue();
    return figure.group();
  }
}
