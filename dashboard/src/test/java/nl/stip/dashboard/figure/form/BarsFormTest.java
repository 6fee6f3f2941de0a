package nl.stip.dashboard.figure.form;

import static nl.stip.dashboard.figure.form.Drawing.HIDDEN;
import static nl.stip.dashboard.figure.form.Drawing.draw;
import static nl.stip.dashboard.figure.form.Drawing.figure;
import static nl.stip.dashboard.figure.form.Drawing.row;
import static nl.stip.dashboard.figure.form.Drawing.share;
import static org.assertj.core.api.Assertions.assertThat;

import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import org.junit.jupiter.api.Test;

class BarsFormTest {

  private static final Series NOW =
      row("oktober", Role.MAIN, 1, share(0.3), share(0.5), share(0.2));

  /** Room beside each bar for outlines that are not there would push the bars off their names. */
  @Test
  void aComparisonThatTellsNothingTakesNoRoom() {
    Series nothing = row("september", Role.COMPARISON, 1, HIDDEN, HIDDEN, HIDDEN);
    Series something = row("september", Role.COMPARISON, 1, HIDDEN, share(0.4), HIDDEN);

    assertThat(draw(figure("bin", "bars", false, NOW, nothing)).get("series")).hasSize(1);
    assertThat(draw(figure("bin", "bars", false, NOW, something)).get("series")).hasSize(2);
  }

  /** Names of two lines would lie over one another, upright and lying down. */
  @Test
  void theLinesOfANameKeepApart() {
    FigureData data =
        figure("bin", "bars", false, row("Rol", Role.MAIN, 1, share(0.3), share(0.2), share(0.1)));

    assertThat(draw(data).at("/xAxis/axisLabel/lineHeight").asInt()).isGreaterThanOrEqualTo(14);
  }
}
