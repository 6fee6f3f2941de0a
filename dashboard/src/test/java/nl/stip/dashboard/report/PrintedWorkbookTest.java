package nl.stip.dashboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.stip.dashboard.figure.excel.Typeface;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PaneType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What a reader who prints the file gets on paper. */
class PrintedWorkbookTest extends WrittenBook {

  private static final List<String> FIGURES =
      List.of("Overzicht", "Gebruik", "Netwerk", "Openheid");

  @Test
  void everySheetPrintsAsWideAsThePageWithSubjectPeriodNameAndPage() {
    for (XSSFSheet sheet : Written.sheets(book)) {
      assertThat(sheet.getFitToPage()).isTrue();
      assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      assertThat(sheet.getFooter().getLeft()).isEqualTo("Stip · Lumen Groep · oktober 2026");
      assertThat(sheet.getFooter().getCenter()).isEqualTo("&A");
      assertThat(sheet.getFooter().getRight()).isEqualTo("&P / &N");
      if (!sheet.getSheetName().equals("Voorblad")) {
        assertThat(sheet.getRepeatingRows()).as(sheet.getSheetName()).isNotNull();
        // of the list of all numbers the head of its columns is not printed either
        int head = sheet.getSheetName().equals("Cijfers") ? 1 : 0;
        assertThat(sheet.getRepeatingRows().getLastRow() + 1 + head)
            .isEqualTo(sheet.getPaneInformation().getHorizontalSplitPosition());
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getActivePaneType())
            .isNotEqualTo(PaneType.UPPER_LEFT);
      }
    }
  }

  /** Figures stand below each other on a standing page, in letters of seven points at least. */
  @Test
  void figuresStandUprightInLettersThatCanBeRead() {
    for (String name : FIGURES) {
      XSSFSheet sheet = book.getSheet(name);
      assertThat(sheet.getPrintSetup().getLandscape()).as(name).isFalse();
      assertThat(10 * scale(sheet)).as(name).isGreaterThanOrEqualTo(7);
    }
  }

  @Test
  void noChartIsCutOff() {
    chartsArePrintedWhole(book);
  }

  /** Beside a short table a chart goes on below it; it ends within the columns of the page. */
  static void chartsArePrintedWhole(XSSFWorkbook book) {
    for (XSSFSheet sheet : Written.sheets(book)) {
      if (sheet.getDrawingPatriarch() != null) {
        String area = book.getPrintArea(book.getSheetIndex(sheet));
        CellReference last = new AreaReference(area, SpreadsheetVersion.EXCEL2007).getLastCell();
        for (XSSFShape shape : sheet.getDrawingPatriarch().getShapes()) {
          XSSFClientAnchor anchor = (XSSFClientAnchor) shape.getAnchor();
          assertThat(anchor.getRow2())
              .as(sheet.getSheetName())
              .isLessThanOrEqualTo(last.getRow() + 1);
          assertThat((int) anchor.getCol2())
              .as(sheet.getSheetName())
              .isLessThanOrEqualTo(last.getCol() + 1);
        }
      }
    }
  }

  /** What is wider than that is not printed, and is said to be in the file. */
  @Test
  void aTableThatIsWiderThanThePageSaysWhatIsNotPrinted() {
    for (String name : FIGURES) {
      XSSFSheet sheet = book.getSheet(name);
      for (XSSFTable table : sheet.getTables()) {
        if (table.getColumnCount() > columns(sheet)) {
          assertThat(Written.text(sheet, table.getStartRowIndex() - 1, 0))
              .isEqualTo(
                  "Op papier staan de eerste %d van de %d kolommen van deze tabel; het bestand heeft ze alle."
                      .formatted(columns(sheet), table.getColumnCount()));
        }
      }
    }
  }

  /** Each is at least half full, unless the chart or table that comes next did not fit on it. */
  @Test
  void noPageOfFiguresIsHalfEmptyWithoutAReason() {
    for (String name : FIGURES) {
      XSSFSheet sheet = book.getSheet(name);
      double page = (842 - 0.85 * 72) / scale(sheet);
      int from = 3;
      for (int last : Arrays.stream(sheet.getRowBreaks()).sorted().toArray()) {
        double used = height(sheet, 0, 3) + height(sheet, from, last + 1);
        double more = height(sheet, last + 1, end(sheet, last + 1));
        assertThat(used).as(name + " " + last).isLessThanOrEqualTo(page);
        assertThat(used >= page / 2 || used + more > page * 0.98).as(name + " " + last).isTrue();
        from = last + 1;
      }
    }
  }

  /** The row below the first chart or table that begins at a row or below it, else the end. */
  private static int end(XSSFSheet sheet, int row) {
    IntStream charts =
        sheet.getDrawingPatriarch().getShapes().stream()
            .map(shape -> (XSSFClientAnchor) shape.getAnchor())
            .filter(anchor -> anchor.getRow1() >= row)
            .mapToInt(XSSFClientAnchor::getRow2);
    IntStream tables =
        sheet.getTables().stream()
            .filter(table -> table.getStartRowIndex() >= row)
            .mapToInt(table -> table.getEndRowIndex() + 1);
    return IntStream.concat(charts, tables).min().orElse(sheet.getLastRowNum() + 1);
  }

  /**
   * Thousands of rows of eighteen columns are to calculate with; on paper nobody could read them.
   * What is printed says what each column holds, so that its page is not empty.
   */
  @Test
  void ofTheListOfAllNumbersIsPrintedWhatItsColumnsHold() {
    XSSFSheet sheet = book.getSheet("Cijfers");
    XSSFTable table = sheet.getTables().get(0);
    AreaReference area = area(sheet);
    int first = area.getFirstCell().getRow();
    assertThat(first).isGreaterThan(table.getEndRowIndex());
    assertThat(area.getLastCell().getRow()).isEqualTo(first + table.getColumnCount());
    for (int i = 0; i < table.getColumnCount(); i++) {
      assertThat(Written.text(sheet, first + 1 + i, 0))
          .isEqualTo(Written.text(sheet, table.getStartRowIndex(), i));
      assertThat(Written.text(sheet, first + 1 + i, 1)).endsWith(".");
    }
    assertThat(scale(sheet)).isEqualTo(1);
    for (int row = 1; row < 3; row++) {
      // nothing runs on beyond what is printed
      assertThat(new Typeface(10, false).width(Written.text(sheet, row, 0)))
          .isLessThanOrEqualTo(595 - 0.6 * 72);
    }
    assertThat(table.getCTTable().isSetAutoFilter()).isTrue();
  }

  private static double scale(XSSFSheet sheet) {
    double points = 0;
    for (int i = 0; i < columns(sheet); i++) {
      points += sheet.getColumnWidthInPixels(i) * 0.75;
    }
    return Math.min(1, (595 - 0.6 * 72) / points);
  }

  private static int columns(XSSFSheet sheet) {
    return area(sheet).getLastCell().getCol() + 1;
  }

  private static AreaReference area(XSSFSheet sheet) {
    String area = book.getPrintArea(book.getSheetIndex(sheet));
    return new AreaReference(area, SpreadsheetVersion.EXCEL2007);
  }

  private static double height(XSSFSheet sheet, int from, int to) {
    double points = 0;
    for (int i = from; i < to; i++) {
      points +=
          sheet.getRow(i) == null
              ? sheet.getDefaultRowHeightInPoints()
              : sheet.getRow(i).getHeightInPoints();
    }
    return points;
  }

  @Test
  void noPageEndsWithinATableOrAChart() {
    for (String name : List.of("Overzicht", "Gebruik", "Netwerk")) {
      XSSFSheet sheet = book.getSheet(name);
      assertThat(sheet.getRowBreaks()).isNotEmpty();
      for (int last : sheet.getRowBreaks()) {
        for (XSSFTable table : sheet.getTables()) {
          assertThat(last < table.getStartRowIndex() || last >= table.getEndRowIndex()).isTrue();
        }
        sheet
            .getDrawingPatriarch()
            .getShapes()
            .forEach(
                s -> {
                  var anchor = (XSSFClientAnchor) s.getAnchor();
                  assertThat(last < anchor.getRow1() || last >= anchor.getRow2() - 1).isTrue();
                });
      }
    }
  }

  /** Below the key figures stands at least the first picture, on the same page. */
  @Test
  void theFirstPageOfASheetHasAPicture() {
    for (String name : List.of("Overzicht", "Gebruik", "Openheid")) {
      XSSFSheet sheet = book.getSheet(name);
      int end = Arrays.stream(sheet.getRowBreaks()).min().orElseThrow();
      assertThat(sheet.getDrawingPatriarch().getShapes())
          .as(name)
          .anySatisfy(
              shape ->
                  assertThat(((XSSFClientAnchor) shape.getAnchor()).getRow2() - 1)
                      .isLessThanOrEqualTo(end));
    }
  }
}
