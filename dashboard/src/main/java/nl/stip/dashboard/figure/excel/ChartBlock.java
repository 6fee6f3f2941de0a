package nl.stip.dashboard.figure.excel;

import java.util.ArrayList;
import java.util.List;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.excel.FigureBlock.Area;
import nl.stip.dashboard.mart.Cell;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Draws a native chart on the cells of a table: lines over time, bars over groups and bins. */
public final class ChartBlock {

  /** Id of a tick that is the whole, or what chance would give, among groups; its bar is grey. */
  public static final String WHOLE = "whole";

  private static final int UPRIGHT_ROWS = 16;
  private static final double ROWS_PER_PLACE = 1.5;
  private static final double ROWS_PER_BAR_MORE = 0.15;
  private static final int TALLEST = 90;

  /** Between a table and the chart beside it, a tenth of an inch. */
  private static final int APART = 91_440;

  private final XSSFSheet sheet;
  private final Styles styles;

  /** Draws on a sheet. */
  public ChartBlock(XSSFSheet sheet, Styles styles) {
    this.sheet = sheet;
    this.styles = styles;
  }

  /** How many rows a figure's chart takes: bars that lie down need room for each and its name. */
  public static int rows(FigureData data) {
    if (!Shape.of(data).lying()) {
      return UPRIGHT_ROWS;
    }
    int more = Shape.of(data).stacked() ? 0 : data.series().size() - 1;
    double each = ROWS_PER_PLACE + ROWS_PER_BAR_MORE * more;
    double rows = ChartFrame.rowsAround(standing(data)) + each * data.ticks().size();
    return Math.min(TALLEST, (int) Math.ceil(rows));
  }

  /**
   * Where a chart stands on a sheet.
   *
   * @param top its first row
   * @param below the row below it
   * @param left its first column
   * @param right the column at its right
   */
  public record Place(int top, int below, int left, int right) {

    int rows() {
      return below - top;
    }

    /** Whether its table stands beside it, so that it has half of a page. */
    boolean narrow() {
      return left > 0;
    }
  }

  /**
   * Names of what the chart has no place for.
   *
   * @param bounded lines and bars of which only a bound is known
   * @param blank those of which nothing is
   */
  public record Undrawn(List<String> bounded, List<String> blank) {

    private static Undrawn of(FigureData data) {
      Undrawn undrawn = new Undrawn(new ArrayList<>(), new ArrayList<>());
      if (Shape.of(data) == Shape.LINES) {
        data.series().forEach(s -> undrawn.add(s.label(), s.cells()));
      } else {
        for (int i = 0; i < data.ticks().size(); i++) {
          int at = i;
          undrawn.add(
              data.ticks().get(i).label(),
              data.series(Role.MAIN).stream().map(s -> s.cells().get(at)).toList());
        }
      }
      return undrawn;
    }

    private void add(String name, List<Cell> cells) {
      if (cells.stream().noneMatch(Cell::hasValue)) {
        (cells.stream().anyMatch(Cell::tells) ? bounded : blank).add(name);
      }
    }
  }

  /** What has no line or bar. */
  public static Undrawn undrawn(FigureData data) {
    return Undrawn.of(data);
  }

  private static boolean drawn(Series series) {
    return series.cells().stream().anyMatch(Cell::hasValue);
  }

  /** The data without what stands beside a whole, which would not fit within the stack. */
  private static FigureData standing(FigureData data) {
    return Shape.of(data).stacked() ? data.without(data.series(Role.BESIDE)) : data;
  }

  /**
   * Draws a figure.
   *
   * @param data what the table holds
   * @param area where the table stands
   * @param place where the chart comes to stand
   * @param title what it shows, as its title and for who cannot see it
   */
  public void draw(FigureData data, Area area, Place place, String title) {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    int apart = place.narrow() ? APART : 0;
    XSSFClientAnchor anchor =
        drawing.createAnchor(
            apart, 0, 0, 0, place.left(), place.top(), place.right(), place.below());
    XSSFChart chart = drawing.createChart(anchor);
    chart.displayBlanksAs(DisplayBlanks.GAP);
    FigureData stood = standing(data);
    ChartFrame frame = new ChartFrame(chart, styles, stood, place);
    frame.title(title);
    XDDFChartData plot = frame.plot();
    CellRangeAddress names = new CellRangeAddress(area.first(), area.last(), 0, 0);
    XDDFDataSource<?> ticks =
        DayAxis.of(data)
            ? XDDFDataSourcesFactory.fromNumericCellRange(sheet, names)
            : XDDFDataSourcesFactory.fromStringCellRange(sheet, names);
    SeriesPaint paint = new SeriesPaint(styles, stood, frame.direct());
    for (int i = 0; i < data.series().size(); i++) {
      Series shown = data.series().get(i);
      if (drawn(shown) && stood.series().contains(shown)) {
        paint.paint(series(plot, ticks, shown.label(), area, i + 1), shown);
      }
    }
    Unknown unknown = Unknown.of(data, styles.formats().words());
    if (unknown.any()) {
      paint.hatch(series(plot, ticks, unknown.name(), area, data.series().size() + 1));
    }
    chart.plot(plot);
    frame.finish();
  }

  private XDDFChartData.Series series(
      XDDFChartData plot, XDDFDataSource<?> ticks, String name, Area area, int column) {
    CellRangeAddress values = new CellRangeAddress(area.first(), area.last(), column, column);
    XDDFChartData.Series series =
        plot.addSeries(ticks, XDDFDataSourcesFactory.fromNumericCellRange(sheet, values));
    series.setTitle(
        Letters.of(name), new CellReference(sheet.getSheetName(), area.head(), column, true, true));
    return series;
  }
}
