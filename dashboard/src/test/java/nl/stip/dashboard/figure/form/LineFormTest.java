package nl.stip.dashboard.figure.form;

import static nl.stip.dashboard.figure.form.Drawing.ALL_BUT;
import static nl.stip.dashboard.figure.form.Drawing.HIDDEN;
import static nl.stip.dashboard.figure.form.Drawing.UNDER;
import static nl.stip.dashboard.figure.form.Drawing.draw;
import static nl.stip.dashboard.figure.form.Drawing.figure;
import static nl.stip.dashboard.figure.form.Drawing.key;
import static nl.stip.dashboard.figure.form.Drawing.row;
import static nl.stip.dashboard.figure.form.Drawing.series;
import static nl.stip.dashboard.figure.form.Drawing.share;
import static nl.stip.dashboard.figure.form.Drawing.undrawn;
import static nl.stip.dashboard.figure.form.Drawing.values;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.mart.Cell;
import nl.stip.metric.Missing;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class LineFormTest {

  /** "wk 31 2026 30 %" is read as a number of a week, or of a year. */
  @Test
  void aNameThatEndsWithANumberDoesNotRunOnIntoItsValue() {
    String then = "Doet mee, wk 20 2026 – wk 31 2026";
    JsonNode option =
        draw(
            figure(
                "period",
                "line",
                false,
                row("Doet mee", Role.MAIN, 1, share(0.3), share(0.3), share(0.1)),
                row(then, Role.COMPARISON, 1, share(0.2), share(0.2), share(0.3))));

    assertThat(series(option, then, 0).at("/data/2/label/formatter").asString())
        .isEqualTo("wk\u00a020\u00a02026\u00a0– wk\u00a031\u00a02026: 30\u00a0%");
    assertThat(series(option, "Doet mee", 0).at("/data/2/label/formatter").asString())
        .isEqualTo("Doet mee 10\u00a0%");
  }

  /** Nothing for months and not a word: the reader wonders what went wrong. */
  @Test
  void theKeySaysWhyThereIsNothingWhereTheAxisBegins() {
    Cell early = Cell.absent(Missing.TOO_LITTLE_HISTORY);
    assertThat(
            key(
                figure(
                    "period",
                    "line",
                    false,
                    row("HR", Role.MAIN, 1, early, early, share(0.1)),
                    row("Lumen", Role.WHOLE, 1, early, early, share(0.3)))))
        .containsExactly("note: aug – sep: te kort bekend");
    assertThat(
            key(
                figure(
                    "period",
                    "line",
                    false,
                    row("HR", Role.MAIN, 1, early, share(0.1), share(0.1)),
                    row("Lumen", Role.WHOLE, 1, share(0.3), share(0.3), share(0.3)))))
        .isEmpty();
  }

  @Test
  void theKeySaysWhyALineStopsAndGoesOn() {
    assertThat(
            key(
                figure(
                    "period",
                    "line",
                    false,
                    row("Doet mee", Role.MAIN, 1, share(0.3), HIDDEN, share(0.1)))))
        .contains("note: onderbroken waar geen cijfer is: verborgen");
    assertThat(
            key(
                figure(
                    "period",
                    "line",
                    false,
                    row("Doet mee", Role.MAIN, 1, HIDDEN, share(0.3), share(0.1)))))
        .as("a line that begins later is not interrupted")
        .noneMatch(sign -> sign.contains("onderbroken"));
  }

  /** Weeks to what is reached already lie on the axis: nobody sees such a line. */
  @Test
  void aWaitThatIsOverIsSaidAndNotDrawn() {
    assertThat(undrawn(weeks(0.0, 0.0, 0.0))).contains("Overal 0: het is al bereikt.");
    assertThat(undrawn(weeks(0.0, 0.0, 3.0))).isEmpty();
    assertThat(undrawn(weeks(0.0, 0.0, null))).isEmpty();
    assertThat(undrawn(weeks(null, null, null))).isEmpty();
    assertThat(
            undrawn(
                figure(
                    "period",
                    "line",
                    false,
                    row("Doet mee", Role.MAIN, 1, share(0), share(0), share(0)))))
        .as("that nobody took part is a figure")
        .isEmpty();
  }

  /** One dot in an empty picture: the figure is said, and why there are no others. */
  @Test
  void aCourseOfOnePeriodIsSaidWithTheReason() {
    Cell young = Cell.absent(Missing.TOO_LITTLE_HISTORY);
    FigureData.Series hr = row("HR", Role.MAIN, 1, young, young, share(0.3));
    FigureData.Series all = row("Lumen", Role.WHOLE, 1, young, young, share(0.2));

    assertThat(undrawn(figure("period", "line", false, hr)))
        .contains("Alleen van okt is er een cijfer: 30\u00a0%. Andere periodes: te kort bekend.");
    assertThat(undrawn(figure("period", "line", false, hr, all)))
        .contains(
            "Alleen van okt is er een cijfer: HR 30\u00a0%, Lumen 20\u00a0%."
                + " Andere periodes: te kort bekend.");
    assertThat(
            undrawn(
                figure(
                    "group-period",
                    "line",
                    false,
                    hr,
                    all,
                    row("IT", Role.MAIN, 2, young, HIDDEN, share(0.3)),
                    row("Zorg", Role.MAIN, 3, young, young, share(0.3)),
                    row("Bouw", Role.MAIN, 4, young, young, share(0.3)))))
        .contains("Alleen van okt zijn er cijfers. Andere periodes: te kort bekend, verborgen.");
    assertThat(
            undrawn(
                figure(
                    "period",
                    "line",
                    false,
                    hr,
                    row("Lumen", Role.WHOLE, 1, young, share(0.1), share(0.2)))))
        .as("there is a course")
        .isEmpty();
    assertThat(undrawn(figure("curve-group-weeks", "line", false, hr)))
        .as("along weeks since a start a point is no period")
        .isEmpty();
  }

  /** From nothing on, four of six lines of the E-I index would lie below the picture. */
  @Test
  void whatLiesBelowNothingIsOnTheScale() {
    FigureData data =
        figure(
            "dimension-period",
            "line",
            false,
            row("Functie", Role.MAIN, 1, share(0.12), share(0.2), share(0.21)),
            row("Werkplek", Role.MAIN, 2, share(-0.77), share(-0.75), share(-0.75)));
    JsonNode axis = draw(data).get("yAxis");

    assertThat(axis.get("min").asDouble()).isLessThanOrEqualTo(-0.77);
    assertThat(axis.get("max").asDouble()).isGreaterThanOrEqualTo(0.21);
    FigureData hair =
        figure(
            "period", "line", false, row("Q", Role.MAIN, 1, share(-0.001), share(0.3), share(0.3)));
    assertThat(hair.least()).as("what cannot be seen takes no room").isZero();
  }

  private static FigureData weeks(Double... weeks) {
    Cell[] cells =
        Stream.of(weeks)
            .map(w -> w == null ? Cell.absent(Missing.NO_FORECAST) : Cell.of(100, w))
            .toArray(Cell[]::new);
    FigureData shares =
        figure("curve-group-percent", "line", false, row("Lumen", Role.WHOLE, 1, cells));
    return new FigureData(shares.figure(), "weeks", false, shares.ticks(), shares.series());
  }

  /**
   * A number of 12 px reaches 6 px below its line; a name below it begins at least as far again.
   */
  @Test
  void theFirstNameStandsClearOfTheNumberInTheCorner() {
    JsonNode option =
        draw(
            figure(
                "period",
                "line",
                false,
                row("Doet mee", Role.MAIN, 1, share(0.3), share(0.2), share(0.1))));

    assertThat(option.at("/xAxis/axisLabel/margin").asInt()).isGreaterThanOrEqualTo(6 + 6);
  }

  @Test
  void anotherTimeKeepsTheHueOfTheLinePalerAndTheReferenceIsGrey() {
    JsonNode option =
        draw(
            figure(
                "period",
                "line",
                false,
                row("Logistiek", Role.MAIN, 1, share(0.3), share(0.2), share(0.1)),
                row("Lumen", Role.WHOLE, 1, share(0.5), share(0.5), share(0.5)),
                row("een jaar eerder", Role.COMPARISON, 1, share(0.4), share(0.1), share(0.2))));

    JsonNode then = series(option, "een jaar eerder", 0);
    assertThat(then.at("/lineStyle/color").asString()).isEqualTo("$series-1");
    assertThat(then.at("/lineStyle/type").asString()).isEqualTo("dashed");
    assertThat(then.at("/lineStyle/opacity").asDouble()).isLessThan(1);
    assertThat(then.at("/itemStyle/opacity").asDouble()).isLessThan(1);
    assertThat(then.at("/data/2/label/opacity").asDouble()).as("read, not seen").isEqualTo(1);
    assertThat(series(option, "Logistiek", 0).at("/lineStyle/opacity").asDouble(1)).isEqualTo(1);
    assertThat(series(option, "Lumen", 0).at("/lineStyle/color").asString()).isEqualTo("$quiet");
  }

  /** October runs, the October of a year before does not: it ends in its own value, filled. */
  @Test
  void whatIsComparedWithIsOver() {
    FigureData data =
        figure(
            "period",
            "line",
            true,
            row("HR", Role.MAIN, 1, share(0.2), share(0.3), Cell.absent(Missing.NO_DATA)),
            row("HR, een jaar eerder", Role.COMPARISON, 1, HIDDEN, share(0.4), share(0.5)));
    JsonNode option = draw(data);

    JsonNode then = series(option, "HR, een jaar eerder", 0);
    assertThat(values(then)).containsExactly(null, 0.4, 0.5);
    assertThat(then.at("/data/2/symbol").asString()).isEqualTo("circle");
    assertThat(then.at("/data/2/label/formatter").asString())
        .as("HR stands at the end of the line it is compared with")
        .isEqualTo("een jaar eerder 50\u00a0%");
    assertThat(then.at("/data/2/label/color").asString())
        .as("told apart from what is now")
        .isEqualTo("$quiet");
    assertThat(option.get("series").valueStream().map(s -> s.path("name").asString("")))
        .containsOnlyOnce("HR, een jaar eerder");
    assertThat(key(data)).as("nothing drawn runs").isEmpty();
  }

  /** Four signs on one line cannot be learnt: it is solid or dotted, and has one at its end. */
  @Test
  void aLineHasOneSignAndThatIsAtItsEnd() {
    FigureData ends =
        figure("period", "line", false, row("HR", Role.MAIN, 1, ALL_BUT, ALL_BUT, share(0.9)));
    JsonNode option = draw(ends);

    JsonNode dotted = series(option, "HR", 1);
    assertThat(values(dotted)).containsExactly(0.97, 0.97, 0.9);
    assertThat(dotted.toString()).doesNotContain("\"symbol\":\"triangle\"");
    assertThat(values(series(option, "HR", 0))).containsExactly(null, null, 0.9);
    assertThat(series(option, "HR", 0).at("/data/2/symbol").asString()).isEqualTo("circle");
    assertThat(key(ends))
        .as("no triangle is drawn, so the key has none")
        .contains("dotted: op minder dan 3 mensen na iedereen: hier of hoger")
        .noneMatch(sign -> sign.startsWith("all-but"));

    FigureData turns =
        figure("period", "line", false, row("HR", Role.MAIN, 1, share(0.2), share(0.2), UNDER));
    JsonNode turned = draw(turns);
    assertThat(values(series(turned, "HR", 0))).containsExactly(0.2, 0.2, null);
    assertThat(series(turned, "HR", 0).toString()).doesNotContain("circle");
    assertThat(series(turned, "HR", 1).at("/data/2/symbol").asString()).isEqualTo("triangle");
    assertThat(key(turns)).containsExactly("under: minder dan 3 mensen: hier of lager");
  }

  @Test
  void aValueBetweenGapsIsADot() {
    JsonNode option =
        draw(figure("period", "line", false, row("HR", Role.MAIN, 1, share(0.2), HIDDEN, HIDDEN)));

    assertThat(series(option, "HR", 0).at("/data/0/symbol").asString()).isEqualTo("circle");
  }

  @Test
  void theRunningPeriodIsHollow() {
    FigureData data =
        figure("period", "line", true, row("HR", Role.MAIN, 1, share(0.2), share(0.3), share(0.1)));
    JsonNode option = draw(data);

    assertThat(values(series(option, "HR", 0))).containsExactly(0.2, 0.3, null);
    JsonNode running = series(option, "HR", 1);
    assertThat(values(running)).containsExactly(null, 0.3, 0.1);
    assertThat(running.at("/data/2/itemStyle/color").asString()).isEqualTo("$paper");
    assertThat(running.at("/data/2/label/formatter").asString())
        .as("it names the dot it touches")
        .isEqualTo("HR 10\u00a0%, loopt nog");
    assertThat(key(data))
        .as("why it lies lower than what is over")
        .containsExactly(
            "running: loopt nog: telt pas een deel van de periode, en ligt daarom vaak lager");
  }

  /** A drop of a quarter of which one month is over is no bound, and no year before. */
  @Test
  void theLineToWhatRunsIsDrawnAsNothingElseIs() {
    JsonNode option =
        draw(
            figure(
                "period",
                "line",
                true,
                row("HR", Role.MAIN, 1, share(0.9), ALL_BUT, share(0.8)),
                row("HR, een jaar eerder", Role.COMPARISON, 1, UNDER, share(0.2), share(0.3))));

    JsonNode bound = series(option, "HR", 1);
    JsonNode running = series(option, "HR", 2);
    assertThat(values(bound)).containsExactly(0.9, 0.97, null);
    assertThat(values(running)).as("from where it was").containsExactly(null, 0.97, 0.8);
    assertThat(running.at("/lineStyle/type"))
        .isNotEqualTo(bound.at("/lineStyle/type"))
        .isNotEqualTo(series(option, "HR, een jaar eerder", 0).at("/lineStyle/type"));
    assertThat(running.at("/lineStyle/type").isArray()).as("a pattern of its own").isTrue();
  }

  @Test
  void aRowWithoutAnyValueSaysWhyInsteadOfStandingInTheLegend() {
    FigureData data =
        figure(
            "group-period",
            "line",
            false,
            row("HR", Role.MAIN, 1, HIDDEN, HIDDEN, HIDDEN),
            row("IT", Role.MAIN, 2, share(0.2), share(0.3), share(0.4)));

    assertThat(draw(data).at("/legend/data").valueStream().map(JsonNode::asString))
        .containsExactly("IT");
    assertThat(key(data)).containsExactly("note: HR: verborgen");
  }

  /** Nothing is higher than all: at 100 % of 1,150 people "here or higher" has no meaning. */
  @Test
  void aBoundAtTheWholeIsNotHereOrHigher() {
    Cell nearlyAll = new Cell(1150, null, null, null, Cell.Bound.ALL_BUT, null);
    FigureData whole =
        figure("period", "line", false, row("HR", Role.MAIN, 1, share(0.9), share(0.9), nearlyAll));

    assertThat(key(whole)).contains("all-but: op minder dan 3 mensen na iedereen");
  }
}
