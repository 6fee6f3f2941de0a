package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader can choose, and that every choice is an address. */
class ExploringTest extends ServedMart {

  private static final Pattern OPTION =
      Pattern.compile(
          "<option value=\"([^\"]*)\"( selected=\"selected\")?( disabled=\"disabled\")?>");

  private static String page(String path) throws Exception {
    return served.get(path).body();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // a stretch of time: from a period, a number of them, this year, all there is
        "/?lang=nl&from=2026-06|Lumen Groep · juni 2026 – november 2026",
        "/?lang=nl&from=3&period=2026-09|Lumen Groep · juli 2026 – september 2026",
        "/?lang=nl&from=year|Lumen Groep · januari 2026 – november 2026",
        "/?lang=nl&from=all|Lumen Groep · mei 2025 – november 2026",
        "/?lang=en&from=nonsense|November 2025 – November 2026",
        "/?lang=nl&kind=quarter&from=2026-06|2026</p>",
        // a period chosen to compare with, on cards and lines
        "/?lang=nl&compare=2026-06|sinds juni 2026",
        "/?lang=nl&compare=2026-06&from=2026-08|Doet mee, april 2026 – juli 2026",
        "/?lang=nl&from=2026-08|Doet mee, april 2026 – juli 2026",
        "/?lang=nl&compare=2026-12|sinds september 2026",
        // two groups at once
        "/?lang=nl&only=department:Verkoop&also=site:Gent|Verkoop · Gent · oktober 2026",
        "/?lang=nl&kind=week&only=department:Verkoop&also=site:Gent|Twee indelingen tegelijk worden alleen per maand",
        // groups of two dimensions
        "/adoption?lang=nl&across=site|naar afdeling en vestiging · Lumen Groep",
        // Bestuur at Gent is the second of the pairs and withheld, Verkoop at Utrecht the last: 39
        // %
        "/adoption?lang=nl&across=site|Verkoop · Utrecht",
        "/adoption?lang=nl&across=site|<span>39\u00a0%</span>",
        "/adoption?lang=nl&kind=week&across=site|Twee indelingen tegelijk worden alleen per maand",
        "/adoption?lang=en&across=department|by department · Lumen Groep",
      })
  void answersWhatTheAddressChooses(String path, String expected) throws Exception {
    assertThat(page(path)).contains(expected);
  }

  /** Before the beginning there is nothing to draw a line of. */
  @Test
  void noLineIsDrawnOfATimeOfWhichNothingIsKnown() throws Exception {
    assertThat(page("/?lang=nl&from=all")).doesNotContain("een jaar eerder");
    assertThat(page("/?lang=nl&from=2026-01&compare=year")).contains("Doet mee, een jaar eerder");
  }

  /** The second group of the same dimension says nothing; the first stays. */
  @Test
  void oneDimensionHoldsOneGroup() throws Exception {
    assertThat(page("/?lang=nl&only=department:Verkoop&also=department:ICT"))
        .contains("Verkoop · oktober 2026")
        .contains("twee groepen van dezelfde indeling (afdeling). Niemand hoort bij allebei")
        .doesNotContain("Verkoop · ICT");
  }

  /** The address can name a group of each of two dimensions, and so those who are in both. */
  @Test
  void aCellOfTwoDimensionsLeadsToThoseWhoAreInBoth() throws Exception {
    assertThat(page("/adoption?lang=nl&across=site"))
        .contains(
            "&quot;Verkoop\\nUtrecht&quot;:&quot;/adoption?only=department%3AVerkoop"
                + "\\u0026also=site%3AUtrecht\\u0026lang=nl&quot;")
        .as("a withheld cell leads nowhere")
        .doesNotContain("Bestuur\\nGent");
  }

  /** A text about a band where none is drawn sends the reader looking. */
  @ParameterizedTest
  @ValueSource(strings = {"/adoption?lang=nl", "/network?lang=nl", "/metric/bass_forecast?lang=nl"})
  void aBandIsSpokenOfOnlyWhereTheKeyHasOne(String path) throws Exception {
    for (String figure : page(path).split("<figure ")) {
      if (figure.contains("Onzekerheid: een band")) {
        assertThat(figure).contains("waarschijnlijk (95");
      }
    }
  }

  /** The bar and the row of a tool lead to the same page about that tool. */
  @Test
  void aToolLeadsToThePageAboutIt() throws Exception {
    assertThat(page("/adoption?lang=nl&by=site"))
        .contains("<a href=\"/adoption?tool=slack&amp;by=site&amp;lang=nl\">Slack</a>")
        .contains("naar tool · Lumen Groep · oktober 2026");
    assertThat(page("/adoption?lang=nl&only=department:Logistiek"))
        .contains("naar tool · Logistiek · oktober 2026");
  }

  /** Groups are closed before they are chosen, with the reason. */
  @Test
  void closesGroupsThatAreTooSmall() throws Exception {
    String page = page("/?lang=nl");
    assertThat(closed(page)).contains("department:Bestuur").doesNotContain("department:Verkoop");
    assertThat(page).contains("Bestuur (verborgen)");
    assertThat(closed(page("/?lang=nl&period=2026-09"))).doesNotContain("department:Bestuur");
  }

  /** Of a time of which nothing is known the page says so, and draws no conclusion. */
  @Test
  void saysThatNothingIsKnown() throws Exception {
    assertThat(page("/?lang=nl&kind=quarter&only=site:Gent"))
        .contains("is van Gent nog niets bekend.")
        .doesNotContain("Geen duidelijke verandering");
  }

  /** Two groups at once are counted per month and quarter, so a week closes all of the second. */
  @Test
  void closesTheSecondGroupInAWeek() throws Exception {
    assertThat(closed(page("/?lang=nl&only=department:Verkoop"))).doesNotContain("site:Gent");
    assertThat(page("/?lang=nl&kind=week&only=department:Verkoop"))
        .contains("Gent (alleen per maand of kwartaal)");
  }

  private static List<String> closed(String page) {
    return OPTION
        .matcher(page)
        .results()
        .filter(option -> option.group(3) != null)
        .map(option -> option.group(1))
        .toList();
  }

  /** A chip takes its own filter away and leaves the others. */
  @Test
  void aChipTakesItsFilterAway() throws Exception {
    String page = page("/adoption?only=department:Verkoop&also=site:Gent&tool=slack");
    List<String> chips =
        Pattern.compile("class=\"chip\" href=\"([^\"]*)\"")
            .matcher(page)
            .results()
            .map(MatchResult::toString)
            .toList();
    assertThat(page)
        .contains("class=\"chip\" href=\"/adoption?tool=slack&amp;only=site%3AGent\"")
        .contains("class=\"chip\" href=\"/adoption?tool=slack&amp;only=department%3AVerkoop\"")
        .contains(
            "class=\"chip\" href=\"/adoption?only=department%3AVerkoop&amp;also=site%3AGent\"");
    assertThat(chips).hasSize(3);
    assertThat(page("/adoption")).doesNotContain("class=\"chip\"");
  }

  /** Rows of groups lead to the group, rows of periods to the period, withheld ones nowhere. */
  @Test
  void rowsLeadToWhatTheyStandFor() throws Exception {
    String page = page("/metric/engaged_share?lang=nl");
    assertThat(page)
        .contains(
            "<a href=\"/metric/engaged_share?only=department%3AVerkoop&amp;lang=nl\">Verkoop</a>")
        .contains("<a href=\"/metric/engaged_share?period=2026-06&amp;lang=nl\">jun")
        .doesNotContain("only=department%3ABestuur");
    assertThat(page("/metric/engaged_share?lang=nl&by=site&only=department:Verkoop"))
        .contains("only=department%3AVerkoop&amp;also=site%3AGent&amp;lang=nl\">Gent</a>");
  }

  /** The step to the next period is the address of that period. */
  @Test
  void stepsThroughTime() throws Exception {
    assertThat(page("/network?lang=en&period=2026-09"))
        .containsPattern("rel=\"prev\"[^>]*href=\"/network\\?period=2026-08&amp;lang=en\"")
        .containsPattern("rel=\"next\"[^>]*href=\"/network\\?period=2026-10&amp;lang=en\"");
  }
}
