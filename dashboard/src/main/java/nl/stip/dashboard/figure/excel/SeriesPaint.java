package nl.stip.dashboard.figure.excel;

import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.EndName;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.figure.Shades;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDPt;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrDir;

/**
 * Paints series in the colours of the screen: comparisons dashed, the running period hollow, the
 * interval a pale band behind each value, the whole among groups quiet.
 */
final class SeriesPaint {

  private static final int BANDED = 2;
  private static final double LINE_POINTS = 2;
  private static final double THIN_POINTS = 1.5;
  private static final double HAIRLINE_POINTS = 0.5;
  private static final double BAND_POINTS = 9;
  private static final int RUNNING_ALPHA = 45;

  private final FigureData data;
  private final Shape shape;
  private final boolean direct;
  private final Strokes strokes;
  private final CellText text;

  SeriesPaint(Styles styles, FigureData data, boolean direct) {
    this.data = data;
    this.shape = Shape.of(data);
    this.direct = direct;
    this.strokes = new Strokes(styles);
    this.text = new CellText(styles.formats().words(), data.unit());
  }

  void paint(XDDFChartData.Series series, Series shown) {
    if (series instanceof XDDFLineChartData.Series line) {
      line(line, shown);
    } else if (series instanceof XDDFBarChartData.Series bars) {
      bars(bars, shown);
    }
  }

  private void line(XDDFLineChartData.Series line, Series shown) {
    String token = token(shown);
    boolean main = shown.role() == Role.MAIN;
    line.setSmooth(false);
    line.setMarkerStyle(MarkerStyle.NONE);
    CTLineSer ser = line.getCTLineSer();
    boolean peer = shown.role() == Role.PEER;
    double points = main ? LINE_POINTS : peer ? HAIRLINE_POINTS : THIN_POINTS;
    ser.setSpPr(strokes.line(token, points, main || peer ? null : Strokes.DASHED));
    int last = DirectLabels.last(shown);
    for (int i = 0; i < data.ticks().size(); i++) {
      boolean running = !over(shown, i);
      if (shown.cells().get(i).hasValue() && (running || i == last)) {
        strokes.point(ser.addNewDPt(), i, token, running);
      }
    }
    if (direct && last >= 0) {
      name(ser, shown, last, token);
    }
    if (shown.subject() && data.subject().size() <= BANDED) {
      Intervals.add(shown.cells(), () -> upright(ser), strokes.band(token, BAND_POINTS));
    }
  }

  /** What another period is compared with was before and does not run. */
  private boolean over(Series shown, int at) {
    return shown.role() == Role.COMPARISON || data.ticks().get(at).complete();
  }

  /**
   * Beside the end of a line the value it ends with; where that runs, is of another time than where
   * others end, or is a bound, which has no point, in words; the latter stands beside a point of
   * before, and says of when it is.
   */
  private void name(CTLineSer ser, Series shown, int last, String token) {
    boolean plain = shown.end() == last && over(shown, last) && !data.endsEarly(shown);
    if (plain) {
      strokes.nameAt(ser.addNewDLbls(), last, token, shown.cells().get(last), data.unit());
    } else {
      EndName end = new EndName(data, text);
      String name = shown.end() == last ? end.of(shown) : end.before(shown);
      strokes.textAt(ser.addNewDLbls(), last, token, Letters.of(name));
    }
  }

  private static CTErrBars upright(CTLineSer ser) {
    CTErrBars bars = ser.addNewErrBars();
    bars.addNewErrDir().setVal(STErrDir.Y);
    return bars;
  }

  private void bars(XDDFBarChartData.Series bars, Series shown) {
    CTBarSer ser = bars.getCTBarSer();
    boolean main = shown.role() == Role.MAIN;
    boolean then = shown.role() == Role.COMPARISON;
    ser.setSpPr(
        then ? strokes.outlined("quiet", "line") : strokes.filled(token(shown), shape.stacked()));
    ser.addNewInvertIfNegative().setVal(false);
    for (int i = 0; main && i < data.ticks().size(); i++) {
      Tick tick = data.ticks().get(i);
      if (tick.id().equals(ChartBlock.WHOLE)) {
        point(ser, i).setSpPr(strokes.filled("quiet", false));
      } else if (!tick.complete()) {
        point(ser, i)
            .setSpPr(
                shape.stacked()
                    ? strokes.pale(token(shown), RUNNING_ALPHA)
                    : strokes.outlined(token(shown), "surface"));
      }
    }
    if (main && !shape.stacked()) {
      strokes.values(ser.addNewDLbls(), shown.cells(), data.unit());
      Intervals.add(shown.cells(), ser::addNewErrBars, strokes.band("ink", BAND_POINTS));
    }
  }

  /** What has no figure, hatched as its cells are. */
  void hatch(XDDFChartData.Series series) {
    CTBarSer ser = ((XDDFBarChartData.Series) series).getCTBarSer();
    ser.setSpPr(strokes.hatched());
    ser.addNewInvertIfNegative().setVal(false);
  }

  private static CTDPt point(CTBarSer ser, int at) {
    CTDPt point = ser.addNewDPt();
    point.addNewIdx().setVal(at);
    point.addNewInvertIfNegative().setVal(false);
    point.addNewBubble3D().setVal(false);
    return point;
  }

  /** The whole is quiet; the same of another time has the hue of what it is compared with. */
  private String token(Series shown) {
    if (shown.role() == Role.WHOLE) {
      return "quiet";
    }
    boolean own = shown.subject() || shown.role() == Role.COMPARISON;
    if (!own || shown.slot() > FigureData.COLOURS || shown.slot() < 1) {
      return "grey";
    }
    boolean parts = data.ordered() && data.figure().form().equals("stack");
    return parts ? Shades.of(data).token(shown) : "series-" + shown.slot();
  }
}
