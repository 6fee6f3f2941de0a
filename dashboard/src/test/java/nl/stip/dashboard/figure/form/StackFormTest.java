package nl.stip.dashboard.figure.form;

import static java.util.Collections.nCopies;
import static nl.stip.dashboard.figure.form.Drawing.HIDDEN;
import static nl.stip.dashboard.figure.form.Drawing.UNDER;
import static nl.stip.dashboard.figure.form.Drawing.draw;
import static nl.stip.dashboard.figure.form.Drawing.figure;
import static nl.stip.dashboard.figure.form.Drawing.key;
import static nl.stip.dashboard.figure.form.Drawing.names;
import static nl.stip.dashboard.figure.form.Drawing.row;
import static nl.stip.dashboard.figure.form.Drawing.series;
import static nl.stip.dashboard.figure.form.Drawing.share;
import static nl.stip.dashboard.figure.form.Drawing.undrawn;
import static nl.stip.dashboard.figure.form.Drawing.values;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.mart.Cell;
import nl.stip.metric.Missing;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class StackFormTest {

  private static final FigureData SEGMENTS =
      figure(
          "bin-group",
          "stack",
          false,
          row("vast", Role.MAIN, 1, share(0.6), share(0.61), HIDDEN),
          row("soms", Role.MAIN, 2, UNDER, share(0.41), HIDDEN),
          row("te nieuw", Role.BESIDE, 3, share(0.1), share(0.2), HIDDEN));

  @Test
  void whatIsLeftForWithheldBinsIsHatchedUpToTheWhole() {
    JsonNode hatched = series(draw(SEGMENTS), "geen cijfer", 0);

    assertThat(values(hatched)).containsExactly(0.4, null);
    assertThat(hatched.at("/itemStyle/decal").isMissingNode()).isFalse();
    assertThat(key(SEGMENTS)).contains("hatch: geen precies cijfer");
  }

  /** A bar of hatching tells nothing; the table has the group. */
  @Test
  void aGroupOfWhichMostIsHiddenIsCountedInsteadOfDrawn() {
    assertThat(places(draw(SEGMENTS))).containsExactly("aug", "sep");
    assertThat(key(SEGMENTS)).contains("note: Van één groep is te weinig te tonen; zie de tabel.");

    FigureData half =
        figure(
            "bin-group",
            "stack",
            false,
            row("vast", Role.MAIN, 1, share(0.5), share(0.49), HIDDEN),
            row("soms", Role.MAIN, 2, HIDDEN, HIDDEN, HIDDEN));
    assertThat(places(draw(half))).containsExactly("aug");
    assertThat(key(half)).contains("note: Van 2 groepen is te weinig te tonen; zie de tabel.");
  }

  @Test
  void whereOfNoGroupEnoughIsKnownThereIsNoPicture() {
    FigureData hidden =
        figure(
            "bin-group",
            "stack",
            false,
            row("vast", Role.MAIN, 1, share(0.3), HIDDEN, HIDDEN),
            row("soms", Role.MAIN, 2, HIDDEN, share(0.2), HIDDEN));

    assertThat(undrawn(hidden)).contains("Van geen enkele groep is meer dan de helft te tonen.");
    assertThat(undrawn(SEGMENTS)).isEmpty();
  }

  /** The alphabet is no order to look for an answer in; years of service are one. */
  @Test
  void groupsAreInTheOrderOfTheFirstPart() {
    JsonNode option = draw(parts("HR", "IT", "R&D"));

    assertThat(places(option)).containsExactly("IT", "R&D", "HR");
    assertThat(values(series(option, "vroeg", 0))).containsExactly(0.7, 0.5, null);
    assertThat(places(draw(parts("0–2 jaar", "2–5 jaar", "meer"))))
        .containsExactly("0–2 jaar", "2–5 jaar", "meer");
  }

  /** Where most is broadcast is a question about broadcasting, wherever its part stands. */
  @Test
  void groupsAreInTheOrderOfWhatIsAsked() {
    JsonNode option =
        draw(
            asked(
                "personas_group",
                "personas",
                row("engager", Role.MAIN, 1, share(0.6), share(0.2), share(0.1)),
                row("broadcaster", Role.MAIN, 2, share(0.3), share(0.7), share(0.5)),
                row("observer", Role.MAIN, 3, share(0.1), share(0.1), share(0.4))));

    assertThat(places(option)).containsExactly("IT", "R&D", "HR");
    assertThat(names(option))
        .as("what is asked begins at nothing, where bars can be compared")
        .containsExactly("broadcaster", "engager", "observer");
    assertThat(series(option, "broadcaster", 0).at("/itemStyle/color").asString())
        .as("a kind keeps its colour")
        .isEqualTo("$kind-2");
  }

  /** Who has a habit is who is there often and who is there very often. */
  @Test
  void whatIsAskedMayBeTwoParts() {
    JsonNode option =
        draw(
            asked(
                "segments_group",
                "usage_segments",
                row("power", Role.MAIN, 1, share(0.6), share(0.5), share(0.65)),
                row("habitual", Role.MAIN, 2, share(0.1), share(0.4), HIDDEN),
                row("low", Role.MAIN, 3, share(0.3), share(0.1), HIDDEN)));

    assertThat(places(option)).containsExactly("IT", "HR", "R&D");
    assertThat(names(option)).startsWith("power", "habitual", "low");
  }

  private static FigureData asked(String question, String metric, FigureData.Series... parts) {
    return new FigureData(
        Figure.of(question, metric, "bin-group", "stack"),
        "share",
        true,
        Stream.of("HR", "IT", "R&D").map(group -> new Tick(group, group, true)).toList(),
        List.of(parts));
  }

  private static FigureData parts(String... groups) {
    return new FigureData(
        Figure.of("rogers", "rogers", "bin-group", "stack"),
        "share",
        true,
        Arrays.stream(groups).map(group -> new Tick(group, group, true)).toList(),
        List.of(
            row("vroeg", Role.MAIN, 1, UNDER, share(0.7), share(0.5)),
            row("laat", Role.MAIN, 2, share(0.95), share(0.3), share(0.5))));
  }

  private static List<String> places(JsonNode option) {
    return option.at("/yAxis/data").valueStream().map(JsonNode::asString).toList();
  }

  @Test
  void whatIsWideEnoughHasItsNumberInIt() {
    JsonNode option = draw(parts("HR", "IT", "R&D"));
    JsonNode wide = series(option, "laat", 0).at("/data/0/label");

    assertThat(wide.get("formatter").asString()).isEqualTo("30\u00a0%");
    assertThat(wide.get("color").asString()).isEqualTo("$on-step-15");
    JsonNode narrow =
        series(
            draw(
                figure(
                    "bin-group",
                    "stack",
                    false,
                    row("vroeg", Role.MAIN, 1, share(0.01), share(0.08), share(0.5)),
                    row("laat", Role.MAIN, 2, share(0.99), share(0.92), share(0.5)))),
            "vroeg",
            0);
    assertThat(narrow.at("/data/0").has("label")).isFalse();
    assertThat(narrow.at("/data/1").has("label")).isTrue();
    assertThat(series(option, "geen cijfer", 0).toString()).doesNotContain("formatter");
  }

  /** A name in the legend that has no colour in the picture is looked for in vain. */
  @Test
  void theLegendHasWhatOccurs() {
    JsonNode option =
        draw(
            figure(
                "bin-group",
                "stack",
                false,
                row("pionier", Role.MAIN, 1, UNDER, share(0), HIDDEN),
                row("vroeg", Role.MAIN, 2, share(0.7), share(0.8), share(0.9)),
                row("laat", Role.MAIN, 3, share(0.3), share(0.2), HIDDEN)));

    assertThat(Drawing.names(option)).containsExactly("vroeg", "laat");
  }

  @Test
  void theRunningPeriodIsHollowInThePictureAndInTheKey() {
    FigureData data =
        figure(
            "bin-period",
            "stack",
            true,
            row("vast", Role.MAIN, 1, share(0.6), share(0.6), share(0.7)),
            row("soms", Role.MAIN, 2, share(0.4), share(0.4), share(0.3)));
    JsonNode running = series(draw(data), "vast", 0).at("/data/2/itemStyle");

    assertThat(running.get("color").asString()).isEqualTo("$surface");
    assertThat(running.get("borderColor").asString()).isEqualTo("$step-1");
    assertThat(key(data))
        .as("of parts one grows as another shrinks")
        .containsExactly(
            "running-bar: loopt nog: telt pas een deel van de periode, en kan nog verschuiven");
  }

  /** What can hardly be seen on the page has an edge, running or not. */
  @Test
  void aPaleStepHasAnEdge() {
    JsonNode option = draw(parts("HR", "IT", "R&D"));

    assertThat(series(option, "laat", 0).at("/itemStyle/borderColor").asString())
        .isEqualTo("$edge");
    assertThat(series(option, "vroeg", 0).at("/itemStyle/borderColor").asString())
        .isEqualTo("$paper");
  }

  /** Two bars as thick as the room for them would shout. */
  @Test
  void barsAreAsThickWhateverTheirNumber() {
    assertThat(series(draw(SEGMENTS), "vast", 0).get("barWidth").asInt()).isBetween(16, 24);
  }

  /** Before a figure is counted nothing is withheld. */
  @Test
  void whereNothingIsKnownNothingIsHatched() {
    Cell nothing = Cell.absent(Missing.NO_DATA);
    JsonNode option =
        draw(
            figure(
                "bin-period",
                "stack",
                false,
                row("vast", Role.MAIN, 1, nothing, HIDDEN, share(0.6)),
                row("soms", Role.MAIN, 2, nothing, HIDDEN, share(0.4))));

    assertThat(values(series(option, "geen cijfer", 0))).containsExactly(null, 1.0, null);
  }

  @Test
  void roundedSharesOfAWholeAreDrawnAsAWhole() {
    JsonNode option = draw(SEGMENTS);

    double second =
        values(series(option, "vast", 0)).get(1) + values(series(option, "soms", 0)).get(1);
    assertThat(second).isCloseTo(1, org.assertj.core.data.Offset.offset(1e-5));
    assertThat(option.at("/xAxis/max").asDouble()).isEqualTo(1);
    assertThat(series(option, "soms", 0).at("/data/1/text").asString()).contains("41\u00a0%");
  }

  /** Slivers beside the bars look like dirt. */
  @Test
  void whoIsTooNewIsToldBelowAndNotDrawn() {
    JsonNode option = draw(SEGMENTS);

    assertThat(option.toString()).doesNotContain("te nieuw");
    assertThat(key(SEGMENTS))
        .contains("note: te nieuw, buiten de 100\u00a0%: sep 20\u00a0%, aug 10\u00a0%");
    assertThat(
            key(
                figure(
                    "bin-period",
                    "stack",
                    true,
                    row("vast", Role.MAIN, 1, share(1), share(1), share(1)),
                    row("te nieuw", Role.BESIDE, 3, share(0.1), share(0.02), share(0.3)))))
        .as("over time, the last period that is over")
        .contains("note: te nieuw, buiten de 100\u00a0%: 2\u00a0% (sep)");
  }

  @Test
  void ofManyGroupsOnlyThoseWithMostNewcomersAreNamed() {
    List<String> groups = List.of("A", "B", "C", "D", "E", "F");
    FigureData data =
        new FigureData(
            Figure.of("segments_group", "usage_segments", "bin-group", "stack"),
            "share",
            true,
            groups.stream().map(group -> new Tick(group, group, true)).toList(),
            List.of(
                row("vast", Role.MAIN, 1, nCopies(6, share(1)).toArray(Cell[]::new)),
                row(
                    "te nieuw",
                    Role.BESIDE,
                    2,
                    share(0.01),
                    share(0.06),
                    share(0.02),
                    share(0.05),
                    share(0.001),
                    share(0.04))));

    assertThat(key(data))
        .contains(
            "note: te nieuw, buiten de 100\u00a0%: B 6\u00a0%, D 5\u00a0%, F 4\u00a0% en nog 2;"
                + " zie de tabel");
  }

  /**
   * In a column those after them would otherwise seem to begin at nothing; apart, how much is whose
   * is unknown. In a bar every part keeps its place and what is hidden ends it.
   */
  @Test
  void hatchingStandsWhereTheHiddenBinsBelongAndEndsABar() {
    JsonNode option = draw(hidden("bin-period"));

    assertThat(names(option))
        .containsExactly("geen cijfer", "vroeg", "geen cijfer", "midden", "laat", "geen cijfer");
    assertThat(values(series(option, "geen cijfer", 0))).containsExactly(0.4, null, null);
    assertThat(values(series(option, "geen cijfer", 1))).containsExactly(null, 0.4, null);
    assertThat(values(series(option, "geen cijfer", 2))).containsExactly(null, null, 0.3);
    assertThat(names(draw(hidden("bin-group"))))
        .containsExactly("vroeg", "midden", "laat", "geen cijfer");
  }

  private static FigureData hidden(String by) {
    return figure(
        by,
        "stack",
        false,
        row("vroeg", Role.MAIN, 1, HIDDEN, share(0.5), HIDDEN),
        row("midden", Role.MAIN, 2, HIDDEN, HIDDEN, share(0.7)),
        row("laat", Role.MAIN, 3, share(0.6), share(0.1), HIDDEN));
  }

  private static List<String> names(JsonNode option) {
    return option.get("series").valueStream().map(s -> s.get("name").asString()).toList();
  }
}
