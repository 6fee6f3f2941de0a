package nl.stip.dashboard.mart;

import static org.assertj.core.api.Assertions.assertThat;

import nl.stip.dashboard.mart.Cell.Bound;
import nl.stip.metric.Missing;
import org.junit.jupiter.api.Test;

/** What may be said of a figure. */
class CellTest {

  private static Cell ratio(Double value, Double z) {
    return new Cell(40, value, null, null, null, value == null ? Missing.NO_DATA : null, z);
  }

  /** Beyond 1.96 standard deviations, on the side of the ratio, it is no chance. */
  @Test
  void aRatioIsOtherThanChanceWhereShufflingSaysTheSame() {
    assertThat(ratio(0.3, -4.0).maybeChance()).isFalse();
    assertThat(ratio(3.0, 2.0).maybeChance()).isFalse();
    assertThat(ratio(26.0, 1.9).maybeChance()).as("however large").isTrue();
    assertThat(ratio(1.2, -3.0).maybeChance()).as("shuffling says less, the ratio more").isTrue();
    assertThat(ratio(26.0, null).maybeChance()).as("not compared with chance").isFalse();
    assertThat(ratio(null, 0.0).maybeChance()).as("nothing to doubt").isFalse();
    assertThat(new Cell(30, null, null, null, Bound.UNDER, null, 3.0).maybeChance())
        .as("under 10 %, where shuffling says more")
        .isTrue();
  }
}
