package nl.stip.dashboard.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Contrast as WCAG 2.2 defines it: 4.5 for text, 3 for what a chart is made of. */
class ThemeTest {

  private static final double TEXT = 4.5;
  private static final double GRAPHIC = 3;
  private static final List<String> GROUNDS = List.of("paper", "surface");

  private static double luminance(String colour) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  static double contrast(String one, String other) {
    double first = luminance(one) + 0.05;
    double second = luminance(other) + 0.05;
    return Math.max(first, second) / Math.min(first, second);
  }

  private static void require(String token, String ground, double least) {
    Theme theme = Theme.load();
    for (Map<String, String> colours : List.of(theme.light(), theme.dark())) {
      assertThat(contrast(colours.get(token), colours.get(ground)))
          .as("%s %s on %s %s", token, colours.get(token), ground, colours.get(ground))
          .isGreaterThanOrEqualTo(least);
    }
  }

  private static List<String> numbered(String name, int last) {
    return IntStream.rangeClosed(1, last).mapToObj(i -> name + i).toList();
  }

  @Test
  void contrastIsThatOfTheStandard() {
    assertThat(contrast("#000000", "#FFFFFF")).isEqualTo(21.0);
    // the palest grey that still passes on white
    assertThat(contrast("#767676", "#FFFFFF")).isBetween(4.5, 4.6);
  }

  @Test
  void textCanBeRead() {
    List<String> words = List.of("ink", "quiet", "accent", "attention", "good", "bad");
    Stream.concat(words.stream(), numbered("label-", 8).stream())
        .forEach(token -> GROUNDS.forEach(ground -> require(token, ground, TEXT)));
  }

  @Test
  void linesAndBarsCanBeSeen() {
    Stream.concat(Stream.of("grey"), numbered("series-", 8).stream())
        .forEach(token -> GROUNDS.forEach(ground -> require(token, ground, GRAPHIC)));
  }

  @Test
  void numbersInCellsCanBeRead() {
    Stream.concat(numbered("seq-", 7).stream(), numbered("div-", 7).stream())
        .forEach(step -> require("on-" + step, step, TEXT));
  }
}
