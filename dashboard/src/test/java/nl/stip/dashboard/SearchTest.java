package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found where somebody looks for something. */
class SearchTest extends ServedMart {

  private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]*)\"");

  private static String main(String query) throws Exception {
    String body = served.get("/search?" + query).body();
    return body.substring(body.indexOf("<main"), body.indexOf("</main>"));
  }

  private static List<String> found(String query) throws Exception {
    return LINK.matcher(main(query))
        .results()
        .map((MatchResult link) -> link.group(1).replace("&amp;", "&"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lang=nl&q=doet+mee|/metric/engaged_share?lang=nl",
        "lang=nl&q=engaged|/metric/engaged_share?lang=nl",
        "lang=en&q=Doet+mee|/metric/engaged_share?lang=en",
        "lang=nl&q=betrokkenheid|/metric/engaged_share?lang=nl",
        "lang=en&q=MAU|/metric/engaged_share?lang=en",
        "lang=nl&q=kosten|/business?lang=nl",
        "lang=en&q=boss|/privacy?lang=en",
        "lang=nl&q=wie+blijft+achter|/?lang=nl",
        "lang=nl&q=gewoonte|/adoption?lang=nl#f-tiers",
        "lang=nl&q=verkoop|/?only=department%3AVerkoop&lang=nl",
        "lang=nl&q=utrecht|/?only=site%3AUtrecht&lang=nl",
        "lang=nl&only=site:Gent&also=department:Verkoop&q=utrecht|/?only=site%3AUtrecht&lang=nl",
        "lang=nl&period=2026-09&q=netwerk|/network?period=2026-09&lang=nl",
        "lang=en&q=privacy|/privacy?lang=en",
        "lang=nl&q=businesscase|/business?lang=nl",
        // abbreviations, and what people of the field say in both languages
        "lang=nl&q=bc|/business?lang=nl",
        "lang=en&q=bc|/business?lang=en",
        "lang=nl&q=OR|/privacy?lang=nl",
        "lang=nl&q=ict|/?only=department%3AICT&lang=nl",
        "lang=nl&q=leiders|/metric/leadership_within_3?lang=nl",
        "lang=nl&q=uitval|/metric/retention?lang=nl",
        "lang=en&q=licenses|/business?lang=en",
        "lang=en&q=csv|/data?lang=en",
        // what the field calls it, in either language
        "lang=nl&q=adoptie|/adoption?lang=nl",
        "lang=nl&q=adoption|/adoption?lang=nl",
        "lang=en&q=adoptie|/adoption?lang=en",
        "lang=nl&q=doelgroep|/adoption?lang=nl",
        "lang=en&q=target+group|/adoption?lang=en",
        "lang=nl&q=vergelijk|/?lang=nl",
        "lang=en&q=compare|/?lang=en",
        "lang=nl&q=network|/network?lang=nl",
        "lang=nl&q=kanaal|/openness?lang=nl",
        "lang=en&q=kanalen|/openness?lang=en",
        "lang=en&q=channel|/openness?lang=en",
        // tools lead to who uses them
        "lang=nl&q=Slack|/adoption?tool=slack&lang=nl",
        "lang=en&q=microsoft|/adoption?tool=m365&lang=en",
        "lang=nl&period=2026-09&q=slack|/adoption?period=2026-09&tool=slack&lang=nl"
      })
  void leadsThereInTheSameState(String query, String address) throws Exception {
    assertThat(found(query)).contains(address);
  }

  /** What is named so comes before what only mentions it. */
  @Test
  void theBestComesFirst() throws Exception {
    assertThat(found("lang=nl&q=doet+mee").get(0)).isEqualTo("/metric/engaged_share?lang=nl");
  }

  /** Nearly every figure mentions people somewhere; few are asked about by a word of a formula. */
  @Test
  void whatIsOnlyMentionedIsNotFound() throws Exception {
    assertThat(main("lang=en&q=Wilson")).contains("Nothing found");
    assertThat(found("lang=nl&q=gewoonte"))
        .contains("/metric/time_to_habit?lang=nl")
        .doesNotContain("/metric/after_hours?lang=nl");
  }

  /** Two letters are somewhere in nearly every text: only names that begin with them are found. */
  @Test
  void aShortWordFindsFew() throws Exception {
    assertThat(found("lang=nl&q=bc")).containsExactly("/business?lang=nl");
    assertThat(found("lang=nl&q=ict")).hasSize(1);
    assertThat(main("lang=nl&q=jd")).contains("Niets gevonden");
    assertThat(found("lang=nl&q=ver"))
        .contains("/?only=department%3AVerkoop&lang=nl")
        .doesNotContain("/metric/engaged_share?lang=nl");
    // the reason why a group is closed is no name of it
    assertThat(main("lang=nl&q=verborgen")).doesNotContain("Bestuur");
  }

  /** What bears the very name comes before what has it in its texts. */
  @Test
  void whereItIsMeantBestComesFirst() throws Exception {
    assertThat(main("lang=nl&q=netwerk"))
        .containsPattern("(?s)<h2[^>]*>Pagina’s</h2>.*<h2[^>]*>Op de pagina’s</h2>");
    assertThat(main("lang=nl&q=doet+mee"))
        .containsPattern("(?s)<h2[^>]*>Cijfers</h2>.*<h2[^>]*>Op de pagina’s</h2>");
  }

  @Test
  void aGroupThatIsTooSmallIsSaidToBeSoAndNoLink() throws Exception {
    assertThat(found("lang=nl&q=bestuur")).noneMatch(address -> address.contains("only="));
    assertThat(main("lang=nl&q=bestuur")).contains("Bestuur (verborgen)");
  }

  /** By its words or as what it is; it leads to where its mark is, of the group it is for. */
  @Test
  void whatWasBegunIsFoundWhereItIsMarked() throws Exception {
    Path register = Files.createDirectories(workspace.resolve("register"));
    Files.writeString(
        register.resolve("initiatives.yaml"),
        """
        initiatives:
          - what: Opening van het plein
            from: 2026-03-09
            group: "department:Verkoop"
            metric: open_share
          - what: Cursus voor iedereen
            from: 2026-04-06
        """);
    try {
      assertThat(found("lang=nl&q=plein"))
          .containsExactly("/metric/open_share?from=all&only=department%3AVerkoop&lang=nl");
      assertThat(main("lang=nl&q=plein")).contains("Initiatieven", "9 mrt 2026 · Verkoop");
      assertThat(found("lang=nl&only=site:Utrecht&q=cursus"))
          .containsExactly("/adoption?from=all&only=site%3AUtrecht&lang=nl");
      assertThat(found("lang=en&q=initiative")).hasSize(2);
    } finally {
      Files.delete(register.resolve("initiatives.yaml"));
    }
  }

  @Test
  void nothingFoundIsSaidAndNothingAskedIsHelped() throws Exception {
    assertThat(main("lang=nl&q=zzz")).contains("Niets gevonden bij ‘zzz’").doesNotContain("<h2");
    assertThat(main("lang=en")).contains("Terms of the field work too").doesNotContain("<h2");
  }

  /** What somebody types is text wherever it is shown, also what the messages give a meaning to. */
  @Test
  void whatIsTypedIsText() throws Exception {
    assertThat(main("lang=nl&q=%3Cscript%3Ealert(1)%3C/script%3E%7B0%7D%22x"))
        .doesNotContain("<script")
        .contains("‘&lt;script&gt;alert(1)&lt;/script&gt;{0}&quot;x’");
  }

  /** No more is looked for, and repeated, than the field takes. */
  @Test
  void aLongTextIsCutOff() throws Exception {
    assertThat(main("lang=nl&q=" + "z".repeat(3000)))
        .contains("‘" + "z".repeat(100) + "’")
        .doesNotContain("z".repeat(101));
  }

  /** It stays on its page: no other address tells what somebody looked for. */
  @Test
  void whatIsTypedGoesNowhereElse() throws Exception {
    String body = served.get("/search?lang=nl&q=gewoonte").body();
    assertThat(
            LINK.matcher(body)
                .results()
                .map(link -> link.group(1))
                .filter(address -> address.contains("gewoonte"))
                .toList())
        .allMatch(address -> address.startsWith("/search?"));
    assertThat(served.get("/adoption?lang=nl&q=gewoonte").body()).doesNotContain("q=gewoonte");
  }

  @Test
  void whoMayNotSeeCostsIsNotSentThere(@TempDir Path closed) throws Exception {
    MartFixture.create(closed, "mart-1.duckdb");
    Logins.create(closed);
    try (Served guarded = new Served(closed)) {
      Visit employee = new Visit(guarded);
      employee.login("employee", Logins.PASSWORD);
      assertThat(employee.get("/search?lang=nl&q=businesscase").body())
          .contains("Niets gevonden bij ‘businesscase’");
    }
  }
}
