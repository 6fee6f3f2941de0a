package nl.stip.dashboard.figure.excel;

import static nl.stip.dashboard.figure.excel.OnSheet.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.mart.Cell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.main.STPresetLineDashVal;

/** Lines on a sheet have the colours of those on the page. */
class LineColoursTest {

  private static final String QUIET = "5A6172";
  private static final String FIRST = "1F4E9E";

  /** A ninth group has no colour of its own and is grey: the whole must not look like it. */
  @Test
  void theWholeIsQuietAndNoGroupIs() throws Exception {
    CTLineSer[] lines =
        lines(line("Verkoop", Role.MAIN, 9), line("Lumen", Role.WHOLE, 1))
            .toArray(CTLineSer[]::new);

    assertThat(colour(lines[1])).isEqualTo(QUIET).isNotEqualTo(colour(lines[0]));
    assertThat(dash(lines[1])).isTrue();
  }

  @Test
  void anotherTimeHasTheColourOfTheLineAndIsDashed() throws Exception {
    CTLineSer[] lines =
        lines(line("HR", Role.MAIN, 1), line("HR, een jaar eerder", Role.COMPARISON, 1))
            .toArray(CTLineSer[]::new);

    assertThat(colour(lines[0])).isEqualTo(FIRST);
    assertThat(colour(lines[1])).isEqualTo(FIRST);
    assertThat(dash(lines[0])).isFalse();
    assertThat(dash(lines[1])).isTrue();
  }

  private static List<CTLineSer> lines(Series... rows) throws Exception {
    FigureData data =
        new FigureData(
            Figure.of("engaged", "engaged_share", "group-period", "line"),
            "share",
            false,
            List.of(new Tick("2026-08", "aug ’26", true), new Tick("2026-09", "sep ’26", true)),
            List.of(rows));
    return List.of(OnSheet.of(data).plot().getLineChartArray(0).getSerArray());
  }

  private static Series line(String label, Role role, int slot) {
    return row(label, role, slot, Cell.of(200, 0.2), Cell.of(200, 0.3));
  }

  private static String colour(CTLineSer line) {
    byte[] rgb = line.getSpPr().getLn().getSolidFill().getSrgbClr().getVal();
    return HexFormat.of().withUpperCase().formatHex(rgb);
  }

  private static boolean dash(CTLineSer line) {
    return line.getSpPr().getLn().isSetPrstDash()
        && line.getSpPr().getLn().getPrstDash().getVal() != STPresetLineDashVal.SOLID;
  }
}
