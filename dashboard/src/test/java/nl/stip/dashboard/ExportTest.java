package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.stip.metric.Missing;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every figure of every page as a file: the numbers of its table, under ids that stay the same. */
class ExportTest extends ServedMart {

  private static final Pattern FIGURE =
      Pattern.compile(
          "<figure class=\"figure\" id=\"(f-[a-z0-9_]+)\">(.*?)</figure>", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("data-number=\"([^\"]+)\"");
  private static final Pattern WORD =
      Pattern.compile("<td class=\"number\"><span>([^<0-9]+)</span>");
  private static final Pattern LINK = Pattern.compile("href=\"(/export/[^\"]+)\"");

  @TempDir static Path hostile;

  private static List<NamedCsvRecord> rows(String path) throws Exception {
    return rows(served.bytes(path));
  }

  private static List<NamedCsvRecord> rows(HttpResponse<byte[]> file) throws IOException {
    assertThat(file.statusCode()).isEqualTo(200);
    String text = new String(file.body(), StandardCharsets.UTF_8);
    assertThat(text).startsWith("\uFEFF").doesNotContainPattern("[^\\r]\\n");
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text.substring(1))) {
      return csv.stream().toList();
    }
  }

  private static Set<BigDecimal> numbers(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(found -> plain(Double.parseDouble(found.group(1))))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static BigDecimal plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros();
  }

  private static Set<BigDecimal> numbers(XSSFWorkbook book) {
    Set<BigDecimal> numbers = new TreeSet<>();
    book.forEach(
        sheet ->
            sheet.forEach(
                row ->
                    row.forEach(
                        cell -> {
                          if (cell.getCellType() == CellType.NUMERIC) {
                            numbers.add(plain(cell.getNumericCellValue()));
                          }
                        })));
    return numbers;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/?lang=nl",
        "/adoption?lang=en&compare=year",
        "/adoption?lang=nl&only=department:Logistiek&by=site",
        "/network?lang=nl&by=department",
        "/openness?lang=en",
        "/metric/engaged_share?lang=nl",
        "/metric/usage_segments?lang=en",
        "/metric/retention?lang=nl",
        "/metric/bass_forecast?lang=nl",
        "/metric/group_matrix?lang=en"
      })
  void everyNumberOfATableIsInBothFiles(String page) throws Exception {
    Matcher figures = FIGURE.matcher(served.get(page).body());
    int seen = 0;
    while (figures.find()) {
      String figure = figures.group(2);
      if (!figure.contains("<table>")) {
        assertThat(figure).doesNotContain("/export/");
        continue;
      }
      List<String> links =
          LINK.matcher(figure).results().map(link -> link.group(1).replace("&amp;", "&")).toList();
      assertThat(links).hasSize(2);
      Set<BigDecimal> shown = numbers(NUMBER, figure);
      assertThat(shown).as(figures.group(1)).isNotEmpty();
      List<NamedCsvRecord> rows = rows(links.get(0));
      assertThat(values(rows)).as(links.get(0)).containsAll(shown);
      long reasons = WORD.matcher(figure).results().count();
      assertThat(rows.stream().filter(row -> row.getField("value").isEmpty()))
          .as("%s, cells without a number", links.get(0))
          .hasSizeGreaterThanOrEqualTo((int) reasons);
      try (XSSFWorkbook book =
          new XSSFWorkbook(new ByteArrayInputStream(served.bytes(links.get(1)).body()))) {
        assertThat(numbers(book)).as(links.get(1)).containsAll(shown);
      }
      seen++;
    }
    assertThat(seen).isPositive();
  }

  private static Set<BigDecimal> values(List<NamedCsvRecord> rows) {
    return rows.stream()
        .map(row -> row.getField("value"))
        .filter(value -> !value.isEmpty())
        .map(value -> new BigDecimal(value).stripTrailingZeros())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Logistiek is at 12 %, Bestuur withheld, Juridisch bounded: by their names, not by a number. */
  @Test
  void aRowSaysWhatItsCellIsAbout() throws Exception {
    List<NamedCsvRecord> rows = rows("/export/adoption/f-engaged_rank.csv?lang=en");
    assertThat(rows.stream().filter(row -> row.getField("group").equals("Logistiek")))
        .anySatisfy(
            row ->
                assertThat(row.getFieldsAsMap())
                    .containsEntry("page", "adoption")
                    .containsEntry("figure", "f-engaged_rank")
                    .containsEntry("metric", "engaged_share")
                    .containsEntry("metric_name", "Takes part")
                    .containsEntry("tool", "all")
                    .containsEntry("dimension", "department")
                    .containsEntry("dimension_2", "")
                    .containsEntry("period", "2026-10")
                    .containsEntry("period_name", "October 2026")
                    .containsEntry("tick", "Logistiek")
                    .containsEntry("role", "main")
                    .containsEntry("n", "125")
                    .containsEntry("value", "0.12")
                    .containsEntry("bound", "")
                    .containsEntry("missing", ""));
    assertThat(rows.stream().filter(row -> row.getField("group").equals("Bestuur")))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(row.getField("missing")).isEqualTo("suppressed");
              for (String number : List.of("n", "value", "low", "high", "bound")) {
                assertThat(row.getField(number)).as(number).isEmpty();
              }
            });
    assertThat(rows.stream().filter(row -> row.getField("group").equals("Juridisch")))
        .isNotEmpty()
        .allSatisfy(
            row -> {
              assertThat(row.getField("bound")).isEqualTo("under");
              assertThat(row.getField("value")).isEmpty();
            });
    assertThat(rows.stream().map(row -> row.getField("period")).distinct())
        .containsExactlyInAnyOrder("2026-10", "2026-09");
  }

  /** Of a curve over groups, a matrix, and groups within a group. */
  @Test
  void groupsHaveTheirIdsHoweverTheyAreLaidOut() throws Exception {
    assertThat(rows("/export/adoption/f-time_to_habit.csv?by=department"))
        .extracting(row -> row.getField("group"))
        .contains("", "Bestuur", "Communicatie");
    assertThat(rows("/export/network/f-matrix.csv?by=department"))
        .anySatisfy(
            row ->
                assertThat(row.getFieldsAsMap())
                    .containsEntry("dimension", "department")
                    .containsEntry("group", "Logistiek")
                    .containsEntry("dimension_2", "department")
                    .containsEntry("group_2", "Verkoop")
                    .containsEntry("group_name", "Logistiek → Verkoop"));
    assertThat(rows("/export/adoption/f-engaged_groups.csv?by=department"))
        .anySatisfy(
            row ->
                assertThat(row.getFieldsAsMap())
                    .containsEntry("group", "Logistiek")
                    .containsEntry("series", "Logistiek")
                    .containsEntry("period", "2026-09")
                    .containsEntry("tick", "2026-09"));
  }

  /** The same month a year before: the row tells its own period, not that of the axis. */
  @Test
  void aComparisonHasItsOwnPeriod() throws Exception {
    assertThat(rows("/export/adoption/f-reached_engaged.csv?compare=year"))
        .filteredOn(row -> row.getField("role").equals("comparison"))
        .filteredOn(row -> row.getField("tick").equals("2026-10"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.getField("period")).isEqualTo("2025-10");
              assertThat(row.getField("metric")).isEqualTo("engaged_share");
            });
  }

  @Test
  void aFigureWithoutCellsSaysWhy() throws Exception {
    List<NamedCsvRecord> rows = rows("/export/openness/f-leaders_time.csv");
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).getField("missing")).isEqualTo("no_metric");
  }

  @Test
  void whatIsMissingHasOneOfTheWords() throws Exception {
    Set<String> words = new TreeSet<>();
    for (Missing missing : Missing.values()) {
      words.add(missing.term());
    }
    for (String path :
        List.of("adoption/f-engaged_groups", "adoption/f-retention", "adoption/f-forecast")) {
      assertThat(rows("/export/" + path + ".csv"))
          .allSatisfy(
              row -> {
                boolean told = !row.getField("value").isEmpty() || !row.getField("bound").isEmpty();
                assertThat(
                        told
                            ? row.getField("missing").isEmpty()
                            : words.contains(row.getField("missing")))
                    .as("%s", row)
                    .isTrue();
              });
    }
  }

  /** Group 1 of the mart, Bestuur, has a curve up to 12 weeks, the organisation one up to 24. */
  @ParameterizedTest
  @ValueSource(strings = {"department", "site"})
  void theCurveOfAChosenGroupStandsBesideThatOfTheOrganisation(String by) throws Exception {
    List<NamedCsvRecord> rows =
        rows("/export/adoption/f-time_to_habit.csv?lang=nl&only=department:Bestuur&by=" + by);
    List<NamedCsvRecord> own =
        rows.stream().filter(row -> row.getField("group").equals("Bestuur")).toList();
    List<NamedCsvRecord> whole =
        rows.stream().filter(row -> row.getField("group").isEmpty()).toList();

    assertThat(own).hasSize(7).allMatch(row -> row.getField("role").equals("main"));
    assertThat(own.stream().filter(row -> !row.getField("value").isEmpty())).hasSize(4);
    assertThat(whole).hasSize(7).allMatch(row -> row.getField("role").equals("whole"));
    assertThat(whole).allMatch(row -> row.getField("group_name").equals("Lumen Groep"));
    assertThat(whole).noneMatch(row -> row.getField("value").isEmpty());
  }

  @Test
  void theLineOfTheOrganisationIsNotCalledThatOfTheGroupBesideIt() throws Exception {
    List<NamedCsvRecord> rows =
        rows("/export/metric/engaged_share/f-metric_course.csv?lang=nl&only=site:Gent");
    assertThat(rows).extracting(row -> row.getField("role")).contains("main", "whole");
    assertThat(rows)
        .allMatch(
            row ->
                row.getField("group_name")
                    .equals(row.getField("role").equals("whole") ? "Lumen Groep" : "Gent"));
  }

  @Test
  void ratiosByDimensionHaveTheMarkOfThePeriodComparedWith() throws Exception {
    List<NamedCsvRecord> then =
        rows("/export/network/f-ratio_dimensions.csv?compare=year").stream()
            .filter(row -> row.getField("role").equals("comparison"))
            .toList();
    assertThat(then).extracting(row -> row.getField("period")).containsOnly("2025-10");
    assertThat(then).extracting(row -> row.getField("tick")).contains("department", "site");
    assertThat(then.get(0).getField("value")).isNotEmpty();
  }

  @Test
  void theNameOfAFileSaysWhatIsInIt() throws Exception {
    String header =
        served
            .bytes(
                "/export/adoption/f-engaged_rank.csv?only=department:Financi%C3%ABn&by=site&tool=all")
            .headers()
            .firstValue("Content-Disposition")
            .orElseThrow();
    assertThat(header)
        .isEqualTo(
            "attachment; filename=\"Lumen_Groep-adoption-engaged_rank-2026-10-department_Financien.csv\";"
                + " filename*=UTF-8''Lumen_Groep-adoption-engaged_rank-2026-10-department_Financi%C3%ABn.csv");
    assertThat(
            served
                .bytes("/export/metric/engaged_share/f-metric_course.xlsx")
                .headers()
                .firstValue("Content-Disposition")
                .orElseThrow())
        .contains("filename=\"Lumen_Groep-metric_engaged_share-metric_course-2026-10.xlsx\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/export/adoption/f-nothing.csv",
        "/export/elsewhere/f-engaged_rank.csv",
        "/export/adoption/f-engaged_rank.pdf",
        "/export/metric/happiness/f-metric_course.csv",
        "/export/..%2fadoption/f-engaged_rank.csv"
      })
  void whatDoesNotExistIsNotFound(String path) throws Exception {
    assertThat(served.bytes(path).statusCode()).isIn(400, 404);
  }

  /** Names come from a file that anybody may have filled; numbers may well be negative. */
  @Test
  void noTextIsTakenForAFormulaAndNoNumberForAText() throws Exception {
    MartFixture.create(hostile, "mart-1.duckdb");
    try (Connection connection =
            DriverManager.getConnection("jdbc:duckdb:" + hostile.resolve("mart/mart-1.duckdb"));
        Statement statement = connection.createStatement()) {
      statement.execute("update grp set val1 = '=1+1' where val1 = 'Verkoop'");
      statement.execute("update grp set val1 = '@x, \"y\"' where val1 = 'ICT'");
    }
    try (Served bad = new Served(hostile)) {
      List<NamedCsvRecord> rows = rows(bad.bytes("/export/adoption/f-engaged_rank.csv"));
      assertThat(rows)
          .extracting(row -> row.getField("group"))
          .contains("'=1+1", "'@x, \"y\"")
          .doesNotContain("=1+1");
      assertThat(rows(bad.bytes("/export/network/f-chart_reality.csv")))
          .extracting(row -> row.getField("value"))
          .contains("-0.001");
    }
  }

  @Test
  void theWorkbookExplainsItself() throws Exception {
    byte[] file = served.bytes("/export/adoption/f-engaged_rank.xlsx?lang=nl").body();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      List<String> texts = new ArrayList<>();
      book.getSheet("Grafiek en tabel")
          .forEach(
              row ->
                  row.forEach(
                      cell -> {
                        if (cell.getCellType() == CellType.STRING) {
                          texts.add(cell.getStringCellValue());
                        }
                      }));
      assertThat(texts)
          .contains(
              "Waar doen mensen mee, en waar niet?",
              "Doet mee, in procenten · naar afdeling · Lumen Groep · oktober 2026",
              "Wat het zegt over samen werken.",
              "x van N",
              "Telregels",
              "oktober 2026 · 1 okt 2026 – 31 okt 2026",
              "Verborgen",
              "mart-1.duckdb");
      assertThat(book.getSheet("Grafiek en tabel").createDrawingPatriarch().getCharts()).hasSize(1);
      assertThat(book.getSheet("Cijfers")).isNotNull();
    }
  }
}
