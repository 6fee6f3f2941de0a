package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Exploring by hand: bars that lead on, keys, and the way back. */
class ExploringBrowserTest extends Looked {

  private static final String RANK = "#f-engaged_rank .chart";

  /** Where on the screen a value of a bar lies. */
  private static final String PLACE =
      """
      const element = document.querySelector(arguments[0]);
      element.scrollIntoView({block: 'center'});
      const box = element.getBoundingClientRect();
      const at = echarts.getInstanceByDom(element)
        .convertToPixel({xAxisIndex: 0, yAxisIndex: 0}, [arguments[1], arguments[2]]);
      return [box.left + at[0], box.top + at[1]];
      """;

  private static void show(String page) {
    browser.show(served.url(page), 1280, 900);
    browser.await("return document.readyState === 'complete'");
  }

  private static void click(String chart, double value, String bar) {
    browser.script("document.querySelector(arguments[0]).scrollIntoView({block: 'center'})", chart);
    browser.await("return document.querySelector('" + chart + " svg') !== null");
    List<?> place = (List<?>) browser.script(PLACE, chart, value, bar);
    for (String type : List.of("mouseMoved", "mousePressed", "mouseReleased")) {
      browser.cdp(
          "Input.dispatchMouseEvent",
          Map.of(
              "type",
              type,
              "x",
              ((Number) place.get(0)).doubleValue(),
              "y",
              ((Number) place.get(1)).doubleValue(),
              "button",
              type.equals("mouseMoved") ? "none" : "left",
              "clickCount",
              type.equals("mouseMoved") ? 0 : 1));
    }
  }

  private static Object location() {
    return browser.script("return location.pathname + location.search");
  }

  @Test
  void aBarLeadsToItsGroupAndBackIsBack() {
    show("/adoption?lang=nl");
    click(RANK, 0.05, "Verkoop");
    browser.await("return location.search.includes('only=')");
    assertThat(location()).isEqualTo("/adoption?only=department%3AVerkoop&lang=nl");
    assertThat(browser.find(".subject").getText()).startsWith("Verkoop");
    assertThat(browser.find(".chip").getText()).startsWith("Verkoop");

    browser.script("history.back()");
    browser.await("return !location.search.includes('only=')");
    assertThat(browser.all(".chip")).isEmpty();
  }

  /** Of a short bar, or a dot, there is little to hit: all of its row leads on. */
  @Test
  void beyondTheBarItsRowLeadsOnToo() {
    show("/adoption?lang=nl");
    click(RANK, 0.35, "Logistiek");
    browser.await("return location.search.includes('only=')");
    assertThat(location().toString()).contains("Logistiek");
  }

  /** Bestuur is withheld: its bar says nothing, so it leads nowhere. */
  @Test
  void aWithheldBarLeadsNowhere() {
    show("/adoption?lang=nl");
    click(RANK, 0.005, "Bestuur");
    click(RANK, 0.05, "Financiën");
    browser.await("return location.search.includes('only=')");
    assertThat(location()).isEqualTo("/adoption?only=department%3AFinanci%C3%ABn&lang=nl");
  }

  @Test
  void aPeriodOfAnotherKindIsNotKept() {
    show("/?lang=nl&period=2026-06&from=2026-01&compare=2025-12");
    browser.script(
        "const kind = document.querySelector('select[name=kind]'); kind.value = 'week';"
            + "kind.dispatchEvent(new Event('change', {bubbles: true}))");
    browser.await("return location.search.includes('kind=week')");
    assertThat((String) location()).doesNotContain("2026-06").doesNotContain("2025-12");
  }

  @Test
  void singleKeysGoWhereTheSheetSays() {
    show("/?lang=nl");
    browser.press("2");
    browser.await("return location.pathname === '/adoption'");
    browser.press("p");
    browser.await("return location.search.includes('period=2026-09')");
    browser.press("x");
    browser.await("return location.search.includes('compare=none')");
    browser.press("l");
    browser.await("return document.documentElement.lang === 'en'");
    browser.press("g");
    assertThat(browser.script("return document.activeElement.name")).isEqualTo("only");
    browser.press(Keys.ESCAPE);
    browser.script("document.activeElement.blur()");
    browser.press("/");
    browser.await("return location.pathname === '/search'");
    assertThat(browser.script("return document.activeElement.name")).isEqualTo("q");
    browser.find("#q").sendKeys("gewoonte", Keys.ENTER);
    browser.await("return location.search.includes('q=gewoonte')");
    assertThat(browser.all("main .cards a")).isNotEmpty();
    browser.press("/");
    assertThat(browser.script("return document.activeElement.name")).isEqualTo("q");
  }

  @Test
  void theSheetListsTheKeysAndSwitchesThemOff() {
    show("/network?lang=nl&period=2026-09");
    browser.press("?");
    assertThat(
            browser.texts(
                "return [...document.querySelectorAll('dialog dt')].map(e => e.textContent)"))
        .contains("1", "2", "p", "n", "x", "/", "g", "e", "l", "d");
    assertThat(
            browser.texts(
                "return [...document.querySelectorAll('dialog dd')].map(e => e.textContent)"))
        .contains("Overzicht", "Niet vergelijken", "Alleen", "English")
        .doesNotContain("");
    browser.find("dialog input").click();
    browser.press(Keys.ESCAPE);
    browser.press("2");
    show("/network?lang=nl&period=2026-09");
    browser.press("2");
    assertThat(location()).isEqualTo("/network?lang=nl&period=2026-09");

    browser.find(".keys").click();
    browser.find("dialog input").click();
    browser.press(Keys.ESCAPE);
    browser.press("2");
    browser.await("return location.pathname === '/adoption'");
  }
}
