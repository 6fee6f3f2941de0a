package nl.stip.dashboard.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.stip.dashboard.businesscase.CostMart;
import nl.stip.dashboard.businesscase.Outcome;
import nl.stip.dashboard.businesscase.Unused;
import nl.stip.dashboard.language.Language;
import nl.stip.dashboard.language.Words;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Formulas, worked out anew, give what the page shows; what it does not know they do not either.
 */
class CostSheetTest {

  private static final String LINES =
      """
      costs:
        - {what: Slack, kind: licence, tool: slack, amount: 7.5, per: person_month,
           from: 2025-01-01, source: contract 113, date: 2024-12-12}
        - {what: Teams, kind: licence, tool: teams, amount: 60, per: person_year, licences: 1203,
           from: 2026-02-11, source: contract 87, date: 2025-12-01}
        - {what: Viva, kind: licence, tool: viva-engage, amount: 24, per: person_year,
           from: 2025-01-01, until: 2026-06-10, source: contract 91, date: 2024-12-12}
        - {what: Invoering, kind: other, tool: slack, amount: 60000, per: once, spread: 3 years,
           from: 2025-03-15, source: factuur 311, date: 2025-03-15}
        - {what: Helpdesk, kind: support, amount: 68000, per: year, from: 2025-01-01,
           source: begroting, date: 2024-10-28}
      """;
  private static final String LABOUR =
      """
      labour:
        rate: {amount: 45, source: CBS, date: 2025-05-20}
        weeks: {amount: 44, source: HR, date: 2025-01-06}
        capture: {amount: 0.5, source: board, date: 2025-02-03}
      """;

  private static final Words ENGLISH = Words.in(Language.EN);
  private static final String SHEET = ENGLISH.say("page.business");
  private static final String SPENT = ENGLISH.say("sheet.business.spent");
  private static final String YEARLY = ENGLISH.say("business.yearly.name");
  private static final String ACTIVE = ENGLISH.say("business.active.name");
  private static final String PER_ACTIVE = ENGLISH.say("business.cost_per_active.name");
  private static final String MINUTES = ENGLISH.say("business.break_even.name");
  private static final String UNUSED = ENGLISH.say("business.unused.name");
  private static final String RATE = ENGLISH.say("business.labour.rate");

  @TempDir Path root;
  private CostMart mart;

  @BeforeEach
  void write() throws Exception {
    mart = new CostMart(root);
  }

  private XSSFWorkbook book(String... choices) throws Exception {
    List<String> all = new ArrayList<>(List.of("--language", "en"));
    all.addAll(List.of(choices));
    return Written.book(root, all.toArray(String[]::new));
  }

  private static XSSFRow row(XSSFSheet sheet, String name) {
    for (int i = 0; i <= sheet.getLastRowNum(); i++) {
      if (Written.text(sheet, i, 0).equals(name)) {
        return sheet.getRow(i);
      }
    }
    throw new AssertionError("no row " + name);
  }

  /** What the formula of a row gives when it is worked out anew. */
  private static double worked(XSSFSheet sheet, String name, int column) {
    XSSFCell cell = row(sheet, name).getCell(column);
    assertThat(cell.getCellType()).as(name).isEqualTo(CellType.FORMULA);
    FormulaEvaluator evaluator = sheet.getWorkbook().getCreationHelper().createFormulaEvaluator();
    CellValue value = evaluator.evaluate(cell);
    assertThat(value.getCellType()).as(name).isEqualTo(CellType.NUMERIC);
    return value.getNumberValue();
  }

  @ParameterizedTest
  @CsvSource({
    "all, month, 2026-03",
    "all, month, 2026-02",
    "all, month, 2026-06",
    "all, quarter, 2026-Q2",
    "slack, month, 2026-05",
    "slack, quarter, 2026-Q1",
    "teams, quarter, 2026-Q1"
  })
  void everyFormulaGivesWhatThePageShows(String tool, String kind, String period) throws Exception {
    mart.costs(LINES + LABOUR);
    Outcome now = mart.ask(tool, period, business -> business.now());
    List<Unused> licences = mart.ask(tool, period, business -> business.licences(tool));
    try (XSSFWorkbook book = book("--tool", tool, "--kind", kind, "--period", period)) {
      XSSFSheet sheet = book.getSheet(SHEET);
      Map<String, Double> shown = new TreeMap<>();
      shown.put(SPENT, now.spent().value());
      shown.put(YEARLY, now.yearly().value());
      shown.put(ACTIVE, now.active().number().doubleValue());
      shown.put(PER_ACTIVE, now.perActive().value());
      shown.put(MINUTES, now.minutes().value());
      shown.forEach(
          (name, value) ->
              assertThat(worked(sheet, name, 1)).as(name).isCloseTo(value, within(1e-6)));
      double cash =
          licences.stream().flatMap(one -> one.yearly().stream()).mapToDouble(d -> d).sum();
      boolean limit = licences.stream().anyMatch(Unused::actsOnly);
      String total = limit ? ENGLISH.say("business.unused.limit", UNUSED) : UNUSED;
      assertThat(worked(sheet, total, 6)).isCloseTo(cash, within(1e-6));
      double firm = licences.stream().flatMap(one -> one.firm().stream()).mapToDouble(d -> d).sum();
      assertThat(worked(sheet, total, 8)).isCloseTo(firm, within(1e-6));
      int unused = licences.stream().flatMap(one -> one.number().stream()).mapToInt(i -> i).sum();
      assertThat(worked(sheet, total, 5)).isEqualTo(unused);
    }
  }

  @Test
  void theValuesKeptInTheFileAreThoseOfTheFormulas() throws Exception {
    mart.costs(LINES + LABOUR);
    try (XSSFWorkbook book = book("--period", "2026-06", "--kind", "month")) {
      List<Double> kept = new ArrayList<>();
      List<Double> anew = new ArrayList<>();
      FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
      Written.eachCell(
          book.getSheet(SHEET),
          cell -> {
            if (cell.getCellType() == CellType.FORMULA) {
              kept.add(cell.getNumericCellValue());
              anew.add(evaluator.evaluate(cell).getNumberValue());
            }
          });
      assertThat(kept).hasSizeGreaterThan(10);
      for (int i = 0; i < kept.size(); i++) {
        assertThat(anew.get(i)).isCloseTo(kept.get(i), within(1e-6));
      }
    }
  }

  @Test
  void whatDependsOnANumberFollowsIt() throws Exception {
    mart.costs(LINES + LABOUR);
    try (XSSFWorkbook book = book("--period", "2026-03", "--kind", "month")) {
      XSSFSheet sheet = book.getSheet(SHEET);
      double before = worked(sheet, MINUTES, 1);
      double helpdesk = worked(sheet, "Helpdesk", 6);
      double all = worked(sheet, SPENT, 1);
      row(sheet, RATE).getCell(1).setCellValue(90);
      assertThat(worked(sheet, MINUTES, 1)).isCloseTo(before / 2, within(1e-6));
      row(sheet, "Helpdesk").getCell(2).setCellValue(2 * 68000);
      assertThat(worked(sheet, SPENT, 1)).isCloseTo(all + helpdesk, within(1e-6));
    }
  }

  @Test
  void whatIsNotKnownIsHatchedAndSaysWhy() throws Exception {
    mart.costs(LINES);
    try (XSSFWorkbook book = book("--period", "2026-03", "--kind", "month")) {
      XSSFSheet sheet = book.getSheet(SHEET);
      assertThat(row(sheet, MINUTES).getCell(1).getCellType()).isEqualTo(CellType.BLANK);
      assertThat(row(sheet, MINUTES).getCell(2).getStringCellValue()).isNotBlank();
      assertThat(worked(sheet, PER_ACTIVE, 1)).isPositive();
    }
    mart.costs(LINES + LABOUR);
    try (XSSFWorkbook book =
        book("--tool", "viva-engage", "--period", "2026-03", "--kind", "month")) {
      XSSFSheet sheet = book.getSheet(SHEET);
      for (String name : List.of(ACTIVE, PER_ACTIVE)) {
        assertThat(row(sheet, name).getCell(1).getCellType()).as(name).isEqualTo(CellType.BLANK);
        assertThat(row(sheet, name).getCell(2).getStringCellValue()).as(name).isNotBlank();
      }
      assertThat(worked(sheet, YEARLY, 1)).isPositive();
    }
  }

  @Test
  void noChartIsCutOff() throws Exception {
    mart.costs(LINES + LABOUR);
    try (XSSFWorkbook book = book("--period", "2026-06", "--kind", "month")) {
      assertThat(book.getSheet(SHEET).getDrawingPatriarch().getShapes()).isNotEmpty();
      PrintedWorkbookTest.chartsArePrintedWhole(book);
    }
  }

  /**
   * A chart's title, its labels and its table name one amount: that of the page, which has three
   * significant digits. What is calculated with above them stays exact.
   */
  @Test
  void tablesOfChartsHaveTheAmountsOfThePage() throws Exception {
    mart.costs(LINES + LABOUR);
    Outcome now = mart.ask("all", "2026-06", business -> business.now());
    double exact = now.perActive().value();
    try (XSSFWorkbook book = book("--period", "2026-06", "--kind", "month")) {
      XSSFSheet sheet = book.getSheet(SHEET);
      XSSFTable course = table(sheet, "business_cost_time");
      double last = sheet.getRow(course.getEndRowIndex()).getCell(1).getNumericCellValue();
      assertThat(last).isNotEqualTo(exact);
      assertThat(ENGLISH.numbers().value(exact, "EUR"))
          .isEqualTo(String.format(Locale.ROOT, "€%.2f", last));
      assertThat(worked(sheet, PER_ACTIVE, 1)).isCloseTo(exact, within(1e-9));
      for (String name : List.of("business_cost_time", "business_cost_tools")) {
        XSSFTable table = table(sheet, name);
        for (int row = table.getStartRowIndex() + 1; row <= table.getEndRowIndex(); row++) {
          XSSFCell cell = sheet.getRow(row).getCell(1);
          if (cell.getCellType() == CellType.NUMERIC) {
            BigDecimal amount = BigDecimal.valueOf(cell.getNumericCellValue());
            assertThat(amount.stripTrailingZeros().precision()).isLessThanOrEqualTo(3);
          }
        }
      }
    }
  }

  private static XSSFTable table(XSSFSheet sheet, String name) {
    return sheet.getTables().stream()
        .filter(table -> table.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void withoutARegisterItSaysWhatToEnterAndWithAFaultWhatIsWrong() throws Exception {
    try (XSSFWorkbook book = book()) {
      assertThat(Written.texts(book.getSheet(SHEET)))
          .anyMatch(text -> text.contains("register/costs.yaml"))
          .anyMatch(text -> text.contains("person_month"));
    }
    mart.costs("costs:\n  - {what: Slack, kind: licence}\n");
    try (XSSFWorkbook book = book()) {
      assertThat(Written.texts(book.getSheet(SHEET)))
          .anyMatch(text -> text.contains("amount") && text.contains("is missing"));
    }
  }

  @Test
  void aNameOfTheRegisterIsNeverAFormula() throws Exception {
    String hostile = "=HYPERLINK(\\\"http://example.org\\\",\\\"Slack\\\")";
    mart.costs(
        LINES
                .replace("{what: Slack,", "{what: \"" + hostile + "\",")
                .replace("source: begroting", "source: \"+1+1\"")
            + LABOUR);
    try (XSSFWorkbook book = book("--period", "2026-03", "--kind", "month")) {
      Written.eachCell(
          book.getSheet(SHEET),
          cell -> {
            if (cell.getCellType() == CellType.FORMULA) {
              assertThat(cell.getCellFormula()).matches("[A-Z0-9$(),:;*/+><.-]+");
              assertThat(cell.getCellFormula()).doesNotContain("HYPERLINK");
            }
            if (cell.getCellType() == CellType.STRING) {
              assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            }
          });
      assertThat(Written.texts(book.getSheet(SHEET))).anyMatch(t -> t.startsWith("=HYPERLINK"));
    }
  }
}
