package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Pages in a real browser: charts mount, nothing is complained about, nothing sticks out. */
class BrowserTest {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

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

  private static final String COSTS =
      """
      costs:
        - {what: Samenwerken, kind: licence, amount: 12.5, per: person_month, licences: 1300,
           from: 2025-01-01, source: contract 7, date: 2024-12-01}
        - {what: Communitymanager op maandag en dinsdag, kind: staff, amount: 34000, per: year,
           from: 2025-01-01, source: begroting 2025 regel 14, date: 2024-10-28}
      labour:
        rate: {amount: 45, source: CBS, date: 2025-05-20}
        weeks: {amount: 44, source: HR, date: 2025-01-06}
        capture: {amount: 0.5, source: directie, date: 2025-02-03}
      """;

  @TempDir static Path workspace;
  private static Served served;
  private static ChromeDriver browser;

  @BeforeAll
  static void open() throws Exception {
    Assumptions.assumeTrue(
        Files.exists(CHROMIUM) && Files.exists(DRIVER), "needs chromium and chromium-driver");
    MartFixture.create(workspace, "mart-1.duckdb");
    Path register = Files.createDirectories(workspace.resolve("register"));
    Files.writeString(register.resolve("costs.yaml"), COSTS);
    served = new Served(workspace);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments(
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
    options.setCapability("goog:loggingPrefs", logs);
    browser =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(DRIVER.toString()))
                .build(),
            options);
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
    "/business?lang=nl, 1440",
    "/business?lang=en, 360",
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
