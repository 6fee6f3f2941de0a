package nl.stip.dashboard.figure.form;

import static nl.stip.dashboard.figure.form.Drawing.DUTCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.mart.Cell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class HeatFormTest {

  /** Coloured is what both models of chance call more or less; the number stands there as it is. */
  @ParameterizedTest
  @CsvSource({
    "4.0, 12.3, div-6",
    "0.25, -13.6, div-2",
    "26.0, 0.5, div-4",
    "2.71, -4.7, div-4",
    "0.37, -0.1, div-4",
    "4.0, , div-6"
  })
  void aColourNeedsBothTheRatioAndItsDistanceFromChance(double ratio, Double z, String colour) {
    Cell cell = new Cell(40, ratio, null, null, null, null, z);
    FigureData data =
        new FigureData(
            Figure.of("matrix", "group_matrix", "matrix", "heat"),
            "ratio",
            false,
            List.of(new Tick("a", "Verkoop", true)),
            List.of(new Series("b", "Logistiek", Role.MAIN, 1, List.of(cell))));
    assertThat(
            JsonMapper.builder()
                .build()
                .valueToTree(new HeatForm().option(data, DUTCH))
                .at("/series/0/data/0/itemStyle/color")
                .stringValue())
        .isEqualTo("$" + colour);
  }
}
