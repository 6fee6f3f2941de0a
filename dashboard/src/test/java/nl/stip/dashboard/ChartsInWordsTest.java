package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.stip.dashboard.page.View;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What who cannot see a page is told: every chart in a sentence, every table by name. */
class ChartsInWordsTest extends ServedMart {

  private static final Pattern CHART =
      Pattern.compile(
          "<h3>([^<]*)</h3>(?:(?!</figure>|<h3>).)*?<div class=\"chart\" role=\"img\" aria-label=\"([^\"]*)\"",
          Pattern.DOTALL);
  private static final Pattern TABLE = Pattern.compile("<table[^>]*>(.*?)</table>", Pattern.DOTALL);
  private static final Pattern HEAD = Pattern.compile("<th(?: [^>]*)?>");
  private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");

  private static List<String> pages(String language) throws Exception {
    List<String> pages = new ArrayList<>();
    View.MENU.forEach(page -> pages.add(new View(page, Map.of("lang", language)).url()));
    Pattern.compile("/metric/[a-z0-9_]+\\?lang=" + language)
        .matcher(served.get("/metrics?lang=" + language).body())
        .results()
        .map(MatchResult::group)
        .distinct()
        .forEach(pages::add);
    assertThat(pages).hasSizeGreaterThan(View.MENU.size());
    return pages;
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void everyChartSaysWithANumberWhatItShows(String language) throws Exception {
    int charts = 0;
    for (String page : pages(language)) {
      String body = served.get(page).body();
      List<MatchResult> found = CHART.matcher(body).results().toList();
      assertThat(found).as(page).hasSize(body.split("class=\"chart\"", -1).length - 1);
      charts += found.size();
      for (MatchResult chart : found) {
        assertThat(chart.group(2)).as(page).startsWith(chart.group(1));
        assertThat(chart.group(2).substring(chart.group(1).length()))
            .as("%s: %s", page, chart.group(1))
            .containsPattern("\\d")
            .endsWith(".");
      }
    }
    assertThat(charts).isGreaterThan(View.MENU.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void everyTableHasANameAndHeads(String language) throws Exception {
    int tables = 0;
    for (String page : pages(language)) {
      for (MatchResult table : TABLE.matcher(served.get(page).body()).results().toList()) {
        tables++;
        assertThat(table.group(1)).as(page).containsPattern("^\\s*<caption[^>]*>[^<]+</caption>");
        assertThat(HEAD.matcher(table.group(1)).results().map(MatchResult::group))
            .as(page)
            .isNotEmpty()
            .allMatch(head -> head.contains("scope=\"col\"") || head.contains("scope=\"row\""));
      }
    }
    assertThat(tables).isGreaterThan(View.MENU.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void everyPageHasItsOwnTitleAndLanguage(String language) throws Exception {
    TreeSet<String> titles = new TreeSet<>();
    List<String> pages = pages(language);
    for (String page : pages) {
      String body = served.get(page).body();
      assertThat(body).contains("<html lang=\"" + language + "\"");
      TITLE.matcher(body).results().forEach(title -> titles.add(title.group(1)));
    }
    assertThat(titles).hasSize(pages.size());
  }
}
