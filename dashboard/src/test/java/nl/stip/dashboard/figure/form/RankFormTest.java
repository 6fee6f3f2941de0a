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

import java.util.List;
import java.util.stream.Stream;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.mart.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class RankFormTest {

  private static final FigureData BOUNDS =
      figure("group", "rank", false, row("Doet mee", Role.MAIN, 1, UNDER, share(0.5), ALL_BUT));

  /** More than 97 % is more than 50 %: only what is not told at all comes last. */
  @Test
  void aBoundStandsAtItsBoundAndDoesNotStretchTheScale() {
    JsonNode option = draw(BOUNDS);

    assertThat(option.at("/yAxis/data").valueStream().map(JsonNode::asString))
        .containsExactly("okt", "sep", "aug");
    assertThat(labels(option)).containsExactly(">\u00a097\u00a0%", "50\u00a0%", "<\u00a08\u00a0%");
    assertThat(option.at("/xAxis/max").asDouble()).isEqualTo(0.5);
    assertThat(values(series(option, "Doet mee", 0))).containsExactly(null, 0.5, null);
    assertThat(values(series(option, "geen cijfer", 0)))
        .as("hatched as far as the scale goes")
        .containsExactly(0.5, null, 0.075);
  }

  @Test
  void aBoundWithinTheScaleIsHatchedWhereTheValueLies() {
    JsonNode option =
        draw(
            figure(
                "group", "rank", false, row("Doet mee", Role.MAIN, 1, UNDER, share(0.8), ALL_BUT)));

    assertThat(values(series(option, "Doet mee", 0))).containsExactly(0.97, 0.8, null);
    assertThat(values(series(option, "geen cijfer", 0))).containsExactly(0.03, null, 0.075);
  }

  @Test
  void whereOnlyBoundsAreKnownThereIsNoPicture() {
    assertThat(undrawn(only(UNDER, UNDER, UNDER)))
        .contains("In geen enkele groep zijn het er 3 of meer.");
    assertThat(undrawn(only(UNDER, HIDDEN, UNDER)))
        .contains("In geen enkele groep die te tonen is, zijn het er 3 of meer.");
    assertThat(undrawn(only(ALL_BUT, ALL_BUT, ALL_BUT)))
        .contains("In elke groep geldt het voor iedereen, op minder dan 3 mensen na.");
    assertThat(undrawn(only(ALL_BUT, UNDER, UNDER)).orElseThrow())
        .contains("of voor iedereen op minder dan 3 na");
    assertThat(undrawn(BOUNDS)).isEmpty();
  }

  /** Three significant digits of each are one decimal of ten and two of nine. */
  @Test
  void valuesBelowOneAnotherHaveAsManyDecimals() {
    assertThat(labels(draw(contacts(11.9, 9.1, 9.03)))).containsExactly("11,9", "9,1", "9,0");
    assertThat(labels(draw(contacts(1.25, 9.1, 0.0))))
        .as("nothing has no decimals of its own")
        .containsExactly("9,10", "1,25", "0");
    assertThat(labels(draw(contacts(26.4, 0.42, 1.3))))
        .as("of 0.42 one decimal is too little, and of 26.4 there are no two")
        .containsExactly("26,4", "1,30", "0,42");
  }

  private static FigureData contacts(double first, double second, double third) {
    FigureData some =
        figure(
            "group",
            "rank",
            false,
            row("Contacten", Role.MAIN, 1, share(first), share(second), share(third)));
    return new FigureData(some.figure(), "per_person", false, some.ticks(), some.series());
  }

  /** Below 1 the way is shorter than the chart, beyond it longer: that is where to look from. */
  @Test
  void whereNumbersTurnAtOneThereIsALineAtOne() {
    FigureData ratios = shortcuts(0.5, 0.9, 1.2);

    assertThat(lines(draw(ratios))).containsExactly(0.94, 1.0);
    assertThat(key(ratios)).contains("turn: 1: even lang als het organogram");
    FigureData below = shortcuts(0.2, 0.3, 0.4);
    assertThat(lines(draw(below))).as("1 is off the scale").doesNotContain(1.0);
    assertThat(key(below)).noneMatch(sign -> sign.startsWith("turn"));
    assertThat(lines(draw(only(share(0.5), share(0.9), share(0.2))))).doesNotContain(1.0);
  }

  private static List<Double> lines(JsonNode option) {
    return option
        .at("/series/0/markLine/data")
        .valueStream()
        .filter(line -> line.has("xAxis"))
        .map(line -> line.get("xAxis").asDouble())
        .toList();
  }

  private static FigureData shortcuts(double first, double second, double third) {
    FigureData.Series whole =
        first < 0.5
            ? row("Lumen", Role.WHOLE, 1, share(0.3), share(0.3), share(0.3))
            : row("Lumen", Role.WHOLE, 1, share(0.94), share(0.94), share(0.94));
    FigureData shares =
        figure(
            "group",
            "rank",
            false,
            row("Kortere lijn", Role.MAIN, 1, share(first), share(second), share(third)),
            whole);
    return new FigureData(
        Figure.of("shortcut", "shortcut_ratio", "group", "rank"),
        "coefficient",
        false,
        shares.ticks(),
        shares.series());
  }

  /** Of 93 to 97 % bars from zero are all as long; a bar that begins elsewhere would lie. */
  @Test
  void valuesCrowdedFarFromZeroAreDotsOnAScaleThatSaysWhereItBegins() {
    Cell spread = new Cell(240, 0.95, 0.91, 0.98, null, null);
    FigureData data = only(spread, ALL_BUT, share(0.93));
    JsonNode option = draw(data);
    JsonNode dots = series(option, "Doet mee", 0);

    assertThat(dots.get("type").asString()).isEqualTo("scatter");
    assertThat(values(dots)).containsExactly(0.97, 0.95, 0.93);
    assertThat(option.at("/xAxis/min").asDouble()).isEqualTo(0.9);
    assertThat(option.at("/xAxis/max").asDouble()).isEqualTo(1.0);
    assertThat(dots.at("/data/0/symbol").asString()).as("a bound points").isEqualTo("triangle");
    assertThat(dots.at("/markLine/data").size()).as("the interval").isEqualTo(1);
    assertThat(key(data))
        .containsExactly(
            "band: waarschijnlijk (95 %)",
            "beyond: alleen een grens: het cijfer ligt aan de kant van de punt",
            "note: de as begint bij 90 %, niet bij nul");
  }

  /** Five tools of which 1,150 people have each: a tick at 1,155 would stand a picture away. */
  @ParameterizedTest
  @CsvSource({"share, 1, 1, 0.05", "people, 1150, 1155, 115", "share, 0.61, 0.6, 0.05"})
  void aScaleOfDotsIsNoShorterThanWhatRoundingMakes(
      String unit, double value, double then, double least) {
    FigureData shares =
        figure(
            "group",
            "rank",
            false,
            row("Doet mee", Role.MAIN, 1, share(value), share(value), share(value)),
            row("toen", Role.COMPARISON, 1, share(then), share(then), share(then)));
    JsonNode axis =
        draw(new FigureData(shares.figure(), unit, false, shares.ticks(), shares.series()))
            .get("xAxis");

    double span = axis.get("max").asDouble() - axis.get("min").asDouble();
    assertThat(span).isBetween(least - 1e-9, 3 * least);
    assertThat(axis.get("min").asDouble()).isLessThan(Math.min(value, then));
  }

  @Test
  void whereBarsShowTheDifferencesTheyBeginAtZero() {
    for (FigureData data :
        List.of(
            only(share(0.6), share(0.97), share(0.95)),
            only(UNDER, share(0.96), share(0.95)),
            only(share(0.97), share(0.96), HIDDEN))) {
      JsonNode option = draw(data);
      assertThat(series(option, "Doet mee", 0).get("type").asString()).isEqualTo("bar");
      assertThat(option.at("/xAxis/min").asDouble(0)).isZero();
    }
  }

  /** One line for all rows would say of five of six dimensions what chance does not give there. */
  @Test
  void aReferenceThatDiffersByRowIsAMarkInEach() {
    FigureData data =
        figure(
            "dimension",
            "rank",
            false,
            row("E-I", Role.MAIN, 1, share(0.212), share(-0.552), share(-0.752)),
            row("toeval", Role.WHOLE, 1, share(0.74), share(0.698), share(-0.708)));
    JsonNode option = draw(data);

    assertThat(series(option, "E-I", 0).at("/markLine/data").size()).as("no line").isZero();
    assertThat(values(series(option, "toeval", 0))).containsExactly(0.74, 0.698, -0.708);
    assertThat(key(data)).contains("against: toeval");
    assertThat(option.at("/xAxis/min").asDouble()).isEqualTo(-1.0);
    assertThat(option.at("/xAxis/max").asDouble()).isEqualTo(1.0);
  }

  /** A row without a value says so where the scale begins, not beyond its left. */
  @Test
  void aReasonStandsOnTheScaleOfDots() {
    FigureData data =
        new FigureData(
            Figure.of("engaged_rank", "engaged_share", "tool", "rank"),
            "share",
            false,
            Stream.of("a", "b", "c", "d").map(id -> new FigureData.Tick(id, id, true)).toList(),
            List.of(row("Doet mee", Role.MAIN, 1, share(0.95), share(0.93), share(0.96), HIDDEN)));
    JsonNode told = draw(data).get("series").get(1).at("/data/3");

    assertThat(told.at("/reason").asBoolean()).isTrue();
    assertThat(told.at("/value/0").asDouble()).isBetween(0.92, 0.94);
  }

  private static FigureData only(Cell... cells) {
    return figure("group", "rank", false, row("Doet mee", Role.MAIN, 1, cells));
  }

  @Test
  void whoAsksForTheLeastSeesItFirst() {
    FigureData most = only(share(0.3), share(0.5), HIDDEN);
    FigureData least =
        new FigureData(
            Figure.of("answers_rank", "answer_rate", "group", "rank"),
            most.unit(),
            false,
            most.ticks(),
            most.series());

    assertThat(draw(least).at("/yAxis/data").valueStream().map(JsonNode::asString))
        .containsExactly("aug", "sep", "okt");
    assertThat(draw(most).at("/yAxis/data").valueStream().map(JsonNode::asString))
        .containsExactly("sep", "aug", "okt");
  }

  @Test
  void theKeySaysWhatMarkBandAndHatchingAre() {
    Cell spread = new Cell(240, 0.31, 0.28, 0.34, null, null);
    FigureData data =
        figure(
            "group",
            "rank",
            false,
            row("Doet mee", Role.MAIN, 1, spread, share(0.2), HIDDEN),
            row("september 2026", Role.COMPARISON, 1, share(0.4), HIDDEN, HIDDEN));

    assertThat(key(data))
        .containsExactly(
            "then: september 2026, wie er toen in zat",
            "band: waarschijnlijk (95\u00a0%)",
            "hatch: geen cijfer");
  }

  /** Beside a mark it would seem to be the value of that; one rule holds for all rankings. */
  @Test
  void theValuesStandInAColumnAtTheEndOfTheScale() {
    FigureData data =
        figure(
            "group",
            "rank",
            false,
            row("Doet mee", Role.MAIN, 1, share(0.3), share(0.2), share(0.1)),
            row("september 2026", Role.COMPARISON, 1, share(0.4), share(0.1), UNDER));
    JsonNode option = draw(data);

    assertThat(last(option).at("/data/0/value/0").asDouble()).isEqualTo(0.4);
    assertThat(last(option).at("/data/1/value/0").asDouble()).isEqualTo(0.4);
    assertThat(option.at("/xAxis/max").asDouble()).isEqualTo(0.4);
    assertThat(series(option, "Doet mee", 0).at("/data/0/text").asString())
        .isEqualTo("30\u00a0% · 200 mensen · −10 procentpunt sinds september 2026");
  }

  @Test
  void theyDoSoWithoutAComparisonToo() {
    JsonNode option = draw(only(share(0.3), share(0.2), share(0.1)));
    double end = option.at("/xAxis/max").asDouble();

    assertThat(
            last(option).get("data").valueStream().map(i -> i.at("/value/0").asDouble()).toList())
        .containsOnly(end);
  }

  /** A key to hatching that is thinner than a line would be a key to nothing. */
  @Test
  void hatchingCanBeSeenHoweverLowTheBound() {
    Cell few = new Cell(4000, null, null, null, Cell.Bound.UNDER, null);

    assertThat(values(series(draw(only(share(0.5), few, share(0.4))), "geen cijfer", 0)).get(2))
        .isGreaterThan(0.005);
  }

  @Test
  void theReasonOfAMissingValueStandsBesideItsStubWhateverTheComparison() {
    FigureData data =
        figure(
            "group",
            "rank",
            false,
            row("Doet mee", Role.MAIN, 1, share(0.5), HIDDEN, HIDDEN),
            row("september 2026", Role.COMPARISON, 1, share(0.4), share(0.5), HIDDEN));

    assertThat(last(draw(data)).at("/data/1/value/0").asDouble()).isEqualTo(0.02);
  }

  private static java.util.stream.Stream<String> labels(JsonNode option) {
    return last(option).get("data").valueStream().map(i -> i.at("/label/formatter").asString());
  }

  private static JsonNode last(JsonNode option) {
    return option.get("series").get(option.get("series").size() - 1);
  }
}
