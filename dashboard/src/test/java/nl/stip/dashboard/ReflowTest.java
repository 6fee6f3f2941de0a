package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.stip.dashboard.page.View;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages enlarged (WCAG 1.4.4, 1.4.10), set with more space (1.4.12), and without movement (2.3.3).
 * A window of 1440 px enlarged twice is 720 CSS px wide, one of 1280 px enlarged four times 320.
 */
class ReflowTest extends Looked {

  private static final List<Integer> WIDTHS = List.of(720, 320);

  /** The distances of WCAG 1.4.12. */
  private static final String SPACED =
      """
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('*:not(svg *){line-height:1.5!important;letter-spacing:.12em!important;'
        + 'word-spacing:.16em!important}p{margin-bottom:2em!important}');
      document.adoptedStyleSheets = [sheet];
      """;

  private static final String SENTENCE = "I quickly find who knows, also outside my department";

  /** Gives a group of every chart another name, before the charts are drawn. */
  private static final String LONG_NAME =
      """
      document.addEventListener('readystatechange', () => {
        if (document.readyState !== 'interactive') { return; }
        document.querySelectorAll('.chart').forEach(chart => {
          const option = chart.nextElementSibling;
          option.textContent = option.textContent.replaceAll('"Klantenservice"', '"%s"');
        });
      });
      """;

  /** Cells of a list with a word that is wider than their column. */
  private static final String BESIDE_COLUMN =
      """
      return [...document.querySelectorAll('.cards tbody td, .cards tbody th')].filter(cell => {
        const words = document.createRange();
        words.selectNodeContents(cell);
        const end = cell.getBoundingClientRect().right - parseFloat(getComputedStyle(cell).paddingRight);
        return cell.textContent.trim() !== '' && words.getBoundingClientRect().right > end + 1;
      }).map(cell => cell.textContent);
      """;

  /** Cells of wide rows that do not fit their frame, or do not show what stands above them. */
  private static final String BESIDE_FRAME =
      """
      return [...document.querySelectorAll('table.records')].flatMap(table => {
        const edge = table.closest('.scroll').getBoundingClientRect().right + 1;
        return [...table.querySelectorAll('tbody td')].filter(cell =>
          cell.textContent.trim() !== '' && (cell.getBoundingClientRect().right > edge
            || ['none', 'normal', '""'].includes(getComputedStyle(cell, '::before').content)));
      }).map(cell => cell.textContent);
      """;

  /** The lines in which that name stands beside its bar. */
  private static final String ROW_LINES =
      """
      return [...document.querySelectorAll('.chart svg text')].map(text => text.textContent)
        .filter(line => line.trim() !== '' && ('%s'.includes(line.trim()) && /[a-z]/.test(line)
          || line.startsWith(',')));
      """
          .formatted(SENTENCE);

  static Stream<String> pages() {
    List<String> all =
        Stream.concat(
                View.MENU.stream(),
                Stream.of(
                    "search",
                    "metric/engaged_share",
                    "metric/usage_segments",
                    "metric/group_matrix"))
            .toList();
    return IntStream.range(0, all.size())
        .mapToObj(
            i -> new View(all.get(i), Map.of("q", "o", "lang", i % 2 == 0 ? "nl" : "en")).url());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void staysWholeWhenEnlarged(String page) {
    for (int width : WIDTHS) {
      browser.show(served.url(page), width);
      assertThat(browser.texts(Sight.CUT)).as("%s at %d", page, width).isEmpty();
      openAll();
      look(page + " at " + width, true);
    }
  }

  /** Nobody reads half a number at the end of a line of a telephone. */
  @ParameterizedTest
  @MethodSource("pages")
  void noNumberIsBrokenOnATelephone(String page) {
    browser.show(served.url(page), 360);
    browser.script("document.querySelectorAll('details').forEach(d => { d.open = true; })");
    assertThat(browser.texts(Sight.BROKEN)).as(page).isEmpty();
  }

  /** A table of two or three columns is read without moving it sideways. */
  @ParameterizedTest
  @MethodSource("pages")
  void aTableOfThreeColumnsFitsATelephone(String page) {
    browser.show(served.url(page), 360);
    openAll();
    assertThat(
            browser.texts(
                """
                return [...document.querySelectorAll('.more .scroll')]
                  .filter(box => box.querySelector('tr').cells.length <= 3 && box.scrollWidth > box.clientWidth)
                  .map(box => box.getAttribute('aria-label') + ' by ' + (box.scrollWidth - box.clientWidth));
                """))
        .as(page)
        .isEmpty();
  }

  /** A choice shows what is chosen to its end, also where that is a stretch of days. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/adoption?lang=nl&kind=days28",
        "/adoption?lang=en&kind=days28&compare=2026-W36-28d&from=2026-W30-28d",
        "/adoption?lang=nl&kind=days28&only=department:Klantenservice"
      })
  void aChoiceShowsAllOfWhatIsChosen(String page) {
    for (int width : List.of(1440, 360)) {
      browser.show(served.url(page), width);
      browser.script(
          "document.querySelectorAll('.choices details').forEach(d => { d.open = true; })");
      assertThat(
              browser.texts(
                  """
                  const pen = document.createElement('canvas').getContext('2d');
                  return [...document.querySelectorAll('.controls select')].filter(select => {
                    const style = getComputedStyle(select);
                    pen.font = style.font;
                    const arrow = 16;
                    const room = select.clientWidth - arrow - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
                    return pen.measureText(select.selectedOptions[0].textContent).width > room;
                  }).map(select => select.name);
                  """))
          .as("at %d", width)
          .isEmpty();
    }
  }

  /**
   * Beside a line there is no room for its name and last value there, which is that of the last
   * month that is over: they stand below.
   */
  @Test
  void aLineSaysItsLastValueOnATelephone() {
    browser.show(served.url("/adoption?lang=nl"), 360);
    assertThat(
            browser.texts(
                """
                const chart = document.querySelector('#f-reached_engaged .chart');
                const legend = echarts.getInstanceByDom(chart).getOption().legend[0];
                return legend.data.map(legend.formatter);
                """))
        .hasSize(2)
        .contains("Doet mee 22\u00a0%, loopt nog");
  }

  /** Words of a list of figures end where their column ends, in line with the numbers. */
  @Test
  void everyWordOfAListFitsItsColumnOnATelephone() {
    browser.show(served.url("/metrics?lang=en"), 360);
    assertThat(browser.texts(BESIDE_COLUMN)).isEmpty();
    assertThat(
            browser.texts(
                """
                return [...document.querySelectorAll('.cards tbody tr')].filter(row => {
                  const [name, now, change] = [...row.cells].map(c => c.getBoundingClientRect());
                  return now.top !== name.top || now.left < name.right || change.height > 0
                    && (change.top < name.bottom || change.left !== name.left);
                }).map(row => row.textContent);
                """))
        .as("the number is not beside its name, or the change not below both")
        .isEmpty();
  }

  /** A wide row is a list there: nothing lies beside the frame, and each cell says what it is. */
  @ParameterizedTest
  @ValueSource(strings = {"/business?lang=en", "/data?lang=nl", "/privacy?lang=nl"})
  void everyCellOfAWideRowIsSeenWithItsHeadingOnATelephone(String page) {
    browser.show(served.url(page), 360);
    assertThat(browser.all("table.records")).isNotEmpty();
    assertThat(browser.texts(BESIDE_FRAME)).isEmpty();
  }

  /**
   * ECharts breaks before a comma and leaves the space at the end; a reader breaks between words.
   */
  @Test
  void aLongNameOfARowBreaksBetweenWords() {
    for (int width : List.of(1440, 360)) {
      showNamed(SENTENCE, "/?lang=en", width);
      List<String> lines = browser.texts(ROW_LINES);
      assertThat(String.join(" ", lines)).as("at %d", width).contains(SENTENCE);
      assertThat(lines).hasSizeGreaterThan(1).noneMatch(l -> l.startsWith(","));
      assertThat(lines).allMatch(line -> line.equals(line.strip()));
    }
  }

  /** Dutch makes one word of many. */
  @Test
  void aLongWordStaysWholeOnATelephone() {
    showNamed("Salarisadministratie", "/adoption?lang=nl", 360);
    assertThat(
            browser.texts(
                "return [...document.querySelectorAll('#f-engaged_rank .chart svg text')]"
                    + ".map(text => text.textContent)"))
        .contains("Salarisadministratie");
  }

  /** Shows a page on which a group of every chart has another name. */
  private static void showNamed(String name, String page, int width) {
    Object added =
        browser
            .cdp(
                "Page.addScriptToEvaluateOnNewDocument",
                Map.of("source", LONG_NAME.formatted(name)))
            .get("identifier");
    try {
      browser.show(served.url(page), width);
    } finally {
      browser.cdp("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", added));
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void staysWholeWithMoreSpace(String page) {
    browser.show(served.url(page), 1280);
    openAll();
    browser.script(SPACED);
    look(page + " with more space", true);
  }

  private static void openAll() {
    browser.script("document.querySelectorAll('.more details').forEach(d => { d.open = true; })");
  }

  private static void look(String page, boolean flat) {
    assertThat(browser.script("return document.documentElement.scrollWidth <= innerWidth"))
        .as("no scrolling sideways: %s", page)
        .isEqualTo(true);
    assertThat(browser.texts(Sight.STICKS_OUT)).as("sticks out: %s", page).isEmpty();
    assertThat(browser.texts(Sight.HIDES)).as("hides its text: %s", page).isEmpty();
    if (flat) {
      assertThat(browser.texts(Sight.OVERLAPS)).as("texts over texts: %s", page).isEmpty();
    }
  }

  /** A definition lies over what is below it, but within the page, wherever its card is. */
  @Test
  void everyDefinitionOpensInsideThePage() {
    for (int width : List.of(1440, 1000, 720, 360, 320)) {
      browser.show(served.url("/?lang=nl"), width, 900);
      int cards = browser.all(".about").size();
      assertThat(cards).as("habits are not in this mart").isEqualTo(5);
      for (int i = 0; i < cards; i++) {
        browser.script(
            "document.querySelectorAll('.about')"
                + ".forEach((about, i) => { about.open = i === arguments[0]; })",
            i);
        look("definition " + (i + 1) + " at " + width, false);
        assertThat(
                browser.script(
                    "return document.querySelector('[open] .panel').getBoundingClientRect().left"))
            .asInstanceOf(InstanceOfAssertFactories.type(Number.class))
            .satisfies(left -> assertThat(left.doubleValue()).isNotNegative());
      }
    }
  }

  @Test
  void nothingMovesForWhoAskedForThat() {
    String moving =
        """
        const tip = echarts.getInstanceByDom(document.querySelector('.chart'));
        tip.dispatchAction({type: 'showTip', seriesIndex: 0, dataIndex: 1});
        return [...document.querySelectorAll('*')].filter(element => {
          const style = getComputedStyle(element);
          return style.animationName !== 'none'
            || style.transitionDuration.split(',').some(time => parseFloat(time) > 0);
        }).map(element => element.outerHTML.slice(0, 120));
        """;
    Map<String, Object> wish = Map.of("name", "prefers-reduced-motion", "value", "reduce");
    browser.cdp("Emulation.setEmulatedMedia", Map.of("features", List.of(wish)));
    try {
      browser.show(served.url("/adoption?lang=nl"), 1440);
      assertThat(browser.texts(moving)).isEmpty();
      assertThat(browser.all(".tip")).as("a tooltip was shown").isNotEmpty();
    } finally {
      browser.cdp("Emulation.setEmulatedMedia", Map.of("features", List.of()));
    }
  }
}
