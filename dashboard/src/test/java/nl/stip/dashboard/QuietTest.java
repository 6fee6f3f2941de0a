package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** What stands around the figures takes little room, and is all there all the same. */
class QuietTest extends Looked {

  private static final int PHONE = 360;

  /** Links of the header that are smaller than WCAG 2.2 (2.5.8) asks. */
  private static final String SMALL =
      """
      return [...document.querySelectorAll('header a')].filter(link => {
        const box = link.getBoundingClientRect();
        return box.width > 0 && (box.width < 24 || box.height < 24);
      }).map(link => link.textContent);
      """;

  private static final String SHOWN_IN_SIGHT =
      """
      const box = document.querySelector('nav [aria-current]').getBoundingClientRect();
      return box.left >= 0 && box.right <= innerWidth;
      """;

  /** Figures with more than one line of tools, or a second way to the page of their metric. */
  private static final String LOUD =
      """
      return [...document.querySelectorAll('.figure')].filter(figure => {
        const tools = [...figure.querySelectorAll('.more > details:not([hidden]) > summary')];
        return new Set(tools.map(tool => tool.getBoundingClientRect().top)).size > 1
          || figure.querySelectorAll('a[href^="/metric/"].onward, .onward a').length > 1
          || [...figure.querySelectorAll('.exports')].some(exports => exports.checkVisibility());
      }).map(figure => figure.id);
      """;

  /** How often the source is told in each section that has figures. */
  private static final String SOURCES =
      """
      const sections = [0];
      document.querySelectorAll('.grid > h2, .grid .source').forEach(element => {
        if (element.matches('h2')) { sections.push(0); }
        else if (element.checkVisibility()) { sections[sections.length - 1] += 1; }
      });
      return sections.slice(1).map(String);
      """;

  @ParameterizedTest
  @ValueSource(strings = {"/?lang=nl", "/privacy?lang=en", "/metric/engaged_share?lang=nl"})
  void theHeaderOfATelephoneIsTwoRows(String page) {
    browser.show(served.url(page), PHONE);

    assertThat((long) browser.script("return document.querySelector('header').offsetHeight"))
        .isLessThanOrEqualTo(100);
    assertThat(browser.texts(SMALL)).isEmpty();
    assertThat(browser.script(SHOWN_IN_SIGHT)).as("the page that is shown").isEqualTo(true);
  }

  /** The row of pages is moved along by the keys that walk it. */
  @Test
  void everyPageIsReachedByTabOnATelephone() {
    browser.show(served.url("/?lang=nl"), PHONE);
    for (int at = 0; at < 12; at++) {
      browser.press(Keys.TAB);
      assertThat(
              browser.script(
                  """
                  const box = document.activeElement.getBoundingClientRect();
                  return box.left >= 0 && box.right <= innerWidth;
                  """))
          .isEqualTo(true);
      if (Boolean.TRUE.equals(
          browser.script("return document.activeElement.matches('nav a:last-child')"))) {
        return;
      }
    }
    throw new AssertionError("no way by Tab to the last page");
  }

  @Test
  void theFirstCardIsOnTheFirstScreenOfATelephone() {
    browser.show(served.url("/?lang=nl"), PHONE);
    assertThat((long) browser.script("return document.querySelector('.headline').offsetTop"))
        .isLessThan(740);
  }

  @ParameterizedTest
  @CsvSource({"360, /adoption?lang=nl", "1440, /adoption?lang=en", "360, /network?lang=en"})
  void theToolsOfAFigureAreOneLine(int width, String page) {
    browser.show(served.url(page), width);
    assertThat(browser.texts(LOUD)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/adoption?lang=nl", "/openness?lang=en", "/business?lang=nl"})
  void aSourceIsToldOncePerSection(String page) {
    browser.show(served.url(page), 1440);
    assertThat(browser.texts(SOURCES)).contains("1").isSubsetOf("0", "1");
  }

  /** A figure that compares tools is of all of them, whatever tool is looked at. */
  @Test
  void aFigureOfAnotherSourceSaysSo() {
    browser.show(served.url("/adoption?lang=nl&tool=slack"), 1440);
    assertThat(
            browser.texts(
                """
                return [...document.querySelectorAll('.grid > .source')]
                  .map(source => source.textContent.split('·')[0].trim());
                """))
        .containsAll(List.of("Bron: Slack", "Bron: Alle tools"));
  }

  /** Below the source of one figure, that of the section would be read as another of the same. */
  @ParameterizedTest
  @ValueSource(strings = {"/?lang=nl", "/adoption?lang=nl", "/openness?lang=nl"})
  void theSourceOfASectionSaysWhereItIsThatOfTheOtherFigures(String page) {
    browser.show(served.url(page), 1440);
    assertThat(
            browser.texts(
                """
                const own = '.figure .source:not(.shared)';
                let before = 0;
                return [...document.querySelectorAll('.grid > *')].flatMap(part => {
                  if (!part.matches('.source')) {
                    before = (part.matches('h2') ? 0 : before) + part.querySelectorAll(own).length;
                    return [];
                  }
                  return [(before > 0) + ' ' + part.textContent.trim().startsWith('Overige figuren.')];
                });
                """))
        .isNotEmpty()
        .isSubsetOf("true true", "false false");
  }

  /** Two answers are long: the short ones stand below each other, beside these. */
  @Test
  void theCostStandsBelowTheLeaders() {
    browser.show(served.url("/?lang=nl"), 1440);
    assertThat(
            browser.script(
                """
                const left = text => [...document.querySelectorAll('.findings h3')]
                  .find(h => h.textContent === text).getBoundingClientRect().left;
                return left('Wat kost een actieve persoon?') - left('Hoe ver is de leiding?');
                """))
        .isEqualTo(0L);
  }

  /** What was begun is one line on a telephone that opens, and a list where there is room. */
  @Test
  void initiativesFoldOnATelephone() {
    String listed =
        "const list = document.querySelector('.moments ol'); return list.checkVisibility({contentVisibilityAuto: true})"
            + " && list.getBoundingClientRect().height > 0";
    browser.show(served.url("/adoption?lang=nl"), PHONE);
    assertThat(browser.script(listed)).isEqualTo(false);
    assertThat(browser.all(".moments summary").get(0).getText()).isEqualTo("Wat er speelde (2)");
    browser.all(".moments summary").get(0).click();
    assertThat(browser.script(listed)).isEqualTo(true);

    browser.show(served.url("/adoption?lang=nl"), 1440);
    assertThat(browser.script(listed)).isEqualTo(true);
  }

  /** What is counted of groups only begins with its groups, and with what they say. */
  @Test
  void whatIsOfGroupsOnlyBeginsWithThem() {
    browser.show(served.url("/metric/openness_ratio?lang=nl"), 1440);
    assertThat(browser.all(".now .empty, .now .absent")).isEmpty();
    assertThat(browser.all(".now #f-metric_groups .chart")).hasSize(1);
    assertThat(browser.all(".opening .answer").get(0).getText()).contains("het hoogst bij");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/data?lang=nl", "/privacy?lang=en", "/adoption?lang=nl", "/metrics"})
  void headingsOfSectionsAreOneSize(String page) {
    browser.show(served.url(page), 1440);
    assertThat(
            browser.texts(
                """
                return [...document.querySelectorAll('main h2:not(.unseen)')]
                  .map(heading => getComputedStyle(heading).fontSize);
                """))
        .isNotEmpty()
        .containsOnly("24px");
  }

  /** A number stands near the name it is of, and each list has one. */
  @Test
  void theNumberIsNearItsNameInAListOfFigures() {
    browser.show(served.url("/metrics?lang=nl"), 1440);
    assertThat(
            browser.texts(
                """
                return [...document.querySelectorAll('.cards tbody th')]
                  .filter(name => name.getBoundingClientRect().width > 420)
                  .map(name => name.textContent);
                """))
        .isEmpty();
    assertThat(browser.texts("return [document.querySelector('.cards').textContent]").get(0))
        .contains("gebleven");
  }

  /** Two lines right below each other look like one that is thicker. */
  @ParameterizedTest
  @ValueSource(strings = {"/metric/engaged_share?lang=nl", "/?lang=nl", "/data?lang=en"})
  void noLineIsDoubled(String page) {
    browser.show(served.url(page), 1440);
    assertThat(
            browser.texts(
                """
                const wide = [...document.querySelectorAll('main *')]
                  .filter(e => e.checkVisibility() && e.getBoundingClientRect().width > 800);
                const width = (e, side) => parseFloat(getComputedStyle(e)['border' + side + 'Width']);
                const tops = wide.filter(e => width(e, 'Top')).map(e => e.getBoundingClientRect().top);
                return wide.filter(e => width(e, 'Bottom')).filter(e => tops.some(top =>
                  Math.abs(top - e.getBoundingClientRect().bottom) < 4)).map(e => e.className);
                """))
        .isEmpty();
  }

  /** What has nothing to show takes no box: the reason once, then each name, which leads on. */
  @ParameterizedTest
  @ValueSource(strings = {"/openness?lang=nl", "/network?lang=en", "/adoption?lang=nl&tool=slack"})
  void whatCannotBeToldStandsTogetherAtTheEndOfItsSection(String page) {
    browser.show(served.url(page), 1440);
    assertThat(browser.all(".figure .empty")).isEmpty();
    assertThat(
            browser.texts(
                """
                return [...document.querySelectorAll('.untold')].filter(list => {
                  const reasons = [...list.querySelectorAll('strong')].map(r => r.textContent);
                  return new Set(reasons).size < reasons.length || !list.querySelector('li');
                }).map(list => list.textContent);
                """))
        .isEmpty();
    assertThat(
            browser.texts(
                """
                return [...document.querySelectorAll('.wide, .half')]
                  .filter(place => place.checkVisibility() && place.textContent.trim() === '')
                  .map(place => place.outerHTML);
                """))
        .as("places without anything")
        .isEmpty();
  }

  @Test
  void theNameOfWhatCannotBeToldLeadsToItsPage() {
    browser.show(served.url("/openness?lang=nl"), 1440);
    assertThat(browser.all(".untold li")).isNotEmpty();
    assertThat(browser.all(".untold li a:not([href^='/metric/'])")).isEmpty();
  }
}
