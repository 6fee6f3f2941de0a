package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API over HTTP: its numbers are those of the mart, its problems say what would be right. */
class ApiTest extends ServedMart {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String ALL = "&limit=10000";
  private static final List<String> NUMBERS =
      List.of("n", "value", "low", "high", "bound", "ratio", "z", "observed", "expected");
  private static final Set<String> PLAIN = Set.of("share", "mean", "total");

  private static JsonNode json(String path) throws Exception {
    HttpResponse<byte[]> answer = served.bytes(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return MAPPER.readTree(answer.body());
  }

  private static List<JsonNode> rows(String path) throws Exception {
    List<JsonNode> rows = new ArrayList<>();
    json(path).get("rows").forEach(rows::add);
    return rows;
  }

  /** What SQL says of the mart itself, a text per row. */
  private static Set<String> sql(String query) throws SQLException {
    // the server reads the file too; a copy of the connection would meet its own settings
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:duckdb:" + workspace.resolve("mart/mart-1.duckdb"), readOnly());
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      Set<String> texts = new TreeSet<>();
      while (rows.next()) {
        List<String> fields = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          fields.add(rows.getString(i));
        }
        texts.add(String.join("|", fields.stream().map(String::valueOf).toList()));
      }
      return texts;
    }
  }

  private static java.util.Properties readOnly() {
    java.util.Properties properties = new java.util.Properties();
    properties.setProperty("duckdb.read_only", "true");
    properties.setProperty("threads", "2");
    properties.setProperty("memory_limit", "512MB");
    properties.setProperty("enable_external_access", "false");
    return properties;
  }

  private static String fields(JsonNode row, String... names) {
    List<String> fields = new ArrayList<>();
    for (String name : names) {
      JsonNode field = row.at(name.startsWith("/") ? name : "/" + name);
      fields.add(field.isNull() || field.isMissingNode() ? "null" : field.asString());
    }
    return String.join("|", fields);
  }

  private static Set<String> told(List<JsonNode> rows, String... names) {
    Set<String> told = new TreeSet<>();
    rows.forEach(row -> told.add(fields(row, names)));
    return told;
  }

  @Test
  void valuesAreThoseOfTheMart() throws Exception {
    List<JsonNode> rows =
        rows("/api/v1/values?metric=engaged_share&kind=month&dimension=department" + ALL);
    assertThat(
            told(
                rows,
                "period",
                "/group/0/dimension",
                "/group/0/value",
                "n",
                "value",
                "low",
                "high",
                "bound",
                "missing"))
        .isEqualTo(
            sql(
                "select period, dim1, val1, n, value, low, high, bound, missing from value"
                    + " join grp on grp.id = value.grp where metric = 'engaged_share'"
                    + " and dim1 = 'department' and dim2 is null and period in"
                    + " (select id from period where kind = 'month')"))
        .hasSizeGreaterThan(100);
  }

  @Test
  void binsAreThoseOfTheMart() throws Exception {
    assertThat(
            told(
                rows("/api/v1/bins?metric=usage_segments&period=2026-10&dimension=site" + ALL),
                "/group/0/value",
                "bin",
                "n",
                "value",
                "low",
                "high",
                "missing"))
        .isEqualTo(
            sql(
                "select val1, bin, n, value, low, high, missing from bin"
                    + " join grp on grp.id = bin.grp where metric = 'usage_segments'"
                    + " and dim1 = 'site' and dim2 is null and period = '2026-10'"))
        .hasSize(18);
  }

  @Test
  void curvesAreThoseOfTheMart() throws Exception {
    assertThat(
            told(
                rows("/api/v1/curves?metric=retention" + ALL),
                "period",
                "series",
                "x",
                "n",
                "value",
                "low",
                "high",
                "missing"))
        .isEqualTo(
            sql(
                "select period, series, x, n, value, low, high, missing from curve"
                    + " where metric = 'retention' and grp = 0"))
        .hasSizeGreaterThan(70);
    assertThat(
            told(
                rows("/api/v1/curves?metric=time_to_habit&group=department:Communicatie"),
                "/group/0/value",
                "x",
                "missing"))
        .contains("Communicatie|4.0|suppressed");
  }

  @Test
  void matricesAreThoseOfTheMart() throws Exception {
    assertThat(
            told(
                rows("/api/v1/matrices?metric=group_matrix&period=2026-10" + ALL),
                "dimension",
                "from",
                "to",
                "n_from",
                "n_to",
                "observed",
                "expected",
                "ratio",
                "z",
                "missing"))
        .isEqualTo(
            sql(
                "select dim, val_from, val_to, n_from, n_to, observed, expected, ratio, z, missing"
                    + " from matrix where metric = 'group_matrix' and period = '2026-10'"))
        .hasSize(100);
  }

  /** 12 % in Logistiek on the page, in the API, and in the table below the chart. */
  @Test
  void valuesAreThoseOfThePage() throws Exception {
    String page = served.get("/adoption?lang=nl&by=department&compare=none").body();
    String figure = page.substring(page.indexOf("id=\"f-engaged_rank\""));
    Matcher shown =
        Pattern.compile(
                "<th scope=\"row\">(?:<a [^>]*>)?([^<]+)(?:</a>)?</th>\\s*<td class=\"number\"(?: data-number=\"([^\"]+)\")?>")
            .matcher(figure.substring(0, figure.indexOf("</table>")));
    Map<String, String> onPage = new TreeMap<>();
    while (shown.find()) {
      onPage.put(shown.group(1), String.valueOf(shown.group(2)));
    }
    Map<String, String> inApi = new TreeMap<>();
    rows("/api/v1/values?metric=engaged_share&period=2026-10&dimension=department")
        .forEach(row -> inApi.put(fields(row, "/group/0/value"), fields(row, "value")));
    assertThat(inApi).isEqualTo(onPage).hasSize(10).containsEntry("Logistiek", "0.12");
  }

  /** Every figure of every metric: what is suppressed says so, and nothing else. */
  @Test
  void nothingWithheldAppears() throws Exception {
    Set<String> all = new TreeSet<>();
    for (JsonNode metric : json("/api/v1/catalogue").get("metrics")) {
      String kind = metric.get("kind").asString();
      String own = metric.get("figures").asString() + ALL;
      List<String> asked =
          kind.equals("matrix")
              ? List.of(own)
              : List.of(own, own + "&dimension=department", own + "&dimension=site");
      for (String path : asked) {
        for (JsonNode row : rows(path)) {
          if (row.get("missing").isNull()) {
            continue;
          }
          boolean suppressed = row.get("missing").asString().equals("suppressed");
          for (String number : suppressed ? NUMBERS : NUMBERS.subList(1, NUMBERS.size())) {
            assertThat(fields(row, number)).as("%s %s", path, row).isEqualTo("null");
          }
          if (PLAIN.contains(kind) && suppressed) {
            all.add(
                metric.get("id").asString()
                    + "|"
                    + fields(row, "period", "/group/0/dimension", "/group/0/value"));
          }
        }
      }
    }
    assertThat(all)
        .isEqualTo(
            sql(
                "select metric, period, dim1, val1 from value join grp on grp.id = value.grp"
                    + " where missing = 'suppressed' and tool = 'all'"))
        .isNotEmpty();
  }

  /** What a page calls "geen gegevens" is a row too: a cell that the mart does not have. */
  @Test
  void aCellTheMartDoesNotHaveIsNoData() throws Exception {
    assertThat(
            told(
                rows("/api/v1/values?metric=engaged_share&period=2026-Q3"),
                "period",
                "value",
                "missing"))
        .containsExactly("2026-Q3|null|no_data");
    assertThat(
            told(
                rows(
                    "/api/v1/values?metric=reached_share&period=2026-10&dimension=site&group=department:ICT"),
                "/group/0/value",
                "/group/1/value",
                "missing"))
        .containsExactly("ICT|Arnhem|no_data", "ICT|Gent|no_data", "ICT|Utrecht|no_data");
  }

  @Test
  void pagesOfAListingAddUpToAll() throws Exception {
    String path = "/api/v1/values?metric=engaged_share&kind=month&dimension=department";
    List<JsonNode> all = rows(path + ALL);
    List<JsonNode> joined = new ArrayList<>();
    String next = path + "&limit=47";
    int pages = 0;
    while (!next.equals("null")) {
      JsonNode page = json(next);
      assertThat(page.get("total").asInt()).isEqualTo(all.size());
      page.get("rows").forEach(joined::add);
      next = fields(page, "next");
      pages++;
    }
    assertThat(joined).isEqualTo(all);
    assertThat(pages).isEqualTo((all.size() + 46) / 47).isGreaterThan(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/catalogue",
        "/api/v1/metrics/engaged_share",
        "/api/v1/values?metric=engaged_share&kind=month",
        "/api/v1/coverage",
        "/api/v1/lineage"
      })
  void anAnswerIsFetchedOnceAsLongAsTheMartIsTheSame(String path) throws Exception {
    HttpResponse<byte[]> first = served.bytes(path);
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(tag).matches("\"[A-Za-z0-9_-]{22}\"");
    HttpResponse<byte[]> second = served.bytes(path, "If-None-Match", "\"other\", " + tag);
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
    assertThat(second.headers().firstValue("ETag")).contains(tag);
    assertThat(served.bytes(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
  }

  /** Another mart and another question have other tags; a listing does not go on in another. */
  @Test
  void anotherMartIsAnotherAnswer(@TempDir Path own) throws Exception {
    MartFixture.create(own, "mart-1.duckdb");
    try (Served other = new Served(own)) {
      String path = "/api/v1/values?metric=engaged_share&kind=month&dimension=department&limit=5";
      HttpResponse<byte[]> before = other.bytes(path);
      String next = fields(MAPPER.readTree(before.body()), "next");
      Set<String> tags = new HashSet<>();
      tags.add(before.headers().firstValue("ETag").orElseThrow());
      tags.add(other.bytes(next).headers().firstValue("ETag").orElseThrow());
      tags.add(other.bytes("/api/v1/catalogue").headers().firstValue("ETag").orElseThrow());
      MartFixture.create(own, "mart-2.duckdb");
      HttpResponse<byte[]> after = other.bytes(path);
      tags.add(after.headers().firstValue("ETag").orElseThrow());
      assertThat(tags).hasSize(4);
      assertThat(fields(MAPPER.readTree(after.body()), "mart")).isEqualTo("mart-2.duckdb");
      HttpResponse<byte[]> gone = other.bytes(next);
      assertThat(gone.statusCode()).isEqualTo(409);
      assertThat(fields(MAPPER.readTree(gone.body()), "type"))
          .isEqualTo("/api/v1/problems#mart-changed");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/v1/values|400|missing-parameter|metric|engaged_share",
        "/api/v1/values?metric=happiness|400|unknown-value|metric|engaged_share",
        "/api/v1/values?metric=usage_segments|400|other-resource|metric|engaged_share",
        "/api/v1/values?metric=engaged_share&colour=red|400|unknown-parameter|colour|dimension",
        "/api/v1/values?metric=engaged_share&metric=isolates|400|repeated-parameter|metric|",
        "/api/v1/values?metric=engaged_share&tool=fax|400|unknown-value|tool|slack",
        "/api/v1/values?metric=engaged_share&kind=day|400|unknown-value|kind|week",
        "/api/v1/values?metric=engaged_share&period=2031-10|400|unknown-value|period|2026-10",
        "/api/v1/values?metric=engaged_share&kind=week&period=2026-10|400|unknown-value|period|2026-W44",
        "/api/v1/values?metric=engaged_share&dimension=shoe|400|unknown-value|dimension|department",
        "/api/v1/values?metric=engaged_share&group=Logistiek|400|unknown-value|group|",
        "/api/v1/values?metric=engaged_share&group=department:Elders|400|unknown-value|group|department:Logistiek",
        "/api/v1/values?metric=engaged_share&kind=week&dimension=site&dimension=department|400|not-counted|kind|month",
        "/api/v1/values?metric=engaged_share&period=2026-W44&dimension=site&group=department:ICT|400|not-counted|period|month",
        "/api/v1/values?metric=engaged_share&dimension=site&group=site:Gent|400|not-counted|dimension|department+site",
        "/api/v1/values?metric=engaged_share&limit=0|400|unknown-value|limit|",
        "/api/v1/values?metric=engaged_share&limit=many|400|unknown-value|limit|",
        "/api/v1/matrices?metric=openness&group=site:Gent|400|unknown-parameter|group|dimension",
        "/api/v1/catalogue?lang=nl|400|unknown-parameter|lang|",
        "/api/v1/metrics/happiness|404|not-found|id|engaged_share",
        "/api/v1/people|404|not-found||",
        "/api|404|not-found||",
      })
  void aProblemSaysWhatIsWrongAndWhatWouldBeRight(
      String path, int status, String type, String parameter, String allowed) throws Exception {
    HttpResponse<byte[]> answer = served.bytes(path);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(t -> assertThat(t).startsWith("application/problem+json"));
    JsonNode problem = MAPPER.readTree(answer.body());
    assertThat(fields(problem, "type")).isEqualTo("/api/v1/problems#" + type);
    assertThat(problem.get("status").asInt()).isEqualTo(status);
    assertThat(fields(problem, "title")).isNotBlank();
    assertThat(fields(problem, "detail")).hasSizeGreaterThan(20);
    assertThat(fields(problem, "parameter")).isEqualTo(parameter == null ? "null" : parameter);
    if (allowed != null) {
      assertThat(problem.get("allowed").toString()).contains('"' + allowed + '"');
    }
  }

  @Test
  void onlyReadsAndOnlyInJson() throws Exception {
    HttpResponse<byte[]> posted = served.post("/api/v1/values?metric=engaged_share");
    assertThat(posted.statusCode()).isEqualTo(405);
    assertThat(posted.headers().firstValue("Allow")).contains("GET, HEAD");
    HttpResponse<byte[]> html = served.bytes("/api/v1/catalogue", "Accept", "text/html");
    assertThat(html.statusCode()).isEqualTo(406);
    for (HttpResponse<byte[]> refusal : List.of(posted, html)) {
      assertThat(refusal.headers().firstValue("Content-Type"))
          .hasValueSatisfying(t -> assertThat(t).startsWith("application/problem+json"));
    }
    assertThat(served.bytes("/api/v1/catalogue", "Accept", "text/html, */*;q=0.8").statusCode())
        .isEqualTo(200);
  }

  @Test
  void saysThatThereAreNoFiguresYet(@TempDir Path empty) throws Exception {
    try (Served bare = new Served(empty)) {
      HttpResponse<byte[]> answer = bare.bytes("/api/v1/catalogue");
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(fields(MAPPER.readTree(answer.body()), "detail")).contains("./stip run");
    }
  }

  /** Names are asked as they are, whatever signs are in them. */
  @Test
  void groupsAreAskedByTheirNames() throws Exception {
    assertThat(
            told(
                rows(
                    "/api/v1/values?metric=engaged_share&period=2026-10"
                        + "&group=department:Onderzoek%20en%20ontwikkeling"),
                "/group/0/value"))
        .containsExactly("Onderzoek en ontwikkeling");
  }
}
