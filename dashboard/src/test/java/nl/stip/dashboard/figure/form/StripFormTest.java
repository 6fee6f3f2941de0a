package nl.stip.dashboard.figure.form;

import static nl.stip.dashboard.figure.form.Drawing.ALL_BUT;
import static nl.stip.dashboard.figure.form.Drawing.HIDDEN;
import static nl.stip.dashboard.figure.form.Drawing.draw;
import static nl.stip.dashboard.figure.form.Drawing.figure;
import static nl.stip.dashboard.figure.form.Drawing.key;
import static nl.stip.dashboard.figure.form.Drawing.row;
import static nl.stip.dashboard.figure.form.Drawing.share;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.mart.Cell;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class StripFormTest {

  private static FigureData strip(Cell... cells) {
    return figure("peers", "strip", false, row("Doet mee", Role.MAIN, 1, cells));
  }

  private static JsonNode own(JsonNode option) {
    return option.at("/series/1/data/0");
  }

  @Test
  void whatIsWithheldIsNotDrawn() {
    JsonNode option = draw(strip(share(0.5), HIDDEN, share(0.4)));

    assertThat(option.at("/series/0/data").valueStream().map(dot -> dot.get("name").asString()))
        .containsExactly("okt");
    assertThat(own(option).get("name").asString()).isEqualTo("aug");
  }

  @Test
  void aBoundIsATriangleThatPointsToWhereTheValueLies() {
    JsonNode option = draw(strip(share(0.5), ALL_BUT, share(0.4)));

    assertThat(option.at("/series/0/data/0/symbol").asString()).isEqualTo("triangle");
    assertThat(option.at("/series/0/data/0/symbolRotate").asInt()).isEqualTo(-90);
    assertThat(key(strip(share(0.5), ALL_BUT, share(0.4))))
        .contains("beyond: alleen een grens: het cijfer ligt aan de kant van de punt");
  }

  /** A dot of a cloud is drawn paler than its sign in the key, unless it says not to be. */
  @Test
  void dotsAndTheNameAreNotPalerThanTheKey() {
    JsonNode option = draw(strip(share(0.5), ALL_BUT, share(0.4)));

    assertThat(own(option).at("/itemStyle/opacity").asInt()).isEqualTo(1);
    assertThat(option.at("/series/0/data").valueStream())
        .allMatch(dot -> dot.at("/itemStyle/opacity").asInt() == 1);
  }

  /** Of ninety people a group of a thousand is of another size, and so is its triangle. */
  @Test
  void theKeyHasATriangleInEachColourThatIsDrawn() {
    Cell large = new Cell(1000, null, null, null, Cell.Bound.ALL_BUT, null);
    List<Cell> cells =
        List.of(sized(90, 0.5), ALL_BUT, large, sized(90, 0.4), sized(95, 0.3), sized(85, 0.2));
    FigureData both =
        new FigureData(
            Figure.of("standing", "engaged_share", "peers", "strip"),
            "share",
            false,
            IntStream.range(0, 6).mapToObj(i -> new Tick("g" + i, "G" + i, true)).toList(),
            List.of(new FigureData.Series("Doet mee", "Doet mee", Role.MAIN, 1, cells)));
    JsonNode dots = draw(both).at("/series/0/data");

    assertThat(dots.at("/0/itemStyle/borderColor").asString()).isEqualTo("$quiet");
    assertThat(dots.at("/1/itemStyle/borderColor").asString()).isEqualTo("$grey");
    assertThat(key(both))
        .anyMatch(sign -> sign.startsWith("beyond: "))
        .anyMatch(sign -> sign.startsWith("beyond-other: "));
  }

  private static Cell sized(int people, double value) {
    return Cell.of(people, value);
  }

  @Test
  void aNameNearAnEndOfTheScaleTurnsInwards() {
    assertThat(own(draw(strip(share(0.9), share(0.1), share(0.5)))).at("/label/align").asString())
        .isEqualTo("right");
    assertThat(own(draw(strip(share(0.1), share(0.9), share(0.5)))).at("/label/align").asString())
        .isEqualTo("left");
    assertThat(own(draw(strip(share(0.5), share(0.9), share(0.1)))).at("/label/align").asString())
        .isEqualTo("center");
  }
}
