package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.stip.dashboard.page.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * axe finds nothing on any page, in either language, theme and width, with everything opened that
 * can be. Colours are no matter of language nor words of theme, so two looks at a page see all; one
 * page after another changes which language is dark.
 */
class AccessibilityTest {

  private static final int WIDE = 1440;
  private static final int NARROW = 360;

  /**
   * What was looked for; a share, a distribution, a curve, a matrix, cohorts, a forecast; and a
   * page there is not.
   */
  private static final List<String> OTHERS =
      List.of(
          "/search?q=gewoonte",
          "/metric/engaged_share",
          "/metric/usage_segments",
          "/metric/time_to_habit",
          "/metric/group_matrix",
          "/metric/retention",
          "/metric/bass_forecast",
          "/metric/nothing");

  @TempDir static Path workspace;
  @TempDir static Path withoutDirectory;
  @TempDir static Path withoutMart;
  private static final List<Served> SERVED = new ArrayList<>();
  private static Chromium browser;
  private static Axe axe;
  private static boolean dutchInTheDark;

  @BeforeAll
  static void open() throws Exception {
    browser = Chromium.open();
    axe = new Axe(browser);
    MartFixture.create(workspace, "mart-1.duckdb");
    MartFixture.createWithoutDirectory(withoutDirectory, "mart-1.duckdb");
    for (Path folder : List.of(workspace, withoutDirectory, withoutMart)) {
      SERVED.add(new Served(folder));
    }
  }

  @AfterAll
  static void close() {
    SERVED.forEach(Served::close);
  }

  static Stream<String> pages() {
    return Stream.concat(View.MENU.stream().map(p -> new View(p, Map.of()).url()), OTHERS.stream());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isForEverybody(String page) {
    look(SERVED.get(0), page);
  }

  @Test
  void isForEverybodyWithoutADirectory() {
    look(SERVED.get(1), "/");
    look(SERVED.get(1), "/network");
  }

  @Test
  void isForEverybodyWithoutAMart() {
    look(SERVED.get(2), "/");
  }

  private static void look(Served served, String page) {
    String state = served.url(page + (page.contains("?") ? "&" : "?"));
    dutchInTheDark = !dutchInTheDark;
    look(state + "theme=light&lang=" + (dutchInTheDark ? "en" : "nl"), WIDE);
    look(state + "theme=dark&lang=" + (dutchInTheDark ? "nl" : "en"), NARROW);
  }

  private static void look(String url, int width) {
    browser.show(url, width);
    browser.script(
        "document.querySelectorAll('.more details, .moments').forEach(d => { d.open = true; });"
            + "document.querySelectorAll('.about').forEach((d, i) => { d.open = i === 0; });");
    assertThat(axe.violations()).as("%s at %d px", url, width).isEmpty();
    assertThat(browser.script("return document.title")).as(url).asString().endsWith(" · Stip");
  }
}
