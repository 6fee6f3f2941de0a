package nl.stip.dashboard;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real browser, one for all tests of a run; it ends with them. */
final class Chromium {

  private static final Path BINARY = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static Chromium only;

  private final ChromeDriver driver;

  private Chromium(ChromeDriver driver) {
    this.driver = driver;
  }

  /** The browser; a test is skipped where there is none. */
  static synchronized Chromium open() {
    Assumptions.assumeTrue(
        Files.exists(BINARY) && Files.exists(DRIVER), "needs chromium and chromium-driver");
    if (only == null) {
      only = new Chromium(start());
      Runtime.getRuntime().addShutdownHook(new Thread(only.driver::quit));
    }
    return only;
  }

  private static ChromeDriver start() {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(BINARY.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync");
    options.setCapability("goog:loggingPrefs", logs);
    return new ChromeDriver(
        new ChromeDriverService.Builder()
            .usingDriverExecutable(new File(DRIVER.toString()))
            .build(),
        options);
  }

  /** Shows a page in a window so tall that all its charts are in sight, and waits for them. */
  void show(String url, int width) {
    show(url, width, 18_000);
    awaitCharts();
  }

  /** Shows a page in a window of some CSS pixels. */
  void show(String url, int width, int height) {
    resize(width, height);
    complaints();
    driver.get(url);
  }

  void resize(int width, int height) {
    cdp(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Waits until every chart of the page is drawn. */
  void awaitCharts() {
    await(
        "const all = document.querySelectorAll('.chart').length;"
            + "return document.querySelectorAll('.chart svg').length === all");
  }

  /** Waits until a script gives true. */
  void await(String script) {
    new WebDriverWait(driver, PATIENCE).until(d -> Boolean.TRUE.equals(script(script)));
  }

  /** Waits until something is so outside the page. */
  void await(BooleanSupplier so) {
    new WebDriverWait(driver, PATIENCE).until(d -> so.getAsBoolean());
  }

  /** What a script gives. */
  Object script(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** What a script gives that answers to its last argument. */
  Object answer(String script, Object... arguments) {
    return driver.executeAsyncScript(script, arguments);
  }

  /** The texts a script gives. */
  List<String> texts(String script, Object... arguments) {
    return ((List<?>) script(script, arguments)).stream().map(String::valueOf).toList();
  }

  /** Presses keys where the focus is. */
  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** Presses a key while another is held. */
  void press(CharSequence held, CharSequence key) {
    new Actions(driver).keyDown(held).sendKeys(key).keyUp(held).perform();
  }

  WebElement find(String css) {
    return driver.findElement(By.cssSelector(css));
  }

  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  Map<String, Object> cdp(String command, Map<String, Object> parameters) {
    return driver.executeCdpCommand(command, parameters);
  }

  /** What the page complained about since it was last asked. */
  List<LogEntry> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll();
  }
}
