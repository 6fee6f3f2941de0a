package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages on A4, as the style sheet for paper sets them. */
class PrintTest extends Looked {

  private static final Path POPPLER = Path.of("/usr/bin/pdftotext");
  private static final String SHEET = "\f";

  /**
   * Marks where each paragraph begins and ends, and of a chart with a sentence its title and the
   * end of that, below something that is so high. What stands in columns and the sentence take many
   * lines, so that the end of a sheet meets them.
   */
  private static final String ENDS =
      """
      const space = document.createElement('div');
      space.style.height = arguments[0] + 'px';
      document.querySelector('main').prepend(space);
      const more = ' Toen waren er zes groepen, nu vijf: de grenzen liggen anders.';
      document.querySelectorAll('.told li, .triptych dd').forEach(one => one.append(more.repeat(5)));
      const paragraphs = [...document.querySelectorAll('main :is(p, li, dd)')]
        .filter(one => !one.querySelector('p, li, dd') && one.textContent.trim() !== '');
      const chart = document.querySelector('#f-forecast');
      if (chart) {
        const sentence = document.createElement('p');
        sentence.className = 'reached';
        sentence.textContent = more.repeat(20);
        chart.closest('.wide').append(sentence);
        chart.querySelector('h3').prepend('qb0x ');
        sentence.append(' qe0x');
      }
      paragraphs.forEach((one, i) => { one.prepend('qb' + (i + 1) + 'x '); one.append(' qe' + (i + 1) + 'x'); });
      """;

  @TempDir static Path sheets;

  @BeforeAll
  static void needsPoppler() {
    Assumptions.assumeTrue(Files.exists(POPPLER), "needs poppler-utils");
  }

  /** The texts of each sheet. */
  private static List<String> print(String page) throws IOException, InterruptedException {
    browser.show(served.url(page), 1440, 900);
    return printed();
  }

  private static List<String> printed() throws IOException, InterruptedException {
    Object pdf = browser.cdp("Page.printToPDF", Map.of("preferCSSPageSize", true)).get("data");
    Path file = Files.createTempFile(sheets, "page", ".pdf");
    Files.write(file, Base64.getDecoder().decode((String) pdf));
    Process text =
        new ProcessBuilder(POPPLER.toString(), "-layout", file.toString(), "-")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String all =
        new String(text.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    assertThat(text.waitFor()).isZero();
    return List.of(all.split(SHEET));
  }

  /** All of the page for the board is there: the sentence, six figures, three charts. */
  @ParameterizedTest
  @CsvSource({
    "/?lang=nl, Doet mee: van 22, Over welke grenzen",
    "/?lang=en&theme=dark, Takes part: from 22, Which boundaries",
    "/?lang=nl&by=site&compare=year&period=2026-09, Hoe staan we ervoor?, Over welke grenzen"
  })
  void thePageForTheBoardIsOneSheet(String page, String first, String last) throws Exception {
    List<String> printed = print(page);

    assertThat(printed).hasSize(1);
    assertThat(printed.get(0)).contains(first).contains(last).contains("Lumen Groep");
  }

  /** Organisations with more to say than the made-up one: each answer may be two lines longer. */
  @Test
  void answersMayTakeTwoLinesMore() throws Exception {
    browser.show(served.url("/?lang=nl"), 1440, 900);
    browser.script(
        "document.querySelectorAll('.findings li, .findings h3 + p:not(.quiet)')"
            + ".forEach(e => e.append(' Toen waren er zes groepen, nu vijf: de grenzen liggen anders.'.repeat(2)))");

    assertThat(printed()).hasSize(1);
  }

  /** In six breakdowns somebody is behind, and the other answers are short. */
  @Test
  void oneLongAnswerTakesNoSheetOfItsOwn() throws Exception {
    browser.show(served.url("/?lang=nl"), 1440, 900);
    browser.script(
        "const one = document.querySelector('.findings li');"
            + "for (let more = 0; more < 5; more++) one.after(one.cloneNode(true));");

    assertThat(printed()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/adoption?lang=nl", "/network?lang=en", "/data?lang=nl", "/metrics?lang=en"})
  void everySheetSaysWhatItIsAndWhereItIsFrom(String page) throws Exception {
    List<String> printed = print(page);

    for (int i = 0; i < printed.size(); i++) {
      assertThat(printed.get(i))
          .contains("Lumen Groep · ")
          .contains(served.url(page))
          .containsPattern("\\b" + (i + 1) + " ?/ ?" + printed.size());
    }
  }

  /**
   * A sheet that is a quarter full wastes paper, and half a chart says nothing: what a chart is
   * about, its last month and its line stand on one sheet.
   */
  @ParameterizedTest
  @CsvSource({
    "nl, Welke licenties bleven, Hoeveel tijd moet een, Te besparen",
    "en, Which licences went, How much time must, To be saved"
  })
  void theBusinessCaseFillsItsSheetsAndCutsNoChart(
      String language, String first, String chart, String line) throws Exception {
    List<String> printed = print("/business?lang=" + language);

    assertThat(printed.get(0)).contains(first);
    assertThat(printed).filteredOn(sheet -> sheet.contains(chart)).hasSize(1);
    assertThat(printed)
        .filteredOn(sheet -> sheet.contains(chart))
        .allSatisfy(sheet -> assertThat(sheet.substring(sheet.indexOf(chart))).contains(line));
  }

  /** Below an answer of two lines the note about it stands clear of it. */
  @ParameterizedTest
  @ValueSource(strings = {"/metric/group_matrix?lang=nl", "/metric/openness?lang=en"})
  void aNoteIsClearOfTheAnswerAboveIt(String page) {
    onPaper(
        page,
        () -> {
          browser.script(
              "document.querySelector('.answer').append("
                  + "' Er zijn afdelingen die elkaar niet vinden.'.repeat(3));"
                  + "document.querySelector('.opening').insertAdjacentHTML('afterend',"
                  + " '<p class=\"quiet aside\">Contacten zijn bekend uit Slack.</p>')");
          assertThat(
                  (Number)
                      browser.script(
                          "return document.querySelector('.opening + .aside').getBoundingClientRect().top"
                              + " - document.querySelector('.answer').getBoundingClientRect().bottom"))
              .satisfies(gap -> assertThat(gap.doubleValue()).isGreaterThanOrEqualTo(4));
        });
  }

  /**
   * A paragraph is on one sheet, also beside others, and a sentence about a chart on the sheet of
   * the chart, wherever on a sheet they come to stand.
   */
  @ParameterizedTest
  @ValueSource(strings = {"/metric/openness?lang=en", "/adoption?lang=nl"})
  void noParagraphIsTornAndASentenceStandsWithItsChart(String page) throws Exception {
    for (int above = 0; above < 1400; above += 200) {
      browser.show(served.url(page), 1440, 900);
      browser.script(ENDS, above);
      int whole = 0;
      for (String sheet : printed()) {
        Set<String> begun = ends(sheet, "qb");
        assertThat(ends(sheet, "qe")).as("%d px lower: %s", above, sheet).isEqualTo(begun);
        whole += begun.size();
      }
      assertThat(whole).isGreaterThan(10);
    }
  }

  private static Set<String> ends(String sheet, String sign) {
    return Pattern.compile(sign + "(\\d+)x")
        .matcher(sheet)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What is to be clicked is not printed; what is to be read is. */
  @Test
  void leavesOutWhatPaperCannotDo() throws Exception {
    String printed = String.join("", print("/?lang=en"));

    assertThat(printed)
        .doesNotContain("Table")
        .doesNotContain("Download")
        .doesNotContain("Compare with")
        .doesNotContain("All about this figure")
        .contains("Source: ");
  }

  /** On paper too no text of a chart is cut, and no chart is wider than its place. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/?lang=nl",
        "/adoption?lang=en",
        "/network?lang=nl",
        "/openness?lang=en",
        "/metric/engaged_share?lang=nl"
      })
  void cutsNoChart(String page) {
    onPaper(
        page,
        () -> {
          browser.script("dispatchEvent(new Event('beforeprint'))");
          assertThat(browser.texts(Sight.CUT)).isEmpty();
          assertThat(browser.texts(Sight.STICKS_OUT)).isEmpty();
        });
  }

  private static void onPaper(String page, Runnable asked) {
    browser.show(served.url(page), 703);
    browser.cdp("Emulation.setEmulatedMedia", Map.of("media", "print"));
    try {
      asked.run();
    } finally {
      browser.cdp("Emulation.setEmulatedMedia", Map.of("media", ""));
    }
  }
}
