package nl.stip.analytics.network.graph;

import static nl.stip.analytics.network.graph.Brokerage.Role.COORDINATOR;
import static nl.stip.analytics.network.graph.Brokerage.Role.GATEKEEPER;
import static nl.stip.analytics.network.graph.Brokerage.Role.ITINERANT;
import static nl.stip.analytics.network.graph.Brokerage.Role.LIAISON;
import static nl.stip.analytics.network.graph.Brokerage.Role.REPRESENTATIVE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.stip.analytics.network.graph.Brokerage.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrokerageTest {

  /** The worked example of the field guide, section 6; groups are letters. */
  @Test
  void rolesOfTheToyNetwork() {
    List<String> people = List.of("a1", "a2", "a3", "b1", "b2", "c1");
    String arcs = "a1a2 a2a3 a2b1 b1b2 b1a3 b2c1 c1a1 b1c1 a1b1";
    List<int[]> pairs = new ArrayList<>();
    for (String arc : arcs.split(" ")) {
      pairs.add(new int[] {people.indexOf(arc.substring(0, 2)), people.indexOf(arc.substring(2))});
    }
    Labels letters = Labels.of(people.stream().map(name -> name.substring(0, 1)).toList());
    Brokerage brokerage = Brokerage.of(Graphs.arcs(6, pairs), letters);
    Map<String, Map<Role, Long>> expected =
        Map.of(
            "a1", Map.of(GATEKEEPER, 1L, LIAISON, 1L),
            "a2", Map.of(COORDINATOR, 1L),
            "a3", Map.of(),
            "b1", Map.of(GATEKEEPER, 2L, LIAISON, 2L, ITINERANT, 1L),
            "b2", Map.of(),
            "c1", Map.of(LIAISON, 2L));
    for (int v = 0; v < 6; v++) {
      assertThat(counts(brokerage, v)).isEqualTo(expected.get(people.get(v)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "A, A, A, COORDINATOR",
    "A, B, A, ITINERANT",
    "A, B, B, GATEKEEPER",
    "A, A, B, REPRESENTATIVE",
    "A, B, C, LIAISON"
  })
  void onePathIsOneRole(String sender, String broker, String receiver, Role role) {
    Labels labels = Labels.of(List.of(sender, broker, receiver));
    List<int[]> path = List.of(new int[] {0, 1}, new int[] {1, 2});
    Brokerage brokerage = Brokerage.of(Graphs.arcs(3, path), labels);
    for (Role any : Role.values()) {
      assertThat(brokerage.count(1, any)).isEqualTo(any == role ? 1 : 0);
      assertThat(brokerage.count(0, any) + brokerage.count(2, any)).isZero();
    }
  }

  /** Three loops over everybody; a fifth of the groups is not known, arcs to oneself are there. */
  @Property(tries = 200, seed = "1")
  void countsEqualTheDefinition(@ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int nodes) {
    Random random = new Random(seed);
    Rows arcs = Graphs.random(nodes, random.nextDouble() * .5, seed);
    List<String> groups = new ArrayList<>();
    for (int i = 0; i < nodes; i++) {
      int group = random.nextInt(5);
      groups.add(group == 4 ? null : "g" + group);
    }
    List<Map<Role, Long>> expected = new ArrayList<>();
    for (int v = 0; v < nodes; v++) {
      expected.add(new EnumMap<>(Role.class));
    }
    for (int i = 0; i < nodes; i++) {
      for (int v = 0; v < nodes; v++) {
        for (int j = 0; j < nodes; j++) {
          boolean path = arcs.position(i, v) >= 0 && arcs.position(v, j) >= 0;
          boolean three = i != v && v != j && i != j;
          if (path && three && arcs.position(i, j) < 0) {
            Role role = role(groups.get(i), groups.get(v), groups.get(j));
            if (role != null) {
              expected.get(v).merge(role, 1L, Long::sum);
            }
          }
        }
      }
    }
    Brokerage brokerage = Brokerage.of(arcs, Labels.of(groups));
    for (int v = 0; v < nodes; v++) {
      assertThat(counts(brokerage, v)).isEqualTo(expected.get(v));
    }
  }

  private static Role role(String sender, String broker, String receiver) {
    if (sender == null || broker == null || receiver == null) {
      return null;
    }
    String pattern = "";
    for (String group : List.of(sender, broker, receiver)) {
      boolean first = group.equals(sender);
      pattern += first ? "A" : group.equals(broker) ? "B" : "C";
    }
    return switch (pattern) {
      case "AAA" -> COORDINATOR;
      case "ABA" -> ITINERANT;
      case "ABB" -> GATEKEEPER;
      case "AAB", "AAC" -> REPRESENTATIVE;
      default -> LIAISON;
    };
  }

  /** Roles a node has, with their counts. */
  private static Map<Role, Long> counts(Brokerage brokerage, int node) {
    return Arrays.stream(Role.values())
        .filter(role -> brokerage.count(node, role) != 0)
        .collect(Collectors.toMap(role -> role, role -> brokerage.count(node, role)));
  }
}
