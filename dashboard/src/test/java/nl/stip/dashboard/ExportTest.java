package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
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
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every figure of every page as a file: the numbers of its table. */
class ExportTest extends ServedFiles {

  private static final Pattern FIGURE =
      Pattern.compile(
          "<figure class=\"figure\" id=\"(f-[a-z0-9_]+)\">(.*?)</figure>", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("data-number=\"([^\"]+)\"");
  private static final Pattern WORD =
      Pattern.compile("<td class=\"number\"><span>([^<0-9]+)</span>");
  private static final Pattern LINK = Pattern.compile("href=\"(/export/[^\"]+)\"");

  @TempDir static Path hostile;

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
              "Waar zijn mensen actief, en waar niet?",
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
