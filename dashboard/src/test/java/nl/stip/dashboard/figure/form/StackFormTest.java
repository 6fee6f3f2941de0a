package nl.stip.dashboard.figure.form;

import static nl.stip.dashboard.figure.form.Drawing.HIDDEN;
import static nl.stip.dashboard.figure.form.Drawing.UNDER;
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

class StackFormTest {

  private static final FigureData SEGMENTS =
      figure(
          "bin-group",
          "stack",
          false,
          row("vast", Role.MAIN, 1, share(0.6), share(0.61), HIDDEN),
          row("soms", Role.MAIN, 2, UNDER, share(0.41), HIDDEN),
          row("te nieuw", Role.BESIDE, 3, share(0.1), share(0.2), HIDDEN));

  @Test
  void whatIsLeftForWithheldBinsIsHatchedUpToTheWhole() {
    JsonNode option = draw(SEGMENTS);
    JsonNode hatched = series(option, "geen cijfer", 0);

    assertThat(values(hatched)).containsExactly(null, null, 1.0);
    assertThat(values(series(option, "geen cijfer", 1))).containsExactly(0.4, null, null);
    assertThat(hatched.at("/itemStyle/decal").isMissingNode()).isFalse();
    assertThat(key(SEGMENTS)).containsExactly("hatch: geen precies cijfer");
  }

  /** Before a figure is counted nothing is withheld. */
  @Test
  void whereNothingIsKnownNothingIsHatched() {
    Cell nothing = Cell.absent(Missing.NO_DATA);
    JsonNode option =
        draw(
            figure(
                "bin-period",
                "stack",
                false,
                row("vast", Role.MAIN, 1, nothing, HIDDEN, share(0.6)),
                row("soms", Role.MAIN, 2, nothing, HIDDEN, share(0.4))));

    assertThat(values(series(option, "geen cijfer", 0))).containsExactly(null, 1.0, null);
  }

  @Test
  void roundedSharesOfAWholeAreDrawnAsAWhole() {
    JsonNode option = draw(SEGMENTS);

    double second =
        values(series(option, "vast", 0)).get(1) + values(series(option, "soms", 0)).get(1);
    assertThat(second).isCloseTo(1, org.assertj.core.data.Offset.offset(1e-5));
    assertThat(option.at("/xAxis/max").asDouble()).isEqualTo(1);
    assertThat(series(option, "soms", 0).at("/data/1/text").asString()).contains("41\u00a0%");
  }

  @Test
  void whoIsTooNewStandsBesideTheWholeAndNotInIt() {
    JsonNode option = draw(SEGMENTS);

    JsonNode beside = series(option, "te nieuw, buiten de 100\u00a0%", 0);
    assertThat(beside.get("stack").asString())
        .isNotEqualTo(series(option, "vast", 0).get("stack").asString());
    assertThat(values(beside)).containsExactly(0.1, 0.2, null);
  }

  /**
   * Otherwise those after them would seem to begin at nothing; apart, how much is whose is unknown.
   */
  @Test
  void hatchingStandsWhereTheHiddenBinsBelong() {
    JsonNode option =
        draw(
            figure(
                "bin-group",
                "stack",
                false,
                row("vroeg", Role.MAIN, 1, HIDDEN, share(0.5), HIDDEN),
                row("midden", Role.MAIN, 2, HIDDEN, HIDDEN, share(0.3)),
                row("laat", Role.MAIN, 3, share(0.2), share(0.1), HIDDEN)));

    assertThat(option.get("series").valueStream().map(s -> s.get("name").asString()))
        .containsExactly("geen cijfer", "vroeg", "geen cijfer", "midden", "laat", "geen cijfer");
    assertThat(values(series(option, "geen cijfer", 0))).containsExactly(0.8, null, null);
    assertThat(values(series(option, "geen cijfer", 1))).containsExactly(null, 0.4, null);
    assertThat(values(series(option, "geen cijfer", 2))).containsExactly(null, null, 0.7);
  }
}
