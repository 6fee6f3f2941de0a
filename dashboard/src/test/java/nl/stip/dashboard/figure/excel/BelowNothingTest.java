package nl.stip.dashboard.figure.excel;

import static nl.stip.dashboard.figure.excel.OnSheet.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.mart.Cell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.STTickLblPos;

/** Coefficients may lie below nothing: a chart that begins there would not show them. */
class BelowNothingTest {

  @ParameterizedTest
  @CsvSource({"dimension-period, line", "dimension, rank"})
  void theScaleBeginsBelowAndTheNamesStandOutside(String by, String form) throws Exception {
    CTPlotArea plot = plot(by, form, -0.75, 0.21);

    assertThat(plot.getValAxArray(0).getScaling().isSetMin()).isFalse();
    assertThat(plot.getCatAxArray(0).getTickLblPos().getVal()).isEqualTo(STTickLblPos.LOW);
  }

  @ParameterizedTest
  @CsvSource({"dimension-period, line", "dimension, rank"})
  void elseItBeginsAtNothing(String by, String form) throws Exception {
    CTPlotArea plot = plot(by, form, 0.75, 0.21);

    assertThat(plot.getValAxArray(0).getScaling().getMin().getVal()).isZero();
  }

  private static CTPlotArea plot(String by, String form, double... values) throws Exception {
    return OnSheet.of(
            new FigureData(
                Figure.of("any", "ei_index", by, form),
                "coefficient",
                false,
                List.of(new Tick("a", "Werkplek", true), new Tick("b", "Functie", true)),
                List.of(
                    row("E-I", Role.MAIN, 1, Cell.of(855, values[0]), Cell.of(855, values[1])))))
        .plot();
  }
}
