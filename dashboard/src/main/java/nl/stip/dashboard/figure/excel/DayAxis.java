package nl.stip.dashboard.figure.excel;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.stip.dashboard.figure.FigureData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDateAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumFmt;
import org.openxmlformats.schemas.drawingml.x2006.chart.STTimeUnit;

/**
 * The axis of a course by day: true days in the table, and below the chart a month at a time, so
 * that no name takes a second line.
 */
final class DayAxis {

  private static final String BY_DAY = "curve-forecast";
  private static final int MOST = 9;

  private DayAxis() {}

  /** Whether the places of a figure are days. */
  static boolean of(FigureData data) {
    return data.figure().by().equals(BY_DAY);
  }

  /** The day of a place. */
  static LocalDate day(FigureData.Tick place) {
    return LocalDate.parse(place.id());
  }

  /** Names at most nine months, at equal distances. */
  static void format(CTDateAx axis, FigureData data, Formats formats) {
    CTNumFmt format = axis.isSetNumFmt() ? axis.getNumFmt() : axis.addNewNumFmt();
    format.setFormatCode(formats.month());
    format.setSourceLinked(false);
    axis.addNewBaseTimeUnit().setVal(STTimeUnit.DAYS);
    axis.addNewMajorUnit().setVal(months(data));
    axis.addNewMajorTimeUnit().setVal(STTimeUnit.MONTHS);
  }

  private static double months(FigureData data) {
    LocalDate first = day(data.ticks().get(0));
    LocalDate last = day(data.ticks().get(data.ticks().size() - 1));
    return Math.max(1, Math.ceil((double) ChronoUnit.MONTHS.between(first, last) / MOST));
  }
}
