package nl.stip.dashboard.figure.excel;

import static nl.stip.dashboard.figure.excel.OnSheet.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.figure.Theme;
import nl.stip.dashboard.mart.Cell;
import nl.stip.metric.Missing;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;

/** Parts of a whole per group, some of them hidden, and who stands beside the whole. */
class StackBlockTest {

  private static final Cell HIDDEN = Cell.absent(Missing.SUPPRESSED);

  private OnSheet written;

  @BeforeEach
  void write() throws Exception {
    written =
        OnSheet.of(
            new FigureData(
                Figure.of("segments_groups", "segments", "bin-group", "stack"),
                "share",
                true,
                List.of(
                    new Tick("1", "Logistiek", true),
                    new Tick("2", "HR", true),
                    new Tick("3", "IT", true)),
                List.of(
                    row("vast", Role.MAIN, 1, share(0.6), share(0.58), HIDDEN),
                    row("weinig", Role.MAIN, 2, share(0.4), HIDDEN, HIDDEN),
                    row("te nieuw", Role.BESIDE, 3, share(0.03), share(0.2), HIDDEN))));
  }

  @Test
  void whoStandsBesideTheWholeIsInTheTableAndNotInTheStack() {
    assertThat(written.head().getCell(3).getStringCellValue()).isEqualTo("te nieuw");
    assertThat(written.row(0).getCell(3).getNumericCellValue()).isEqualTo(0.03);
    assertThat(bars()).extracting(StackBlockTest::name).doesNotContain("te nieuw");
    assertThat(written.plot().getValAxArray(0).getScaling().getMax().getVal()).isEqualTo(1);
  }

  @Test
  void whatIsHiddenIsHatchedUpToTheWhole() {
    assertThat(bars())
        .extracting(StackBlockTest::name)
        .containsExactly("vast", "weinig", "geen cijfer");
    assertThat(bars().get(2).getSpPr().isSetPattFill()).isTrue();
    assertThat(bars().get(2).getVal().getNumRef().getF()).isEqualTo("Gebruik!$E$32:$E$34");
    assertThat(written.row(0).getCell(4).getCellType()).isEqualTo(CellType.BLANK);
    assertThat(written.row(1).getCell(4).getNumericCellValue()).isCloseTo(0.42, within(1e-9));
    assertThat(written.row(2).getCell(4).getNumericCellValue()).isEqualTo(1);
  }

  /** The same colours as on the page, from the same source. */
  @Test
  void oppositesHaveTheirTwoColoursAndGreyOnTheSheetToo() throws Exception {
    Cell third = share(1 / 3.0);
    OnSheet survey =
        OnSheet.of(
            new FigureData(
                Figure.of("questions", "survey_questions", "question", "stack"),
                "share",
                true,
                List.of(new Tick("1", "Vind je het?", true)),
                List.of(
                    row("gunstig", Role.MAIN, 1, third),
                    row("neutraal", Role.MAIN, 2, third),
                    row("ongunstig", Role.MAIN, 3, third))));

    assertThat(
            survey.plot().getBarChartArray(0).getSerList().stream()
                .map(bars -> bars.getSpPr().getSolidFill().getSrgbClr().getVal())
                .map(StackBlockTest::hex))
        .containsExactly(light("turn-2"), light("turn-3"), light("turn-4"));
  }

  private static String light(String token) {
    return Theme.load().light().get(token);
  }

  private static String hex(byte[] colour) {
    return "#%02X%02X%02X".formatted(colour[0], colour[1], colour[2]);
  }

  private List<CTBarSer> bars() {
    return written.plot().getBarChartArray(0).getSerList();
  }

  private static String name(CTBarSer bars) {
    return bars.getTx().getStrRef().getStrCache().getPtArray(0).getV();
  }

  private static Cell share(double value) {
    return Cell.of(200, value);
  }
}
