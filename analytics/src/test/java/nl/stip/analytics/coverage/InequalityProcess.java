package nl.stip.analytics.coverage;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.stip.analytics.inequality.Inequality;
import org.hipparchus.random.RandomDataGenerator;

/**
 * Acts per person: nobody's for some, negative binomial for the others. The truth is that of a huge
 * draw; of the top tenth, which is rounded up, that of the same part of it.
 */
final class InequalityProcess implements Superpopulation {

  private static final int HUGE = 500_000;
  private static final double SILENT = 0.2;
  private static final double SHAPE = 0.9;
  private static final double MEAN = 14;
  private static final int FEW = 3;

  private final Truth everybody;
  private final Truth active;

  InequalityProcess(long seed) {
    long[] acts = acts(HUGE, new RandomDataGenerator(seed));
    everybody = new Truth(acts);
    active = new Truth(Arrays.stream(acts).filter(a -> a > 0).toArray());
  }

  private static long[] acts(int people, RandomDataGenerator random) {
    return IntStream.range(0, people)
        .mapToLong(i -> random.nextUniform(0, 1) < SILENT ? 0 : Draws.count(random, SHAPE, MEAN))
        .toArray();
  }

  @Override
  public void draw(
      int people, int organisations, RandomDataGenerator random, Consumer<Trial> trials) {
    for (int organisation = 0; organisation < organisations; organisation++) {
      // ids of other people each time, since they decide the blocks
      long first = random.nextLong();
      long[] acts = acts(people, random);
      int[] did = IntStream.range(0, people).filter(i -> acts[i] > 0).toArray();
      if (did.length >= Trial.K && people - did.length >= FEW) {
        Inequality all = Inequality.of(LongStream.range(first, first + people).toArray(), acts);
        trials.accept(new Trial("gini", people, everybody.gini, all.giniInterval()));
        Inequality engaged =
            Inequality.of(
                Arrays.stream(did).mapToLong(i -> first + i).toArray(),
                Arrays.stream(did).mapToLong(i -> acts[i]).toArray());
        trials.accept(new Trial("gini_active", people, active.gini, engaged.giniInterval()));
        double top = active.top(engaged.top() / (double) did.length);
        trials.accept(new Trial("top_tenth", people, top, engaged.topInterval()));
      }
    }
  }

  /** Calculated by itself, without the product. */
  private static final class Truth {

    private final long[] ascending;
    private final double[] lorenz;
    private final double gini;

    Truth(long[] acts) {
      ascending = acts.clone();
      Arrays.sort(ascending);
      lorenz = new double[acts.length + 1];
      for (int i = 0; i < acts.length; i++) {
        lorenz[i + 1] = lorenz[i] + ascending[i];
      }
      double area = 0;
      for (int i = 0; i < acts.length; i++) {
        area += (lorenz[i] + lorenz[i + 1]) / 2 / lorenz[acts.length] / acts.length;
      }
      gini = 1 - 2 * area;
    }

    double top(double part) {
      int rest = (int) Math.round(ascending.length * (1 - part));
      return 1 - lorenz[rest] / lorenz[ascending.length];
    }
  }
}
