package nl.stip.dashboard.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.language.Language;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;
import nl.stip.metric.Missing;
import org.junit.jupiter.api.Test;

/**
 * All but a few ranks with the whole and a few at nothing; what is hidden or has no data comes
 * last.
 */
class RankingTest {

  private static final Cell HIDDEN = Cell.absent(Missing.SUPPRESSED);
  private static final Cell HALF = Cell.of(100, 0.5);
  private static final Cell OVER_97 = bound(100, Cell.Bound.ALL_BUT);
  private static final Cell UNDER_6 = bound(50, Cell.Bound.UNDER);
  private static final Cell FIVE = Cell.of(100, 0.05);

  private static Cell bound(int n, Cell.Bound bound) {
    return new Cell(n, null, null, null, bound, null);
  }

  private static FigureData ranking(String question, Cell... cells) {
    List<Tick> ticks =
        IntStream.range(0, cells.length).mapToObj(i -> new Tick("" + i, "g" + i, true)).toList();
    return new FigureData(
        Figure.of(question, "engaged_share", "group", "rank"),
        "share",
        false,
        ticks,
        List.of(new Series("now", "Actief", Role.MAIN, 1, List.of(cells))));
  }

  @Test
  void aBoundStandsAtItsEndOfTheScale() {
    assertThat(Ranking.of(ranking("engaged_rank", HIDDEN, FIVE, UNDER_6, HALF, OVER_97)))
        .containsExactly(4, 3, 1, 2, 0);
  }

  /** HR of 43 people misses no more of them than a group of 1,000 whose bound is 99.7 %. */
  @Test
  void asSmallAGroupIsAllButAFewComesBeforeWhatWasMeasured() {
    assertThat(
            Ranking.of(
                ranking(
                    "engaged_rank",
                    bound(43, Cell.Bound.ALL_BUT),
                    Cell.of(200, 0.99),
                    bound(60, Cell.Bound.ALL_BUT),
                    Cell.of(200, 0.96))))
        .as("among bounds by the bound")
        .containsExactly(2, 0, 1, 3);
    assertThat(
            Ranking.of(
                ranking(
                    "engaged_rank",
                    bound(10, Cell.Bound.UNDER),
                    Cell.of(200, 0.02),
                    bound(100, Cell.Bound.UNDER))))
        .as("fewer than 3 of 10 may be nobody")
        .containsExactly(1, 0, 2);
  }

  @Test
  void whereTheLeastIsAskedForTheOrderIsTheOtherWayRoundAndWhatIsHiddenComesLastToo() {
    assertThat(Ranking.of(ranking("answers_rank", HIDDEN, OVER_97, UNDER_6, HALF, FIVE)))
        .containsExactly(2, 4, 3, 1, 0);
  }

  /** All is more than all but a few, and nobody less than a few. */
  @Test
  void aBoundLiesWithinAllAndNothing() {
    assertThat(Ranking.of(ranking("engaged_rank", OVER_97, Cell.of(100, 1.0))))
        .containsExactly(1, 0);
    assertThat(Ranking.of(ranking("engaged_rank", Cell.of(100, 0.0), UNDER_6)))
        .containsExactly(1, 0);
  }

  @Test
  void theTableHasTheSameOrderAndIsSortedByIt() {
    TableTwin table =
        TableTwin.of(
            ranking("engaged_rank", HIDDEN, HALF, OVER_97, Cell.of(100, 0.98)),
            "Afdeling",
            Words.in(Language.NL));

    assertThat(table.rows())
        .extracting(TableTwin.Row::label)
        .containsExactly("g2", "g3", "g1", "g0");
    assertThat(table.rows().stream().map(row -> row.entries().get(0).number()))
        .as("a bound is no value")
        .containsExactly(null, 0.98, 0.5, null);
    assertThat(table.rows().get(0).entries().get(0).bound())
        .as("by which a reader's order puts it first too")
        .isBetween(0.98, 1.0);
    assertThat(table.rows().get(3).entries().get(0).bound()).isNull();
  }
}
