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
    JsonNode hatched = series(draw(SEGMENTS), "geen cijfer", 0);

    assertThat(values(hatched)).containsExactly(0.4, null, 1.0);
    assertThat(hatched.at("/itemStyle/decal").isMissingNode()).isFalse();
    assertThat(key(SEGMENTS)).containsExactly("hatch: geen precies cijfer");
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
}
