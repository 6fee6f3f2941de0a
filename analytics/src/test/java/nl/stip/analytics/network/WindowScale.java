package nl.stip.analytics.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import nl.stip.analytics.network.graph.Rows;
import nl.stip.time.PeriodKind;
import org.apache.spark.sql.Row;

/**
 * All measures of one window of 100,000 people and two million ties: how long they take. People
 * have groups along four dimensions and mostly turn to those of their own; a few have very many
 * contacts. Needs no Spark session.
 */
public final class WindowScale {

  private static final int PEOPLE = 100_000;
  private static final int TIES = 2_000_000;
  private static final int CIRCLE = 100;
  private static final int LEADERS = 20;
  private static final double GOAL = 300;
  private static final double NANOS = 1e9;
  private static final long SEED = 20261126;

  private WindowScale() {}

  /** Measures; the argument is the number of people. Exit code 1: not under five minutes. */
  public static void main(String... args) {
    int people = args.length > 0 ? Integer.parseInt(args[0]) : PEOPLE;
    int ties = (int) (TIES / (double) PEOPLE * people);
    Rows arcs = arcs(people, ties, new SplittableRandom(SEED));
    List<WindowGraph.Member> members = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      members.add(
          new WindowGraph.Member(
              i,
              i < LEADERS,
              31 - Integer.numberOfLeadingZeros(i / LEADERS + 1),
              List.of("d" + i / CIRCLE % 30, "s" + i / 7 % 12, "c" + i / 7 % 4, "f" + i % 60)));
    }
    WindowGraph graph =
        new WindowGraph("all", "2026-10", PeriodKind.MONTH.term(), members, arcs, arcs.ties(true));
    System.out.printf(Locale.ROOT, "%,d people, %,d ties%n", people, graph.ties().arcs() / 2);
    long start = System.nanoTime();
    Row measured =
        new Measures(List.of("department", "site", "country", "function"), true, SEED).of(graph);
    double seconds = (System.nanoTime() - start) / NANOS;
    Runtime java = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "%d rows about people, %.0f s, %s %.0f s; heap at most %,d MiB%n",
        measured.getList(2).size(),
        seconds,
        seconds < GOAL ? "under" : "NOT under",
        GOAL,
        java.maxMemory() >> 20);
    System.exit(seconds < GOAL ? 0 : 1);
  }

  /** Each tie with an arc each way; four in five within a circle of a hundred. */
  private static Rows arcs(int people, int ties, SplittableRandom random) {
    int[] from = new int[2 * ties];
    int[] to = new int[2 * ties];
    double[] weight = new double[2 * ties];
    Arrays.fill(weight, 1);
    for (int tie = 0; tie < ties; tie++) {
      int one = random.nextInt(people);
      // skewed: the first of a circle have most contacts
      double skew = random.nextDouble();
      int other =
          random.nextInt(5) > 0
              ? Math.min(people - 1, one / CIRCLE * CIRCLE + random.nextInt(CIRCLE))
              : (int) (skew * skew * people);
      from[2 * tie] = one;
      to[2 * tie] = other;
      from[2 * tie + 1] = other;
      to[2 * tie + 1] = one;
    }
    return Rows.of(people, from, to, weight);
  }
}
