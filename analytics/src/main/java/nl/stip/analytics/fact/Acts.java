package nl.stip.analytics.fact;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stip.analytics.response.Answers;

/** The additive columns of what people did: they sum over days and tools. */
final class Acts {

  /** Days among the additive columns: with any act, with an engaging one, and of those workdays. */
  static final List<String> DAYS =
      List.of("reached_days", "engaged_days", "engaged_workdays", "reached_workdays");

  private static final String TIMED = "timed";
  private static final String LATE = "late";

  /** Counts of {@code person_day}. */
  static final List<String> COUNTS =
      List.of(
          "actions",
          "messages",
          "replies",
          "reactions",
          "shares",
          "edits",
          "questions",
          "in_public",
          "in_private",
          "in_direct",
          "desktop",
          "mobile",
          "web",
          TIMED,
          LATE,
          "strategy_seen",
          "strategy_acts");

  /** All of them: {@link #DAYS}, {@link #COUNTS}, and what came of it, {@link Answers#COUNTS}. */
  static final List<String> ALL =
      Stream.of(DAYS, COUNTS, Answers.COUNTS).flatMap(List::stream).toList();

  /** Places in {@link #ALL}. */
  static final int REACHED_DAYS = 0;

  /** As above. */
  static final int ENGAGED_DAYS = 1;

  /** As above. */
  static final int ENGAGED_WORKDAYS = 2;

  /** As above. */
  static final int REACHED_WORKDAYS = 3;

  /** As above: the first of {@link #COUNTS}. */
  static final int ACTIONS = 4;

  private Acts() {}

  /** One select item per count, those of {@link Answers} included, in order. */
  static String each(Function<String, String> item) {
    return ALL.stream().skip(DAYS.size()).map(item).collect(Collectors.joining(", "));
  }

  /** On a day off all acts of known time are late; changes the counts after the days. */
  static void late(long... counts) {
    counts[COUNTS.indexOf(LATE)] = counts[COUNTS.indexOf(TIMED)];
  }
}
