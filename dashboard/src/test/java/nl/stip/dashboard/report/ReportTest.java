package nl.stip.dashboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.stip.dashboard.Dashboard;
import nl.stip.dashboard.MartFixture;
import nl.stip.dashboard.language.Language;
import nl.stip.dashboard.language.Words;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

  private static final Pattern ROW =
      Pattern.compile("<tr>\\s*<th scope=\"row\"[^>]*>(.*?)</tr>", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("−?[0-9][0-9.,\u00a0]*");

  @TempDir static Path workspace;
  private static Dashboard dashboard;
  private static HttpClient client;

  @BeforeAll
  static void serve() throws Exception {
    MartFixture.create(workspace, "mart-20261109T060000-abcdef.duckdb");
    dashboard = Dashboard.start("--workspace", workspace.toString(), "--port", "0");
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() {
    dashboard.close();
  }

  @Test
  void everyNumberOfAPagesTablesStandsInItsSheet() throws Exception {
    for (Language language : Language.values()) {
      try (XSSFWorkbook book = workbook("lang=" + language.id())) {
        for (String page : List.of("adoption", "network")) {
          XSSFSheet sheet = book.getSheet(Words.in(language).say("page." + page));
          List<String> shown = tableNumbers(get("/" + page + "?lang=" + language.id()));
          List<Double> written = numbers(sheet);
          assertThat(shown).as(page).hasSizeGreaterThan(50);
          assertThat(shown)
              .as(page)
              .allSatisfy(
                  text -> assertThat(written).as(text).anyMatch(v -> same(v, text, language)));
        }
      }
    }
  }

  /** A question of two lines once showed one on the cover; a line has room for some 40 letters. */
  @Test
  void theCoverHasRoomForEveryQuestion() throws Exception {
    try (XSSFWorkbook book = workbook("lang=nl")) {
      Words words = Words.in(Language.NL);
      XSSFSheet cover = book.getSheet(words.say("sheet.cover"));
      double line = 12.75;
      int found = 0;
      for (Row row : cover) {
        Cell question = row.getCell(1);
        boolean lead = question != null && question.toString().equals(words.say("lead.openness"));
        found += lead ? 1 : 0;
        assertThat(!lead || row.getHeightInPoints() >= 2 * line).isTrue();
      }
      assertThat(words.say("lead.openness")).hasSizeGreaterThan(45);
      assertThat(found).isEqualTo(1);
    }
  }

  @Test
  void hasACoverASheetPerPageTablesAndNativeCharts() throws Exception {
    try (XSSFWorkbook book = workbook("lang=nl")) {
      List<String> names = new ArrayList<>();
      book.sheetIterator().forEachRemaining(s -> names.add(s.getSheetName()));
      assertThat(names)
          .containsExactly(
              "Voorblad",
              "Overzicht",
              "Gebruik",
              "Netwerk",
              "Openheid",
              "Businesscase",
              "Gegevens",
              "Privacy",
              "Cijfers",
              "Definities");
      XSSFSheet adoption = book.getSheet("Gebruik");
      assertThat(adoption.getDrawingPatriarch().getCharts()).hasSizeGreaterThanOrEqualTo(5);
      assertThat(adoption.getTables()).hasSizeGreaterThanOrEqualTo(5);
      assertThat(adoption.getTables()).extracting(XSSFTable::getName).doesNotHaveDuplicates();
      for (XSSFTable table : adoption.getTables()) {
        XSSFRow head = adoption.getRow(table.getStartRowIndex());
        for (int i = 0; i < table.getColumnCount(); i++) {
          assertThat(table.getColumns().get(i).getName())
              .isEqualTo(head.getCell(i).getStringCellValue());
        }
      }
    }
  }

  @Test
  void aUnitReadsTheSameOnPageAndSheet() throws Exception {
    String unit = "van 0 (niemand) tot 1 (iedereen)";
    assertThat(get("/network?lang=nl")).contains(unit);
    try (XSSFWorkbook book = workbook("lang=nl")) {
      List<String> texts = new ArrayList<>();
      book.getSheet("Netwerk").forEach(row -> row.forEach(cell -> texts.add(cell.toString())));
      assertThat(texts).anyMatch(text -> text.contains("Hechtheid, " + unit));
    }
  }

  @Test
  void holdsNoFormulaNoHiddenDataAndNoLinkOutside() throws Exception {
    byte[] bytes = bytes("lang=en");
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      book.sheetIterator()
          .forEachRemaining(
              sheet ->
                  sheet.forEach(
                      row ->
                          row.forEach(
                              cell ->
                                  assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        assertThat(book.isSheetHidden(i)).isFalse();
      }
    }
    List<String> parts = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.add(entry.getName());
      }
    }
    assertThat(parts)
        .noneMatch(
            p -> p.contains("externalLink") || p.contains("comments") || p.contains("pivot"));
  }

  @Test
  void withheldCellsAreBlankHatchedAndSayWhy() throws Exception {
    try (XSSFWorkbook book = workbook("lang=nl")) {
      XSSFSheet sheet = book.getSheet("Gebruik");
      XSSFRow board = row(sheet, "Bestuur");
      assertThat(board.getCell(1).getCellType()).isEqualTo(CellType.BLANK);
      assertThat(text(board)).contains("verborgen");
    }
  }

  @Test
  void theCommandWritesTheSameFile(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("sub folder/report.xlsx");
    Report.main("--workspace", workspace.toString(), "--language", "nl", "--out", file.toString());
    try (XSSFWorkbook written = new XSSFWorkbook(file.toFile());
        XSSFWorkbook served = workbook("lang=nl")) {
      assertThat(numbers(written.getSheet("Netwerk")))
          .isEqualTo(numbers(served.getSheet("Netwerk")));
    }
  }

  private static XSSFWorkbook workbook(String query) throws Exception {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes(query)));
  }

  private static byte[] bytes(String query) throws IOException, InterruptedException {
    HttpResponse<byte[]> response =
        client.send(
            HttpRequest.newBuilder(URI.create(dashboard.url() + "report.xlsx?" + query)).build(),
            HttpResponse.BodyHandlers.ofByteArray());
    assertThat(response.statusCode()).isEqualTo(200);
    return response.body();
  }

  private static String get(String path) throws IOException, InterruptedException {
    return client
        .send(
            HttpRequest.newBuilder(URI.create(dashboard.url()).resolve(path)).build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }

  /** Values of the table twins of a page, as shown; people and intervals stand in small text. */
  private static List<String> tableNumbers(String html) {
    List<String> numbers = new ArrayList<>();
    Matcher details = Pattern.compile("<table.*?</table>", Pattern.DOTALL).matcher(html);
    while (details.find()) {
      Matcher row = ROW.matcher(details.group());
      while (row.find()) {
        Matcher cell =
            Pattern.compile("<td[^>]*>\\s*(?:<span[^>]*>)?([^<]*)").matcher(row.group(1));
        while (cell.find()) {
          String text = cell.group(1).strip();
          if (NUMBER.matcher(text.replaceAll("[\u00a0 ]?%$", "")).matches()) {
            numbers.add(text);
          }
        }
      }
    }
    return numbers;
  }

  private static boolean same(double value, String shown, Language language) {
    boolean percent = shown.endsWith("%");
    String digits = shown.replaceAll("[\u00a0 %]", "").replace('−', '-');
    digits =
        language == Language.NL
            ? digits.replace(".", "").replace(',', '.')
            : digits.replace(",", "");
    int decimals = digits.contains(".") ? digits.length() - digits.indexOf('.') - 1 : 0;
    double expected = Double.parseDouble(digits);
    double actual = percent ? value * 100 : value;
    return Math.abs(expected - actual) <= 0.5 * Math.pow(10, -decimals) + 1e-9;
  }

  private static List<Double> numbers(XSSFSheet sheet) {
    List<Double> numbers = new ArrayList<>();
    sheet.forEach(
        row ->
            row.forEach(
                cell -> {
                  if (cell.getCellType() == CellType.NUMERIC) {
                    numbers.add(cell.getNumericCellValue());
                  }
                }));
    return numbers;
  }

  private static XSSFRow row(XSSFSheet sheet, String label) {
    for (int i = 0; i <= sheet.getLastRowNum(); i++) {
      XSSFRow row = sheet.getRow(i);
      XSSFCell cell = row == null ? null : row.getCell(0);
      if (cell != null
          && cell.getCellType() == CellType.STRING
          && cell.getStringCellValue().equals(label)) {
        return row;
      }
    }
    throw new AssertionError("no row " + label);
  }

  private static String text(XSSFRow row) {
    StringBuilder text = new StringBuilder();
    row.forEach(
        c ->
            text.append(c.getCellType() == CellType.STRING ? c.getStringCellValue() : "")
                .append('|'));
    return text.toString().toLowerCase(Locale.ROOT);
  }
}
