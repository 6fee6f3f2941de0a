package nl.stip.dashboard.figure.form;

import static nl.stip.dashboard.figure.form.Drawing.draw;
import static nl.stip.dashboard.figure.form.Drawing.key;
import static nl.stip.dashboard.figure.form.Drawing.series;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.mart.Cell;
import nl.stip.metric.Missing;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ChordFormTest {

  private static final double EXACT = 1e-9;

  /**
   * HR meets IT 30 times and Legal 10, Ops and Sales meet each other only; IT and Legal have no
   * figure; within each it is 1,000.
   */
  private static final FigureData THREE =
      matrix(
          new String[] {"HR", "IT", "Legal", "Ops", "Sales"},
          new Double[][] {
            {1000.0, 30.0, 10.0, 0.0, 0.0},
            {30.0, 1000.0, null, 0.0, 0.0},
            {10.0, null, 1000.0, 0.0, 0.0},
            {0.0, 0.0, 0.0, 1000.0, 5.0},
            {0.0, 0.0, 0.0, 5.0, 1000.0}
          });

  @Test
  void arcsAndRibbonsAreAsLongAsTheVisibleTiesBetweenGroups() {
    JsonNode option = draw(THREE);
    double hr = length(arc(option, "HR"));
    double it = length(arc(option, "IT"));
    double legal = length(arc(option, "Legal"));

    assertThat(it / hr).isCloseTo(30.0 / 40, within(EXACT));
    assertThat(legal / hr).isCloseTo(10.0 / 40, within(EXACT));
    JsonNode ribbon = item(option, "HR", "HR ↔ IT");
    assertThat(ribbon.at("/value/2").asDouble() - ribbon.at("/value/1").asDouble())
        .isCloseTo(it, within(EXACT));
    assertThat(ribbon.at("/value/4").asDouble() - ribbon.at("/value/3").asDouble())
        .isCloseTo(it, within(EXACT));
    assertThat(ribbon.at("/text").asString()).isEqualTo("30");
    assertThat(ribbon.at("/unit").asString()).isEqualTo("keer aangesproken");
  }

  /** Without hovering, and whole, as times are. */
  @Test
  void aRibbonSaysHowMany() {
    JsonNode option = draw(THREE);

    assertThat(item(option, "HR", "HR ↔ IT").at("/said").asString()).isEqualTo("30");
    assertThat(arc(option, "HR").at("/said").asString()).as("with others").isEqualTo("40");
    JsonNode few =
        draw(
            matrix(
                new String[] {"HR", "IT", "Ops"},
                new Double[][] {{9.0, 4.5, 4.5}, {4.5, 9.0, 4.5}, {4.5, 4.5, 9.0}}));
    assertThat(item(few, "HR", "HR ↔ IT").at("/said").asString()).isEqualTo("5");
  }

  @Test
  void ribbonsBeginWithinTheirArcsAndArcsGoRoundOnceWithoutOverlap() {
    JsonNode option = draw(THREE);
    double end = 0;
    for (String name : List.of("HR", "IT", "Legal")) {
      JsonNode arc = arc(option, name);
      assertThat(arc.at("/value/1").asDouble()).isGreaterThan(end);
      end = arc.at("/value/2").asDouble();
    }
    assertThat(end).isLessThan(1);
    JsonNode it = arc(option, "IT");
    JsonNode ribbon = item(option, "HR", "HR ↔ IT");
    assertThat(ribbon.at("/value/3").asDouble())
        .isCloseTo(it.at("/value/1").asDouble(), within(EXACT));
  }

  @Test
  void whatIsHiddenHasNoRibbonButAHatchedStretchThatSaysWithWhom() {
    JsonNode option = draw(THREE);

    assertThat(series(option, "IT", 0).get("data")).hasSize(2);
    assertThat(series(option, "Legal", 0).get("data")).hasSize(2);
    assertThat(hatched(option, "IT").get("name").asString()).isEqualTo("IT ↔ Legal");
    assertThat(hatched(option, "Legal").get("name").asString()).isEqualTo("Legal ↔ IT");
    assertThat(hatched(option, "IT").get("text").asString()).isEqualTo("verborgen");
    assertThat(series(option, "HR", 0).get("data").toString()).doesNotContain("decal");
    assertThat(key(THREE)).contains("hatch: met deze groepen geen cijfer: verborgen");
  }

  @Test
  void aGroupWithoutAnyFigureHasNoArcAndIsNamed() {
    FigureData data =
        matrix(
            new String[] {"HR", "IT", "Ops", "Legal"},
            new Double[][] {
              {1000.0, 30.0, 20.0, null},
              {30.0, 1000.0, 10.0, null},
              {20.0, 10.0, 1000.0, null},
              {null, null, null, 1000.0}
            });

    assertThat(names(draw(data))).containsExactly("HR", "IT", "Ops");
    assertThat(key(data)).contains("note: Legal: met geen enkele groep een cijfer");
  }

  @Test
  void nineGroupsAreNineAndFromTheTenthOnTheRestIsOneInGrey() {
    assertThat(names(draw(equal(9)))).hasSize(9).contains("G9");
    JsonNode eleven = draw(equal(11));
    assertThat(names(eleven)).hasSize(9).contains("G8", "3 andere groepen").doesNotContain("G9");
    JsonNode rest = series(eleven, "3 andere groepen", 0);
    assertThat(rest.get("color").asString()).isEqualTo("$grey");
    assertThat(arc(eleven, "3 andere groepen").at("/text").asString()).isEqualTo("G9 · G10 · G11");
    assertThat(rest.toString()).doesNotContain("G9 ↔");
    // each of the three has 5 with each of the eight others; what is among the three is within
    assertThat(length(arc(eleven, "3 andere groepen")) / length(arc(eleven, "G1")))
        .isCloseTo(120.0 / 50, within(EXACT));
  }

  /** A swatch in the colour of a group would be that group; the number on a ribbon is explained. */
  @Test
  void theKeySaysWhatARibbonAndItsNumberAre() {
    assertThat(key(equal(3)).get(0)).startsWith("ribbon: ").contains("het getal erop");
  }

  /** One ribbon would fill the circle, and say its number twice. */
  @Test
  void whereFewerThanThreeRibbonsCanBeShownPairsAreARanking() {
    FigureData data =
        matrix(
            new String[] {"HR", "IT", "Legal"},
            new Double[][] {{1000.0, 10.0, 30.0}, {10.0, 1000.0, null}, {30.0, null, 1000.0}});
    JsonNode option = draw(data);

    assertThat(option.at("/yAxis/data").valueStream().map(JsonNode::asString))
        .containsExactly("HR ↔ Legal", "HR ↔ IT");
    assertThat(Drawing.values(series(option, "keer aangesproken", 0))).containsExactly(30.0, 10.0);
    assertThat(option.at("/series/0/data/0/text").asString()).isEqualTo("30");
    assertThat(key(data)).contains("note: andere paren van groepen: verborgen");
    assertThat(key(data).toString()).doesNotContain("lint");
    assertThat(Forms.named("chord").orElseThrow().height(data)).isLessThan(52);
  }

  private static FigureData equal(int groups) {
    String[] names = IntStream.rangeClosed(1, groups).mapToObj(i -> "G" + i).toArray(String[]::new);
    Double[][] ties = new Double[groups][groups];
    for (Double[] row : ties) {
      java.util.Arrays.fill(row, 5.0);
    }
    return matrix(names, ties);
  }

  private static FigureData matrix(String[] names, Double[][] ties) {
    List<Tick> ticks = new ArrayList<>();
    List<Series> series = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      ticks.add(new Tick(names[i], names[i], true));
      List<Cell> cells = new ArrayList<>();
      for (Double value : ties[i]) {
        cells.add(value == null ? Cell.absent(Missing.SUPPRESSED) : Cell.of(40, value));
      }
      series.add(new Series(names[i], names[i], Role.MAIN, i + 1, cells));
    }
    return new FigureData(
        Figure.of("chord", "group_matrix", "matrix-ties", "chord"), "ties", true, ticks, series);
  }

  private static List<String> names(JsonNode option) {
    return option.get("series").valueStream().map(s -> s.get("name").asString()).toList();
  }

  private static double length(JsonNode arc) {
    return arc.at("/value/2").asDouble() - arc.at("/value/1").asDouble();
  }

  private static JsonNode arc(JsonNode option, String name) {
    return item(option, name, name);
  }

  private static JsonNode item(JsonNode option, String series, String name) {
    return series(option, series, 0)
        .get("data")
        .valueStream()
        .filter(i -> i.get("name").asString().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode hatched(JsonNode option, String name) {
    return series(option, name, 0)
        .get("data")
        .valueStream()
        .filter(i -> i.toString().contains("decal"))
        .findFirst()
        .orElseThrow();
  }
}
