package nl.stip.dashboard.figure.form;

import static nl.stip.dashboard.figure.form.Drawing.HIDDEN;
import static nl.stip.dashboard.figure.form.Drawing.draw;
import static nl.stip.dashboard.figure.form.Drawing.key;
import static nl.stip.dashboard.figure.form.Drawing.names;
import static nl.stip.dashboard.figure.form.Drawing.row;
import static nl.stip.dashboard.figure.form.Drawing.series;
import static nl.stip.dashboard.figure.form.Drawing.share;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.mart.Cell;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Lines along hours since a message. */
class HourAxisTest {

  /** From one hour to two is as far as from 24 to 48; what is drawn is at its hour. */
  @Test
  void hoursStandOnALogarithmicAxisNamedWhereTheyWereCounted() {
    JsonNode option =
        draw(hours(row("Lumen", Role.MAIN, 1, share(0.2), new Cell(40, .3, .2, .4, null, null))));

    assertThat(option.at("/xAxis/type").asString()).isEqualTo("log");
    assertThat(option.at("/xAxis/min").asInt()).isEqualTo(1);
    assertThat(option.at("/xAxis/max").asInt()).isEqualTo(48);
    JsonNode line = series(option, "Lumen", 0);
    assertThat(line.at("/data/1/value").valueStream().map(JsonNode::asDouble))
        .containsExactly(24.0, 0.3);
    assertThat(line.at("/data/2/value/1").isNull()).isTrue();
    JsonNode names = ofType(option, "scatter");
    assertThat(names.get("data").valueStream().map(i -> i.at("/label/formatter").asString()))
        .containsExactly("1 u", "24 u", "48 u");
    assertThat(names.at("/data/2/value/0").asInt()).isEqualTo(48);
    assertThat(names.at("/itemStyle/opacity").asDouble()).as("as dark as other names").isOne();
    assertThat(ofType(option, "custom").at("/data/0").valueStream().map(JsonNode::asDouble))
        .as("the band from its lower to its upper edge")
        .containsExactly(24.0, 0.2, 0.4);
  }

  /** Ten curves on one another tell nothing apart: the outer two stand beside the whole. */
  @Test
  void ofManyGroupsTheHighestAndTheLowestStandOutFromThePale() {
    Cell near = share(0.31);
    FigureData data =
        hours(
            row("Lumen", Role.WHOLE, 1, near, near, share(0.31)),
            row("A", Role.MAIN, 1, near, near, share(0.30)),
            row("B", Role.MAIN, 2, near, near, share(0.31)),
            row("D", Role.MAIN, 4, near, near, share(0.28)),
            row("E", Role.MAIN, 5, near, near, share(0.42)));
    JsonNode option = draw(data);

    assertThat(names(option)).containsExactlyInAnyOrder("Lumen", "D", "E");
    assertThat(option.at("/legend/show").asBoolean(true)).as("each has its name").isFalse();
    assertThat(series(option, "E", 0).at("/data/2/label/formatter").asString())
        .isEqualTo("E 42\u00a0%");
    assertThat(series(option, "E", 0).get("color").asString()).isEqualTo("$series-5");
    JsonNode pale = series(option, "B", 0);
    assertThat(pale.get("color").asString()).isEqualTo("$grey");
    assertThat(pale.at("/lineStyle/width").asDouble()).isLessThan(1);
    assertThat(pale.at("/data/2").has("label")).isFalse();
    assertThat(key(data)).containsExactly("others: de andere groepen");
  }

  @Test
  void ofFewGroupsEachKeepsItsColour() {
    Cell near = share(0.31);
    FigureData data =
        hours(
            row("A", Role.MAIN, 1, near, near, share(0.30)),
            row("B", Role.MAIN, 2, near, near, share(0.31)),
            row("C", Role.MAIN, 3, near, near, share(0.42)));

    assertThat(names(draw(data))).containsExactly("A", "B", "C");
    assertThat(key(data)).isEmpty();
  }

  private static FigureData hours(FigureData.Series... lines) {
    List<FigureData.Tick> hours =
        IntStream.of(1, 24, 48)
            .mapToObj(hour -> new FigureData.Tick("" + hour, hour + " u", true))
            .toList();
    List<FigureData.Series> full = Arrays.stream(lines).map(HourAxisTest::threeLong).toList();
    return new FigureData(
        Figure.of("first_response", "x", "curve-group-hours", "line"), "share", false, hours, full);
  }

  private static FigureData.Series threeLong(FigureData.Series line) {
    List<Cell> cells = new ArrayList<>(line.cells());
    while (cells.size() < 3) {
      cells.add(HIDDEN);
    }
    return new FigureData.Series(line.id(), line.label(), line.role(), line.slot(), cells);
  }

  private static JsonNode ofType(JsonNode option, String type) {
    return option
        .get("series")
        .valueStream()
        .filter(one -> one.get("type").asString().equals(type))
        .findFirst()
        .orElseThrow();
  }
}
