package nl.stip.dashboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STBarDir;

/** What a reader can tell from the charts: every name, and what is of the whole. */
class ReadableChartsTest extends WrittenBook {

  private static final double AXIS_ROWS = 1.5;

  /** A name of nine points takes a row; with one and a half none is in the way of another. */
  @Test
  void everyBarThatLiesHasItsNameAndRoomForIt() {
    List<XSSFChart> lying = charts(ReadableChartsTest::lying);
    assertThat(lying).hasSizeGreaterThan(5);
    for (XSSFChart chart : lying) {
      CTCatAx axis = plot(chart).getCatAxArray(0);
      assertThat(axis.getTickLblSkip().getVal()).isEqualTo(1);
      assertThat(axis.getTxPr().getBodyPr().getRot()).as("told to lie flat").isEqualTo(0);
      long names =
          bars(chart).getSerArray(0).getVal().getNumRef().getNumCache().getPtCount().getVal();
      double drawn = rows(chart) * plot(chart).getLayout().getManualLayout().getH().getVal();
      assertThat((drawn - AXIS_ROWS) / names)
          .as(chart.getTitleText().getString())
          .isGreaterThanOrEqualTo(1.5);
    }
  }

  /** A chart ends where the page ends, whether it has its table below it or at its left. */
  @Test
  void everyChartRunsToTheEdgeOfThePage() {
    for (XSSFSheet sheet : Written.sheets(book)) {
      String area = book.getPrintArea(book.getSheetIndex(sheet));
      int edge = new AreaReference(area, SpreadsheetVersion.EXCEL2007).getLastCell().getCol() + 1;
      if (sheet.getDrawingPatriarch() != null) {
        for (XSSFChart chart : sheet.getDrawingPatriarch().getCharts()) {
          assertThat((int) anchor(chart).getCol2()).as(sheet.getSheetName()).isEqualTo(edge);
        }
      }
    }
  }

  /** Neither hides the other: the chart is below or above its table, or beside it. */
  @Test
  void noChartLiesOnATable() {
    for (XSSFSheet sheet : Written.sheets(book)) {
      if (sheet.getDrawingPatriarch() != null) {
        for (XSSFChart chart : sheet.getDrawingPatriarch().getCharts()) {
          XSSFClientAnchor at = anchor(chart);
          assertThat(sheet.getTables())
              .as(chart.getTitleText().getString())
              .allSatisfy(
                  table ->
                      assertThat(
                              at.getRow1() > table.getEndRowIndex()
                                  || at.getRow2() <= table.getStartRowIndex()
                                  || at.getCol1() > table.getEndColIndex())
                          .isTrue());
        }
      }
    }
  }

  private static boolean lying(XSSFChart chart) {
    return plot(chart).sizeOfBarChartArray() > 0
        && bars(chart).getBarDir().getVal() == STBarDir.BAR;
  }

  private static CTBarChart bars(XSSFChart chart) {
    return plot(chart).getBarChartArray(0);
  }

  private static CTPlotArea plot(XSSFChart chart) {
    return chart.getCTChart().getPlotArea();
  }

  private static int rows(XSSFChart chart) {
    return anchor(chart).getRow2() - anchor(chart).getRow1();
  }

  private static XSSFClientAnchor anchor(XSSFChart chart) {
    XSSFDrawing drawing = (XSSFDrawing) chart.getParent();
    String id = '"' + drawing.getRelationId(chart) + '"';
    return drawing.getShapes().stream()
        .map(XSSFGraphicFrame.class::cast)
        .filter(frame -> frame.getCTGraphicalObjectFrame().getGraphic().xmlText().contains(id))
        .map(XSSFGraphicFrame::getAnchor)
        .findFirst()
        .orElseThrow();
  }

  private static List<XSSFChart> charts(Predicate<XSSFChart> asked) {
    List<XSSFChart> found = new ArrayList<>();
    for (XSSFSheet sheet : Written.sheets(book)) {
      if (sheet.getDrawingPatriarch() != null) {
        sheet.getDrawingPatriarch().getCharts().stream().filter(asked).forEach(found::add);
      }
    }
    return found;
  }
}
