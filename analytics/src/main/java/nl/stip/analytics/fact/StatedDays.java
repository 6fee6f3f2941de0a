package nl.stip.analytics.fact;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stip.analytics.spark.Tables;
import nl.stip.event.Measure;

/**
 * Days of people as their sources counted them, beside those that events give. Who could see what
 * was written is not known then, so it counts as acts and reactions and not as messages; when in
 * the day is not known either. Where a source gives both, the larger number counts: they are about
 * the same acts. A week that was counted whole counts as one day, in its middle; longer stretches
 * say nothing of any day.
 */
public final class StatedDays {

  private static final int LONGEST = 7;

  private StatedDays() {}

  /** Adds them to {@code person_day}; {@code summary} and {@code identity} must be there. */
  public static void unite(Tables tables) {
    if (tables.get("summary").isEmpty()) {
      return;
    }
    String counts = Acts.COUNTS.stream().map(StatedDays::count).collect(Collectors.joining(", "));
    tables.keep(
        "stated_day", STATED.formatted(terms(Measure.Tier.values()), LONGEST, counts, engaging()));
    DayUnion.add(tables, "stated_day");
  }

  private static String count(String column) {
    String measures =
        switch (column) {
          case "actions" -> engaging();
          case "reactions" -> quoted(Stream.of(Measure.REACTIONS));
          case "shares" -> quoted(Stream.of(Measure.FILES));
          default -> "";
        };
    return (measures.isEmpty() ? "0L" : sum(measures)) + " as " + column;
  }

  private static String sum(String measures) {
    return "cast(coalesce(sum(value) filter (where measure in (%s)), 0) as bigint)"
        .formatted(measures);
  }

  private static String engaging() {
    return terms(Measure.Tier.ENGAGED);
  }

  private static String terms(Measure.Tier... tiers) {
    return quoted(
        Stream.of(Measure.values())
            .filter(m -> m.tier() != Measure.Tier.NONE && Arrays.asList(tiers).contains(m.tier())));
  }

  private static String quoted(Stream<Measure> measures) {
    return measures.map(m -> "'" + m.term() + "'").collect(Collectors.joining(", "));
  }

  private static final String STATED =
      """
      with dated as (
        select *, date_add(first_day, cast(datediff(last_day, first_day) div 2 as int)) as day
        from summary
        where measure in (%1$s) and datediff(last_day, first_day) < %2$d and value > 0)
      select s.tool, i.person, s.day,
        coalesce(bool_or(s.measure in (%4$s)), false) as engaged, %3$s
      from dated s
      join identity i on i.account = s.account and s.day between i.valid_from and i.valid_to
      group by s.tool, i.person, s.day
      """;
}
