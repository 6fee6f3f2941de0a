package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.stip.workspace.Workspace;
import nl.stip.workspace.users.PasswordHash;
import nl.stip.workspace.users.Role;
import nl.stip.workspace.users.User;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.context.WebApplicationContext;

/** Login, session and logout, asked over HTTP as a browser does. */
class LoginTest {

  @TempDir static Path workspace;
  private static Served served;
  private Visit visit;

  @BeforeAll
  static void serve() throws Exception {
    MartFixture.create(workspace, "mart-1.duckdb");
    Logins.create(workspace);
    served = new Served(workspace);
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @BeforeEach
  void visit() throws Exception {
    Files.deleteIfExists(workspace.resolve("logs/audit.log"));
    Logins.create(workspace);
    visit = new Visit(served);
  }

  private List<String> audit() throws Exception {
    return Files.readAllLines(workspace.resolve("logs/audit.log")).stream()
        .map(line -> line.replaceFirst("\"time\":\"[^\"]+\",", ""))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"board,/", "comms,/openness", "it,/data", "sbo,/adoption", "analyst,/metrics"})
  void leadsToTheFirstPageOfTheRole(String name, String page) throws Exception {
    assertThat(Visit.leadsTo(visit.login(name, Logins.PASSWORD))).isEqualTo(page);
  }

  @Test
  void opensTheFirstPageInTheLanguageOfTheUser() throws Exception {
    Logins.save(workspace, List.of(new User("jo", Role.SBO, Logins.HASH, "en")));

    assertThat(Visit.leadsTo(visit.login("jo", Logins.PASSWORD))).isEqualTo("/adoption?lang=en");
  }

  @Test
  void leadsToThePageThatWasAskedFor() throws Exception {
    String page = "/adoption?by=site&only=department:Financi%C3%ABn&lang=en";
    String login = Visit.leadsTo(visit.get(page));
    assertThat(login).startsWith("/login?next=%2Fadoption%3Fby%3Dsite").contains("&lang=en");

    HttpResponse<String> answer =
        visit.send(
            login, "/login", Map.of("name", "board", "password", Logins.PASSWORD, "next", page));

    assertThat(visit.get(login).body()).doesNotContain("Log in to see");
    assertThat(Visit.leadsTo(answer)).isEqualTo(page);
    assertThat(visit.get(page).body()).contains("Financiën");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example/", "//evil.example", "/\\evil.example"})
  void leadsNowhereElse(String elsewhere) throws Exception {
    HttpResponse<String> answer =
        visit.send(
            "/login",
            "/login",
            Map.of("name", "it", "password", Logins.PASSWORD, "next", elsewhere));

    assertThat(Visit.leadsTo(answer)).isEqualTo("/data");
  }

  @ParameterizedTest
  @CsvSource({"comms,wrong password", "nobody,vier woorden op rij", "comms,''"})
  void saysTheSameWhateverIsWrong(String name, String password) throws Exception {
    HttpResponse<String> answer = visit.login(name, password);

    assertThat(Visit.leadsTo(answer)).isEqualTo("/login?wrong=1");
    assertThat(visit.get("/login?wrong=1").body())
        .contains("Deze naam en dit wachtwoord horen niet bij elkaar.");
    assertThat(visit.cookie("stip")).isEmpty();
    assertThat(audit())
        .containsExactly(
            "{\"what\":\"login failed\",\"user\":\"%s\"}"
                .formatted(name.equals("comms") ? "comms" : "unknown"));
  }

  @Test
  void makesGuessingWait() throws Exception {
    for (int i = 0; i < 5; i++) {
      assertThat(visit.login("business", "wrong").statusCode()).isEqualTo(302);
    }
    HttpResponse<String> answer = visit.login("business", Logins.PASSWORD);

    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After")).contains("1");
    assertThat(answer.body()).contains("Wacht 1 s").contains("Wait 1 s");
  }

  @Test
  void aSessionBeginsAtTheLoginWithACookieThatOnlyTheServerReads() throws Exception {
    HttpResponse<String> page = visit.get("/login");
    assertThat(page.headers().allValues("Set-Cookie"))
        .singleElement()
        .asString()
        .contains("stip-form=", "HttpOnly", "SameSite=Lax");
    visit.get("/stip.css");
    visit.get("/adoption");
    assertThat(visit.cookie("stip")).isEmpty();

    HttpResponse<String> answer = visit.login("board", Logins.PASSWORD);

    assertThat(answer.headers().allValues("Set-Cookie"))
        .filteredOn(cookie -> cookie.startsWith("stip="))
        .singleElement()
        .asString()
        .contains("HttpOnly", "SameSite=Lax", "Path=/")
        .doesNotContain("Secure");
    String first = visit.cookie("stip").orElseThrow();
    visit.send("/login", "/logout", Map.of());
    visit.login("board", Logins.PASSWORD);
    assertThat(visit.cookie("stip")).isPresent().isNotEqualTo(java.util.Optional.of(first));
    assertThat(visit.get("/").body()).doesNotContain("jsessionid");
  }

  @Test
  void aSessionEndsAfterHalfAnHourWithoutARequest() {
    WebApplicationContext context = (WebApplicationContext) served.context();

    assertThat(context.getServletContext().getSessionTimeout()).isEqualTo(30);
  }

  /** A session id that somebody planted before the login is worth nothing after it. */
  @Test
  void aPlantedSessionStaysOutside() throws Exception {
    Visit victim = new Visit(served);
    assertThat(visit.get("/", "Cookie", "stip=0123456789ABCDEF0123456789ABCDEF").statusCode())
        .isEqualTo(302);
    victim.login("board", Logins.PASSWORD);

    assertThat(victim.cookie("stip").orElseThrow())
        .isNotEqualTo("0123456789ABCDEF0123456789ABCDEF");
  }

  @Test
  void logoutEndsTheSession() throws Exception {
    visit.login("board", Logins.PASSWORD);
    assertThat(visit.get("/login?lang=en").body()).contains("You are board, in the role board.");
    String session = visit.cookie("stip").orElseThrow();

    HttpResponse<String> answer = visit.send("/login", "/logout", Map.of("lang", "nl"));

    assertThat(Visit.leadsTo(answer)).isEqualTo("/login?lang=nl&bye=1");
    assertThat(new Visit(served).get("/", "Cookie", "stip=" + session).statusCode()).isEqualTo(302);
    assertThat(audit())
        .containsExactly(
            "{\"what\":\"login\",\"user\":\"board\"}", "{\"what\":\"logout\",\"user\":\"board\"}");
  }

  @Test
  void nothingIsDoneWithoutTheTokenOfTheForm() throws Exception {
    visit.login("board", Logins.PASSWORD);

    HttpResponse<String> logout = visit.post("/logout", "");

    assertThat(logout.statusCode()).isEqualTo(403);
    assertThat(logout.body()).contains("Dit formulier is verlopen.");
    assertThat(visit.get("/").statusCode()).isEqualTo(200);
    assertThat(
            new Visit(served)
                .post("/login", Visit.form(Map.of("name", "it", "password", Logins.PASSWORD)))
                .statusCode())
        .isEqualTo(403);
    assertThat(visit.post("/", "").statusCode()).isEqualTo(403);
    assertThat(visit.get("/logout").statusCode()).as("by POST only").isEqualTo(404);
  }

  @Test
  void aRemovedUserIsOutAtTheNextRequest() throws Exception {
    visit.login("board", Logins.PASSWORD);
    assertThat(visit.get("/").statusCode()).isEqualTo(200);

    Logins.save(workspace, List.of(Logins.user(Role.ADMIN)));

    assertThat(visit.get("/").statusCode()).isEqualTo(302);
    Logins.create(workspace);
    assertThat(visit.get("/").statusCode()).as("the session is over").isEqualTo(302);
  }

  @Test
  void aNewPasswordEndsSessionsAndANewRoleGoesOnInThem() throws Exception {
    visit.login("board", Logins.PASSWORD);
    Logins.save(workspace, List.of(new User("board", Role.EMPLOYEE, Logins.HASH, "")));
    assertThat(visit.get("/").statusCode()).isEqualTo(200);
    assertThat(visit.get("/report.xlsx").statusCode()).isEqualTo(403);

    String other = PasswordHash.of("iets heel anders nu".toCharArray());
    Logins.save(workspace, List.of(new User("board", Role.BOARD, other, "")));

    assertThat(visit.get("/").statusCode()).isEqualTo(302);
  }

  @Test
  void aFaultInTheUsersFileLetsNobodyInAndLosesNoSession() throws Exception {
    visit.login("board", Logins.PASSWORD);
    Path users = new Workspace(workspace).users();
    String right = Files.readString(users);
    for (String wrong : new String[] {"users: [", "", "users: {board: {role: boss}}"}) {
      Files.writeString(users, wrong);
      assertThat(visit.get("/").statusCode()).as(wrong).isEqualTo(302);
      assertThat(visit.get("/login").body()).contains("Niemand kan nu inloggen");
      assertThat(Visit.leadsTo(visit.login("board", Logins.PASSWORD))).startsWith("/login");
    }
    Files.delete(users);
    assertThat(visit.get("/").statusCode()).as("gone is not open").isEqualTo(302);

    Logins.create(workspace);
    Files.writeString(users, right);

    assertThat(visit.get("/").statusCode()).isEqualTo(200);
  }

  @Test
  void anExportIsWrittenDownAndAPageIsNot() throws Exception {
    visit.login("employee", Logins.PASSWORD);
    visit.get("/adoption?by=site");
    visit.get("/report.xlsx");
    visit.send("/login", "/logout", Map.of());
    visit.login("board", Logins.PASSWORD);
    assertThat(visit.get("/report.xlsx?only=department:Logistiek&lang=en").statusCode())
        .isEqualTo(200);

    assertThat(audit())
        .containsExactly(
            "{\"what\":\"login\",\"user\":\"employee\"}",
            "{\"what\":\"logout\",\"user\":\"employee\"}",
            "{\"what\":\"login\",\"user\":\"board\"}",
            "{\"what\":\"export\",\"user\":\"board\","
                + "\"address\":\"/report.xlsx?only=department:Logistiek&lang=en\"}");
  }

  @Test
  void speaksTheLanguageOfTheAddressElseOfTheBrowserElseDutch() throws Exception {
    String english = "Log in to see the figures.";
    assertThat(visit.get("/login").body()).contains("Log in om de cijfers te zien.");
    assertThat(visit.get("/login", "Accept-Language", "fr,en;q=0.8").body()).contains(english);
    assertThat(visit.get("/login", "Accept-Language", "fr").body()).doesNotContain(english);
    assertThat(visit.get("/login?lang=en", "Accept-Language", "nl").body()).contains(english);
    assertThat(visit.get("/login?next=%2Fdata&lang=nl").body())
        .contains("href=\"/login?next=%2Fdata&amp;lang=en\"");
  }

  @Test
  void pagesAreKeptForTheirReaderOnlyAndAskedForAgain() throws Exception {
    assertThat(visit.get("/login").headers().firstValue("Cache-Control")).contains("no-store");
    visit.login("board", Logins.PASSWORD);
    assertThat(visit.get("/").headers().firstValue("Cache-Control")).contains("private, no-cache");
    assertThat(visit.get("/stip.css").headers().firstValue("Cache-Control"))
        .contains("max-age=3600");
  }
}
