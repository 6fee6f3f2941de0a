package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** A page walked through with keys only. */
class KeyboardTest extends Looked {

  private static final int MOST = 400;

  /** Where the focus is: its place among what can have it, −1 when it is nowhere. */
  private static final String PLACE =
      """
      const all = [...document.querySelectorAll('a[href], button, select, summary, [tabindex="0"]')]
        .filter(element => element.checkVisibility({visibilityProperty: true}) && !element.disabled
          && element.tabIndex >= 0);
      window.stops = all;
      return all.indexOf(document.activeElement);
      """;

  /** What is wrong with how the focus shows, or nothing. */
  private static final String HIDDEN =
      """
      const element = document.activeElement;
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) { return 'no ring'; }
      if (box.bottom <= 0 || box.top >= innerHeight) { return 'out of sight'; }
      const x = Math.max(1, Math.min(innerWidth - 1, (box.left + box.right) / 2));
      const y = Math.max(1, Math.min(innerHeight - 1, box.top + Math.min(8, box.height / 2)));
      const top = [...element.getClientRects()].some(r => element.contains(
        document.elementFromPoint(r.left + r.width / 2, r.top + Math.min(8, r.height / 2))))
        || element.contains(document.elementFromPoint(x, y));
      return top ? '' : 'behind something';
      """;

  private static void show(String page) {
    browser.show(served.url(page), 1280, 800);
  }

  /** Tabs on until an element of a kind has the focus. */
  private static void tabTo(String css) {
    for (int i = 0; i < MOST; i++) {
      if (Boolean.TRUE.equals(
          browser.script("return document.activeElement.matches(arguments[0])", css))) {
        return;
      }
      browser.press(Keys.TAB);
    }
    throw new AssertionError("no way by Tab to " + css);
  }

  private static Object focused(String property) {
    return browser.script("return document.activeElement[arguments[0]]", property);
  }

  @Test
  void theFirstKeySkipsToTheContent() {
    show("/adoption?lang=nl");
    browser.press(Keys.TAB);
    assertThat(focused("className")).isEqualTo("skip");
    assertThat(browser.script(HIDDEN)).isEqualTo("");

    browser.press(Keys.ENTER);
    assertThat(focused("id")).isEqualTo("content");
    browser.press(Keys.TAB);
    assertThat(within("main .verdict")).as("where the answer leads").isEqualTo(true);
    browser.press(Keys.TAB);
    assertThat(within("main .choices")).isEqualTo(true);
  }

  private static Object within(String css) {
    return browser.script("return document.activeElement.closest(arguments[0]) !== null", css);
  }

  /** Arrows walk along the periods without leaving the page; Enter goes, and the focus stays. */
  @Test
  void aPeriodIsChosenWithArrowsAndEnter() {
    show("/adoption?lang=nl");
    tabTo("select[name=period]");
    browser.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
    Object chosen = focused("value");
    assertThat(browser.script("return location.search")).isEqualTo("?lang=nl");

    browser.press(Keys.ENTER);
    browser.await("return location.search.includes('period=" + chosen + "')");
    browser.await("return document.activeElement.name === 'period'");
    assertThat(focused("value")).isEqualTo(chosen);
  }

  @Test
  void aDefinitionOpensAndEscapeGivesTheFocusBack() {
    show("/?lang=en");
    tabTo(".about summary");
    browser.press(Keys.ENTER);
    assertThat(browser.all(".about[open]")).hasSize(1);
    browser.press(Keys.TAB);
    assertThat(browser.script("return document.activeElement.closest('.panel') !== null"))
        .isEqualTo(true);

    browser.press(Keys.ESCAPE);
    assertThat(browser.all(".about[open]")).isEmpty();
    assertThat(focused("tagName")).isEqualTo("SUMMARY");

    browser.press(Keys.SPACE);
    browser.press(Keys.TAB);
    browser.press(Keys.TAB);
    assertThat(browser.all(".about[open]")).as("it does not cover what comes next").isEmpty();
    assertThat(browser.script(HIDDEN)).isEqualTo("");
  }

  @Test
  void aTableOpensAndIsPutInOrder() {
    show("/metric/engaged_share?lang=nl");
    tabTo("#f-metric_groups summary");
    browser.press(Keys.SPACE);
    assertThat(browser.all("#f-metric_groups details[open] table")).hasSize(1);
    tabTo("#f-metric_groups thead th:nth-child(2) button");

    browser.press(Keys.ENTER);
    assertThat(browser.all("#f-metric_groups th[aria-sort=descending]")).hasSize(1);
    browser.press(Keys.SPACE);
    assertThat(browser.all("#f-metric_groups th[aria-sort=ascending]")).hasSize(1);
    assertThat(focused("tagName")).isEqualTo("BUTTON");
  }

  /** Tab comes by all there is, in order, each in sight, and out again; Shift+Tab goes back. */
  @ParameterizedTest
  @ValueSource(strings = {"/?lang=nl", "/data?lang=en", "/metric/usage_segments?lang=nl"})
  void everythingIsReachedAndNothingHolds(String page) {
    show(page);
    List<Object> places = new ArrayList<>();
    for (int i = 0; i < MOST; i++) {
      browser.press(Keys.TAB);
      Object place = browser.script(PLACE);
      if (place.equals(-1L)) {
        break;
      }
      assertThat(browser.script(HIDDEN)).as("%s: stop %s", page, place).isEqualTo("");
      places.add(place);
    }
    assertThat(browser.script(PLACE)).as("out of the page again").isEqualTo(-1L);
    assertThat(places).isEqualTo(browser.script("return window.stops.map((_, i) => i)"));

    browser.press(Keys.SHIFT, Keys.TAB);
    browser.press(Keys.SHIFT, Keys.TAB);
    assertThat(browser.script(PLACE)).isIn((long) places.size() - 1, (long) places.size() - 2);
  }

  /** What a pointer is told over a chart, everybody is told in its table. */
  @ParameterizedTest
  @ValueSource(strings = {"/?lang=nl", "/adoption?lang=en", "/network?lang=nl"})
  void aTableTellsWhatATooltipTells(String page) {
    show(page);
    List<String> untold =
        browser.texts(
            """
            const plain = text => text.replace(/\\u2060/g, '').replace(/\\s+/g, ' ').trim();
            return [...document.querySelectorAll('.figure')].flatMap(figure => {
              const chart = figure.querySelector('.chart');
              if (!chart) { return []; }
              const table = plain([...figure.querySelectorAll('table td, table th')]
                .map(cell => [...cell.childNodes].map(n => n.textContent).join(' ')).join(' | '));
              const option = JSON.parse(chart.nextElementSibling.textContent);
              return option.series.flatMap(series => series.data || [])
                .filter(item => item && item.text)
                .flatMap(item => item.text.split(' · '))
                .filter(part => !table.includes(plain(part)))
                .map(part => figure.id + ': ' + part);
            });
            """);
    assertThat(untold).isEmpty();
    assertThat(browser.all(".chart")).isNotEmpty();
  }
}
