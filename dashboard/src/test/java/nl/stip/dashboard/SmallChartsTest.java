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

  /** Whether what runs from a start has its start at the axis. */
  private static final String STARTS =
      """
      const axis = all.xAxis[0];
      if (axis.type === 'category' && /^0\\D/.test(axis.data[0])) {
        found.push(String(axis.axisLabel.interval(0)));
      }
      """;

  /**
   * Names of rows in several lines, the last of which is one word beside a line of three or more.
   */
  private static final String LONELY =
      """
      const axis = all.yAxis[0];
      if (axis.type === 'category' && axis.axisLabel.overflow === 'break') {
        axis.data.forEach(name => {
          const lines = axis.axisLabel.formatter(name).split('\\n');
          if (lines.length > 1) {
            const words = lines.map(line => line.split(' ').length);
            const lonely = words[words.length - 1] === 1 && Math.max(...words) > 2;
            found.push(lonely ? lines.join(' | ') : 'even');
          }
        });
      }
      """;

  /** How far from the middle of the first line of its text each sign of a key stands. */
  private static final String SIGNS =
      """
      return [...document.querySelectorAll('.key li')].map(one => {
        const sign = one.firstElementChild.getBoundingClientRect();
        const text = document.createRange();
        text.selectNodeContents(one.lastElementChild);
        const line = text.getClientRects()[0];
        const off = (sign.top + sign.bottom - line.top - line.bottom) / 2;
        return sign.height && Math.abs(off) > 2 ? one.textContent + ' ' + off : '';
      }).filter(Boolean);
      """;

  /** Small text in which a line may end within an interval. */
  private static final String BROKEN =
      """
      return [...document.querySelectorAll('main small')].map(one => one.textContent)
        .filter(text => /\\d–\\d/.test(text));
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
  void aCourseFromAStartHasItsStartAtTheAxis() {
    show("/adoption?lang=nl");
    assertThat(browser.texts(EACH.formatted(STARTS))).isNotEmpty().containsOnly("true");
  }

  @Test
  void signsStandBesideTheFirstLineOfWhatTheyMean() {
    show("/adoption?lang=nl");
    assertThat(browser.texts(SIGNS)).isEmpty();
  }

  @Test
  void noWordOfTheNameOfARowStandsAlone() {
    show("/adoption?lang=nl");
    assertThat(browser.texts(EACH.formatted(LONELY))).isNotEmpty().containsOnly("even");
  }

  @Test
  void noLineEndsWithinAnInterval() {
    show("/?lang=nl");
    assertThat(browser.texts(BROKEN)).isEmpty();
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
