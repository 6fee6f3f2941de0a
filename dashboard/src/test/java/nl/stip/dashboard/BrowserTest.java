package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages in a real browser: charts mount, nothing is complained about, nothing sticks out. */
class BrowserTest extends Looked {

  /** Cards of one row whose values do not end at one height. */
  private static final String UNEVEN =
      """
      const rows = new Map();
      document.querySelectorAll('.headline').forEach(card => {
        const value = card.querySelector('.value');
        if (!value) { return; }
        const top = Math.round(card.getBoundingClientRect().top);
        rows.set(top, (rows.get(top) || new Set()).add(Math.round(value.getBoundingClientRect().bottom)));
      });
      return [...rows.values()].filter(ends => ends.size > 1).length;
      """;

  private static final String CELLS =
      """
      return [...document.querySelectorAll('.chart')].flatMap(chart =>
        echarts.getInstanceByDom(chart).getOption().series.filter(series => series.type === 'heatmap')
          .flatMap(series => series.data).map(item => item.label.show + ' ' + item.label.formatter));
      """;

  /** Numbers on a plate that is wider than their cell. */
  private static final String TOO_WIDE =
      """
      const pen = document.createElement('canvas').getContext('2d');
      pen.font = '13px ' + getComputedStyle(document.body).fontFamily;
      return [...document.querySelectorAll('.chart')].flatMap(chart => {
        const drawn = echarts.getInstanceByDom(chart).getOption();
        const room = (chart.clientWidth - drawn.grid[0].left - drawn.grid[0].right) / drawn.xAxis[0].data.length;
        return drawn.series.filter(series => series.type === 'heatmap').flatMap(series => series.data)
          .filter(item => item.label.show && item.label.padding)
          .filter(item => pen.measureText(item.label.formatter).width * item.label.fontSize / 13 + 2 * item.label.padding[1] > room)
          .map(item => item.label.formatter);
      });
      """;

  private static final String UNNUMBERED =
      CELLS.replace("));", ").filter(cell => cell.startsWith('false')));");

  @ParameterizedTest
  @CsvSource({
    "/?lang=nl, 1440",
    "/adoption?lang=en, 1440",
    "/network?lang=nl, 1440",
    "/openness?lang=en, 1440",
    "/data?lang=en, 1440",
    "/?lang=en, 360",
    "/adoption?lang=nl, 360",
    "/network?lang=en, 360",
    "/openness?lang=nl, 360",
    "/data?lang=nl, 360",
    "/business?lang=nl, 1440",
    "/business?lang=en, 360",
    "/metrics?lang=nl, 1440",
    "/metrics?lang=en, 360",
    "/metric/engaged_share?lang=nl, 1440",
    "/metric/engaged_share?lang=en, 360",
    "/metric/usage_segments?lang=nl, 360",
    "/metric/bass_forecast?lang=en, 360",
    "/metric/group_matrix?lang=en&by=function, 360",
    "/metric/open_share?lang=nl&from=all, 360",
    "/network?lang=en, 1440",
    "/network?lang=nl&compare=year&from=all, 360",
    "/network?lang=nl&compare=year&from=all, 1440",
    "/metric/engaged_share?lang=en&kind=week&from=12, 360",
    "/metric/engaged_share?lang=nl&by=site&compare=year&from=all, 360"
  })
  void mountsEveryChartWithoutAComplaint(String path, int width) {
    browser.show(served.url(path), width);
    int charts = browser.all(".chart").size();

    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.script("return document.documentElement.scrollWidth"))
        .isEqualTo((long) width);
    assertThat(browser.texts(Sight.CUT)).as("texts outside their chart").isEmpty();
    assertThat(browser.texts(Sight.ON_LINE)).as("texts on the line for the whole").isEmpty();
    assertThat(browser.texts(Sight.DRAWN_OVER)).as("texts over one another").isEmpty();
    assertThat(browser.texts(Sight.WITHOUT_END)).as("axes without their end").isEmpty();
    assertThat(browser.texts(Sight.BADLY_BROKEN)).as("badly broken names").isEmpty();
    assertThat(browser.texts(Sight.RAGGED)).as("columns of values").isEmpty();
    assertThat(browser.script(UNEVEN)).as("rows of cards that do not line up").isEqualTo(0L);
    List<Object> seen = List.of(path, charts);
    boolean tables = path.startsWith("/data") || path.startsWith("/metrics");
    assertThat(tables ? charts == 0 : charts >= (path.startsWith("/metric/") ? 1 : 3))
        .as("%s", seen)
        .isTrue();
  }

  /**
   * So little room that names of columns would lie on one another: numbers of the rows stand there.
   */
  @Test
  void columnsOfAMatrixAreNumberedWhereTheirNamesHaveNoRoom() {
    browser.show(served.url("/metric/group_matrix?lang=nl"), 250);

    assertThat(browser.texts(Sight.DRAWN_OVER)).isEmpty();
    assertThat(
            browser.texts(
                "return [...document.querySelectorAll('.chart svg text')].map(t => t.textContent)"))
        .contains("1")
        .anyMatch(text -> text.startsWith("1\u2002"));
  }

  @Test
  void aMatrixOfMonthsShowsFewerOnASmallScreenSoThatAllHaveTheirNumber() {
    browser.show(served.url("/metric/retention?lang=nl"), 360);

    assertThat(browser.texts(UNNUMBERED)).isEmpty();
    assertThat(browser.texts(TOO_WIDE)).isEmpty();
    assertThat(browser.texts(CELLS)).isNotEmpty();
  }

  /** Ten groups along both sides, on a telephone: names make room for the numbers. */
  @Test
  void aMatrixOfGroupsHasItsNumbersOnASmallScreen() {
    browser.show(served.url("/metric/group_matrix?lang=en"), 360);

    assertThat(browser.texts(UNNUMBERED)).isEmpty();
    assertThat(browser.texts(CELLS)).contains("true .20", "true 2.8");
  }

  /** Largest first, then smallest first; what is withheld stays last either way. */
  @Test
  void rowsOfATableFollowTheColumnThatIsAskedFor() {
    browser.show(served.url("/metric/engaged_share?lang=nl"), 1440);
    String table = "#f-metric_groups table";
    browser.script(
        "document.querySelectorAll('#f-metric_groups details').forEach(d => d.open = true)");
    List<Object> first = ordered(table);
    List<Object> second = ordered(table);
    assertThat(first).hasSizeGreaterThan(2).doesNotContainNull();
    assertThat(first)
        .isSortedAccordingTo(Comparator.comparing(n -> -Double.parseDouble((String) n)));
    assertThat(second)
        .isSortedAccordingTo(Comparator.comparing(n -> Double.parseDouble((String) n)));
    assertThat(browser.all(table + " th[aria-sort=ascending]")).hasSize(1);
  }

  @SuppressWarnings("unchecked")
  private static List<Object> ordered(String table) {
    browser.find(table + " thead th:nth-child(2) button").click();
    List<Object> numbers =
        (List<Object>)
            browser.script(
                "return [...document.querySelectorAll(arguments[0] + ' tbody td:nth-child(2)')]"
                    + ".map(cell => cell.dataset.number ?? cell.dataset.bound ?? null)",
                table);
    int known = (int) numbers.stream().filter(n -> n != null).count();
    assertThat(numbers.subList(known, numbers.size())).as("withheld last").containsOnlyNulls();
    return numbers.subList(0, known);
  }

  /** A chart that jumps away from the hand leaves a hole beside the other one. */
  @Test
  void aTableOpensBelowItsChartWhichStays() {
    browser.show(served.url("/network?lang=nl"), 1440);

    assertThat(
            browser.texts(
                """
                const box = figure => ['x', 'y', 'width'].map(side => {
                  const rectangle = figure.getBoundingClientRect();
                  return Math.round(rectangle[side] + (side === 'y' ? scrollY : 0)); }).join(' ');
                const told = [];
                document.querySelectorAll('.half figure:has(.broad)').forEach(figure => {
                  const before = box(figure);
                  const table = figure.querySelector('.broad');
                  table.open = true;
                  const after = box(figure);
                  const scroll = table.querySelector('.scroll');
                  if (scroll.clientWidth > figure.clientWidth) { told.push('wide ' + figure.id); }
                  table.open = false;
                  told.push(before === after ? 'stays' : figure.id + ' ' + before + ' → ' + after);
                });
                return told;
                """))
        .isNotEmpty()
        .containsOnly("stays");
  }
}
