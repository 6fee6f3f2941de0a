package nl.stip.dashboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BiConsumer;
import nl.stip.dashboard.figure.excel.Typeface;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.junit.jupiter.api.Test;

/** What keeps the texts of tables apart and whole. */
class ReadableTablesTest extends WrittenBook {

  private static final String PARAGRAPHS = "Definities";

  /** A line of ten points takes thirteen and a half; below a rule it needs two more. */
  @Test
  void noRowStandsAgainstTheRuleAboveIt() {
    eachRow(
        (table, row) -> {
          String at = table.getName() + " " + row.getRowNum();
          assertThat(row.getHeightInPoints()).as(at).isGreaterThanOrEqualTo(15.5f);
          for (int i = 0; i < table.getColumnCount(); i++) {
            assertThat(row.getCell(i).getCellStyle().getVerticalAlignment())
                .as(at)
                .isEqualTo(
                    row.getSheet().getSheetName().equals(PARAGRAPHS)
                        ? VerticalAlignment.TOP
                        : VerticalAlignment.CENTER);
          }
        });
  }

  /** An indent without an alignment is none in some programs. */
  @Test
  void paragraphsBesideEachOtherAreKeptApart() {
    eachRow(
        (table, row) -> {
          for (int i = 1; i < table.getColumnCount() && row.getSheet() == paragraphs(); i++) {
            for (XSSFRow one : List.of(row, paragraphs().getRow(table.getStartRowIndex()))) {
              assertThat(one.getCell(i).getCellStyle().getAlignment())
                  .isEqualTo(HorizontalAlignment.LEFT);
              assertThat(one.getCell(i).getCellStyle().getIndention()).isPositive();
            }
          }
        });
  }

  /** The cover has a question beside a sentence: they do not run into each other. */
  @Test
  void ofTheCoverToo() {
    XSSFSheet cover = book.getSheet("Voorblad");
    int asked = 0;
    for (int i = 0; i <= cover.getLastRowNum(); i++) {
      if (!Written.text(cover, i, 1).isEmpty() && !Written.text(cover, i, 2).isEmpty()) {
        CellStyle style = cover.getRow(i).getCell(2).getCellStyle();
        assertThat(style.getAlignment()).isEqualTo(HorizontalAlignment.LEFT);
        assertThat(style.getIndention()).isPositive();
        asked++;
      }
    }
    assertThat(asked).isPositive();
  }

  @Test
  void textsBetweenNumbersAreWhole() {
    XSSFSheet numbers = book.getSheet("Cijfers");
    int wrapped = 0;
    for (int i = 4; i <= numbers.getTables().get(0).getEndRowIndex(); i++) {
      XSSFRow row = numbers.getRow(i);
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING) {
          Typeface letters = Typeface.of((XSSFCellStyle) cell.getCellStyle());
          double room = Typeface.room(numbers.getColumnWidth(cell.getColumnIndex()));
          int lines = letters.lines(cell.getStringCellValue(), room);
          assertThat(cell.getCellStyle().getWrapText()).as(cell.toString()).isTrue();
          assertThat((double) row.getHeightInPoints())
              .as(cell.toString())
              .isGreaterThanOrEqualTo(lines * 1.25 * letters.points());
          wrapped += lines > 1 ? 1 : 0;
        }
      }
    }
    assertThat(wrapped).isPositive();
  }

  private static XSSFSheet paragraphs() {
    return book.getSheet(PARAGRAPHS);
  }

  private static void eachRow(BiConsumer<XSSFTable, XSSFRow> asked) {
    for (XSSFSheet sheet : Written.sheets(book)) {
      for (XSSFTable table : sheet.getTables()) {
        for (int i = table.getStartRowIndex() + 1; i <= table.getEndRowIndex(); i++) {
          asked.accept(table, sheet.getRow(i));
        }
      }
    }
  }
}
