package nl.stip.dashboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.stip.dashboard.figure.Theme;
import nl.stip.dashboard.figure.excel.Styles;
import nl.stip.dashboard.figure.excel.Typeface;
import nl.stip.dashboard.language.Language;
import nl.stip.dashboard.language.Words;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Every text has the room it takes, on screen and on paper. */
class RoomForTextTest extends WrittenBook {

  private static final double LINE = 1.15;
  private static final int HIGHEST = 409;

  /** A row of wrapped text is as high as its lines, and no word of a table's head is broken. */
  @Test
  void wrappedTextFitsItsRow() {
    int asked = 0;
    for (XSSFSheet sheet : Written.sheets(book)) {
      for (Row row : sheet) {
        for (var any : row) {
          XSSFCell cell = (XSSFCell) any;
          if (cell.getCellType() == CellType.STRING && cell.getCellStyle().getWrapText()) {
            Typeface letters = Typeface.of(cell.getCellStyle());
            int lines = letters.lines(cell.getStringCellValue(), Typeface.room(width(cell)));
            assertThat((double) row.getHeightInPoints())
                .as(sheet.getSheetName() + " " + cell.getAddress())
                .isGreaterThanOrEqualTo(Math.min(HIGHEST, lines * LINE * letters.points()));
            asked++;
          }
        }
      }
    }
    assertThat(asked).isGreaterThan(500);
  }

  @Test
  void noWordOfAHeadIsBroken() {
    for (XSSFSheet sheet : Written.sheets(book)) {
      for (XSSFTable table : sheet.getTables()) {
        for (int i = 0; i < table.getColumnCount(); i++) {
          XSSFCell head = sheet.getRow(table.getStartRowIndex()).getCell(i);
          // the filter button, and letters of other programs
          double free = 6 * head.getCellStyle().getIndention();
          for (String word : head.getStringCellValue().split(" ")) {
            assertThat(Typeface.of(head.getCellStyle()).width(word) * 1.05 + free)
                .as(sheet.getSheetName() + " " + word)
                .isLessThanOrEqualTo(Typeface.room(sheet.getColumnWidth(i)));
          }
        }
      }
    }
  }

  /** Of a change that does not fit its column nothing would be seen but {@code ###}. */
  @Test
  void changesAndWhatTheyAreInFitTheirColumns() {
    for (String name : List.of("Overzicht", "Gebruik", "Netwerk", "Openheid")) {
      XSSFSheet sheet = book.getSheet(name);
      XSSFTable table = sheet.getTables().get(0);
      assertThat(Written.text(sheet, table.getStartRowIndex(), 3)).isEqualTo("Verschil");
      double clear = new Typeface(10, false).width("Mn");
      assertThat(Typeface.room(sheet.getColumnWidth(3)) - clear)
          .isGreaterThanOrEqualTo(new Typeface(10, false).width("↓ −2,64"));
      for (int row = table.getStartRowIndex() + 1; row <= table.getEndRowIndex(); row++) {
        String unit = Written.text(sheet, row, 4);
        assertThat(new Typeface(9, false).width(unit))
            .as(name + " " + unit)
            .isLessThanOrEqualTo(Typeface.room(sheet.getColumnWidth(4)));
      }
    }
  }

  /** Beside a number a text would be cut where its column ends. */
  @Test
  void aLongTextOfATableWrapsWithinItsColumn() throws Exception {
    try (XSSFWorkbook other = new XSSFWorkbook()) {
      XSSFSheet sheet = other.createSheet("Gegevens");
      Words words = Words.in(Language.NL);
      new Lines(sheet, new Styles(other, Theme.load(), words), new int[] {34, 16})
          .table(
              "cut",
              List.of("Over", "Vakken"),
              List.of(
                  List.of("iedereen die actief is", 2),
                  List.of("iedereen die twaalf weken of langer toegang heeft", 3)));
      assertThat(sheet.getRow(1).getCell(0).getCellStyle().getWrapText()).isFalse();
      assertThat(sheet.getRow(2).getCell(0).getCellStyle().getWrapText()).isTrue();
      assertThat(sheet.getRow(2).getHeightInPoints())
          .isGreaterThan(1.5f * sheet.getRow(1).getHeightInPoints());
    }
  }

  /** A reason is printed: in a column of the page, or in words above a table that is wider. */
  @Test
  void everyReasonIsPrinted() {
    List<String> off = new ArrayList<>();
    for (String name : List.of("Overzicht", "Gebruik", "Netwerk", "Openheid")) {
      XSSFSheet sheet = book.getSheet(name);
      int printed = printed(sheet);
      for (XSSFTable table : sheet.getTables()) {
        int last = table.getColumnCount() - 1;
        int head = table.getStartRowIndex();
        if (!Written.text(sheet, head, last).equals("Waarom geen cijfer")) {
          continue;
        }
        if (last >= printed) {
          assertThat(Written.text(sheet, head - 2, 0)).startsWith("Waarom geen cijfer. ");
          off.add(table.getName());
        }
        for (int row = head + 1; last < printed && row <= table.getEndRowIndex(); row++) {
          XSSFCell cell = sheet.getRow(row).getCell(last);
          if (cell != null && cell.getCellType() == CellType.STRING) {
            assertThat(readable(cell, printed)).as(name + " " + cell.getAddress()).isTrue();
          }
        }
      }
    }
    assertThat(off).isNotEmpty();
  }

  /** On one line up to the edge of the page, or on two or three in its own column. */
  private static boolean readable(XSSFCell cell, int printed) {
    Typeface letters = Typeface.of(cell.getCellStyle());
    String text = cell.getStringCellValue();
    if (cell.getCellStyle().getWrapText()) {
      return letters.lines(text, Typeface.room(width(cell))) <= 3;
    }
    double width = 0;
    for (int i = cell.getColumnIndex(); i < printed; i++) {
      width += cell.getSheet().getColumnWidth(i);
    }
    return letters.width(text) <= Typeface.room(width);
  }

  private static int printed(XSSFSheet sheet) {
    String area = book.getPrintArea(book.getSheetIndex(sheet));
    return new AreaReference(area, SpreadsheetVersion.EXCEL2007).getLastCell().getCol() + 1;
  }

  /** Width of a cell, or of all that it is merged with. */
  private static double width(XSSFCell cell) {
    int last = cell.getColumnIndex();
    for (CellRangeAddress merged : cell.getSheet().getMergedRegions()) {
      last = merged.isInRange(cell) ? merged.getLastColumn() : last;
    }
    double width = 0;
    for (int i = cell.getColumnIndex(); i <= last; i++) {
      width += cell.getSheet().getColumnWidth(i);
    }
    return width;
  }
}
