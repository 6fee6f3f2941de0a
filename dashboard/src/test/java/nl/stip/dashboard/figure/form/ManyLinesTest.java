package nl.stip.dashboard.figure.form;

import static nl.stip.dashboard.figure.form.Drawing.draw;
import static nl.stip.dashboard.figure.form.Drawing.figure;
import static nl.stip.dashboard.figure.form.Drawing.key;
import static nl.stip.dashboard.figure.form.Drawing.row;
import static nl.stip.dashboard.figure.form.Drawing.series;
import static nl.stip.dashboard.figure.form.Drawing.share;
import static nl.stip.dashboard.figure.form.Drawing.values;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Of many groups two stand out; of other lines, more than there are colours, the rest is a band.
 */
class ManyLinesTest {

  @Test
  void oneLineMoreThanThereAreColoursIsGrey() {
    JsonNode option = draw(groups(9));

    assertThat(option.at("/legend/data").size()).isEqualTo(9);
    assertThat(values(series(option, "G9", 0))).containsExactly(0.09, 0.1, 0.11);
    assertThat(series(option, "G9", 0).at("/lineStyle/color").asString()).isEqualTo("$grey");
    assertThat(key(groups(9))).isEmpty();
  }

  /** What has no colour of its own is brown like its line, and not what the whole is written in. */
  @Test
  void aNameWithoutAColourOfItsOwnIsThatOfItsLine() {
    JsonNode option =
        draw(
            figure(
                "group-period",
                "line",
                false,
                row("Verkoop", Role.MAIN, 9, share(0.1), share(0.2), share(0.3)),
                row("Lumen", Role.WHOLE, 1, share(0.4), share(0.4), share(0.5))));

    assertThat(series(option, "Verkoop", 0).at("/data/2/label/color").asString())
        .isEqualTo("$label-grey");
    assertThat(series(option, "Lumen", 0).at("/data/2/label/color").asString()).isEqualTo("$quiet");
  }

  @Test
  void moreThanThatAreABandThatIsNamed() {
    JsonNode option = draw(groups(11));

    assertThat(option.at("/legend/data").size()).isEqualTo(8);
    assertThat(key(groups(11))).containsExactly("band: van laagste tot hoogste: G9, G10, G11");
  }

  @Test
  void manyGroupsAreCountedInsteadOfListed() {
    assertThat(key(groups(40)))
        .containsExactly("band: van laagste tot hoogste van 32 andere groepen; zie de tabel");
  }

  private static FigureData groups(int count) {
    return lines(count, "dimension-period");
  }

  /** From the sixth on nobody can follow them all: which is highest and lowest is what is asked. */
  @Test
  void ofManyGroupsTheHighestAndTheLowestAtTheEndStandOut() {
    FigureData data = lines(9, "group-period");
    JsonNode option = draw(data);

    assertThat(option.at("/legend/show").asBoolean(true)).as("both have their names").isFalse();
    for (String outer : List.of("G1", "G9")) {
      assertThat(series(option, outer, 0).at("/lineStyle/width").asInt()).isEqualTo(2);
      assertThat(series(option, outer, 0).at("/data/2/label/formatter").asString())
          .as("a name that ends with a number")
          .startsWith(outer + ": ");
    }
    JsonNode other = series(option, "G5", 0);
    assertThat(other.at("/lineStyle/color").asString()).isEqualTo("$grey");
    assertThat(other.at("/data/2").has("label")).isFalse();
    assertThat(other.at("/data/2/text").asString()).as("told where the hand is").isNotEmpty();
    assertThat(key(data)).containsExactly("others: de andere groepen");
  }

  @Test
  void fiveGroupsKeepTheirColours() {
    JsonNode option = draw(lines(5, "group-period"));

    assertThat(option.at("/legend/data").size()).isEqualTo(5);
    assertThat(option.toString()).doesNotContain("$grey");
  }

  private static FigureData lines(int count, String by) {
    return figure(
        by,
        "line",
        false,
        IntStream.rangeClosed(1, count)
            .mapToObj(
                i ->
                    row(
                        "G" + i,
                        Role.MAIN,
                        i,
                        share(i / 100.0),
                        share((i + 1) / 100.0),
                        share((i + 2) / 100.0)))
            .toArray(FigureData.Series[]::new));
  }
}
