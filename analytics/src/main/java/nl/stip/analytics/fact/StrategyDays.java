package nl.stip.analytics.fact;

import java.util.stream.Collectors;
import nl.stip.analytics.engine.Nearest;
import nl.stip.analytics.spark.Small;
import nl.stip.analytics.spark.Tables;
import nl.stip.workspace.Settings;

/**
 * Who saw and who took part in messages about the strategy: those that carry a theme, or stand in a
 * community of one. Any act on such a message, opening its community included, is to have seen it;
 * writing one, answering, liking and passing it on is to take part.
 *
 * <p>Themes are not part of the facts of weeks: which old message somebody reacts to is known only
 * when all are, and a message of today may be answered next year.
 */
public final class StrategyDays {

  private StrategyDays() {}

  /**
   * Defines {@code themed} (one row: whether anything has a theme) and adds what was seen and done
   * to {@code person_day}; {@code event, community} and {@code identity} must be there.
   */
  public static void unite(Tables tables, Settings settings) {
    tables.keep("themed_community", THEMED_COMMUNITY);
    Nearest.keep(tables, "themed_object", THEMED_OBJECT, "event", "themed_community");
    tables.keep(
        "themed",
        "select exists(select 1 from themed_object) or exists(select 1 from themed_community)"
            + " as themed");
    if (Small.rows(tables.get("themed")).get(0).getBoolean(0)) {
      String none =
          Acts.COUNTS.stream()
              .filter(c -> !c.startsWith("strategy_"))
              .map(c -> "cast(0 as bigint) as " + c)
              .collect(Collectors.joining(", "));
      Nearest.keep(
          tables,
          "strategy_day",
          DAYS.formatted(settings.zone().getId(), settings.automated(), none, THEMED),
          "event",
          "themed_object",
          "themed_community",
          "identity");
      DayUnion.add(tables, "strategy_day");
    }
  }

  // between its tags stands a sign that is in none
  private static final String THEMED =
      "concat('\u001f', array_join(tag, '\u001f')) like '%\u001ftheme:%'";

  private static final String THEMED_COMMUNITY = "select community from community where " + THEMED;

  private static final String THEMED_OBJECT =
      """
      select distinct object_id from event
      where type = 'Create' and object_id is not null
        and (%1$s
          or context_id in (select community from themed_community))
      """
          .formatted(THEMED);

  private static final String DAYS =
      """
      with about as (
        select tool, account, type,
          to_date(from_utc_timestamp(published, '%1$s')) as day
        from event
        where (not automated or %2$b)
          and (%4$s
            or object_id in (select object_id from themed_object)
            or in_reply_to_id in (select object_id from themed_object)
            or context_id in (select community from themed_community)))
      select a.tool, i.person, a.day, false as engaged, %3$s,
        count(*) as strategy_seen,
        count_if(a.type in ('Create', 'Like', 'Announce')) as strategy_acts
      from about a
      join identity i on i.account = a.account and a.day between i.valid_from and i.valid_to
      group by a.tool, i.person, a.day
      """;
}
