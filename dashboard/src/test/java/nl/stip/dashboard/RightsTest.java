package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.stip.workspace.users.Role;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Every role at every address there is: what is written here by hand is what is answered. */
class RightsTest {

  /**
   * An address per line, and what a stranger and each role get there: 200, 302 to the login, 401
   * for a program, 403, 404. Under {@code /export}, {@code /api} and {@code /admin} an address that
   * does not exist yet gives 404 to who would be let in.
   */
  private static final String EXPECTED =
      """
      address                 stranger board business comms it  employee sbo analyst admin
      /                       302      200   200      200   200 200      200 200     200
      /adoption               302      200   200      200   200 200      200 200     200
      /network                302      200   200      200   200 200      200 200     200
      /openness               302      200   200      200   200 200      200 200     200
      /business               302      200   200      403   200 403      200 200     200
      /metrics                302      200   200      200   200 200      200 200     200
      /data                   302      200   200      200   200 200      200 200     200
      /privacy                302      200   200      200   200 200      200 200     200
      /search                 302      200   200      200   200 200      200 200     200
      /metric/engaged_share   302      200   200      200   200 200      200 200     200
      /report.xlsx            302      200   200      200   200 403      200 200     200
      /export/adoption/f-engaged_rank.csv 302      200   200      200   200 403      200 200     200
      /export/adoption/f-engaged_rank.xlsx 302      200   200      200   200 403      200 200     200
      /export/metric/engaged_share/f-metric_course.xlsx 302      200   200      200   200 403      200 200     200
      /export/metric/engaged_share/f-metric_course.csv 302      200   200      200   200 403      200 200     200
      /export/business/f-cost_time.csv 302    404   404      403   404 403      404 404     404
      /export/business/f-cost_time.xlsx 302   404   404      403   404 403      404 404     404
      /export/none.csv        302      404   404      404   404 403      404 404     404
      /api                    401      403   403      403   404 403      404 404     404
      /api/v1/catalogue       401      403   403      403   200 403      200 200     200
      /api/v1/metrics/engaged_share 401      403   403      403   200 403      200 200     200
      /api/v1/values?metric=engaged_share 401      403   403      403   200 403      200 200     200
      /api/v1/values          401      403   403      403   400 403      400 400     400
      /api/v1/bins            401      403   403      403   400 403      400 400     400
      /api/v1/curves          401      403   403      403   400 403      400 400     400
      /api/v1/matrices        401      403   403      403   400 403      400 400     400
      /api/v1/coverage        401      403   403      403   200 403      200 200     200
      /api/v1/lineage         401      403   403      403   200 403      200 200     200
      /api/v1/problems        401      403   403      403   200 403      200 200     200
      /api/v1/openapi.json    401      403   403      403   200 403      200 200     200
      /api/none               401      403   403      403   404 403      404 404     404
      /admin/none             302      403   403      403   403 403      403 403     404
      /login                  200      200   200      200   200 200      200 200     200
      /theme.css              200      200   200      200   200 200      200 200     200
      /robots.txt             200      200   200      200   200 200      200 200     200
      /stip.css               200      200   200      200   200 200      200 200     200
      /stip.js                200      200   200      200   200 200      200 200     200
      /tables.js              200      200   200      200   200 200      200 200     200
      /print.css              200      200   200      200   200 200      200 200     200
      /menu.js                200      200   200      200   200 200      200 200     200
      /keys.js                200      200   200      200   200 200      200 200     200
      /views.js               200      200   200      200   200 200      200 200     200
      /export.js              200      200   200      200   200 200      200 200     200
      /mark.svg               200      200   200      200   200 200      200 200     200
      /error                  404      404   404      404   404 404      404 404     404
      /elsewhere              404      404   404      404   404 404      404 404     404
      /Data                   404      404   404      404   404 404      404 404     404
      /data/                  404      404   404      404   404 404      404 404     404
      """;

  private static final Pattern ALTERNATIVES = Pattern.compile("\\{[a-z]+:([a-z]+(?:\\|[a-z]+)+)}");

  @TempDir static Path workspace;
  private static Served served;
  private static final Map<String, Visit> VISITS = new LinkedHashMap<>();

  @BeforeAll
  static void serve() throws Exception {
    MartFixture.create(workspace, "mart-1.duckdb");
    Logins.create(workspace);
    served = new Served(workspace);
    VISITS.put("stranger", new Visit(served));
    for (Role role : Role.values()) {
      Visit visit = new Visit(served);
      assertThat(visit.login(role.id(), Logins.PASSWORD).statusCode()).isEqualTo(302);
      VISITS.put(role.id(), visit);
    }
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static List<String[]> rows() {
    return EXPECTED.lines().map(line -> line.split(" +")).toList();
  }

  private static Set<String> addresses() {
    return new TreeSet<>(rows().stream().skip(1).map(row -> row[0]).toList());
  }

  @TestFactory
  Stream<DynamicTest> everyRoleGetsWhatIsWritten() {
    String[] head = rows().get(0);
    assertThat(List.of(head).subList(1, head.length)).containsExactlyElementsOf(VISITS.keySet());
    List<DynamicTest> tests = new ArrayList<>();
    for (String[] row : rows().subList(1, rows().size())) {
      for (int i = 1; i < row.length; i++) {
        String who = head[i];
        int status = Integer.parseInt(row[i]);
        tests.add(DynamicTest.dynamicTest(who + " " + row[0], () -> get(who, row[0], status)));
      }
    }
    return tests.stream();
  }

  private static void get(String who, String address, int status) throws Exception {
    var answer = VISITS.get(who).get(address);
    assertThat(answer.statusCode()).isEqualTo(status);
    if (status == 302) {
      assertThat(Visit.leadsTo(answer)).startsWith("/login");
    }
    if (status >= 400 || status == 302) {
      assertThat(answer.body()).doesNotContain("Lumen");
    }
  }

  /** A new address fails here until somebody has written what each role gets there. */
  @Test
  void everyAddressThatIsServedIsWrittenHere() {
    for (RequestMappingHandlerMapping mapping :
        served.context().getBeansOfType(RequestMappingHandlerMapping.class).values()) {
      for (RequestMappingInfo info : mapping.getHandlerMethods().keySet()) {
        assertThat(info.getMethodsCondition().getMethods())
            .as("whatever is not read needs a row of its own: %s", info)
            .isSubsetOf(RequestMethod.GET, RequestMethod.HEAD);
        for (PathPattern pattern : info.getPathPatternsCondition().getPatterns()) {
          requireWritten(pattern);
        }
      }
    }
  }

  /** One of several pages or formats needs a row each. */
  private static void requireWritten(PathPattern pattern) {
    Matcher alternatives = ALTERNATIVES.matcher(pattern.getPatternString());
    if (alternatives.find()) {
      for (String each : alternatives.group(1).split("\\|")) {
        requireWritten(PathPatternParser.defaultInstance.parse(alternatives.replaceFirst(each)));
      }
    } else {
      assertThat(addresses())
          .as("rows for %s", pattern)
          .anyMatch(address -> pattern.matches(PathContainer.parsePath(address)));
    }
  }

  @Test
  void everyFileThatIsServedIsWrittenHere() throws IOException {
    Path files =
        Path.of(System.getProperty("stip.root")).resolve("dashboard/src/main/resources/static");
    try (Stream<Path> all = Files.walk(files)) {
      assertThat(all.filter(Files::isRegularFile).map(file -> "/" + files.relativize(file)))
          .isNotEmpty()
          .isSubsetOf(addresses());
    }
  }

  @Test
  void theLinkToTheWorkbookIsForWhoMayTakeIt() throws Exception {
    String link = "href=\"/report.xlsx";
    assertThat(VISITS.get("board").get("/").body()).contains(link);
    assertThat(VISITS.get("employee").get("/").body()).doesNotContain(link).contains("/data");
    assertThat(VISITS.get("stranger").get("/login").body())
        .doesNotContain(link)
        .doesNotContain("/data");
  }

  @Test
  void theWorkbookTellsCostsToWhomThePageOfThemIsOpen() throws Exception {
    assertThat(sheets("board")).contains("Businesscase");
    assertThat(sheets("comms")).contains("Netwerk").doesNotContain("Businesscase");
  }

  private static List<String> sheets(String role) throws Exception {
    try (XSSFWorkbook book =
        new XSSFWorkbook(
            new ByteArrayInputStream(
                VISITS.get(role).file("/report.xlsx?lang=nl&seesCosts=true")))) {
      return IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName).toList();
    }
  }

  @Test
  void aRefusalNamesTheRolesInBothLanguages() throws Exception {
    assertThat(VISITS.get("employee").get("/report.xlsx").body())
        .contains("Dit kan niet met jouw rol (medewerker): het werkboek meenemen.")
        .contains("communicatie en HR, IT, Social Business Officer, analist, beheerder")
        .contains("Your role (employee) does not allow this: take the workbook along.");
  }

  @Test
  void aProgramIsRefusedInItsOwnWords() throws Exception {
    var stranger = VISITS.get("stranger").get("/api/none");
    assertThat(stranger.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(stranger.body())
        .isEqualTo(
            "{\"type\":\"about:blank\",\"title\":\"Unauthorized\",\"status\":401,"
                + "\"detail\":\"Log in first.\",\"instance\":\"/api/none\"}");
    assertThat(VISITS.get("board").get("/api/none").body())
        .contains("\"status\":403")
        .contains("it, sbo, analyst, admin");
  }
}
