package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stip.dashboard.language.Language;
import nl.stip.dashboard.language.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page in both languages, asked over HTTP. */
class PagesTest extends ServedMart {

  private static final Pattern TEXT = Pattern.compile(">([a-z_0-9]+(?:\\.[a-z_0-9]+)+)<");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/?lang=nl|31\u00a0%",
        "/?lang=en|31%",
        "/?lang=nl|1.240 mensen",
        "/?lang=en|1,240 people",
        "/?lang=nl|+9 procentpunt sinds september 2026",
        "/?lang=en|+9 percentage points since September 2026",
        "/?lang=nl|<span>, beter</span>",
        "/?lang=nl|Doet mee: van 22\u00a0% in september 2026 naar 31\u00a0% in oktober 2026. Dat is vooruitgang.",
        "/adoption?lang=nl|minder dan 3 van 40",
        "/adoption?lang=en|under 3 of 40",
        "/adoption?lang=nl|verborgen",
        "/?lang=nl|</span> <a class=\"see screen\" href=\"/metric/engaged_share?lang=nl",
        "/network?lang=nl|Vinden mensen elkaar over grenzen heen?",
        "/network?lang=nl|Hoe ver is de leiding?",
        "/metric/openness?lang=nl|Vinden mensen elkaar over grenzen heen?",
        "/metric/leadership_within_3?lang=en|How far away are the leaders?",
        "/network?lang=nl|duidelijk minder dan toeval",
        "/network?lang=en|clearly less than chance",
        "/network?lang=nl|Organogram en werkelijkheid, 0 is toeval, 1 is gelijk",
        "/openness?lang=nl|Deze analyse heeft dit cijfer niet berekend.",
        "/openness?lang=en|<th scope=\"row\">168\u00a0h</th>",
        "/openness?lang=nl|Zet elk thema in register/themes.yaml",
        "/openness?lang=en|No themes of the strategy are registered",
        "/metric/strategy_part?lang=en|No themes of the strategy are registered",
        "/metrics?lang=nl|<small>gebleven</small>",
        "/adoption?lang=en|Time to habit, in per cent · by department · Lumen Groep · October 2026",
        "/adoption?lang=en|from 0% after 0 wk to 21% after 12 wk",
        "/adoption?lang=nl&by=site|<th scope=\"row\">24\u00a0wk</th>",
        "/adoption?lang=en|So far: from 11% on 15 Feb 2026 to 52% on 25 Oct 2026. Expected: from 11% on 15 Feb 2026 to 59% on 24 Oct 2027.",
        "/adoption?lang=nl|<th scope=\"row\">24\u00a0okt\u00a02027</th>",
        "/adoption?lang=nl&only=department:Logistiek|Geen verwachting: wat er is gebeurd",
        "/adoption?lang=nl|Beginners, in procenten · naar afdeling · Lumen Groep · oktober 2026",
        "/adoption?lang=nl|Vroege meerderheid",
        "/data?lang=nl|1.858.212",
        "/data?lang=en|1,858,212",
        "/data?lang=nl|9 nov 2026",
        "/data?lang=nl|41 accounts zijn niet gekoppeld",
        "/data?lang=en|41 accounts are not matched",
        "/?lang=nl&kind=week|wk 44 2026",
        "/?lang=nl&kind=week|niet vastgelegd",
        "/?lang=nl&kind=quarter|geen gegevens",
        "/metric/openness?lang=nl&kind=quarter|, steeds de laatste 28\u00a0dagen</p>",
        "/metric/openness?lang=en&kind=quarter|, the last 28\u00a0days of each</p>",
        "/?lang=nl&kind=week|De bron legt niet vast wat hiervoor nodig is.",
        "/?lang=nl&only=department:Juridisch|>&lt;\u00a08\u00a0%<",
        "/?lang=nl&only=department:Juridisch|minder dan 3 van 40",
        "/?lang=nl|Doet mee en bereikt, in procenten · Lumen Groep · november 2025 – november 2026",
        "/adoption?lang=en|Takes part, in per cent · by department · Lumen Groep · October 2026",
        "/?lang=nl|<span class=\"sign then\" aria-hidden=\"true\"></span><span>september 2026, wie er toen in zat</span>",
        "/?lang=nl|<th scope=\"col\">Maand</th>",
        "/?lang=nl&kind=week|<th scope=\"col\">Week</th>",
        "/?lang=nl|<th scope=\"col\">Afdeling</th>",
        "/adoption?lang=en|<th scope=\"col\">Department</th>",
        "/metric/time_to_habit?lang=nl|een hoger deel in dezelfde tijd is beter",
        "/metric/time_to_habit?lang=en|a higher share in the same time is better",
        "/metric/engaged_share?lang=nl|<dd>meer is beter</dd>",
        "/metric/retention?lang=en|<th scope=\"col\">Start</th>",
        "/network?lang=nl|Een bericht aan meer dan 25 mensen maakt geen contact.",
        "/network?lang=en|Addressing is: a direct message, a mention, a reply.",
        "/data?lang=nl|De jongste gegevens zijn van 8\u00a0nov\u00a02026. Van 2.592 accounts hebben er 53 nog geen persoon.",
        "/data?lang=nl|De laatste perioden met cijfers zijn wk\u00a045\u00a02026, oktober 2026. Een periode",
        "/data?lang=nl|9 nov 2026 09:12",
        "/adoption?lang=nl&compare=year|Doet mee, een jaar eerder",
        "/adoption?lang=nl&kind=week&only=department:Juridisch&by=site|Twee indelingen tegelijk worden alleen per maand",
        "/adoption?lang=en&kind=week&only=department:Juridisch&by=site|Choose a month or a quarter above",
        "/metric/engaged_share?lang=nl|<h1>Doet mee</h1>",
        "/metric/engaged_share?lang=nl|+9 procentpunt sinds september 2026",
        "/metric/engaged_share?lang=nl|minder dan 3 van 40",
        "/metric/engaged_share?lang=en|<dd>everybody with access</dd>",
        "/metric/usage_segments?lang=nl|Hoe verschuift de verdeling?",
        "/metric/retention?lang=en|How do those who began together fare?",
        "/metric/openness?lang=en|clearly less than chance",
        "/metric/chart_agreement?lang=nl|Hoe verschillen de indelingen?",
        "/?lang=nl|/metric/engaged_share?from=all&amp;by=department&amp;only=department%3AJuridisch",
        "/metric/openness?lang=nl|Hoe verloopt het per indeling?",
        "/metric/openness?lang=nl&by=site|‘Verdeel naar’ verandert de grafieken niet.",
        "/metric/openness?lang=nl|waarschijnlijk 0,59–\u20600,63",
        "/metric/engaged_share?lang=nl&only=department:Logistiek|Logistiek heeft 12\u00a0%; het midden van 7 andere groepen van vergelijkbare grootte is 33\u00a0%. Duidelijk hoger dan deze groep: 7. Duidelijk lager: geen. Geen duidelijk verschil: geen. Zonder cijfer: 1.",
        "/metric/engaged_share?lang=en&only=department:Logistiek&by=site|7 other groups of comparable size",
        "/metric/engaged_share?lang=nl&only=department:Logistiek&compare=year|Logistiek, een jaar eerder",
        "/metric/bass_forecast?lang=en|Expected: from 11% on 15 Feb 2026",
        "/adoption?lang=nl|in procenten van wie in de laatste maand toegang had",
        "/adoption?lang=en|in per cent of those with access in the last month",
        "/network?lang=nl&only=department:Verkoop|Openheid, 1 is toeval · Lumen Groep · oktober 2026",
        "/adoption?lang=nl&only=department:Verkoop&also=site:Gent|Dit cijfer wordt niet voor twee indelingen tegelijk berekend.",
        "/privacy?lang=nl|Elk cijfer gaat over een groep van minstens 10 mensen",
        "/privacy?lang=en|That limit can be raised, never lowered.",
        "/privacy?lang=nl|Wat verborgen blijft",
        "/data?lang=nl|Wat er nog bij kan",
        "/data?lang=nl|53 accounts horen nog bij niemand.",
        "/metrics?lang=nl|/metric/engaged_share?lang=nl",
      })
  void showsTheNumbersOfTheMart(String path, String expected) throws Exception {
    HttpResponse<String> page = served.get(path);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains(expected);
  }

  @Test
  void whatIsNotKnownOfTheComingTimeLeavesNoEmptyLine() throws Exception {
    assertThat(served.get("/adoption?lang=nl").body()).doesNotContain("id=\"reached\"");
  }

  @Test
  void aGroupAmongTheOthersIsHeldAgainstTheOrganisation() throws Exception {
    String page = served.get("/metric/engaged_share?lang=nl&only=department:Logistiek").body();

    assertThat(page.split("<th scope=\"col\" class=\"number\">Lumen Groep</th>", -1))
        .as("as reference of its course, of the groups, and of their courses")
        .hasSize(4);
  }

  @ParameterizedTest
  @CsvSource({
    "/?lang=nl",
    "/adoption?lang=nl",
    "/network?lang=nl",
    "/openness?lang=nl",
    "/data?lang=nl",
    "/?lang=en",
    "/adoption?lang=en",
    "/network?lang=en",
    "/openness?lang=en",
    "/data?lang=en",
    "/business?lang=nl",
    "/business?lang=en",
    "/metrics?lang=nl",
    "/metrics?lang=en",
    "/metric/open_share?lang=nl",
    "/?only=department:Logistiek&by=site&compare=year&period=2026-09&tool=slack"
  })
  void loadsNothingFromElsewhereAndShowsNoKeys(String path) throws Exception {
    HttpResponse<String> page = served.get(path);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .doesNotContain("http:")
        .doesNotContain("https:")
        .doesNotContain("style=");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("script-src 'self'")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe");
    Matcher text = TEXT.matcher(page.body());
    while (text.find()) {
      assertThat(Words.in(Language.NL).keys()).doesNotContain(text.group(1));
    }
  }

  @Test
  void keepsTheStateInEveryLink() throws Exception {
    String page = served.get("/adoption?by=site&period=2026-09&theme=dark").body();

    assertThat(page)
        .contains("href=\"/network?period=2026-09&amp;by=site&amp;theme=dark\"")
        .contains("href=\"/adoption?period=2026-09&amp;by=site&amp;lang=en&amp;theme=dark\"")
        .contains("data-theme=\"dark\"");
  }

  @Test
  void answersOnlyToALoopbackName() throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
      socket
          .getOutputStream()
          .write(
              "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 403").doesNotContain("Lumen");
    }
  }

  @ParameterizedTest
  @CsvSource({"/elsewhere", "/metric/happiness", "/metric/"})
  void saysThatAPageDoesNotExist(String path) throws Exception {
    HttpResponse<String> page = served.get(path);

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("Deze pagina bestaat niet.");
  }

  /** Every metric of the mart has a page, in both languages and for every kind of period. */
  @Test
  void everyMetricHasAPage() throws Exception {
    Matcher links =
        Pattern.compile("/metric/([a-z0-9_]+)\\?lang=nl")
            .matcher(served.get("/metrics?lang=nl").body());
    Set<String> metrics = new TreeSet<>();
    while (links.find()) {
      metrics.add(links.group(1));
    }
    assertThat(metrics).hasSizeGreaterThan(20);
    for (String metric : metrics) {
      for (String choice : List.of("lang=nl", "lang=en", "kind=week", "kind=quarter&by=site")) {
        HttpResponse<String> page = served.get("/metric/" + metric + "?" + choice);
        assertThat(page.statusCode()).as(metric + " " + choice).isEqualTo(200);
        assertThat(page.body()).contains("<dd>" + metric + "</dd>").contains("class=\"figure\"");
      }
    }
  }

  /** A figure without intervals does not say what they are. */
  @Test
  void onlyWhatHasAnIntervalExplainsIt() throws Exception {
    String said = "een band van 95";
    assertThat(served.get("/metric/engaged_share?lang=nl").body()).contains(said);
    assertThat(served.get("/metric/enabled?lang=nl").body()).doesNotContain(said);
  }

  @Test
  void saysNothingOfADirectoryWhenThereIsOne() throws Exception {
    assertThat(served.get("/?lang=nl").body()).doesNotContain("nog geen personeelsbestand");
  }

  @Test
  void startsWithoutAMartAndSaysWhatToDo(@TempDir Path empty) throws Exception {
    try (Served bare = new Served(empty)) {
      assertThat(bare.get("/").body()).contains("Nog niets te zien").contains("./stip run");
      assertThat(bare.get("/network?lang=en").body()).contains("Nothing to see yet");
    }
  }

  /**
   * Whatever group is looked at, an answer about another leads to that one, not to both at once.
   */
  @Test
  void anAnswerLeadsToTheGroupItIsAbout() throws Exception {
    String page = served.get("/adoption?lang=nl&only=site:Gent").body();
    String told = page.substring(page.indexOf("class=\"wide told\""));
    assertThat(told.substring(0, told.indexOf("</div>")))
        .contains("by=department&amp;only=department%3A")
        .as("those of a breakdown that are behind, too, all at once")
        .contains("metric/engaged_share?from=all&amp;by=department&amp;lang=nl")
        .doesNotContain("site%3AGent");
  }

  /** Its line stands out, so it is named above it. */
  @Test
  void aFigureOfAChosenGroupAmongOthersIsAboutThatGroup() throws Exception {
    assertThat(served.get("/adoption?lang=nl&only=department:Logistiek").body())
        .contains("Logistiek, tussen de andere groepen van Lumen Groep");
    assertThat(served.get("/adoption?lang=nl").body()).doesNotContain("tussen de andere groepen");
  }
}
