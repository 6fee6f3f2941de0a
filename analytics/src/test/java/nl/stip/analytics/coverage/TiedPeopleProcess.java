package nl.stip.analytics.coverage;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import nl.stip.analytics.group.PersonCells;
import nl.stip.analytics.network.graph.Clustering;
import nl.stip.analytics.network.graph.Components;
import nl.stip.analytics.network.graph.Rows;
import nl.stip.analytics.network.graph.StructuralHoles;
import nl.stip.analytics.network.graph.TieGraph;
import org.hipparchus.random.RandomDataGenerator;
import org.jgrapht.alg.scoring.Coreness;

/**
 * What each person of an {@link Organisation} is in its network, averaged. The truth is the mean of
 * very many people in organisations of its size.
 */
final class TiedPeopleProcess implements Superpopulation {

  /** People, in as many organisations as that makes. */
  private static final int MANY = 50_000;

  private final long seed;
  private final Map<Integer, Map<String, Double>> truths = new HashMap<>();

  TiedPeopleProcess(long seed) {
    this.seed = seed;
  }

  @Override
  public void draw(
      int people, int organisations, RandomDataGenerator random, Consumer<Trial> trials) {
    Map<String, Double> truth = truths.computeIfAbsent(people, this::truth);
    PersonCells cells = new PersonCells();
    for (int organisation = 0; organisation < organisations; organisation++) {
      Rows ties = Organisation.draw(people, 0, random).arcs().ties(true);
      cells.add(numbers(ties), bins(ties));
    }
    cells.figures(
        null,
        figure ->
            trials.accept(
                new Trial(
                    figure.metric(),
                    people,
                    truth.getOrDefault(figure.name(), 0.0),
                    figure.interval())));
  }

  private static Map<String, double[]> numbers(Rows ties) {
    Clustering clustering = Clustering.of(ties);
    Components components = Components.of(ties);
    StructuralHoles holes = StructuralHoles.of(ties, clustering);
    Map<String, double[]> numbers = new LinkedHashMap<>();
    numbers.put("ties_per_person", each(ties, ties::degree));
    numbers.put("isolates", each(ties, i -> ties.degree(i) > 0 ? 0 : 1));
    numbers.put("clustering", each(ties, clustering::local));
    numbers.put("components", each(ties, i -> components.inLargest(i) ? 1 : 0));
    numbers.put("effective_size", each(ties, holes::effectiveSize));
    numbers.put("burt_constraint", each(ties, holes::constraint));
    return numbers;
  }

  private static double[] each(Rows ties, IntToDoubleFunction measure) {
    return IntStream.range(0, ties.nodes()).mapToDouble(measure).toArray();
  }

  private static Map<String, String[]> bins(Rows ties) {
    Map<Integer, Integer> core = new Coreness<>(new TieGraph(ties)).getScores();
    return Map.of(
        "coreness",
        IntStream.range(0, ties.nodes()).mapToObj(i -> bin(core.get(i))).toArray(String[]::new));
  }

  /** As {@code coreness/value.sql} has it. */
  private static String bin(int coreness) {
    if (coreness == 0) {
      return "none";
    }
    return coreness <= 2 ? "edge" : coreness <= 5 ? "middle" : "core";
  }

  private Map<String, Double> truth(int people) {
    RandomDataGenerator random = new RandomDataGenerator(seed + people);
    Map<String, double[]> sums = new HashMap<>();
    for (int organisation = 0; organisation < MANY / people; organisation++) {
      Rows ties = Organisation.draw(people, 0, random).arcs().ties(true);
      numbers(ties)
          .forEach(
              (id, values) -> {
                for (double value : values) {
                  if (!Double.isNaN(value)) {
                    add(sums, id, value);
                  }
                }
              });
      for (String bin : bins(ties).get("coreness")) {
        add(sums, "coreness:" + bin, 1);
      }
    }
    int seen = MANY / people * people;
    Map<String, Double> truth = new HashMap<>();
    sums.forEach((id, sum) -> truth.put(id, id.contains(":") ? sum[0] / seen : sum[0] / sum[1]));
    return truth;
  }

  private static void add(Map<String, double[]> sums, String id, double value) {
    double[] sum = sums.computeIfAbsent(id, i -> new double[2]);
    sum[0] += value;
    sum[1]++;
  }
}
