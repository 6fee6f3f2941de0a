package nl.stip.dashboard.figure.excel;

import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.excel.FigureBlock.Area;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Draws a native chart on the cells of a table: lines over time, bars over groups. */
public final class ChartBlock {

  private static final int COLUMNS = 7;
  private static final double LINE_POINTS = 2;
  private static final int SLOTS = 8;

  private final XSSFSheet sheet;
  private final Styles styles;

  /** Draws on a sheet. */
  public ChartBlock(XSSFSheet sheet, Styles styles) {
    this.sheet = sheet;
    this.styles = styles;
  }

  /**
   * Draws a figure.
   *
   * @param data what the table holds
   * @param area where the table stands
   * @param top first row of the chart
   * @param rows height in rows
   */
  public void draw(FigureData data, Area area, int top, int rows) {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    XSSFChart chart =
        drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 0, top, COLUMNS, top + rows));
    chart.displayBlanksAs(DisplayBlanks.GAP);
    if (data.series().size() > 1) {
      chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    }
    XDDFChartData plot = plot(chart, data);
    XDDFDataSource<String> ticks =
        XDDFDataSourcesFactory.fromStringCellRange(
            sheet, new CellRangeAddress(area.head() + 1, area.last(), 0, 0));
    for (int i = 0; i < data.series().size(); i++) {
      int column = i + 1;
      XDDFChartData.Series series =
          plot.addSeries(
              ticks,
              XDDFDataSourcesFactory.fromNumericCellRange(
                  sheet, new CellRangeAddress(area.head() + 1, area.last(), column, column)));
      Series shown = data.series().get(i);
      series.setTitle(
          shown.label(), new CellReference(sheet.getSheetName(), area.head(), column, true, true));
      paint(series, shown, data);
    }
    chart.plot(plot);
  }

  private static boolean lines(FigureData data) {
    return data.figure().form().equals("line");
  }

  private XDDFChartData plot(XSSFChart chart, FigureData data) {
    XDDFCategoryAxis places =
        chart.createCategoryAxis(lines(data) ? AxisPosition.BOTTOM : AxisPosition.LEFT);
    XDDFValueAxis values =
        chart.createValueAxis(lines(data) ? AxisPosition.LEFT : AxisPosition.BOTTOM);
    values.setNumberFormat(Styles.format(data.unit()));
    values.setMinimum(0);
    if (data.nearWhole()) {
      values.setMaximum(1);
    }
    values.setCrosses(AxisCrosses.AUTO_ZERO);
    gridLines(values);
    if (lines(data)) {
      return chart.createData(ChartTypes.LINE, places, values);
    }
    places.setOrientation(AxisOrientation.MAX_MIN);
    values.setCrosses(AxisCrosses.MAX);
    XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, places, values);
    bars.setBarDirection(BarDirection.BAR);
    if (data.figure().form().equals("stack")) {
      bars.setBarGrouping(BarGrouping.STACKED);
      bars.setOverlap((byte) 100);
      values.setMaximum(1);
    }
    bars.setGapWidth(60);
    return bars;
  }

  private void gridLines(XDDFValueAxis values) {
    XDDFShapeProperties grid = values.getOrAddMajorGridProperties();
    grid.setLineProperties(new XDDFLineProperties(fill("line")));
  }

  private void paint(XDDFChartData.Series series, Series shown, FigureData data) {
    XDDFSolidFillProperties fill = fill(token(shown, data));
    if (series instanceof XDDFLineChartData.Series line) {
      line.setSmooth(false);
      line.setMarkerStyle(MarkerStyle.NONE);
      XDDFLineProperties stroke = new XDDFLineProperties(fill);
      stroke.setWidth(LINE_POINTS);
      if (shown.role() != Role.MAIN) {
        stroke.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
      }
      line.setLineProperties(stroke);
    } else {
      XDDFShapeProperties shape = new XDDFShapeProperties();
      shape.setFillProperties(fill);
      series.setShapeProperties(shape);
    }
  }

  private static String token(Series shown, FigureData data) {
    if (shown.role() != Role.MAIN || shown.slot() > SLOTS || shown.slot() < 1) {
      return "grey";
    }
    return (data.ordered() ? "bin-" : "series-") + shown.slot();
  }

  private XDDFSolidFillProperties fill(String token) {
    return new XDDFSolidFillProperties(XDDFColor.from(styles.rgb(token)));
  }
}
