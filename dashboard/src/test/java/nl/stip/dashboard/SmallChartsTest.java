package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Charts on the screen of a telephone say as much as on a large one. */
class SmallChartsTest extends Looked {

  /** Draws all charts, and gives what a script says of each. */
  private static final String EACH =
      """
      const found = [];
      for (const element of document.querySelectorAll('.chart')) {
        element.scrollIntoView({block: 'center'});
        const drawn = echarts.getInstanceByDom(element);
        if (drawn) { const all = drawn.getOption(); %s }
      }
      return found;
      """;

  /** Axes whose steps are no round numbers, or that do not end at a step. */
  private static final String ODD =
      """
      const axis = all.xAxis[0];
      if (axis.type !== 'value' || !axis.interval || axis.min) { continue; }
      const step = axis.interval / Math.pow(10, Math.floor(Math.log10(axis.interval) + 1e-9));
      const round = [1, 2, 2.5, 3, 4, 5].some(one => Math.abs(one - step) < 1e-6);
      const steps = axis.max / axis.interval;
      if (!round || Math.abs(steps - Math.round(steps)) > 1e-6) {
        found.push(element.closest('figure').id + ': ' + axis.interval + ' to ' + axis.max);
      }
      """;

  /** Charts of lying parts, with how many numbers stand in them. */
  private static final String NUMBERS =
      """
      if (all.yAxis[0].type === 'category' && all.series[0].stack === 'bins') {
        const shown = all.series.flatMap(one => one.data)
          .filter(item => item && item.label && item.label.show).length;
        found.push(shown > 0 ? 'numbers' : 'none in ' + element.closest('figure').id);
      }
      """;

  /** How much of its chart the whole of a funnel takes. */
  private static final String FUNNEL =
      """
      if (all.series[0].showBackground) {
        const whole = drawn.convertToPixel({xAxisIndex: 0}, 1)
          - drawn.convertToPixel({xAxisIndex: 0}, 0);
        found.push(whole > element.clientWidth / 2 ? 'wide' : 'narrow');
      }
      """;

  private static void show(String page) {
    browser.show(served.url(page), 360);
    browser.script(
        "document.querySelectorAll('.chart').forEach(c => c.scrollIntoView({block: 'center'}))");
    browser.await(
        "return [...document.querySelectorAll('.chart')].every(c => c.querySelector('svg')"
            + " || (c.scrollIntoView({block: 'center'}), false))");
  }

  @Test
  void axesEndAtRoundNumbers() {
    show("/adoption?lang=nl");
    assertThat(browser.texts(EACH.formatted(ODD))).isEmpty();
  }

  @Test
  void partsHaveTheirNumbers() {
    show("/adoption?lang=nl");
    assertThat(browser.texts(EACH.formatted(NUMBERS))).isNotEmpty().containsOnly("numbers");
  }

  @Test
  void theBarsOfAFunnelHaveTheWidth() {
    show("/adoption?lang=nl");
    assertThat(browser.texts(EACH.formatted(FUNNEL))).containsExactly("wide");
  }
}
