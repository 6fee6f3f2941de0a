package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** What a reader wants to come back to is kept in the browser, as a name and an address. */
class SavedViewsTest extends Looked {

  private static final String PAGE = "/adoption?only=department%3AVerkoop&lang=nl";
  private static final String NAMES =
      "return [...document.querySelectorAll('.saved a')].map(link => link.textContent)";

  @BeforeEach
  void nothingSaved() {
    show(PAGE);
    browser.script("localStorage.removeItem('stip.views')");
  }

  private static void show(String page) {
    browser.show(served.url(page), 1280, 900);
    browser.await("return document.readyState === 'complete'");
  }

  private static void save(String name) {
    browser.press("v");
    browser.script("document.querySelector('#views input').value = ''");
    browser.find("#views input").sendKeys(name);
    browser.find("#views button[value=save]").click();
  }

  @Test
  void aSavedViewLeadsBackInTheLanguageOfToday() {
    save("Verkoop van dichtbij");
    show("/network?lang=en");
    browser.press("v");
    assertThat(browser.texts(NAMES)).containsExactly("Verkoop van dichtbij");
    browser.find(".saved a").click();
    browser.await("return location.pathname === '/adoption'");
    assertThat(browser.script("return location.search"))
        .isEqualTo("?only=department%3AVerkoop&lang=en");
    assertThat(browser.find(".chip").getText()).startsWith("Verkoop");
  }

  @Test
  void aNameIsProposedAndStandsForOneView() {
    browser.press("v");
    assertThat(browser.script("return document.querySelector('#views input').value"))
        .isEqualTo("Gebruik · Verkoop · oktober 2026");
    browser.find("#views button[value=save]").click();
    browser.find("#views button[value=save]").click();
    assertThat(browser.texts(NAMES)).containsExactly("Gebruik · Verkoop · oktober 2026");
  }

  @Test
  void whatIsRemovedIsGone() {
    save("Eerste");
    browser.find("#views button[value=close]").click();
    save("Tweede");
    assertThat(browser.find(".saved button").getAttribute("aria-label"))
        .isEqualTo("Verwijder Eerste");
    browser.find(".saved button").click();
    show(PAGE);
    browser.press("v");
    assertThat(browser.texts(NAMES)).containsExactly("Tweede");
  }

  /** Letters typed into the sheet are letters, and Escape leaves it without saving. */
  @Test
  void keysDoNothingBehindTheSheet() {
    browser.press("v");
    browser.press("2");
    browser.press(Keys.ESCAPE);
    assertThat(browser.texts(NAMES)).isEmpty();
    assertThat(browser.script("return location.pathname + location.search")).isEqualTo(PAGE);
  }

  /** What somebody else put there leads nowhere but to a page of this dashboard. */
  @Test
  void anAddressElsewhereIsNotShown() {
    browser.script(
        "localStorage.setItem('stip.views', JSON.stringify(["
            + "{name: 'a', address: '//elsewhere.example/'}, {name: 'b', address: 'javascript:x'},"
            + " {name: 'c', address: '/network'}]))");
    browser.press("v");
    assertThat(browser.texts(NAMES)).containsExactly("c");
  }
}
