package nl.stip.dashboard.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contrast as WCAG 2.2 defines it: 4.5 for text, 3 for what a chart is made of. */
class ThemeTest {

  private static final double TEXT = 4.5;
  private static final double GRAPHIC = 3;
  private static final List<String> TURN = numbered("turn-", 5);
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
    List<String> words =
        List.of("ink", "quiet", "accent", "attention", "good", "bad", "label-grey");
    Stream.concat(words.stream(), numbered("label-", 8).stream())
        .forEach(token -> GROUNDS.forEach(ground -> require(token, ground, TEXT)));
  }

  /** Read as the colour of its line: nearer to that than to the line of the whole. */
  @Test
  void aNameHasTheHueOfItsLine() {
    Theme theme = Theme.load();
    for (Map<String, String> colours : List.of(theme.light(), theme.dark())) {
      String label = colours.get("label-grey");
      assertThat(distance(label, colours.get("grey")))
          .isLessThan(distance(label, colours.get("quiet")));
    }
  }

  @Test
  void linesAndBarsCanBeSeen() {
    Stream.concat(Stream.of("grey", "edge"), numbered("series-", 8).stream())
        .forEach(token -> GROUNDS.forEach(ground -> require(token, ground, GRAPHIC)));
  }

  @Test
  void numbersInCellsAndBarsCanBeRead() {
    painted().forEach(step -> require("on-" + step, step, TEXT));
  }

  private static Stream<String> painted() {
    return Stream.of(numbered("seq-", 7), numbered("div-", 9), numbered("step-", 15), TURN, kinds())
        .flatMap(List::stream);
  }

  /** The pale end of a scale vanishes on the page, by day or by night, unless it has an edge. */
  @Test
  void everyPartAndCellCanBeSeenOrHasAnEdge() {
    Theme theme = Theme.load();
    painted()
        .forEach(
            token -> {
              boolean seen =
                  Stream.of(theme.light(), theme.dark())
                      .allMatch(c -> contrast(c.get(token), c.get("paper")) >= GRAPHIC);
              assertThat(Shades.edge(token)).as(token).isEqualTo(seen ? "paper" : "edge");
            });
  }

  /**
   * Of opposites none may be paler than the page allows: neither would be weaker than the other.
   */
  @Test
  void oppositesCanBeSeenAndToldApart() {
    TURN.forEach(token -> GROUNDS.forEach(ground -> require(token, ground, GRAPHIC)));
    apart(TURN, 25);
  }

  /** As who does not see red, or green, sees them: by lightness and by blue against yellow. */
  @Test
  void oppositesCanBeToldApartWithoutRedAndGreen() {
    Theme theme = Theme.load();
    for (Map<String, String> colours : List.of(theme.light(), theme.dark())) {
      for (int i = 0; i < TURN.size() / 2; i++) {
        double[] one = lab(colours.get(TURN.get(i)));
        double[] other = lab(colours.get(TURN.get(TURN.size() - 1 - i)));
        assertThat(other[2] - one[2]).as("blue against yellow").isGreaterThan(30);
      }
    }
  }

  /** The whole, the rest and every group are told apart on one chart. */
  @Test
  void groupsTheRestAndTheWholeCanBeToldApart() {
    apart(Stream.concat(Stream.of("quiet", "grey"), numbered("series-", 8).stream()).toList(), 15);
  }

  private static List<String> kinds() {
    return Stream.concat(numbered("kind-", 5).stream(), Stream.of("kind-rest")).toList();
  }

  /**
   * A legend is of use when no two of its colours look alike: far apart as CIE 1976 measures it,
   * and further the fewer there are. Of many steps it is their order that tells.
   */
  @ParameterizedTest
  @CsvSource({"2, 60", "3, 36", "4, 22", "5, 17", "6, 13", "7, 10", "8, 9"})
  void stepsOfAnyNumberCanBeToldApart(int many, double least) {
    Shades steps = new Shades(Figure.Parts.FALLING, many);
    apart(IntStream.rangeClosed(1, many).mapToObj(steps::token).toList(), least);
  }

  @Test
  void kindsCanBeToldApart() {
    apart(kinds(), 25);
  }

  private static void apart(List<String> parts, double least) {
    Theme theme = Theme.load();
    for (Map<String, String> colours : List.of(theme.light(), theme.dark())) {
      for (String one : parts) {
        for (String other : parts.subList(parts.indexOf(one) + 1, parts.size())) {
          assertThat(distance(colours.get(one), colours.get(other)))
              .as("%s %s and %s %s", one, colours.get(one), other, colours.get(other))
              .isGreaterThan(least);
        }
      }
    }
  }

  /** Neighbours differ in lightness, for who does not see the hue and for paper without colour. */
  @Test
  void neighboursAmongKindsAreLightAndDarkInTurn() {
    Theme theme = Theme.load();
    for (Map<String, String> colours : List.of(theme.light(), theme.dark())) {
      List<String> kinds = kinds();
      for (int i = 1; i < kinds.size(); i++) {
        String one = colours.get(kinds.get(i - 1));
        String other = colours.get(kinds.get(i));
        assertThat(Math.abs(lab(one)[0] - lab(other)[0])).as(one + " " + other).isGreaterThan(20);
      }
    }
  }

  private static double distance(String one, String other) {
    double[] first = lab(one);
    double[] second = lab(other);
    return Math.sqrt(
        IntStream.range(0, first.length).mapToDouble(i -> Math.pow(first[i] - second[i], 2)).sum());
  }

  /** Lightness, green to red and blue to yellow, of the light that Java counts with (D50). */
  private static double[] lab(String colour) {
    float[] white = {0.9642f, 1, 0.8249f};
    float[] xyz =
        Color.decode(colour).getColorComponents(ColorSpace.getInstance(ColorSpace.CS_CIEXYZ), null);
    double[] root =
        IntStream.range(0, white.length)
            .mapToDouble(i -> xyz[i] / white[i])
            .map(part -> part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116.0)
            .toArray();
    return new double[] {116 * root[1] - 16, 500 * (root[0] - root[1]), 200 * (root[1] - root[2])};
  }
}
