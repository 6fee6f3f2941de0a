package nl.stip.dashboard.figure.excel;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import nl.stip.dashboard.mart.Cell;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumVal;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;

/** Intervals as Excel's error bars: the distances from each value to both ends of its interval. */
final class Intervals {

  private Intervals() {}

  /** Adds the bars when any cell has an interval that is wider than nothing. */
  static void add(List<Cell> cells, Supplier<CTErrBars> bars, CTShapeProperties band) {
    if (cells.stream().noneMatch(c -> c.hasInterval() && c.high() > c.low())) {
      return;
    }
    CTErrBars made = bars.get();
    made.addNewErrBarType().setVal(STErrBarType.BOTH);
    made.addNewErrValType().setVal(STErrValType.CUST);
    made.addNewNoEndCap().setVal(true);
    fill(made.addNewPlus().addNewNumLit(), cells, c -> c.high() - c.value());
    fill(made.addNewMinus().addNewNumLit(), cells, c -> c.value() - c.low());
    made.setSpPr(band);
  }

  private static void fill(CTNumData numbers, List<Cell> cells, ToDoubleFunction<Cell> distance) {
    numbers.setFormatCode("General");
    numbers.addNewPtCount().setVal(cells.size());
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      CTNumVal number = numbers.addNewPt();
      number.setIdx(i);
      number.setV(
          cell.hasInterval() ? String.valueOf(Math.max(0, distance.applyAsDouble(cell))) : "0");
    }
  }
}
