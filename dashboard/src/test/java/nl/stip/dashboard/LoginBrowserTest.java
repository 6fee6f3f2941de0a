package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** In by keyboard, out by keyboard, in a real browser. */
class LoginBrowserTest {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  @TempDir static Path workspace;
  private static Served served;
  private static ChromeDriver browser;

  @BeforeAll
  static void open() throws Exception {
    Assumptions.assumeTrue(
        Files.exists(CHROMIUM) && Files.exists(DRIVER), "needs chromium and chromium-driver");
    MartFixture.create(workspace, "mart-1.duckdb");
    Logins.create(workspace);
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

  @BeforeEach
  void forget() {
    browser.manage().deleteAllCookies();
    browser.manage().logs().get(LogType.BROWSER);
  }

  private static WebElement type(CharSequence... keys) {
    WebElement focused = browser.switchTo().activeElement();
    focused.sendKeys(keys);
    return browser.switchTo().activeElement();
  }

  private static void arrivesAt(String path) {
    new WebDriverWait(browser, Duration.ofSeconds(20))
        .until(b -> b.getCurrentUrl().equals(served.url(path)));
  }

  @Test
  void nameTabPasswordEnterLeadsToThePageThatWasAskedFor() {
    browser.get(served.url("/openness?lang=en&by=site"));

    WebElement password = type("board", Keys.TAB);
    assertThat(password.getDomAttribute("name")).isEqualTo("password");
    assertThat(type(Keys.TAB).getTagName()).isEqualTo("button");
    password.sendKeys(Logins.PASSWORD, Keys.ENTER);

    arrivesAt("/openness?lang=en&by=site");
    assertThat(browser.findElements(By.cssSelector("nav a[aria-current=page]")))
        .singleElement()
        .extracting(WebElement::getText)
        .isEqualTo("Openness");
    browser.findElement(By.cssSelector("a.account")).sendKeys(Keys.ENTER);
    arrivesAt("/login?by=site&lang=en");
    browser.findElement(By.cssSelector("main button")).sendKeys(Keys.ENTER);
    arrivesAt("/login?lang=en&bye=1");
    assertThat(browser.findElement(By.cssSelector("[role=status]")).getText())
        .isEqualTo("You are logged out.");
    browser.get(served.url("/openness?lang=en"));
    arrivesAt("/login?next=%2Fopenness%3Flang%3Den&lang=en");
  }

  @Test
  void aWrongPasswordIsToldToWhoCannotSee() {
    browser.get(served.url("/login?lang=nl&theme=dark"));

    type("board", Keys.TAB).sendKeys("verkeerd", Keys.ENTER);

    arrivesAt("/login?lang=nl&theme=dark&wrong=1");
    WebElement told = browser.findElement(By.cssSelector("[role=alert]"));
    assertThat(told.getText()).isEqualTo("Deze naam en dit wachtwoord horen niet bij elkaar.");
    WebElement name = browser.switchTo().activeElement();
    assertThat(name.getDomAttribute("name")).isEqualTo("name");
    assertThat(name.getDomAttribute("aria-describedby")).isEqualTo(told.getDomAttribute("id"));
    assertThat(name.getAccessibleName()).isEqualTo("Naam");
  }

  @ParameterizedTest
  @CsvSource({"360", "1440"})
  void nothingSticksOutAndNothingIsComplainedAbout(int width) {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 9000, "deviceScaleFactor", 1, "mobile", false));
    browser.get(served.url("/login?lang=nl&wrong=1"));
    wide(width);
    type("employee", Keys.TAB).sendKeys(Logins.PASSWORD, Keys.ENTER);
    arrivesAt("/?lang=nl");
    wide(width);
    browser.get(served.url("/login?lang=en"));
    wide(width);
    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEqualTo(List.of());
    browser.get(served.url("/report.xlsx"));
    wide(width);
  }

  private static void wide(int width) {
    assertThat(browser.executeScript("return document.documentElement.scrollWidth"))
        .isEqualTo((long) width);
  }
}
