package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The API over HTTP: its numbers are those of the mart and of the pages. */
class ApiTest extends ServedApi {

  private static final List<String> NUMBERS =
      List.of(
          "n", "value", "low", "high", "bound", "bound_at", "ratio", "z", "observed", "expected");
  private static final Set<String> PLAIN = Set.of("share", "mean", "total");

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
                    + " and tool = 'all' and dim1 = 'department' and dim2 is null and period in"
                    + " (select id from period where kind = 'month')"))
        .hasSizeGreaterThan(100);
  }

  /** Juridisch has fewer than 3 of 40: its share lies under 3 / 40. */
  @Test
  void aBoundSaysWhereItStands() throws Exception {
    String asked = "/api/v1/values?metric=engaged_share&period=2026-10&dimension=department";
    assertThat(told(rows(asked), "/group/0/value", "n", "value", "bound", "bound_at"))
        .contains("Juridisch|40|null|under|0.075")
        .contains("Logistiek|125|0.12|null|null");
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

  /** The settings call them Afdeling and Vestiging, in Dutch. */
  @Test
  void aDimensionHasANameInEachLanguage() throws Exception {
    List<JsonNode> dimensions = new ArrayList<>();
    json("/api/v1/catalogue").get("dimensions").forEach(dimensions::add);
    assertThat(told(dimensions, "id", "/name/nl", "/name/en"))
        .containsExactly("department|Afdeling|Department", "site|Vestiging|Site");
  }

  /** 12 % in Logistiek on the page, in the API, and in the table below the chart. */
  @Test
  void valuesAreThoseOfThePage() throws Exception {
    String page = served.get("/adoption?lang=nl&by=department&compare=none").body();
    String figure = page.substring(page.indexOf("id=\"f-engaged_rank\""));
    Matcher shown =
        Pattern.compile(
                "<th scope=\"row\">(?:<a [^>]*>)?([^<]+)(?:</a>)?</th>\\s*<td class=\"number\"(?: data-number=\"([^\"]+)\")?(?: data-bound=\"[^\"]+\")?>")
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
}
