package nl.stip.dashboard.figure.form;

import static nl.stip.dashboard.figure.form.Drawing.DUTCH;
import static nl.stip.dashboard.figure.form.Drawing.HIDDEN;
import static nl.stip.dashboard.figure.form.Drawing.draw;
import static nl.stip.dashboard.figure.form.Drawing.figure;
import static nl.stip.dashboard.figure.form.Drawing.key;
import static nl.stip.dashboard.figure.form.Drawing.row;
import static nl.stip.dashboard.figure.form.Drawing.share;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.mart.Cell;
import nl.stip.metric.Missing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HeatFormTest {

  /** Coloured is what both models of chance call more or less; the number stands there as it is. */
  @ParameterizedTest
  @CsvSource({
    "4.0, 12.3, div-7",
    "0.25, -13.6, div-3",
    "0.03, -13.6, div-1",
    "1.1, 4.2, div-5",
    "26.0, 0.5, surface",
    "2.71, -4.7, surface",
    "0.37, -0.1, surface",
    "4.0, , div-7"
  })
  void aColourNeedsBothTheRatioAndItsDistanceFromChance(double ratio, Double z, String colour) {
    Cell cell = new Cell(40, ratio, null, null, null, null, z);
    FigureData data =
        new FigureData(
            Figure.of("matrix", "group_matrix", "matrix", "heat"),
            "ratio",
            false,
            List.of(new Tick("a", "Verkoop", true)),
            List.of(new Series("b", "Logistiek", Role.MAIN, 1, List.of(cell))));
    assertThat(
            JsonMapper.builder()
                .build()
                .valueToTree(new HeatForm().option(data, DUTCH))
                .at("/series/0/data/0/itemStyle/color")
                .stringValue())
        .isEqualTo("$" + colour);
  }

  /** White beside dark cells, what is more than 95 % would be read as the least of all. */
  @Test
  void whatIsOnlyABoundHasItsColourWithLinesAndNoPartInTheScale() {
    FigureData data =
        figure(
            "cohort",
            "heat",
            false,
            row("2025", Role.MAIN, 1, share(0.98), Drawing.ALL_BUT, share(0.7)));

    JsonNode cells = draw(data).at("/series/0/data");
    assertThat(cells.valueStream().map(c -> c.at("/itemStyle/color").asString()))
        .containsExactly("$seq-7", "$seq-7", "$seq-1");
    assertThat(cells.valueStream().map(c -> c.at("/itemStyle").has("decal")))
        .containsExactly(false, true, false);
    JsonNode number = cells.at("/1/label");
    assertThat(number.at("/color").asString()).isEqualTo("$on-seq-7");
    assertThat(number.at("/backgroundColor").asString())
        .as("no line runs through the number")
        .isEqualTo("$seq-7");
    assertThat(key(data))
        .contains(
            "lightest: 70\u00a0%",
            "darkest: 98\u00a0%", "bound: alleen een grens: het cijfer ligt voorbij de kleur");
    assertThat(
            key(
                figure(
                    "cohort",
                    "heat",
                    false,
                    row("2025", Role.MAIN, 1, share(0.9), share(0.8), share(0.7)))))
        .noneMatch(sign -> sign.contains("grens"));
  }

  /** Of a cell that says more than 97 % the key must not end at 80 %. */
  @Test
  void theKeyReachesAsFarAsBoundsDo() {
    FigureData data =
        figure(
            "cohort",
            "heat",
            false,
            row("2025", Role.MAIN, 1, share(0.6), Drawing.ALL_BUT, NOT_YET));

    assertThat(key(data)).contains("lightest: 60\u00a0%", "darkest: 97\u00a0%");
    assertThat(colours(draw(data).at("/series/0/data"))).containsExactly("$seq-1", "$seq-7");
  }

  private static final Cell NO_DATA = Cell.absent(Missing.NO_DATA);
  private static final Cell NOT_YET = Cell.absent(Missing.TOO_LITTLE_HISTORY);

  private static FigureData matrix(Series... rows) {
    List<Tick> columns =
        java.util.stream.Stream.of(rows).map(r -> new Tick(r.id(), r.label(), true)).toList();
    return new FigureData(
        Figure.of("matrix", "group_matrix", "matrix", "heat"),
        "ratio",
        true,
        columns,
        List.of(rows));
  }

  /** Of HR one column can be seen, so its row stays; of the last two nothing can. */
  @Test
  void groupsOfWhichNothingCanBeSeenAreLeftOutAndSaid() {
    Cell four = new Cell(40, 4.0, null, null, null, null, 12.0);
    FigureData data =
        matrix(
            row("IT", Role.MAIN, 1, four, four, HIDDEN, NO_DATA),
            row("HR", Role.MAIN, 2, HIDDEN, NO_DATA, HIDDEN, NO_DATA),
            row("Juridisch", Role.MAIN, 3, HIDDEN, HIDDEN, HIDDEN, NO_DATA),
            row("Gent", Role.MAIN, 4, NO_DATA, NO_DATA, NO_DATA, NO_DATA));
    JsonNode option = draw(data);

    assertThat(names(option.at("/yAxis/data"))).containsExactly("IT", "HR");
    assertThat(names(option.at("/xAxis/data"))).containsExactly("IT", "HR");
    assertThat(key(data))
        .endsWith(
            "hatch: verborgen",
            "none: geen gegevens",
            "note: Juridisch: verborgen",
            "note: Gent: geen gegevens");
    assertThat(new HeatForm().height(data)).isEqualTo(20 + 4 * 2);
  }

  /** That people meet their own is no finding, and would take all of one colour. */
  @Test
  void withinAGroupThereIsANumberWithoutAColour() {
    Cell often = new Cell(40, 14.0, null, null, null, null, 12.0);
    Cell seldom = new Cell(40, 0.25, null, null, null, null, -12.0);
    FigureData data =
        matrix(row("IT", Role.MAIN, 1, often, seldom), row("HR", Role.MAIN, 2, seldom, often));
    JsonNode cells = draw(data).at("/series/0/data");

    assertThat(colours(cells))
        .as("the own groups last, so that no neighbour lies on their edge")
        .containsExactly("$div-3", "$div-3", "$paper", "$paper");
    assertThat(cells.at("/2/label/formatter").asString()).isEqualTo("14,0");
    assertThat(cells.at("/2/itemStyle/borderColor").asString())
        .as("seen by night too")
        .isEqualTo("$edge");
    assertThat(key(data))
        .containsExactly(
            "below-2: ¼ van wat toeval geeft", "within: binnen de eigen groep, zonder kleur");
  }

  /** A scale with steps left out cannot be read as one. */
  @Test
  void theKeyHasEveryStepBetweenTheOutermostThatOccur() {
    Cell least = new Cell(40, 1.0 / 16, null, null, null, null, -12.0);
    Cell more = new Cell(40, 4.0, null, null, null, null, 12.0);

    assertThat(
            key(matrix(row("IT", Role.MAIN, 1, more, least), row("HR", Role.MAIN, 2, more, more))))
        .containsExactly(
            "below-4: ¹⁄₁₆ van wat toeval geeft",
            "below-3: ⅛",
            "below-2: ¼",
            "below-1: ½",
            "chance: ongeveer als bij toeval",
            "above-1: 2 keer",
            "above-2: 4 keer zo veel als bij toeval",
            "within: binnen de eigen groep, zonder kleur");
  }

  /** About as by chance is known of one, of the other nothing is. */
  @Test
  void asByChanceAndNotCertainAreToldApart() {
    Cell chance = new Cell(400, 1.1, null, null, null, null, 4.0);
    Cell unsure = new Cell(40, 4.0, null, null, null, null, 0.5);
    FigureData data =
        matrix(row("IT", Role.MAIN, 1, chance, unsure), row("HR", Role.MAIN, 2, chance, chance));
    JsonNode cells = draw(data).at("/series/0/data");

    assertThat(cells.at("/0/itemStyle/decal/symbol").asString()).isEqualTo("circle");
    assertThat(cells.at("/1/itemStyle/decal").isMissingNode()).isTrue();
    assertThat(key(data))
        .containsExactly(
            "chance: ongeveer als bij toeval",
            "unsure: niet zeker: het kan toeval zijn",
            "within: binnen de eigen groep, zonder kleur");
  }

  /** A cohort that people still join, and a matrix of a month that runs. */
  @Test
  void whatIsNotOverYetIsHollow() {
    FigureData data =
        figure(
            "cohort",
            "heat",
            true,
            row("2025", Role.MAIN, 1, share(0.5), share(0.95), share(0.95)),
            new Series("H2", "H2", Role.MAIN, 2, List.of(share(0.5), NOT_YET, NOT_YET), false));
    JsonNode cells = draw(data).at("/series/0/data");

    assertThat(colours(cells)).containsExactly("$seq-1", "$seq-7", "$surface", "$surface");
    assertThat(cells.valueStream().skip(2).map(c -> c.at("/itemStyle/borderColor").asString()))
        .as("the rim of the key, however pale the step")
        .containsExactly("$accent", "$accent");
    assertThat(cells.at("/2/label/color").asString()).isEqualTo("$ink");
    assertThat(key(data)).contains("running-cell: loopt nog: er komen nog mensen bij");
  }

  private static List<String> colours(JsonNode cells) {
    return cells.valueStream().map(c -> c.at("/itemStyle/color").asString()).toList();
  }

  @Test
  void hiddenWithoutDataAndNotYetAreDrawnEachInItsWay() {
    FigureData data =
        figure(
            "cohort",
            "heat",
            false,
            row("2025", Role.MAIN, 1, share(0.9), HIDDEN, NOT_YET),
            row("2026", Role.MAIN, 2, NO_DATA, share(0.6), NOT_YET));
    JsonNode cells = draw(data).at("/series/0/data");

    assertThat(cells.size()).as("cells that cannot exist yet are empty").isEqualTo(4);
    assertThat(cells.at("/1/itemStyle/decal").isMissingNode()).isFalse();
    assertThat(cells.at("/2/itemStyle/decal").isMissingNode()).isTrue();
    assertThat(cells.at("/2/label/formatter").asString()).isEqualTo("–");
    assertThat(key(data))
        .containsExactlyInAnyOrder(
            "lightest: 60\u00a0%",
            "darkest: 90\u00a0%",
            "hatch: verborgen",
            "none: geen gegevens",
            "note: leeg: te kort bekend");
  }

  /** From 0 to 100 % all of these would have one colour. */
  @Test
  void coloursRunOverWhatOccurs() {
    JsonNode cells = draw(year(0.68, 0.92, 0.95)).at("/series/0/data");

    assertThat(colours(cells)).containsExactly("$seq-1", "$seq-7", "$seq-7");
  }

  /** 90 and 95 % are one step of what five people in a hundred do, not the whole scale. */
  @Test
  void coloursOfSharesRunOverNoLessThanAFifth() {
    FigureData close = year(0.9, 0.95, 0.95);

    assertThat(key(close)).contains("lightest: 80\u00a0%", "darkest: 100\u00a0%");
    assertThat(colours(draw(close).at("/series/0/data")))
        .containsExactly("$seq-4", "$seq-6", "$seq-6");
    assertThat(key(year(0.41, 0.5, 0.52))).contains("lightest: 35\u00a0%", "darkest: 55\u00a0%");
    assertThat(key(year(0.55, 0.72, 0.74)))
        .as("none falls off")
        .contains("lightest: 50\u00a0%", "darkest: 75\u00a0%");
    assertThat(key(year(0.01, 0.04, 0.06)))
        .as("of few all from nothing on: six is six times one")
        .contains("lightest: 0\u00a0%", "darkest: 6\u00a0%");
  }

  private static FigureData year(double first, double second, double third) {
    return figure(
        "cohort",
        "heat",
        false,
        row("2025", Role.MAIN, 1, share(first), share(second), share(third)));
  }

  private static List<String> names(JsonNode axis) {
    return axis.valueStream().map(JsonNode::asString).toList();
  }

  /** One group of which alone something can be told: no less readable than one of many. */
  @Test
  void oneCellKeepsItsScaleAndIsNoTallerThanItsName() {
    FigureData data =
        figure(
            "group-group",
            "heat",
            false,
            row("Operatie", Role.MAIN, 1, share(0.91), Drawing.HIDDEN, Drawing.HIDDEN),
            row("HR", Role.MAIN, 2, Drawing.HIDDEN, Drawing.HIDDEN, Drawing.HIDDEN));

    assertThat(key(data)).contains("lightest: 80\u00a0%", "darkest: 100\u00a0%");
    assertThat(draw(data).at("/series/0/data/0/itemStyle/color").asString()).isEqualTo("$seq-4");
    assertThat(new HeatForm().height(data)).isEqualTo(12);
  }

  /** Numbers above columns say nothing without what they count. */
  @Test
  void theMonthsOfACohortAreNamed() {
    FigureData data =
        figure("cohort", "heat", false, row("2025", Role.MAIN, 1, share(1), share(1), share(1)));

    assertThat(draw(data).at("/xAxis/name").asString()).isEqualTo("maanden na het begin");
  }
}
