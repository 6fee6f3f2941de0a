package nl.stip.dashboard.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.figure.Standing.Side;
import nl.stip.dashboard.language.Language;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;
import nl.stip.metric.Missing;
import org.junit.jupiter.api.Test;

class StandingTest {

  private static final Cell OWN = share(200, 0.45);
  private static final Cell HIDDEN = Cell.absent(Missing.SUPPRESSED);

  /** Of 400 people all but fewer than 3: at least 99.25 %. */
  private static final Cell NEARLY_ALL = new Cell(400, null, null, null, Cell.Bound.ALL_BUT, null);

  @Test
  void comparesWithThoseOfHalfToTwiceTheSizeWhereThreeHaveAFigure() {
    Standing standing =
        standing(
            OWN,
            share(100, 0.6),
            share(400, 0.8),
            share(99, 0.1),
            share(401, 0.2),
            share(200, 0.7));

    assertThat(standing.sized()).isTrue();
    assertThat(standing.others()).hasSize(3);
    assertThat(standing.middle().least()).isEqualTo(0.7);
  }

  @Test
  void comparesWithAllWhereTooFewAreOfItsSize() {
    Standing standing = standing(OWN, share(100, 0.6), share(20, 0.8), share(30, 0.2), HIDDEN);

    assertThat(standing.sized()).isFalse();
    assertThat(standing.others()).hasSize(3);
    assertThat(standing.without()).isEqualTo(1);
  }

  @Test
  void aDifferenceWithinTheNoiseOfBothIsNotClear() {
    // half widths of 5 points each: noise is √50 ≈ 7.07 points
    Standing standing =
        standing(OWN, share(200, 0.53), share(200, 0.52), share(200, 0.38), share(200, 0.37));

    assertThat(standing.count(Side.HIGHER)).isEqualTo(1);
    assertThat(standing.count(Side.LOWER)).isEqualTo(1);
    assertThat(standing.count(Side.ALIKE)).isEqualTo(2);
  }

  @Test
  void theMiddleIsARangeWhereOnlyBoundsAreKnownOfIt() {
    Standing known = standing(OWN, share(200, 0.6), share(200, 0.8), NEARLY_ALL, share(200, 0.7));
    Standing unknown = standing(OWN, NEARLY_ALL, NEARLY_ALL, share(200, 0.8));

    assertThat(known.middle().exact()).isTrue();
    assertThat(known.middle().least()).isEqualTo(0.75, within(1e-9));
    assertThat(unknown.middle()).isEqualTo(new Standing.Within(0.9925, 1));
    assertThat(unknown.count(Side.HIGHER)).isEqualTo(3);
  }

  @Test
  void needsAFigureOfItsOwnAndThreeOfOthers() {
    assertThat(Standing.possible(data(OWN, share(200, 0.6), NEARLY_ALL, share(200, 0.8)))).isTrue();
    assertThat(Standing.possible(data(OWN, share(200, 0.6), HIDDEN, share(200, 0.8)))).isFalse();
    assertThat(Standing.possible(data(HIDDEN, OWN, OWN, OWN))).isFalse();
  }

  @Test
  void saysItInASentence() {
    FigureData data =
        data(OWN, share(200, 0.6), share(200, 0.8), share(20, 0.2), HIDDEN, share(200, 0.7));

    assertThat(Summary.of(data, Words.in(Language.NL)))
        .isEqualTo(
            "G0 heeft 45\u00a0%; het midden van 3 andere groepen van"
                + " vergelijkbare grootte is 70\u00a0%. Duidelijk hoger dan deze groep: 3. Duidelijk lager: geen. Geen duidelijk"
                + " verschil: geen. Zonder cijfer: 1.");
  }

  @Test
  void doesNotCallADifferenceClearWhereNoiseIsUnknown() {
    Cell plain = Cell.of(200, 0.5);
    FigureData data = data(plain, Cell.of(200, 0.6), Cell.of(200, 0.4), plain);

    assertThat(Summary.of(data, Words.in(Language.EN)))
        .isEqualTo(
            "G0 has 50%; the middle of 3 other groups is 50%. Higher than this group: 1. Lower: 1."
                + " Equal: 1. How much of that is chance cannot be told here.");
  }

  private static Cell share(int n, double value) {
    return new Cell(n, value, value - 0.05, value + 0.05, null, null);
  }

  private static Standing standing(Cell... cells) {
    return Standing.of(data(cells));
  }

  private static FigureData data(Cell... cells) {
    return new FigureData(
        Figure.of("metric_peers", "engaged_share", "peers", "strip"),
        "share",
        false,
        IntStream.range(0, cells.length).mapToObj(i -> new Tick("g" + i, "G" + i, true)).toList(),
        List.of(new Series("engaged_share", "Engaged", Role.MAIN, 1, List.of(cells))));
  }
}
