package nl.stip.dashboard.figure.excel;

import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.Zoom;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.LayoutMode;
import org.apache.poi.xddf.usermodel.chart.LayoutTarget;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartLegend;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFManualLayout;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xddf.usermodel.text.TextAlignment;
import org.apache.poi.xddf.usermodel.text.XDDFRunProperties;
import org.apache.poi.xddf.usermodel.text.XDDFTextBody;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTChartSpace;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLayout;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTManualLayout;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumFmt;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.chart.STLayoutMode;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

/** What stands around the drawing of a chart: title, axes, legend and the room they take. */
final class ChartFrame {

  private static final double TITLE_POINTS = 11;
  private static final double TEXT_POINTS = 9;
  private static final int GAP_PERCENT = 55;
  private static final double EDGE = 0.012;
  private static final double TITLE_ROWS = 2.4;
  private static final double AXIS_ROWS = 1.5;
  private static final double LEGEND_ROWS = 1.8;
  private static final double EDGE_ROWS = 0.4;
  private static final double LEGEND_LETTERS = 120;
  private static final int SIGN = 6;
  private static final double NAMES_WIDTH = 0.78;
  private static final double NAMES_NARROW = 0.7;
  private static final double NAMED = 13;
  private static final double VALUES_WIDTH = 0.93;

  private final XSSFChart chart;
  private final Styles styles;
  private final Strokes strokes;
  private final FigureData data;
  private final Shape shape;
  private final ChartBlock.Place place;
  private final boolean direct;

  ChartFrame(XSSFChart chart, Styles styles, FigureData data, ChartBlock.Place place) {
    this.chart = chart;
    this.styles = styles;
    this.strokes = new Strokes(styles);
    this.data = data;
    this.shape = Shape.of(data);
    this.place = place;
    this.direct = DirectLabels.fit(data);
  }

  /** Whether names stand beside the ends of lines instead of in a legend. */
  boolean direct() {
    return direct;
  }

  /** The title, at the left above the drawing, and the same as a description. */
  void title(String told) {
    String text = Letters.of(told);
    chart.setTitleText(text);
    chart.setTitleOverlay(false);
    XDDFTextBody body = chart.getTitle().getBody();
    body.getParagraph(0).setTextAlignment(TextAlignment.LEFT);
    body.getParagraph(0)
        .getTextRuns()
        .forEach(
            run -> {
              run.setFontSize(TITLE_POINTS);
              run.setBold(true);
              run.setFontColor(XDDFColor.from(styles.rgb("ink")));
              run.setLanguage(styles.formats().words().language().locale());
            });
    CTTitle title = chart.getCTChart().getTitle();
    CTLayout layout = title.isSetLayout() ? title.getLayout() : title.addNewLayout();
    CTManualLayout edge = layout.addNewManualLayout();
    edge.addNewXMode().setVal(STLayoutMode.EDGE);
    edge.addNewYMode().setVal(STLayoutMode.EDGE);
    edge.addNewX().setVal(EDGE);
    edge.addNewY().setVal(EDGE);
    chart
        .getGraphicFrame()
        .getCTGraphicalObjectFrame()
        .getNvGraphicFramePr()
        .getCNvPr()
        .setDescr(text);
  }

  /** The axes, and what the series are added to. */
  XDDFChartData plot() {
    boolean lying = shape.lying();
    boolean days = DayAxis.of(data);
    XDDFChartAxis places =
        days
            ? chart.createDateAxis(AxisPosition.BOTTOM)
            : chart.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
    XDDFValueAxis values = chart.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
    CTNumFmt format = chart.getCTChart().getPlotArea().getValAxArray(0).addNewNumFmt();
    format.setFormatCode(styles.formats().axis(data.unit()));
    format.setSourceLinked(false);
    if (data.least() < 0) {
      // the names stand below the lowest, not in the middle of what is drawn
      places.setTickLabelPosition(AxisTickLabelPosition.LOW);
    } else {
      values.setMinimum(0);
    }
    if (shape.endsAtWhole(data)) {
      values.setMaximum(1);
      values.setMajorUnit(0.25);
    }
    if (shape == Shape.LINES) {
      Zoom.of(data).ifPresent(zoom -> begin(values, zoom));
    }
    values.setCrosses(AxisCrosses.AUTO_ZERO);
    values.setCrossBetween(AxisCrossBetween.BETWEEN);
    if (!lying) {
      values.getOrAddMajorGridProperties().setLineProperties(new XDDFLineProperties(fill("line")));
    }
    quiet(places, "line");
    quiet(values, null);
    CTPlotArea plot = chart.getCTChart().getPlotArea();
    if (days) {
      DayAxis.format(plot.getDateAxArray(0), data, styles.formats());
    } else {
      names(plot.getCatAxArray(0));
    }
    return shape == Shape.LINES ? lines(places, values) : bars(places, values);
  }

  /** Every group has its name, however many there are. */
  private void names(CTCatAx axis) {
    axis.addNewTickLblSkip().setVal(skip());
    if (shape.lying()) {
      // other programs leave names out by themselves, unless these are told to lie flat
      axis.getTxPr().getBodyPr().setRot(0);
    }
  }

  private static void begin(XDDFValueAxis values, Zoom zoom) {
    values.setMinimum(zoom.start());
    values.setMaximum(1);
    values.setMajorUnit(zoom.step());
  }

  private int skip() {
    return shape == Shape.LINES || shape == Shape.STANDING_STACK
        ? Math.max(1, (int) Math.ceil(data.ticks().size() / (place.narrow() ? NAMED / 2 : NAMED)))
        : 1;
  }

  private XDDFChartData lines(XDDFChartAxis places, XDDFValueAxis values) {
    XDDFLineChartData lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, places, values);
    lines.setGrouping(Grouping.STANDARD);
    return lines;
  }

  private XDDFChartData bars(XDDFChartAxis places, XDDFValueAxis values) {
    if (shape.lying()) {
      places.setOrientation(AxisOrientation.MAX_MIN);
      values.setCrosses(AxisCrosses.MAX);
    }
    XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, places, values);
    bars.setBarDirection(shape.lying() ? BarDirection.BAR : BarDirection.COL);
    bars.setBarGrouping(shape.stacked() ? BarGrouping.STACKED : BarGrouping.CLUSTERED);
    if (shape.stacked()) {
      bars.setOverlap((byte) 100);
    }
    bars.setVaryColors(false);
    bars.setGapWidth(GAP_PERCENT);
    return bars;
  }

  private void quiet(XDDFChartAxis axis, String line) {
    axis.setMajorTickMark(AxisTickMark.NONE);
    axis.setMinorTickMark(AxisTickMark.NONE);
    axis.getOrAddShapeProperties()
        .setLineProperties(
            new XDDFLineProperties(line == null ? new XDDFNoFillProperties() : fill(line)));
    text(axis.getOrAddTextProperties(), line != null && shape.lying() ? "ink" : "quiet");
  }

  private void text(XDDFRunProperties properties, String token) {
    properties.setFontSize(TEXT_POINTS);
    properties.setFillProperties(fill(token));
  }

  /** Legend and room, when the series are there; square corners and no colours of Excel's own. */
  void finish() {
    if (legend(data)) {
      XDDFChartLegend below = chart.getOrAddLegend();
      below.setPosition(LegendPosition.BOTTOM);
      below.setOverlay(false);
      strokes.text(chart.getCTChart().getLegend().addNewTxPr(), "ink");
    }
    room();
    CTShapeProperties drawing = chart.getCTChart().getPlotArea().addNewSpPr();
    drawing.addNewNoFill();
    drawing.addNewLn().addNewNoFill();
    CTChartSpace space = chart.getCTChartSpace();
    (space.isSetRoundedCorners() ? space.getRoundedCorners() : space.addNewRoundedCorners())
        .setVal(false);
    space.setSpPr(strokes.outlined("line", "surface"));
  }

  /** How many rows stand around the drawing: title, axis and legend. */
  static double rowsAround(FigureData data) {
    return TITLE_ROWS + AXIS_ROWS + rowsBelow(data);
  }

  private static double rowsBelow(FigureData data) {
    return legend(data) ? LEGEND_ROWS * legendLines(data) : EDGE_ROWS;
  }

  private static boolean legend(FigureData data) {
    return data.series().size() > 1 && !DirectLabels.fit(data);
  }

  private void room() {
    double top = TITLE_ROWS / place.rows();
    double bottom = rowsBelow(data) / place.rows();
    XDDFManualLayout layout = chart.getOrAddManualLayout();
    layout.setTarget(LayoutTarget.OUTER);
    layout.setXMode(LayoutMode.EDGE);
    layout.setYMode(LayoutMode.EDGE);
    layout.setX(EDGE);
    layout.setY(top);
    layout.setWidthRatio(direct ? names() : shape == Shape.LYING ? VALUES_WIDTH : 1 - 2 * EDGE);
    layout.setHeightRatio(1 - top - bottom);
  }

  private double names() {
    return place.narrow() ? NAMES_NARROW : NAMES_WIDTH;
  }

  /** Lines that the names below the drawing take, each with its sign. */
  private static double legendLines(FigureData data) {
    int letters = data.series().stream().mapToInt(s -> s.label().length() + SIGN).sum();
    return Math.max(1, Math.ceil(letters / LEGEND_LETTERS));
  }

  private XDDFSolidFillProperties fill(String token) {
    return new XDDFSolidFillProperties(XDDFColor.from(styles.rgb(token)));
  }
}
