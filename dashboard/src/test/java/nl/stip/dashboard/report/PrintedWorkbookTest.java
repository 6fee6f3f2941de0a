package nl.stip.dashboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.PaneType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.junit.jupiter.api.Test;

/** What a reader who prints the file gets on paper. */
class PrintedWorkbookTest extends WrittenBook {

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
        assertThat(sheet.getRepeatingRows().getLastRow() + 1)
            .isEqualTo(sheet.getPaneInformation().getHorizontalSplitPosition());
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getActivePaneType())
            .isNotEqualTo(PaneType.UPPER_LEFT);
      }
    }
  }

  /**
   * Two figures fit on a page that stands; letters of ten points stay about six at least on paper.
   */
  @Test
  void figuresStandUprightUnlessThatMakesThemTooSmall() {
    for (String name : List.of("Overzicht", "Gebruik", "Netwerk", "Openheid")) {
      XSSFSheet sheet = book.getSheet(name);
      String area = book.getPrintArea(book.getSheetIndex(sheet));
      int columns =
          new AreaReference(area, SpreadsheetVersion.EXCEL2007).getLastCell().getCol() + 1;
      double points = 0;
      for (int i = 0; i < columns; i++) {
        points += sheet.getColumnWidthInPixels(i) * 0.75;
      }
      double upright = (595 - 72) / points;
      assertThat(sheet.getPrintSetup().getLandscape()).as(name).isEqualTo(upright < 0.58);
      assertThat(sheet.getPrintSetup().getLandscape() ? (842 - 72) / points : upright)
          .as(name)
          .isGreaterThan(0.55);
    }
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
