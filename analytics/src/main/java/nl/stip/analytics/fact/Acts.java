package nl.stip.analytics.fact;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The additive columns of what people did: they sum over days, weeks and tools. */
final class Acts {

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
          "web");

  /** Days among the additive columns: with any act, with an engaging one, and of those workdays. */
  static final List<String> DAYS =
      List.of("reached_days", "engaged_days", "engaged_workdays", "reached_workdays");

  private Acts() {}

  /** One select item per additive column, in a fixed order. */
  static String each(Function<String, String> item) {
    return java.util.stream.Stream.concat(DAYS.stream(), COUNTS.stream())
        .map(item)
        .collect(Collectors.joining(",\n  "));
  }
}
