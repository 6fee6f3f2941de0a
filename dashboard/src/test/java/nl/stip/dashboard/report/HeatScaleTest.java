package nl.stip.dashboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.stip.dashboard.figure.Theme;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Matrices have the colours of the heat maps on screen: a step per factor of two from chance, and
 * none where a ratio may be chance. The colour is the cell's own, so that sorting takes it along.
 */
class HeatScaleTest {

  @TempDir static Path workspace;

  @Test
  void coloursRatiosThatDifferFromChanceByTheirDistanceFromIt() throws Exception {
    Written.mart(workspace);
    try (XSSFWorkbook book = Written.book(workspace, "--language", "nl")) {
      XSSFSheet sheet = book.getSheet("Netwerk");
      XSSFTable table =
          sheet.getTables().stream()
              .filter(t -> t.getName().equals("network_matrix"))
              .findFirst()
              .orElseThrow();
      assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings()).isOne();
      int hidden = 0;
      int unsure = 0;
      for (int row = table.getStartRowIndex() + 1; row <= table.getEndRowIndex(); row++) {
        for (int column = 1; column <= 10; column++) {
          XSSFCell cell = sheet.getRow(row).getCell(column);
          boolean own =
              sheet
                  .getRow(row)
                  .getCell(0)
                  .getStringCellValue()
                  .equals(
                      sheet.getRow(table.getStartRowIndex()).getCell(column).getStringCellValue());
          boolean chance = cell.getCellStyle().getDataFormatString().endsWith("\" ?\"");
          if (cell.getCellType() == CellType.BLANK) {
            hidden += own ? 0 : 1;
          } else if (own || chance) {
            assertThat(colour(cell)).isEmpty();
            unsure += own ? 0 : 1;
          } else {
            assertThat(colour(cell))
                .as(cell.toString())
                .isEqualTo(Theme.load().light().get("div-" + step(cell.getNumericCellValue())));
          }
        }
      }
      assertThat(unsure).isPositive();
      assertThat(hidden).isEqualTo(18);
    }
  }

  private static int step(double ratio) {
    return (int) Math.max(1, Math.min(9, 5 + Math.rint(Math.log(ratio) / Math.log(2))));
  }

  private static String colour(XSSFCell cell) {
    XSSFColor fill = cell.getCellStyle().getFillForegroundColorColor();
    return fill == null ? "" : "#" + fill.getARGBHex().substring(2);
  }
}
