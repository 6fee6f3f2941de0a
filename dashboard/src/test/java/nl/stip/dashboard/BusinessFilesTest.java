package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stip.dashboard.businesscase.CostMart;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of the business case as files: the numbers of the page. */
class BusinessFilesTest {

  private static final String COSTS =
      """
      costs:
        - {what: "=1+1", kind: licence, tool: slack, amount: 7.5, per: person_month,
           from: 2025-01-01, source: contract 113, date: 2024-12-12}
        - {what: Teams, kind: licence, tool: teams, amount: 60, per: person_year, licences: 1203,
           from: 2025-02-01, source: contract 87, date: 2025-12-01}
      labour:
        rate: {amount: 45, source: CBS, date: 2025-05-20}
        weeks: {amount: 44, source: HR, date: 2025-01-06}
        capture: {amount: 0.5, source: board, date: 2025-02-03}
      """;

  private static final Pattern FIGURE =
      Pattern.compile("<figure class=\"figure\" id=\"f-([a-z_]+)\">(.*?)</figure>", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("data-number=\"([^\"]+)\"");
  private static final Pattern LINK = Pattern.compile("href=\"(/export/business/[^\"]+)\"");
  private static final String CHOICES = "?lang=en&kind=month&period=2026-03";

  @TempDir Path root;
  private Served served;

  @BeforeEach
  void serve() throws Exception {
    new CostMart(root).costs(COSTS);
    served = new Served(root);
  }

  @AfterEach
  void stop() {
    served.close();
  }

  private List<NamedCsvRecord> rows(String path) throws Exception {
    String text = new String(served.bytes(path).body(), StandardCharsets.UTF_8).substring(1);
    return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
  }

  @Test
  void everyNumberOfThePageIsInBothFiles() throws Exception {
    Matcher figures = FIGURE.matcher(served.get("/business" + CHOICES).body());
    List<String> seen = new ArrayList<>();
    while (figures.find()) {
      List<String> links =
          LINK.matcher(figures.group(2))
              .results()
              .map(l -> l.group(1).replace("&amp;", "&"))
              .toList();
      List<BigDecimal> shown =
          NUMBER.matcher(figures.group(2)).results().map(n -> number(n.group(1))).toList();
      assertThat(links).as(figures.group(1)).hasSize(2);
      assertThat(shown).as(figures.group(1)).isNotEmpty();
      assertThat(rows(links.get(0)))
          .extracting(row -> row.getField("value"))
          .filteredOn(value -> !value.isEmpty())
          .extracting(BusinessFilesTest::number)
          .containsAll(shown);
      assertThat(numbers(served.bytes(links.get(1)).body())).containsAll(shown);
      seen.add(figures.group(1));
    }
    assertThat(seen).contains("unused_lines", "cost_time", "cost_tools", "minutes_time");
  }

  @Test
  void aRowSaysOfWhichToolAndWhatInWhichMoney() throws Exception {
    assertThat(rows("/export/business/f-cost_tools.csv" + CHOICES))
        .allSatisfy(
            row -> {
              assertThat(row.getField("metric")).isEqualTo("cost_per_active");
              assertThat(row.getField("metric_name")).isNotBlank();
              assertThat(row.getField("tool")).isEqualTo(row.getField("tick"));
              assertThat(row.getField("unit")).isEqualTo("EUR");
            })
        .extracting(row -> row.getField("tool") + " " + row.getField("period"))
        .contains("slack 2026-03", "teams 2026-03", "slack 2026-02", "teams 2026-02");
    assertThat(rows("/export/business/f-unused_lines.csv" + CHOICES))
        .extracting(row -> row.getField("tick_name"))
        .contains("'=1+1, at most", "Teams");
  }

  private static BigDecimal number(String text) {
    return BigDecimal.valueOf(Double.parseDouble(text)).stripTrailingZeros();
  }

  private static List<BigDecimal> numbers(byte[] file) throws Exception {
    List<BigDecimal> numbers = new ArrayList<>();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      book.forEach(
          sheet ->
              sheet.forEach(
                  row ->
                      row.forEach(
                          cell -> {
                            if (cell.getCellType() == CellType.NUMERIC) {
                              numbers.add(number(String.valueOf(cell.getNumericCellValue())));
                            }
                          })));
    }
    return numbers;
  }
}
