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

/** A bound ranks at its bound; only what is hidden or has no data comes last. */
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
  void aBoundStandsAtItsBound() {
    assertThat(Ranking.of(ranking("engaged_rank", HIDDEN, FIVE, UNDER_6, HALF, OVER_97)))
        .containsExactly(4, 3, 2, 1, 0);
  }

  @Test
  void whereTheLeastIsAskedForWhatIsHiddenComesLastToo() {
    assertThat(Ranking.of(ranking("answers_rank", HIDDEN, OVER_97, UNDER_6, HALF, FIVE)))
        .containsExactly(4, 2, 3, 1, 0);
  }

  @Test
  void whatWasMeasuredComesBeforeABoundAsLarge() {
    assertThat(Ranking.of(ranking("engaged_rank", OVER_97, Cell.of(100, 0.97))))
        .containsExactly(1, 0);
  }

  @Test
  void theTableHasTheSameOrderAndSortsBoundsAtTheirBound() {
    TableTwin table =
        TableTwin.of(
            ranking("engaged_rank", HIDDEN, HALF, OVER_97), "Afdeling", Words.in(Language.NL));

    assertThat(table.rows()).extracting(TableTwin.Row::label).containsExactly("g2", "g1", "g0");
    assertThat(table.rows().stream().map(row -> row.entries().get(0).number()))
        .as("a bound is no value")
        .containsExactly(null, 0.5, null);
    assertThat(table.rows().stream().map(row -> row.entries().get(0).bound()))
        .containsExactly(0.97, null, null);
  }
}
