package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Pages in a real browser: charts mount, nothing is complained about, nothing sticks out. */
class BrowserTest {

  /** Texts of charts that stick out of their chart, so that a part of them cannot be read. */
  private static final String CUT =
      """
      return [...document.querySelectorAll('.chart')].flatMap(chart => {
        const box = chart.getBoundingClientRect();
        return [...chart.querySelectorAll('svg text')].filter(text => {
          const own = text.getBoundingClientRect();
          return own.left < box.left - 1 || own.right > box.right + 1
            || own.top < box.top - 1 || own.bottom > box.bottom + 1;
        }).map(text => chart.getAttribute('aria-label').slice(0, 40) + ': ' + text.textContent);
      });
      """;

  /** Cards of one row whose values do not end at one height. */
  private static final String UNEVEN =
      """
      const rows = new Map();
      document.querySelectorAll('.headline').forEach(card => {
        const value = card.querySelector('.value');
        if (!value) { return; }
        const top = Math.round(card.getBoundingClientRect().top);
        rows.set(top, (rows.get(top) || new Set()).add(Math.round(value.getBoundingClientRect().bottom)));
      });
      return [...rows.values()].filter(ends => ends.size > 1).length;
      """;

  @TempDir static Path workspace;
  private static Served served;
  private static ChromeDriver browser;

  @BeforeAll
  static void open() throws Exception {
    browser = Chromium.open();
    MartFixture.create(workspace, "mart-1.duckdb");
    served = new Served(workspace);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.quit();
      served.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/?lang=nl, 1440",
    "/adoption?lang=en, 1440",
    "/network?lang=nl, 1440",
    "/openness?lang=en, 1440",
    "/data?lang=en, 1440",
    "/?lang=en, 360",
    "/adoption?lang=nl, 360",
    "/network?lang=en, 360",
    "/openness?lang=nl, 360",
    "/data?lang=nl, 360",
    "/metrics?lang=nl, 1440",
    "/metrics?lang=en, 360",
    "/metric/engaged_share?lang=nl, 1440",
    "/metric/engaged_share?lang=en, 360",
    "/metric/usage_segments?lang=nl, 360",
    "/metric/bass_forecast?lang=en, 360"
  })
  void mountsEveryChartWithoutAComplaint(String path, int width) {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        java.util.Map.of("width", width, "height", 14000, "deviceScaleFactor", 1, "mobile", false));
    browser.manage().window().setSize(new Dimension(Math.max(500, width), 1000));
    browser.get(served.url(path));
    int charts = browser.findElements(By.cssSelector(".chart")).size();

    new WebDriverWait(browser, Duration.ofSeconds(20))
        .until(b -> b.findElements(By.cssSelector(".chart svg")).size() == charts);

    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
    JavascriptExecutor script = browser;
    assertThat(script.executeScript("return document.documentElement.scrollWidth"))
        .isEqualTo((long) width);
    assertThat(script.executeScript(CUT)).as("texts outside their chart").isEqualTo(List.of());
    assertThat(script.executeScript(UNEVEN)).as("rows of cards that do not line up").isEqualTo(0L);
    List<Object> seen = List.of(path, charts);
    boolean tables = path.startsWith("/data") || path.startsWith("/metrics");
    assertThat(tables ? charts == 0 : charts >= (path.startsWith("/metric/") ? 1 : 3))
        .as("%s", seen)
        .isTrue();
  }

  /** Largest first, then smallest first; what is withheld stays last either way. */
  @Test
  void rowsOfATableFollowTheColumnThatIsAskedFor() {
    browser.get(served.url("/metric/engaged_share?lang=nl"));
    String table = "#f-metric_groups table";
    browser.executeScript(
        "document.querySelectorAll('#f-metric_groups details').forEach(d => d.open = true)");
    List<Object> first = ordered(table);
    List<Object> second = ordered(table);
    assertThat(first).hasSizeGreaterThan(2).doesNotContainNull();
    assertThat(first)
        .isSortedAccordingTo(Comparator.comparing(n -> -Double.parseDouble((String) n)));
    assertThat(second)
        .isSortedAccordingTo(Comparator.comparing(n -> Double.parseDouble((String) n)));
    assertThat(browser.findElements(By.cssSelector(table + " th[aria-sort=ascending]"))).hasSize(1);
  }

  @SuppressWarnings("unchecked")
  private static List<Object> ordered(String table) {
    browser.findElement(By.cssSelector(table + " thead th:nth-child(2) button")).click();
    List<Object> numbers =
        (List<Object>)
            browser.executeScript(
                "return [...document.querySelectorAll(arguments[0] + ' tbody td:nth-child(2)')]"
                    + ".map(cell => cell.dataset.number ?? null)",
                table);
    int known = (int) numbers.stream().filter(n -> n != null).count();
    assertThat(numbers.subList(known, numbers.size())).as("withheld last").containsOnlyNulls();
    return numbers.subList(0, known);
  }
}
