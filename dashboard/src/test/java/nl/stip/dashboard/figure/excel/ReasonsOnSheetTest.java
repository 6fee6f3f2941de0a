package nl.stip.dashboard.figure.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.mart.Cell;
import nl.stip.metric.Missing;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Why figures are absent is told in few lines, however long the names it takes. */
class ReasonsOnSheetTest {

  private static final int PRINTED = 10;

  @Test
  void aReasonThatFitsBesideTheTableStandsOnOneLine() throws Exception {
    OnSheet written = withColumns(3, "een naam");

    assertThat(written.row(0).getCell(4).getCellStyle().getWrapText()).isFalse();
    assertThat(written.sheet().getColumnWidth(4) / 256).isLessThan(33);
  }

  /** A reason does not make the page wider, whose letters would become smaller. */
  @Test
  void aReasonThatDoesNotWrapsWithinItsColumn() throws Exception {
    OnSheet written = withColumns(8, "een naam van drie woorden");
    double empty = new XSSFWorkbook().createSheet().getColumnWidth(9);

    assertThat(written.area().columns()).isEqualTo(PRINTED);
    assertThat(written.row(0).getCell(9).getCellStyle().getWrapText()).isTrue();
    assertThat((double) written.sheet().getColumnWidth(9))
        .isLessThanOrEqualTo(Math.max(empty, 14 * 256));
    assertThat(written.area().columns() + written.area().over()).isEqualTo(PRINTED);
  }

  /** Beyond the printed page it runs on: rows that wrap there would be high on the page too. */
  @Test
  void aReasonThatIsNotPrintedMakesNoRowHigher() throws Exception {
    OnSheet written = withColumns(9, "een naam van drie woorden");

    assertThat(written.row(0).getCell(10).getCellStyle().getWrapText()).isFalse();
    assertThat(written.row(0).getHeightInPoints()).isEqualTo(15.5f);
  }

  /** So many series, the first two hidden and the third not observed. */
  private static OnSheet withColumns(int columns, String name) throws Exception {
    List<Series> series = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      Cell cell =
          i < 2
              ? Cell.absent(Missing.SUPPRESSED)
              : i == 2 ? Cell.absent(Missing.NOT_COVERED) : Cell.of(200, 0.1 * i);
      series.add(OnSheet.row(name + " " + i, Role.MAIN, i + 1, cell));
    }
    return OnSheet.of(
        new FigureData(
            Figure.of("course", "engaged_share", "period", "line"),
            "share",
            false,
            List.of(new Tick("2026-10", "okt ’26", true)),
            series));
  }
}
