package nl.stip.dashboard.figure.by;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whoever is close stands together. */
class NeighboursTest {

  /** Names of the communities a, b and c in any order: each ends up in one piece. */
  @Test
  void communitiesBecomeBlocks() {
    Random random = new Random(7);
    for (int round = 0; round < 50; round++) {
      List<String> names = new ArrayList<>();
      for (String community : List.of("a", "b", "c")) {
        IntStream.range(0, 2 + random.nextInt(5)).forEach(i -> names.add(community + i));
      }
      Collections.shuffle(names, random);
      double[][] noise = new double[names.size()][names.size()];
      for (double[] row : noise) {
        java.util.Arrays.setAll(row, i -> random.nextDouble() / 2);
      }
      List<String> order =
          Neighbours.order(
              names,
              (x, y) ->
                  (x.charAt(0) == y.charAt(0) ? 2 : 0.2)
                      + noise[names.indexOf(x)][names.indexOf(y)]);

      assertThat(order).containsExactlyInAnyOrderElementsOf(names);
      assertThat(changes(order)).isEqualTo(2);
    }
  }

  private static long changes(List<String> order) {
    return IntStream.range(1, order.size())
        .filter(i -> order.get(i).charAt(0) != order.get(i - 1).charAt(0))
        .count();
  }

  /** Sites along a road, each close to the next: the order is that of the road. */
  @Test
  void aChainStaysAChain() {
    List<String> road = List.of("1", "2", "3", "4", "5", "6");
    List<String> shuffled = new ArrayList<>(road);
    Collections.shuffle(shuffled, new Random(3));
    List<String> order =
        Neighbours.order(
            shuffled, (x, y) -> -Math.pow(Integer.parseInt(x) - Integer.parseInt(y), 2));
    List<String> turned = new ArrayList<>(order);
    Collections.reverse(turned);
    assertThat(List.of(order, turned)).contains(road);
  }

  @Test
  void noneAndOneHaveAnOrder() {
    assertThat(Neighbours.order(List.of(), (x, y) -> 1)).isEmpty();
    assertThat(Neighbours.order(List.of("a"), (x, y) -> 1)).containsExactly("a");
  }
}
