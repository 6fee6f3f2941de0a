package nl.stip.dashboard.figure.form;

import static nl.stip.dashboard.figure.form.Drawing.ALL_BUT;
import static nl.stip.dashboard.figure.form.Drawing.HIDDEN;
import static nl.stip.dashboard.figure.form.Drawing.UNDER;
import static nl.stip.dashboard.figure.form.Drawing.draw;
import static nl.stip.dashboard.figure.form.Drawing.figure;
import static nl.stip.dashboard.figure.form.Drawing.key;
import static nl.stip.dashboard.figure.form.Drawing.names;
import static nl.stip.dashboard.figure.form.Drawing.row;
import static nl.stip.dashboard.figure.form.Drawing.series;
import static nl.stip.dashboard.figure.form.Drawing.share;
import static org.assertj.core.api.Assertions.assertThat;

import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What stands at the ends of lines. */
class EndsTest {

  @Test
  void linesThatEndInTheMiddleAreNamedInALegend() {
    FigureData apart =
        figure(
            "curve-group-weeks",
            "line",
            false,
            row("HR", Role.MAIN, 1, share(0.2), HIDDEN, HIDDEN),
            row("IT", Role.MAIN, 2, share(0.2), share(0.3), share(0.4)));
    FigureData together =
        figure(
            "group-period",
            "line",
            false,
            row("HR", Role.MAIN, 1, share(0.2), share(0.2), HIDDEN),
            row("IT", Role.MAIN, 2, share(0.2), share(0.3), share(0.4)));

    assertThat(draw(apart).at("/legend/show").asBoolean(true)).isTrue();
    assertThat(draw(together).at("/legend/show").asBoolean(true)).isFalse();
  }

  /** The name stands at a dot and says its value; that of a period that runs changes yet. */
  @Test
  void theNameAtTheEndSaysWhatItStandsAtAndThatItRuns() {
    JsonNode option =
        draw(
            figure(
                "period",
                "line",
                true,
                row("HR", Role.MAIN, 1, share(0.2), share(0.3), share(0.1)),
                row("IT", Role.MAIN, 2, ALL_BUT, ALL_BUT, ALL_BUT)));

    assertThat(series(option, "HR", 1).at("/data/2/label/formatter").asString())
        .as("where the line ends")
        .isEqualTo("HR 10\u00a0%, loopt nog");
    assertThat(series(option, "HR", 0).at("/data/1").has("label")).isFalse();
    JsonNode bounds = series(option, "IT", 2);
    assertThat(bounds.at("/data/2/label/formatter").asString())
        .isEqualTo("IT >\u00a097\u00a0%, loopt nog");
    assertThat(bounds.at("/data/2/symbol").asString())
        .as("without a sign there is no name")
        .isEqualTo("triangle");
    assertThat(option.at("/grid/right").asInt()).isGreaterThan("IT > 97 %, loopt nog".length() * 6);
  }

  /** Names at ends stand below one another: 13 % of September is not read as that of October. */
  @Test
  void aNameAtAnEndBeforeThatOfOthersSaysOfWhenItsValueIs() {
    JsonNode option =
        draw(
            figure(
                "period",
                "line",
                false,
                row("Gestopt", Role.MAIN, 1, share(0.1), share(0.1), share(0.1)),
                row("Nieuw", Role.MAIN, 2, UNDER, UNDER, UNDER),
                row("Teruggekeerd", Role.MAIN, 3, share(0.2), share(0.13), HIDDEN)));

    assertThat(series(option, "Teruggekeerd", 0).at("/data/1/label/formatter").asString())
        .isEqualTo("Teruggekeerd 13\u00a0% (sep)");
    assertThat(series(option, "Gestopt", 0).at("/data/2/label/formatter").asString())
        .isEqualTo("Gestopt 10\u00a0%");
    assertThat(series(option, "Nieuw", 1).at("/data/2/label/formatter").asString())
        .as("a bound is where a line goes to")
        .isEqualTo("Nieuw <\u00a08\u00a0%");
  }

  @Test
  void whereAllEndTogetherNoNameSaysWhen() {
    JsonNode option =
        draw(
            figure(
                "period",
                "line",
                false,
                row("Gestopt", Role.MAIN, 1, share(0.1), share(0.1), HIDDEN),
                row("Nieuw", Role.MAIN, 2, share(0.3), share(0.3), HIDDEN)));

    assertThat(option.toString()).doesNotContain("(sep)");
  }

  /** September of the figure is another September of what it is compared with. */
  @Test
  void anotherTimeThatEndsEarlyHasNoValueAtItsEnd() {
    JsonNode option =
        draw(
            figure(
                "period",
                "line",
                false,
                row("HR", Role.MAIN, 1, share(0.1), share(0.1), share(0.1)),
                row("HR, een jaar eerder", Role.COMPARISON, 1, share(0.3), share(0.3), HIDDEN)));

    assertThat(series(option, "HR, een jaar eerder", 0).at("/data/1/label/formatter").asString())
        .isEqualTo("een jaar eerder");
  }

  /** Its name stands where it goes on, in the middle of the picture, not among those of ends. */
  @Test
  void whatIsExpectedDoesNotMakeALineEndEarly() {
    JsonNode option =
        draw(
            figure(
                "curve-forecast",
                "line",
                false,
                row("Lumen", Role.MAIN, 1, share(0.1), share(0.2), HIDDEN),
                row("verwacht", Role.EXPECTED, 1, HIDDEN, share(0.2), share(0.3))));

    assertThat(series(option, "Lumen", 0).at("/data/1/label/formatter").asString())
        .isEqualTo("Lumen 20\u00a0%");
  }

  /** It is what the page is about; beside nine lines of equal weight nobody finds it. */
  @Test
  void theGroupLookedAtStandsOutAmongTheOthers() {
    FigureData data =
        figure(
            "group-period",
            "line",
            false,
            row("Lumen", Role.WHOLE, 1, share(0.5), share(0.5), share(0.5)),
            row("HR", Role.PEER, 10, share(0.2), share(0.3), share(0.4)),
            row("IT", Role.PEER, 10, share(0.3), share(0.3), share(0.3)),
            row("Logistiek", Role.MAIN, 1, share(0.1), share(0.2), share(0.2)));
    JsonNode option = draw(data);

    assertThat(names(option)).containsExactly("Lumen", "Logistiek");
    assertThat(option.at("/legend/show").asBoolean(true)).isFalse();
    JsonNode own = series(option, "Logistiek", 0);
    assertThat(own.at("/lineStyle/color").asString()).isEqualTo("$series-1");
    assertThat(own.at("/data/2/label/formatter").asString()).isEqualTo("Logistiek 20\u00a0%");
    JsonNode other = series(option, "HR", 0);
    assertThat(other.at("/lineStyle/color").asString()).isEqualTo("$grey");
    assertThat(other.at("/lineStyle/width").asDouble()).isLessThan(1);
    assertThat(other.at("/lineStyle").has("type")).as("only the whole is dashed").isFalse();
    assertThat(other.at("/data/2").has("label")).isFalse();
    assertThat(other.at("/data/2").has("symbol")).isFalse();
    assertThat(key(data)).containsExactly("others: de andere groepen");
  }

  /** Its name stands beyond the picture, where it would seem to say how it ended. */
  @Test
  void aChosenGroupWhoseLineEndsEarlySaysWhen() {
    JsonNode option =
        draw(
            figure(
                "curve-group-weeks",
                "line",
                false,
                row("Lumen", Role.WHOLE, 1, share(0.5), share(0.5), share(0.5)),
                row("HR", Role.PEER, 9, share(0.2), share(0.3), share(0.4)),
                row("Logistiek", Role.MAIN, 1, share(0.1), HIDDEN, HIDDEN)));

    assertThat(option.at("/legend/show").asBoolean(true)).isFalse();
    assertThat(series(option, "Logistiek", 0).at("/data/0/label/formatter").asString())
        .isEqualTo("Logistiek 10\u00a0% (aug)");
    assertThat(series(option, "Lumen", 0).at("/data/2/label/formatter").asString())
        .isEqualTo("Lumen 50\u00a0%");
  }
}
