package nl.stip.dashboard.figure.excel;

import static nl.stip.dashboard.figure.excel.OnSheet.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.mart.Cell;
import nl.stip.metric.Missing;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbl;

/** What stands at the end of a line: the value of the point it stands beside, as on the pages. */
class LineEndsTest {

  @Test
  void ofALineThatEndsWithWhatIsOverTheNameAndThatValueTakenFromTheTable() throws Exception {
    CTDLbl label = end(true, share(0.2), share(0.3), share(0.4));

    assertThat(label.getIdx().getVal()).isEqualTo(2);
    assertThat(label.getShowVal().getVal()).isTrue();
    assertThat(label.isSetTx()).isFalse();
  }

  /** A name beside the point of 10 % that says 30 % names another point. */
  @Test
  void whereAPeriodStillRunsItsOwnValueAndThatItRuns() throws Exception {
    CTDLbl label = end(false, share(0.2), share(0.3), share(0.1));

    assertThat(label.getIdx().getVal()).as("beside the end").isEqualTo(2);
    assertThat(text(label)).isEqualTo("Doet mee 10\u00a0%, loopt nog");
  }

  /** September's figure beside October's is read as October's. */
  @Test
  void whereOthersGoOnOfWhenItsValueIs() throws Exception {
    OnSheet written =
        sheet(
            true,
            row("Gestopt", Role.MAIN, 1, share(0.1), share(0.1), share(0.4)),
            row(
                "Teruggekeerd",
                Role.MAIN,
                2,
                share(0.2),
                share(0.13),
                Cell.absent(Missing.SUPPRESSED)));

    assertThat(text(label(written, 1))).isEqualTo("Teruggekeerd 13\u00a0% (sep\u00a0’26)");
    assertThat(label(written, 0).isSetTx()).as("the last of all").isFalse();
  }

  /** A bound has no point, so its words stand beside one of before. */
  @Test
  void ofABoundBesideAnEarlierPointOfWhenItIs() throws Exception {
    CTDLbl label =
        end(
            true,
            share(0.2),
            share(0.3),
            new Cell(100, null, null, null, Cell.Bound.ALL_BUT, null));

    assertThat(label.getIdx().getVal()).as("the last point there is").isEqualTo(1);
    assertThat(text(label)).isEqualTo("Doet mee >\u00a097\u00a0% (okt\u00a0’26)");
  }

  private static CTDLbl end(boolean over, Cell... cells) throws Exception {
    return label(sheet(over, row("Doet mee", Role.MAIN, 1, cells)), 0);
  }

  private static CTDLbl label(OnSheet written, int line) {
    return written.plot().getLineChartArray(0).getSerArray(line).getDLbls().getDLblArray(0);
  }

  private static OnSheet sheet(boolean over, Series... lines) throws Exception {
    return OnSheet.of(
        new FigureData(
            Figure.of("engaged", "engaged_share", "period", "line"),
            "share",
            false,
            List.of(
                new Tick("2026-08", "aug ’26", true),
                new Tick("2026-09", "sep ’26", true),
                new Tick("2026-10", "okt ’26", over)),
            List.of(lines)));
  }

  private static String text(CTDLbl label) {
    return label.getTx().getRich().getPArray(0).getRArray(0).getT();
  }

  private static Cell share(double value) {
    return Cell.of(200, value);
  }
}
