package nl.stip.dashboard.figure.excel;

import java.util.List;
import nl.stip.dashboard.figure.Shades;
import nl.stip.dashboard.mart.Cell;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbl;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDPt;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumFmt;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STMarkerStyle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTPatternFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSolidColorFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STLineCap;
import org.openxmlformats.schemas.drawingml.x2006.main.STPresetLineDashVal;
import org.openxmlformats.schemas.drawingml.x2006.main.STPresetPatternVal;

/** Fills, strokes, dots and labels of charts, in colours of the light theme. */
final class Strokes {

  static final STPresetLineDashVal.Enum DASHED = STPresetLineDashVal.DASH;

  private static final int UNITS_PER_POINT = 12_700;
  private static final int UNITS_PER_PERCENT = 1_000;
  private static final int LABEL_SIZE = 900;
  private static final double THIN_POINTS = 0.75;
  private static final double DOT_POINTS = 1.5;
  private static final short DOT = 7;
  private static final int BAND_ALPHA = 18;

  private final Styles styles;

  Strokes(Styles styles) {
    this.styles = styles;
  }

  CTShapeProperties line(String token, double points, STPresetLineDashVal.Enum dash) {
    CTShapeProperties shape = CTShapeProperties.Factory.newInstance();
    stroke(shape.addNewLn(), token, points, dash);
    return shape;
  }

  /** Filled; parts of a stack are kept apart by a thin light line. */
  CTShapeProperties filled(String token, boolean apart) {
    CTShapeProperties shape = CTShapeProperties.Factory.newInstance();
    colour(shape.addNewSolidFill(), token);
    if (apart) {
      boolean faint = !Shades.edge(token).equals("paper");
      stroke(shape.addNewLn(), faint ? Shades.edge(token) : "surface", THIN_POINTS, null);
    } else {
      shape.addNewLn().addNewNoFill();
    }
    return shape;
  }

  /** Filled with thin lines aslant, as cells without a value are. */
  CTShapeProperties hatched() {
    CTShapeProperties shape = CTShapeProperties.Factory.newInstance();
    CTPatternFillProperties fill = shape.addNewPattFill();
    fill.setPrst(STPresetPatternVal.WD_UP_DIAG);
    fill.addNewFgClr().addNewSrgbClr().setVal(styles.rgb("grey"));
    fill.addNewBgClr().addNewSrgbClr().setVal(styles.rgb("surface"));
    stroke(shape.addNewLn(), "surface", THIN_POINTS, null);
    return shape;
  }

  CTShapeProperties outlined(String token, String inside) {
    CTShapeProperties shape = CTShapeProperties.Factory.newInstance();
    colour(shape.addNewSolidFill(), inside);
    stroke(shape.addNewLn(), token, THIN_POINTS, null);
    return shape;
  }

  CTShapeProperties pale(String token, int percent) {
    CTShapeProperties shape = CTShapeProperties.Factory.newInstance();
    CTSolidColorFillProperties fill = shape.addNewSolidFill();
    colour(fill, token);
    fill.getSrgbClr().addNewAlpha().setVal(percent * UNITS_PER_PERCENT);
    stroke(shape.addNewLn(), "surface", THIN_POINTS, null);
    return shape;
  }

  /** A broad pale stroke. */
  CTShapeProperties band(String token, double points) {
    CTShapeProperties shape = line(token, points, null);
    shape.getLn().setCap(STLineCap.FLAT);
    shape.getLn().getSolidFill().getSrgbClr().addNewAlpha().setVal(BAND_ALPHA * UNITS_PER_PERCENT);
    return shape;
  }

  /** The dot at the end of a line; hollow, with a dotted line to it, while the period runs. */
  void point(CTDPt point, int at, String token, boolean running) {
    point.addNewIdx().setVal(at);
    CTMarker marker = point.addNewMarker();
    marker.addNewSymbol().setVal(STMarkerStyle.CIRCLE);
    marker.addNewSize().setVal(DOT);
    CTShapeProperties dot = marker.addNewSpPr();
    colour(dot.addNewSolidFill(), running ? "surface" : token);
    stroke(dot.addNewLn(), token, DOT_POINTS, null);
    point.addNewBubble3D().setVal(false);
    if (running) {
      point.setSpPr(line(token, DOT_POINTS, STPresetLineDashVal.SYS_DOT));
    }
  }

  /** The name of a line and its value beside one of its points. */
  void nameAt(CTDLbls labels, int at, String token, Cell cell, String unit) {
    CTDLbl label = labels.addNewDLbl();
    label.addNewIdx().setVal(at);
    format(label.addNewNumFmt(), cell, unit);
    text(label.addNewTxPr(), token);
    beside(label, STDLblPos.R, true);
    label.setSeparator(" ");
    show(labels);
  }

  /** The name of a line and what is known beyond its last point, of which there is no number. */
  void textAt(CTDLbls labels, int at, String token, String text) {
    CTDLbl label = labels.addNewDLbl();
    label.addNewIdx().setVal(at);
    CTTextBody body = label.addNewTx().addNewRich();
    body.addNewBodyPr();
    CTRegularTextRun run = body.addNewP().addNewR();
    run.addNewRPr().setSz(LABEL_SIZE);
    colour(run.getRPr().addNewSolidFill(), token);
    run.setT(text);
    beside(label, STDLblPos.R, true);
    show(labels);
  }

  /** The value at the end of every bar, with as many decimals as its cell. */
  void values(CTDLbls labels, List<Cell> cells, String unit) {
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      if (cell.hasValue()) {
        CTDLbl label = labels.addNewDLbl();
        label.addNewIdx().setVal(i);
        format(label.addNewNumFmt(), cell, unit);
        text(label.addNewTxPr(), "ink");
        beside(label, STDLblPos.OUT_END, false);
      }
    }
    show(labels);
  }

  private void format(CTNumFmt format, Cell cell, String unit) {
    format.setFormatCode(styles.formats().label(cell.value(), unit));
    format.setSourceLinked(false);
  }

  private static void beside(CTDLbl label, STDLblPos.Enum place, boolean named) {
    label.addNewDLblPos().setVal(place);
    label.addNewShowLegendKey().setVal(false);
    label.addNewShowVal().setVal(true);
    label.addNewShowCatName().setVal(false);
    label.addNewShowSerName().setVal(named);
    label.addNewShowPercent().setVal(false);
    label.addNewShowBubbleSize().setVal(false);
  }

  private static void show(CTDLbls labels) {
    labels.addNewShowLegendKey().setVal(false);
    labels.addNewShowVal().setVal(false);
    labels.addNewShowCatName().setVal(false);
    labels.addNewShowSerName().setVal(false);
    labels.addNewShowPercent().setVal(false);
    labels.addNewShowBubbleSize().setVal(false);
  }

  /** Small letters of a colour. */
  void text(CTTextBody body, String token) {
    body.addNewBodyPr();
    CTTextCharacterProperties properties = body.addNewP().addNewPPr().addNewDefRPr();
    properties.setSz(LABEL_SIZE);
    colour(properties.addNewSolidFill(), token);
    body.getPArray(0).addNewEndParaRPr();
  }

  private void stroke(
      CTLineProperties line, String token, double points, STPresetLineDashVal.Enum dash) {
    line.setW((int) Math.round(points * UNITS_PER_POINT));
    colour(line.addNewSolidFill(), token);
    if (dash != null) {
      line.addNewPrstDash().setVal(dash);
    }
  }

  private void colour(CTSolidColorFillProperties fill, String token) {
    fill.addNewSrgbClr().setVal(styles.rgb(token));
  }
}
