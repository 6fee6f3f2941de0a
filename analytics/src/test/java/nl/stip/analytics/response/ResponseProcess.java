package nl.stip.analytics.response;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import nl.stip.analytics.coverage.Draws;
import nl.stip.analytics.coverage.Superpopulation;
import nl.stip.analytics.coverage.Trial;
import nl.stip.analytics.statistics.interval.Interval;
import org.hipparchus.random.RandomDataGenerator;

/**
 * Authors who differ in how much they post, and in how likely and how soon they are answered; a
 * quarter of the posts is not observed for the whole week. And people who write more or less, the
 * more the less of it in the open.
 */
public final class ResponseProcess implements Superpopulation {

  private static final double[] CLOCK = {1, 2, 4, 8, 24, 48, 72, 120, 168};
  private static final double[] WORKING = {1, 2, 4, 8, 16, 24, 40};
  private static final double WEEK = 168;
  private static final double WORKED = 40;
  private static final int FEW = 3;
  private static final int HUGE = 100_000;

  private final double[] clock;
  private final double[] working;
  private final double open;

  /** Draws the truth. */
  public ResponseProcess(long seed) {
    RandomDataGenerator random = new RandomDataGenerator(seed);
    clock = truth(random, CLOCK, WEEK);
    working = truth(random, WORKING, WORKED);
    double[] written = new double[2];
    for (int i = 0; i < HUGE; i++) {
      long[] own = messages(random);
      written[0] += own[0];
      written[1] += own[0] + own[1] + own[2];
    }
    open = written[0] / written[1];
  }

  private static double[] truth(RandomDataGenerator random, double[] at, double longest) {
    double[] share = new double[at.length];
    for (int i = 0; i < HUGE; i++) {
      double answered = random.nextBeta(4, 1);
      double pace = random.nextGamma(1.5, 4 / longest);
      for (int t = 0; t < at.length; t++) {
        share[t] += answered * (1 - Math.exp(-pace * at[t])) / HUGE;
      }
    }
    return share;
  }

  @Override
  public void draw(
      int people, int organisations, RandomDataGenerator random, Consumer<Trial> trials) {
    for (int organisation = 0; organisation < organisations; organisation++) {
      ResponseCurve curve = curve(people, random, WEEK);
      Interval[] intervals = curve.intervals(CLOCK);
      for (int t = 0; t < CLOCK.length; t++) {
        trials.accept(new Trial("first_response", people, clock[t], intervals[t]));
        int happened = curve.answeredBy(CLOCK[t]);
        if (CLOCK[t] == 24 && happened >= FEW && people - happened >= FEW) {
          trials.accept(new Trial("answered_in_a_day", people, clock[t], intervals[t]));
        }
      }
      Interval[] worked = curve(people, random, WORKED).intervals(WORKING);
      for (int t = 0; t < WORKING.length; t++) {
        trials.accept(new Trial("first_response_working", people, working[t], worked[t]));
      }
      trials.accept(new Trial("open_volume", people, open, volume(people, random)));
    }
  }

  private static Interval volume(int people, RandomDataGenerator random) {
    long first = random.nextLong();
    List<long[]> written = new ArrayList<>();
    while (written.size() < people) {
      long[] own = messages(random);
      if (Arrays.stream(own).sum() > 0) {
        written.add(own);
      }
    }
    long[] ids = new long[people];
    Arrays.setAll(ids, i -> first + i);
    return new Volume(ids, written.toArray(long[][]::new)).interval(0);
  }

  /** In open and closed channels, and direct. */
  private static long[] messages(RandomDataGenerator random) {
    int all = Draws.count(random, 1, 20);
    double inclination = random.nextBeta(2, 2) * 20 / (20 + 0.3 * all);
    int inOpen = Draws.hits(random, all, inclination);
    int closed = Draws.hits(random, all - inOpen, 0.3);
    return new long[] {inOpen, closed, all - inOpen - closed};
  }

  private static ResponseCurve curve(int people, RandomDataGenerator random, double longest) {
    long first = random.nextLong();
    List<double[]> posts = new ArrayList<>();
    for (int author = 0; author < people; author++) {
      int written = 1 + Draws.count(random, 0.7, 3);
      double answered = random.nextBeta(4, 1);
      double pace = random.nextGamma(1.5, 4 / longest);
      for (int post = 0; post < written; post++) {
        double closes = random.nextUniform(0, 1) < 0.25 ? random.nextUniform(0, longest) : longest;
        boolean ever = random.nextUniform(0, 1) < answered;
        double takes = ever ? random.nextExponential(1 / pace) : Double.POSITIVE_INFINITY;
        posts.add(new double[] {author, Math.min(takes, closes), takes <= closes ? 1 : 0});
      }
    }
    boolean[] happened = new boolean[posts.size()];
    for (int i = 0; i < happened.length; i++) {
      happened[i] = posts.get(i)[2] > 0;
    }
    return new ResponseCurve(
        posts.stream().mapToLong(post -> first + (long) post[0]).toArray(),
        posts.stream().mapToDouble(post -> post[1]).toArray(),
        happened);
  }
}
