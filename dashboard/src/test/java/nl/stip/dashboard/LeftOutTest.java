package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.stip.dashboard.page.View;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an address asks and does not get is said, with the address of what is shown. */
class LeftOutTest extends ServedMart {

  private static final Pattern SENTENCE = Pattern.compile("<li>([^<]*)</li>");
  private static final Pattern CLEAN =
      Pattern.compile("</ul>\\s*<a href=\"([^\"]*)\">(Verder zonder|Go on without) ");

  private static String page(String path) throws Exception {
    String body = served.get(path).body();
    return body.substring(body.indexOf("<main"), body.indexOf("</main>"));
  }

  /** The sentences of the notice; none where there is none. */
  private static List<String> told(String page) {
    int from = page.indexOf("class=\"banner left\"");
    return from < 0
        ? List.of()
        : SENTENCE
            .matcher(page.substring(from, page.indexOf("</ul>", from)))
            .results()
            .map((MatchResult sentence) -> sentence.group(1))
            .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // groups: of one dimension, not together, with another name by now, of no dimension
        "/?lang=nl&only=department:Verkoop&also=department:ICT|twee groepen van dezelfde indeling (afdeling)|/?only=department%3AVerkoop&lang=nl",
        "/?lang=nl&only=department:Verkoop&only=department:ICT|onder ‘only’ meer dan één groep; alleen de eerste telt, je ziet Verkoop|/?only=department%3AVerkoop&lang=nl",
        "/network?lang=nl&only=department:Inkoop|Bij Afdeling is er geen groep met de naam uit dit adres; misschien heet die nu anders. Je ziet Lumen Groep|/network?lang=nl",
        "/network?lang=en&only=department:Inkoop&also=site:Gent|may have another name by now. You see Gent|/network?only=site%3AGent&lang=en",
        "/?lang=nl&only=site:Gent&also=department:Inkoop|misschien heet die nu anders. Je ziet Gent|/?only=site%3AGent&lang=nl",
        "/?lang=en&only=somebody|A group in this address is not in these figures; you see Lumen Groep|/?lang=en",
        // time
        "/?lang=nl&kind=year|De soort periode in dit adres is er niet; je ziet cijfers per maand|/?lang=nl",
        "/?lang=nl&period=1999-01|De periode in dit adres is er niet in deze cijfers; je ziet oktober 2026|/?lang=nl",
        "/?lang=nl&kind=week&period=2026-10|Bij cijfers per week past oktober 2026 niet|/?kind=week&lang=nl",
        "/?lang=nl&period=2026-11|November 2026 loopt nog, en krijgt cijfers als alles is waargenomen; wat er al van te zeggen is, staat op grafieken over de tijd. Je ziet oktober 2026|/?lang=nl",
        "/network?lang=en&kind=month&period=2026-11|November 2026 is still running|/network?kind=month&lang=en",
        "/?lang=nl&from=2027-01|beginnen zoals gebruikelijk|/?lang=nl",
        "/?lang=nl&compare=lastyear|Waarmee dit adres vergelijkt, is er niet|/?lang=nl",
        "/?lang=nl&compare=2026-11|een periode die niet vóór oktober 2026 ligt|/?lang=nl",
        // tool and breakdown
        "/?lang=nl&tool=fax|je ziet alle tools samen|/?lang=nl",
        "/?lang=nl&by=shoe|je ziet de verdeling naar afdeling|/?lang=nl",
        "/?lang=nl&across=shoe|De tweede indeling in dit adres is er niet|/?lang=nl",
        "/?lang=nl&across=department|De tweede indeling in dit adres is dezelfde als de eerste|/?lang=nl",
        "/?lang=nl&across=site&only=site:Gent|Binnen één groep wordt niet ook nog naar vestiging verdeeld|/?only=site%3AGent&lang=nl",
        // how it is shown, and what is no choice at all
        "/?lang=de|De taal in dit adres kent Stip niet; je leest Nederlands|/",
        "/?lang=nl&theme=pink|De weergave in dit adres kent Stip niet|/?lang=nl",
        "/?lang=nl&g=dept:A&g=dept:B|blijft weg: ‘g’|/?lang=nl",
        "/adoption?lang=nl&q=gewoonte|blijft weg: ‘q’|/adoption?lang=nl",
        "/?lang=nl&tool=slack&tool=m365|‘tool’ staat meer dan eens|/?tool=slack&lang=nl",
        // wherever something can be chosen or is carried along
        "/data?lang=nl&period=1999-01|De periode in dit adres is er niet|/data?lang=nl",
        "/privacy?lang=en&only=department:Inkoop|may have another name by now|/privacy?lang=en",
        "/business?lang=nl&tool=fax|je ziet alle tools samen|/business?lang=nl",
        "/search?lang=nl&only=department:Inkoop&q=a|misschien heet die nu anders|/search?lang=nl&q=a",
        "/metrics?lang=nl&by=shoe|je ziet de verdeling naar|/metrics?lang=nl",
        "/metric/engaged_share?lang=nl&by=shoe|je ziet de verdeling naar|/metric/engaged_share?lang=nl",
      })
  void saysWhatIsLeftOutAndLeadsToTheRest(String path, String sentence, String clean)
      throws Exception {
    String page = page(path);
    assertThat(told(page)).hasSize(1).first().asString().contains(sentence);
    assertThat(CLEAN.matcher(page).results().map(link -> link.group(1).replace("&amp;", "&")))
        .containsExactly(clean);
    assertThat(told(page(clean))).isEmpty();
    // what is not there goes nowhere else
    assertThat(page).doesNotContain("Inkoop", "fax", "1999-01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?lang=nl",
        "?lang=en&theme=dark&kind=month&period=2026-10&from=2026-06&compare=year&tool=slack&by=site",
        "?kind=month&period=2026-10&compare=previous&tool=all&by=department&only=&also=&from=&across=",
        "?only=department:Verkoop&also=site:Gent&from=all&compare=2026-06",
        "?across=site&from=year&compare=none",
        "?only=site:Gent&only=site:Gent&from=12&continue&tool="
      })
  void saysNothingWhereAllIsAnswered(String query) throws Exception {
    for (String page : View.MENU) {
      String path = page.equals("overview") ? "/" : "/" + page;
      assertThat(told(page(path + query))).as(page).isEmpty();
    }
  }

  /**
   * It may be a name; a plain word that would be a parameter is repeated, three of them at most.
   */
  @Test
  void whatSomebodyTypedIsNotRepeated() throws Exception {
    String page =
        page(
            "/?lang=nl&only=department:Jan+Jansen&also=Piet&period=Klaas&by=Dirk"
                + "&Anna%20Jansen=x&%3Cscript%3Ealert(1)=x&"
                + "a".repeat(40)
                + "=x&one=x&two=x&three=x&four=x");
    assertThat(told(page))
        .contains("Zo’n keuze heeft deze pagina niet, dus die blijft weg: ‘one’, ‘two’, ‘three’.")
        .contains("Er staat nog meer in dit adres wat geen keuze op deze pagina is.");
    assertThat(page)
        .doesNotContain("Jan", "Piet", "Klaas", "Dirk", "alert(1)", "four", "a".repeat(40));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/data", "/privacy", "/business"})
  void aPageAboutEverybodySaysThatTheGroupDoesNotCount(String path) throws Exception {
    String page = page(path + "?lang=nl&only=department:Verkoop&also=site:Gent");
    assertThat(page)
        .containsOnlyOnce("<p class=\"quiet idle\">")
        .containsPattern("class=\"quiet idle\">[^<]*hele organisatie: [^<]*telt [^<]*niet mee\\.<")
        .contains("<a class=\"chip idle\" href=\"" + path + "?only=site%3AGent&amp;lang=nl\"")
        .doesNotContain("class=\"chip\"")
        .contains("<p class=\"subject\">Lumen Groep · ");
    assertThat(page(path + "?lang=nl")).doesNotContain("idle", "class=\"chip");
    // the menu keeps what was chosen for where it counts
    assertThat(served.get(path + "?only=department:Verkoop").body())
        .contains("href=\"/network?only=department%3AVerkoop\"");
  }

  /** Where costs are told, the form has no field for the group and keeps it all the same. */
  @Test
  void theFormOfCostsKeepsTheGroup() throws Exception {
    Path costs = Files.createDirectories(workspace.resolve("register")).resolve("costs.yaml");
    Files.writeString(costs, Looked.COSTS);
    try {
      assertThat(page("/business?lang=nl&only=department:Verkoop&by=site"))
          .contains("<input type=\"hidden\" name=\"only\" value=\"department:Verkoop\">")
          .contains("<input type=\"hidden\" name=\"by\" value=\"site\">")
          .containsOnlyOnce("Kosten gelden voor de hele organisatie");
      assertThat(page("/?lang=nl&only=department:Verkoop"))
          .containsPattern(
              "persoon\\?</h3>\\s*<p class=\"quiet\">Lumen Groep</p>\\s*<p><span>Een actieve");
      assertThat(cells("/export/business/f-cost_time.xlsx?lang=nl&only=department:Verkoop"))
          .anyMatch(text -> text.contains("de gekozen groep telt op deze pagina niet mee"));
    } finally {
      Files.delete(costs);
    }
  }

  @Test
  void aToolCountsForCostsAndNotForWhereFiguresComeFrom() throws Exception {
    assertThat(page("/business?lang=nl&tool=slack")).doesNotContain("idle");
    assertThat(page("/data?lang=nl&tool=slack")).contains("chip idle", "quiet idle");
  }

  /** A metric along all dimensions at once is broken down by none. */
  @Test
  void aBreakdownDoesNotCountWhereAllDimensionsAreShown() throws Exception {
    String said = "<p class=\"quiet idle\">Deze pagina toont alle indelingen naast elkaar";
    assertThat(page("/metric/openness?lang=nl&by=site")).contains(said);
    assertThat(page("/metric/openness?lang=nl")).doesNotContain(said);
    assertThat(page("/metric/group_matrix?lang=nl&by=site")).doesNotContain(said);
    assertThat(page("/metric/engaged_share?lang=nl&by=site")).doesNotContain(said);
  }

  /** Where a group is chosen on top of two dimensions, it takes the place of the second. */
  @Test
  void aLinkToAGroupAsksNothingThatIsLeftOut() throws Exception {
    String page = page("/search?lang=nl&across=site&q=verkoop");
    assertThat(page).contains("href=\"/?only=department%3AVerkoop&amp;lang=nl\"");
  }

  @Test
  void filesSayItToo() throws Exception {
    String stale = "lang=nl&only=department:Verkoop&also=department:ICT&tool=fax";
    assertThat(cells("/report.xlsx?" + stale))
        .anyMatch(text -> text.contains("twee groepen van dezelfde indeling (afdeling)"))
        .anyMatch(text -> text.contains("je ziet alle tools samen"));
    assertThat(cells("/export/adoption/f-engaged_rank.xlsx?" + stale))
        .contains("Wat van dit adres niet telt")
        .anyMatch(text -> text.contains("twee groepen van dezelfde indeling (afdeling)"));
    assertThat(cells("/report.xlsx?lang=nl&only=department:Verkoop"))
        .doesNotContain("Wat van dit adres niet telt");
  }

  private static List<String> cells(String path) throws Exception {
    List<String> texts = new ArrayList<>();
    try (XSSFWorkbook book =
        new XSSFWorkbook(new ByteArrayInputStream(served.bytes(path).body()))) {
      book.forEach(sheet -> sheet.forEach(row -> row.forEach(c -> texts.add(c.toString()))));
    }
    return texts;
  }
}
