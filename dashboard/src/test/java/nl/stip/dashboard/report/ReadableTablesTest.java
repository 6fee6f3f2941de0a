package nl.stip.dashboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps the texts of tables apart and whole. */
class ReadableTablesTest {

  private static final String PARAGRAPHS = "Definities";

  @TempDir static Path workspace;
  private static XSSFWorkbook book;

  @BeforeAll
  static void write() throws Exception {
    Written.mart(workspace);
    book = Written.book(workspace, "--language", "nl");
  }

  @AfterAll
  static void close() throws Exception {
    book.close();
  }

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
