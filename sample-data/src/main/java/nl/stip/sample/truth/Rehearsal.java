package nl.stip.sample.truth;

import java.util.List;
import java.util.stream.IntStream;
import nl.stip.sample.chance.Chance;
import nl.stip.sample.office.OfficeDay;

/**
 * The weeks of a person in a tool, played over and over from the hidden rate and the hidden days at
 * work: how often the person ends up in which usage segment. What the exports say is one such play,
 * and not one of these.
 */
final class Rehearsal {

  /** Usage segments, then flows, by their bins. */
  static final List<String> BINS =
      List.of(
          "non",
          "low",
          "novice",
          "habitual",
          "power",
          "lapsed",
          "same",
          "activated",
          "deepened",
          "declined",
          "faded");

  /** So many of the bins are segments. */
  static final int SEGMENTS = 6;

  private static final int LAPSED = 5;
  private static final int WEEK = 7;
  private static final int THURSDAY = 3;

  private final Known known;
  private final int monday;
  private final int plays;

  Rehearsal(Known known, int plays) {
    this.known = known;
    this.plays = plays;
    int first = known.company().first();
    // day 0 of the epoch was a Thursday
    monday = first - Math.floorMod(first + THURSDAY, WEEK);
  }

  /** How often a person is in each bin at the end of each span, of one play. */
  double[][] of(int person, String tool, List<Span> spans) {
    double[] rates = rates(person, tool);
    Chance chance = new Chance(known.parameters().seed()).of("rehearsal").of(tool).of(person);
    double[][] shares = new double[spans.size()][BINS.size()];
    for (int play = 0; play < plays; play++) {
      PlayedWeeks weeks = new PlayedWeeks(rates, chance);
      for (int i = 0; i < spans.size(); i++) {
        int now = weeks.level(whole(spans.get(i).last() + 1));
        int before = weeks.level(whole(spans.get(i).first()));
        boolean lapsed = now < PlayedWeeks.NOVICE && weeks.hadHabit(whole(spans.get(i).last() + 1));
        shares[i][lapsed ? LAPSED : now] += 1.0 / plays;
        shares[i][flow(before, now)] += 1.0 / plays;
      }
    }
    return shares;
  }

  /** The last whole week before a day, from 0. */
  private int whole(int day) {
    return Math.floorDiv(day - monday, WEEK) - 1;
  }

  private static int flow(int before, int now) {
    if (before == now) {
      return BINS.indexOf("same");
    }
    boolean inUse = before >= PlayedWeeks.NOVICE;
    boolean stays = now >= PlayedWeeks.NOVICE;
    String flow =
        now > before
            ? !inUse && stays ? "activated" : "deepened"
            : inUse && !stays ? "faded" : "declined";
    return BINS.indexOf(flow);
  }

  /** Acts to be expected of each week. */
  private double[] rates(int person, String tool) {
    double rate = OfficeDay.engages(tool, known.habits().get(person));
    int weeks = whole(known.company().last() + 1) + 1;
    return IntStream.range(0, weeks).mapToDouble(week -> rate * days(person, week)).toArray();
  }

  private long days(int person, int week) {
    int from = Math.max(known.company().first(), monday + week * WEEK);
    return IntStream.range(from, monday + (week + 1) * WEEK)
        .filter(day -> known.presence().works(person, day))
        .count();
  }
}
