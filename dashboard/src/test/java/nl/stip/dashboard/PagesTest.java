package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stip.dashboard.language.Language;
import nl.stip.dashboard.language.Words;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page in both languages, asked over HTTP. */
class PagesTest {

  private static final Pattern TEXT = Pattern.compile(">([a-z_0-9]+(?:\\.[a-z_0-9]+)+)<");

  @TempDir static Path workspace;
  private static Served served;

  @BeforeAll
  static void serve() throws Exception {
    MartFixture.create(workspace, "mart-1.duckdb");
    served = new Served(workspace);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/?lang=nl|31\u00a0%",
        "/?lang=en|31%",
        "/?lang=nl|1.240 mensen",
        "/?lang=en|1,240 people",
        "/?lang=nl|+9 procentpunt sinds september 2026",
        "/?lang=en|+9 percentage points since September 2026",
        "/?lang=nl|Doet mee: van 22\u00a0% in september 2026 naar 31\u00a0% in oktober 2026. Dat is vooruitgang.",
        "/adoption?lang=nl|minder dan 3 van 40",
        "/adoption?lang=en|under 3 of 40",
        "/adoption?lang=nl|te weinig mensen",
        "/network?lang=nl|z −41,2",
        "/network?lang=en|z −41.2",
        "/network?lang=nl|Deze analyse heeft dit cijfer niet berekend.",
        "/data?lang=nl|1.858.212",
        "/data?lang=en|1,858,212",
        "/data?lang=nl|9 nov 2026",
        "/data?lang=nl|41 accounts zijn niet gekoppeld",
        "/data?lang=en|41 accounts are not matched",
        "/?lang=nl&kind=week|wk 44 2026",
        "/?lang=nl&kind=week|niet vastgelegd",
        "/?lang=nl&kind=quarter|geen gegevens",
      })
  void showsTheNumbersOfTheMart(String path, String expected) throws Exception {
    HttpResponse<String> page = served.get(path);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "/?lang=nl", "/adoption?lang=nl", "/network?lang=nl", "/data?lang=nl",
    "/?lang=en", "/adoption?lang=en", "/network?lang=en", "/data?lang=en",
    "/?only=department:Logistiek&by=site&compare=year&period=2026-09&tool=slack"
  })
  void loadsNothingFromElsewhereAndShowsNoKeys(String path) throws Exception {
    HttpResponse<String> page = served.get(path);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .doesNotContain("http:")
        .doesNotContain("https:")
        .doesNotContain("style=");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("script-src 'self'")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe");
    Matcher text = TEXT.matcher(page.body());
    while (text.find()) {
      assertThat(Words.in(Language.NL).keys()).doesNotContain(text.group(1));
    }
  }

  @Test
  void keepsTheStateInEveryLink() throws Exception {
    String page = served.get("/adoption?by=site&period=2026-09&theme=dark").body();

    assertThat(page)
        .contains("href=\"/network?period=2026-09&amp;by=site&amp;theme=dark\"")
        .contains("href=\"/adoption?period=2026-09&amp;by=site&amp;lang=en&amp;theme=dark\"")
        .contains("data-theme=\"dark\"");
  }

  @Test
  void answersOnlyToALoopbackName() throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
      socket
          .getOutputStream()
          .write(
              "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 403").doesNotContain("Lumen");
    }
  }

  @Test
  void saysThatAPageDoesNotExist() throws Exception {
    HttpResponse<String> page = served.get("/elsewhere");

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("Deze pagina bestaat niet.");
  }

  @Test
  void startsWithoutAMartAndSaysWhatToDo(@TempDir Path empty) throws Exception {
    try (Served bare = new Served(empty)) {
      assertThat(bare.get("/").body()).contains("Nog niets te zien").contains("./stip run");
      assertThat(bare.get("/network?lang=en").body()).contains("Nothing to see yet");
    }
  }
}
