package nl.stip.dashboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTAxDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDPt;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTSerTx;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDispBlanksAs;

/** Charts are Excel's own, on the cells of the table below them. */
class NativeChartsTest extends WrittenBook {

  @Test
  void takeNameAxisAndValuesFromExactlyTheRowsOfOneTable() {
    int asked = 0;
    for (XSSFSheet sheet : Written.sheets(book)) {
      for (XSSFChart chart : charts(sheet)) {
        for (String[] series : references(chart)) {
          AreaReference values = area(series[2]);
          XSSFTable table = tableOf(sheet, values);
          int column = values.getFirstCell().getCol();
          // of a stack of groups those come last that it does not draw
          boolean some = chart.getCTChart().xmlText().contains("val=\"stacked\"");
          for (int row = table.getStartRowIndex() + 1; row <= table.getEndRowIndex(); row++) {
            boolean drawn =
                values.getFirstCell().getRow() <= row && row <= values.getLastCell().getRow();
            assertThat(drawn || some || !number(sheet, row, column))
                .as("%s: a row that is not drawn has no number", table.getName())
                .isTrue();
          }
          assertThat(values.getLastCell().getCol()).isEqualTo((short) column);
          AreaReference ticks = area(series[1]);
          assertThat(ticks.getFirstCell().getCol()).isZero();
          assertThat(ticks.getFirstCell().getRow()).isEqualTo(values.getFirstCell().getRow());
          assertThat(ticks.getLastCell().getRow()).isEqualTo(values.getLastCell().getRow());
          AreaReference name = area(series[0]);
          assertThat(name.getFirstCell().getRow()).isEqualTo(table.getStartRowIndex());
          assertThat(name.getFirstCell().getCol()).isEqualTo((short) column);
          asked++;
        }
      }
    }
    assertThat(asked).isGreaterThan(40);
  }

  private static boolean number(XSSFSheet sheet, int row, int column) {
    return sheet.getRow(row).getCell(column).getCellType() == CellType.NUMERIC;
  }

  @Test
  void haveATitleADescriptionSquareCornersAndGapsForWhatIsMissing() {
    for (XSSFSheet sheet : Written.sheets(book)) {
      List<String> titles = new ArrayList<>();
      for (XSSFChart chart : charts(sheet)) {
        titles.add(chart.getTitleText().getString());
        assertThat(chart.getCTChartSpace().getRoundedCorners().getVal()).isFalse();
        assertThat(chart.getCTChart().getDispBlanksAs().getVal()).isEqualTo(STDispBlanksAs.GAP);
      }
      assertThat(titles).doesNotContain("");
      assertThat(descriptions(sheet)).containsExactlyInAnyOrderElementsOf(titles);
    }
  }

  private static List<String> descriptions(XSSFSheet sheet) {
    List<String> found = new ArrayList<>();
    if (sheet.getDrawingPatriarch() != null) {
      sheet
          .getDrawingPatriarch()
          .getCTDrawing()
          .getTwoCellAnchorList()
          .forEach(a -> found.add(a.getGraphicFrame().getNvGraphicFramePr().getCNvPr().getDescr()));
    }
    return found;
  }

  @Test
  void sayWhatTheyShowWithoutTheRunningPeriodAndWithoutClaimsAboutWhatIsHidden() {
    List<XSSFChart> charts = charts(book.getSheet("Overzicht"));
    assertThat(charts.get(0).getTitleText().getString())
        .isEqualTo(
            "Doet mee: van 20 % in nov ’25 naar 31 % in okt ’26. Bereikt: van 58 % in nov ’25 naar 60 % in okt ’26."
                .replace(" %", "\u00a0%"));
    assertThat(charts.get(1).getTitleText().getString())
        .isEqualTo(
            "Doet mee, van wat een cijfer heeft: het hoogst Financiën met 41 %, het laagst Logistiek met 12 %."
                .replace(" %", "\u00a0%"));
  }

  @Test
  void drawTheRunningPeriodHollowAndDotted() {
    CTLineSer engaged = plot("Overzicht", 0).getLineChartArray(0).getSerArray(0);
    CTDPt running = engaged.getDPtArray(engaged.sizeOfDPtArray() - 1);
    long last = engaged.getVal().getNumRef().getNumCache().getPtCount().getVal() - 1;
    assertThat(running.getIdx().getVal()).isEqualTo(last);
    assertThat(running.getMarker().getSpPr().getSolidFill().getSrgbClr().getVal())
        .isEqualTo(new byte[] {-1, -1, -1});
    assertThat(running.getSpPr().getLn().isSetPrstDash()).isTrue();
  }

  @Test
  void drawTheIntervalsOfTheTable() {
    CTBarSer ranked = plot("Overzicht", 1).getBarChartArray(0).getSerArray(0);
    XSSFSheet sheet = book.getSheet("Overzicht");
    int first = area(ranked.getVal().getNumRef().getF()).getFirstCell().getRow();
    CTErrBars bars = ranked.getErrBars();
    for (int i = 0; i < 9; i++) {
      double value = sheet.getRow(first + i).getCell(1).getNumericCellValue();
      double low = sheet.getRow(first + i).getCell(4).getNumericCellValue();
      double high = sheet.getRow(first + i).getCell(5).getNumericCellValue();
      assertThat(distance(bars, i, false)).isCloseTo(value - low, within());
      assertThat(distance(bars, i, true)).isCloseTo(high - value, within());
    }
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(1e-9);
  }

  private static double distance(CTErrBars bars, int at, boolean up) {
    var numbers = up ? bars.getPlus().getNumLit() : bars.getMinus().getNumLit();
    return Double.parseDouble(numbers.getPtArray(at).getV());
  }

  /**
   * Of Juridisch fewer than three is known, which is less than the others, and Bestuur is hidden:
   * neither has a bar, and no room is left for one.
   */
  @Test
  void rankFromHighestToLowestWithTheWholeAtItsPlace() {
    XSSFSheet sheet = book.getSheet("Overzicht");
    CTBarSer ranked = plot("Overzicht", 1).getBarChartArray(0).getSerArray(0);
    AreaReference ticks = area(ranked.getCat().getStrRef().getF());
    List<String> names = new ArrayList<>();
    for (int i = ticks.getFirstCell().getRow(); i <= ticks.getLastCell().getRow(); i++) {
      names.add(Written.text(sheet, i, 0));
    }
    assertThat(names)
        .containsExactly(
            "Financiën",
            "Klantenservice",
            "Personeel",
            "ICT",
            "Lumen Groep",
            "Communicatie",
            "Verkoop",
            "Onderzoek en ontwikkeling",
            "Logistiek");
    int below = ticks.getLastCell().getRow() + 1;
    assertThat(List.of(Written.text(sheet, below, 0), Written.text(sheet, below + 1, 0)))
        .containsExactly("Juridisch", "Bestuur");
  }

  private static CTPlotArea plot(String sheet, int chart) {
    return charts(book.getSheet(sheet)).get(chart).getCTChart().getPlotArea();
  }

  private static List<XSSFChart> charts(XSSFSheet sheet) {
    return sheet.getDrawingPatriarch() == null
        ? List.of()
        : sheet.getDrawingPatriarch().getCharts();
  }

  /** Name, ticks and values of each series. */
  private static List<String[]> references(XSSFChart drawn) {
    List<String[]> found = new ArrayList<>();
    CTPlotArea plot = drawn.getCTChart().getPlotArea();
    plot.getBarChartList()
        .forEach(
            chart ->
                chart
                    .getSerList()
                    .forEach(s -> found.add(references(s.getTx(), s.getCat(), s.getVal()))));
    plot.getLineChartList()
        .forEach(
            chart ->
                chart
                    .getSerList()
                    .forEach(s -> found.add(references(s.getTx(), s.getCat(), s.getVal()))));
    return found;
  }

  private static String[] references(CTSerTx name, CTAxDataSource ticks, CTNumDataSource values) {
    String places = ticks.isSetNumRef() ? ticks.getNumRef().getF() : ticks.getStrRef().getF();
    return new String[] {name.getStrRef().getF(), places, values.getNumRef().getF()};
  }

  private static AreaReference area(String formula) {
    return new AreaReference(formula, SpreadsheetVersion.EXCEL2007);
  }

  private static XSSFTable tableOf(XSSFSheet sheet, AreaReference values) {
    assertThat(values.getFirstCell().getSheetName()).isEqualTo(sheet.getSheetName());
    return sheet.getTables().stream()
        .filter(t -> t.getStartRowIndex() < values.getFirstCell().getRow())
        .filter(t -> t.getEndRowIndex() >= values.getFirstCell().getRow())
        .findFirst()
        .orElseThrow();
  }
}
