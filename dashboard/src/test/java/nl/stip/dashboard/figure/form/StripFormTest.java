package nl.stip.dashboard.figure.form;

import static nl.stip.dashboard.figure.form.Drawing.ALL_BUT;
import static nl.stip.dashboard.figure.form.Drawing.HIDDEN;
import static nl.stip.dashboard.figure.form.Drawing.draw;
import static nl.stip.dashboard.figure.form.Drawing.figure;
import static nl.stip.dashboard.figure.form.Drawing.key;
import static nl.stip.dashboard.figure.form.Drawing.row;
import static nl.stip.dashboard.figure.form.Drawing.share;
import static org.assertj.core.api.Assertions.assertThat;

import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
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
