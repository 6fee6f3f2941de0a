package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stip.dashboard.businesscase.CostMart;
import nl.stip.dashboard.language.Language;
import nl.stip.dashboard.language.Words;
import nl.stip.workspace.register.CostsFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the business case, asked over HTTP while its register changes. */
class BusinessPageTest {

  private static final String LICENCE =
      "  - {what: Viva, kind: licence, tool: viva-engage, amount: 24, per: person_year,"
          + " from: 2025-01-01, source: contract 2025-113, date: 2024-12-12}\n";
  private static final String SUPPORT =
      "  - {what: Helpdesk, kind: support, amount: 68000, per: year,"
          + " from: 2025-01-01, source: budget line 14, date: 2024-10-28}\n";
  private static final String LABOUR =
      """
      labour:
        rate: {amount: 45, source: CBS, date: 2025-05-20}
        weeks: {amount: 44, source: HR, date: 2025-01-06}
        capture: {amount: 0.5, source: board, date: 2025-02-03}
      """;

  private static final Pattern EURO = Pattern.compile("€([\\d,]+(?:\\.\\d+)?)");
  private static final Pattern KEY = Pattern.compile(">([a-z_0-9]+(?:\\.[a-z_0-9]+)+)<");

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
    Matcher key = KEY.matcher(answer.body());
    while (key.find()) {
      assertThat(Words.in(Language.NL).keys()).doesNotContain(key.group(1));
    }
    return answer.body();
  }

  /** No number at all before anything was entered; then, at the next request, the page. */
  @Test
  void withoutCostsItSaysWhatToEnterAndFillsAsSoonAsTheyAreThere() throws Exception {
    String empty = page("lang=nl");
    assertThat(empty)
        .contains("Nog geen kosten ingevoerd")
        .contains("register/costs.yaml")
        .contains("slack, teams, viva-engage")
        .doesNotContain("€")
        .doesNotContain("class=\"value\"");
    mart.costs("costs:\n" + LICENCE + SUPPORT + LABOUR);
    assertThat(page("lang=nl"))
        .doesNotContain("Nog geen kosten ingevoerd")
        .contains(
            "contract 2025-\u2060113", "12 dec 2024", "budget line\u00a014", "CBS", "20 mei 2025");
  }

  /**
   * 1,000 × €24 + €68,000 = €92,000 a year for 600 active people: €12.78 a month, 9.3 minutes a
   * week; 800 of 1,000 licences unused, €19,200.
   */
  @Test
  void answersInBothLanguagesWithHandComputedNumbers() throws Exception {
    mart.costs("costs:\n" + LICENCE + SUPPORT + LABOUR);
    assertThat(page("lang=en"))
        .contains(
            "An active person costs about €12.80 a month, and has to save about 9.3\u00a0minutes a week"
                + " to earn that back.")
        .contains(
            "€92,000 a year ÷ (600 people × 44\u00a0weeks × €45 an hour × 50% captured) × 60\u00a0minutes ="
                + " 9.3\u00a0minutes a week")
        .contains("800 of 1,000\u00a0licences")
        .contains("Together · All tools</th><td class=\"number\">€7,670<")
        .contains(">€19,200<")
        .contains("href=\"/metric/engaged_share?lang=en\"");
    assertThat(page("lang=nl"))
        .contains(
            "Een actieve persoon kost ongeveer €\u00a012,80 per maand, en moet daarvoor ongeveer"
                + " 9,3\u00a0minuten per week besparen.")
        .contains("800 van 1.000\u00a0licenties")
        .contains(">€\u00a019.200<");
  }

  /** Every amount on the page follows the register: twice the amounts, twice each of them. */
  @Test
  void noAmountIsOnThePageThatIsNotFromTheRegister() throws Exception {
    mart.costs("costs:\n" + LICENCE + SUPPORT + LABOUR);
    String single = page("lang=en");
    mart.costs(
        "costs:\n"
            + LICENCE.replace("24,", "48,")
            + SUPPORT.replace("68000", "136000")
            + LABOUR.replace("45,", "90,"));
    String twice = page("lang=en");
    List<Double> before = amounts(single);
    List<Double> after = amounts(twice);
    assertThat(before).hasSizeGreaterThan(20);
    assertThat(after).hasSameSizeAs(before);
    for (int i = 0; i < before.size(); i++) {
      assertThat(after.get(i)).isCloseTo(2 * before.get(i), within(0.011 * before.get(i)));
    }
    assertThat(twice).as("an hour costs twice as much too").contains("9.3\u00a0minutes");
  }

  private static List<Double> amounts(String page) {
    List<Double> amounts = new ArrayList<>();
    Matcher euro = EURO.matcher(page);
    while (euro.find()) {
      amounts.add(Double.valueOf(euro.group(1).replace(",", "")));
    }
    return amounts;
  }

  @Test
  void tellsTheFaultsOfTheRegisterAndOtherPagesGoOn() throws Exception {
    mart.costs("costs:\n" + LICENCE.replace("kind: licence", "kind: license") + LABOUR);
    assertThat(page("lang=nl"))
        .contains("register/costs.yaml:2", "&#39;costs[1].kind&#39; is &#39;license&#39;")
        .contains("bedoel je &#39;licence&#39;?")
        .contains("De andere pagina’s werken gewoon.")
        .doesNotContain("€");
    assertThat(served.get("/?lang=nl").statusCode()).isEqualTo(200);
    Files.write(CostsFile.of(mart.workspace()), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertThat(page("lang=nl")).contains("is geen tekst in UTF-8");
    assertThat(page("lang=en")).contains("is not UTF-8 text");
    mart.costs("costs: [");
    assertThat(page("lang=en")).contains("is not YAML");
    mart.costs("costs:\n" + LICENCE);
    assertThat(page("lang=en")).contains("contract 2025-\u2060113");
  }

  /** Costs are of everybody: another group, or none, gives the same figures. */
  @Test
  void aGroupChangesNothingAndThePageSaysSo() throws Exception {
    mart.costs("costs:\n" + LICENCE + SUPPORT + LABOUR);
    assertThat(amounts(page("lang=en&only=site:Gent"))).isEqualTo(amounts(page("lang=en")));
    assertThat(page("lang=en&only=site:Gent"))
        .contains(
            "Costs are of the whole organisation: the chosen group does not count on this page.")
        .contains("Lumen Groep · All tools · June 2026");
  }

  /**
   * Costs jump where the register says so: what begins or ends for good within the months shown is
   * marked on both charts over time. A price that goes on under the same name begins, and does not
   * end; what held before the first month is no step.
   */
  @Test
  void aJumpInCostsIsExplained() throws Exception {
    String old = LICENCE.replace("from: 2025-01-01", "from: 2025-01-01, until: 2026-03-31");
    String dearer = LICENCE.replace("amount: 24", "amount: 30").replace("2025-01-01", "2026-04-01");
    String ended = SUPPORT.replace("from: 2025-01-01", "from: 2025-01-01, until: 2026-05-10");
    mart.costs("costs:\n" + old + dearer + ended + LABOUR);
    assertThat(steps(page("lang=en")))
        .containsExactly(
            "Viva, from 1\u00a0Apr\u00a02026: €30 per person per year",
            "Helpdesk, until 10\u00a0May\u00a02026");
    assertThat(steps(page("lang=en&tool=viva-engage")))
        .as("the helpdesk is no cost of one tool; nothing is drawn, since too few were active")
        .isEmpty();
    assertThat(steps(page("lang=en&tool=slack"))).isEmpty();
  }

  /** 1,000 people have access in May and 1,200 in June, 1,100 in April: a tenth more is no step. */
  @Test
  void manyMorePeopleWithAccessAreAStepInCosts() throws Exception {
    mart.change(
        "update value set value = 1100 where metric = 'enabled' and period = '2026-05'",
        "update value set value = 1320 where metric = 'enabled' and period = '2026-06'");
    mart.costs("costs:\n" + LICENCE.replace("tool: viva-engage, ", "") + LABOUR);
    assertThat(steps(page("lang=en")))
        .containsExactly("Viva: from 1,100 to 1,320 people with access");
  }

  private static List<String> steps(String page) {
    Matcher figure =
        Pattern.compile("id=\"f-cost_time\".*?</figure>", Pattern.DOTALL).matcher(page);
    assertThat(figure.find()).isTrue();
    return Pattern.compile("<li value=\"\\d+\">([^<]*)</li>")
        .matcher(figure.group())
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  /** Licences are no people, and an upper limit among the bars is told as one. */
  @Test
  void unusedLicencesAreToldAsWhatTheyAre() throws Exception {
    String slack = LICENCE.replace("Viva", "Slack").replace("viva-engage", "slack");
    String bought = LICENCE.replace("amount: 24", "amount: 24, licences: 1320");
    mart.costs("costs:\n" + bought + slack);
    String page = page("lang=en");
    assertThat(page)
        .as("320 times €24 for certain; with what people did not use at most 1,520 times")
        .contains(">€7,680<")
        .contains(
            "Licences nobody has, a year",
            "about 320\u00a0licences; with those people did not use in June 2026 it is ≤"
                + "\u00a0€36,500")
        .contains("<span>1,120</span><small>of which 320 nobody’s</small>")
        .contains("<span>400</span><small>at most</small>")
        .contains("Slack, at most")
        .doesNotContain("Viva, at most");
    Matcher figure =
        Pattern.compile("id=\"f-unused_line.*?</figure>", Pattern.DOTALL).matcher(page);
    assertThat(figure.find()).isTrue();
    assertThat(figure.group()).doesNotContain(" people<").doesNotContain(" people ·");
    mart.costs("costs:\n" + slack);
    assertThat(page("lang=en"))
        .as("nothing is certain")
        .contains(">≤\u00a0€9,600<")
        .contains(
            "at most 400 of 800\u00a0licences in June 2026: not every source records reading");
  }

  @Test
  void saysWhichFigureIsMissingAndWhy() throws Exception {
    mart.costs("costs:\n" + LICENCE + SUPPORT);
    assertThat(page("lang=en")).contains("What that must save cannot be said yet");
    assertThat(page("lang=en&tool=viva-engage"))
        .as("fewer than three people did something there")
        .contains("Hidden: this would be about too few people, or give such a figure away.");
    assertThat(page("lang=nl&period=2026-07"))
        .as("a running month is not looked at")
        .contains("Juli 2026 loopt nog")
        .contains(page("lang=nl").split("<h1>", 2)[0].split("class=\"subject\">", 2)[1]);
  }

  @Test
  void aMistakeOfAReaderIsNoMarkup() throws Exception {
    mart.costs("costs:\n" + SUPPORT.replace("Helpdesk", "'<b onload=x>'"));
    assertThat(page("lang=en")).contains("&lt;b onload=x&gt;").doesNotContain("<b onload");
  }
}
