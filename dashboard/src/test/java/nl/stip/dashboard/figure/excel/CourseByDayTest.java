package nl.stip.dashboard.figure.excel;

import static nl.stip.dashboard.figure.excel.OnSheet.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.mart.Cell;
import nl.stip.metric.Missing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDateAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STTimeUnit;

/** A course by day over nineteen months, of which the last point is a bound. */
class CourseByDayTest {

  private static final Cell NONE = Cell.absent(Missing.NO_FORECAST);

  private OnSheet written;

  @BeforeEach
  void write() throws Exception {
    Cell bound = new Cell(1150, null, null, null, Cell.Bound.ALL_BUT, null);
    written =
        OnSheet.of(
            new FigureData(
                Figure.of("forecast", "bass_forecast", "curve-forecast", "line"),
                "share",
                false,
                List.of(day("2025-06-08"), day("2026-09-27"), day("2027-01-10")),
                List.of(
                    row(
                        "Tot nu toe",
                        Role.MAIN,
                        1,
                        Cell.of(1150, 0.83),
                        Cell.of(1150, 0.99),
                        bound),
                    row("Naar verwachting", Role.EXPECTED, 1, NONE, NONE, NONE))));
  }

  @Test
  void thePlacesAreTrueDays() {
    assertThat(written.row(1).getCell(0).getLocalDateTimeCellValue()).isEqualTo("2026-09-27T00:00");
    assertThat(line().getCat().getNumRef().getF()).isEqualTo("Gebruik!$A$32:$A$34");
  }

  @Test
  void belowTheChartStandMonthsInOneShortForm() {
    CTDateAx axis = written.plot().getDateAxArray(0);
    assertThat(written.plot().sizeOfCatAxArray()).isZero();
    assertThat(axis.getNumFmt().getSourceLinked()).isFalse();
    assertThat(axis.getNumFmt().getFormatCode()).isEqualTo("[$-413]mmm \"’\"yy");
    assertThat(axis.getBaseTimeUnit().getVal()).isEqualTo(STTimeUnit.DAYS);
    assertThat(axis.getMajorTimeUnit().getVal()).isEqualTo(STTimeUnit.MONTHS);
    assertThat(axis.getMajorUnit().getVal()).as("nineteen months, nine names at most").isEqualTo(3);
  }

  @Test
  void theEndOfTheLineSaysWhatIsKnownLast() {
    assertThat(line().getDLbls().getDLblArray(0).getIdx().getVal()).isEqualTo(1);
    assertThat(line().getDLbls().getDLblArray(0).getTx().getRich().getPArray(0).getRArray(0).getT())
        .as("it stands beside a day of before")
        .isEqualTo("Tot nu toe >\u00a099\u00a0% (een\u00a0dag)");
  }

  private CTLineSer line() {
    return written.plot().getLineChartArray(0).getSerArray(0);
  }

  private static Tick day(String day) {
    return new Tick(day, "een dag", true);
  }
}
