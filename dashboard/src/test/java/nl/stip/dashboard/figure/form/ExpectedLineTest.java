package nl.stip.dashboard.figure.form;

import static nl.stip.dashboard.figure.form.Drawing.draw;
import static nl.stip.dashboard.figure.form.Drawing.figure;
import static nl.stip.dashboard.figure.form.Drawing.key;
import static nl.stip.dashboard.figure.form.Drawing.row;
import static nl.stip.dashboard.figure.form.Drawing.series;
import static nl.stip.dashboard.figure.form.Drawing.share;
import static nl.stip.dashboard.figure.form.Drawing.values;
import static org.assertj.core.api.Assertions.assertThat;

import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.mart.Cell;
import nl.stip.metric.Missing;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is expected goes on from what was seen, or it is said why not. */
class ExpectedLineTest {

  /** What was seen until b is told below its end, as what is expected goes on from there. */
  @Test
  void whatIsExpectedIsDashedInTheSameColourWithItsBand() {
    Cell gone = Cell.absent(Missing.NOT_COVERED);
    Cell ahead = new Cell(200, 0.5, 0.4, 0.7, null, null);
    FigureData data =
        figure(
            "curve-forecast",
            "line",
            false,
            row("Gezien", Role.MAIN, 1, share(0.2), share(0.3), gone),
            row("Verwacht", Role.EXPECTED, 1, share(0.21), share(0.3), ahead));
    JsonNode option = draw(data);

    JsonNode expected = series(option, "Verwacht", 0);
    assertThat(values(expected)).containsExactly(0.21, 0.3, 0.5);
    assertThat(expected.at("/lineStyle/type").asString()).isEqualTo("dashed");
    assertThat(expected.get("color")).isEqualTo(series(option, "Gezien", 0).get("color"));
    assertThat(expected.at("/data/2/label/position").asString()).isEqualTo("right");
    assertThat(series(option, "Gezien", 0).at("/data/1/label/position").asString())
        .isEqualTo("bottom");
    assertThat(option.get("series")).as("two lines and one band").hasSize(4);
    assertThat(option.at("/legend/show").asBoolean()).isFalse();
    assertThat(key(data)).containsExactly("band: waarschijnlijk (95\u00a0%)");
  }

  @Test
  void whatCannotBeExpectedSaysWhy() {
    Cell none = Cell.absent(Missing.TOO_LITTLE_HISTORY);
    FigureData data =
        figure(
            "curve-forecast",
            "line",
            false,
            row("Gezien", Role.MAIN, 1, share(0.2), share(0.3), none),
            row("Verwacht", Role.EXPECTED, 1, none, none, none));

    assertThat(series(draw(data), "Gezien", 0).at("/data/1/label/position").asString())
        .isEqualTo("right");
    assertThat(key(data)).containsExactly("note: Verwacht: te kort bekend");
  }

  @Test
  void thatThereIsNoForecastIsSaidOnce() {
    Cell none = Cell.absent(Missing.NO_FORECAST);
    FigureData data =
        figure(
            "curve-forecast",
            "line",
            false,
            row("Gezien", Role.MAIN, 1, share(0.2), share(0.3), none),
            row("Verwacht", Role.EXPECTED, 1, none, none, none));

    assertThat(key(data))
        .containsExactly(
            "note: Geen verwachting: wat er is gebeurd wijst niet duidelijk genoeg aan hoe het"
                + " verdergaat.");
  }
}
