package nl.stip.analytics.log;

import nl.stip.analytics.spark.Tables;
import nl.stip.workspace.Settings;

/** The event log with people and local days, for everything that counts acts. */
public final class LogEvent {

  private LogEvent() {}

  /**
   * Defines {@code log_event}: the columns of an event, and {@code day} (in the organisation's
   * zone), {@code person, reply_person} (null for externals, machines and unmatched accounts) and
   * {@code to_person} (people addressed, sorted, distinct); for the events in {@code fresh_event}.
   */
  public static void define(Tables tables, Settings settings) {
    tables.keep("addressed", ADDRESSED);
    tables.define("log_event", LOG_EVENT.formatted(settings.zone().getId(), settings.automated()));
  }

  // one row per set of addressees that occurs: a channel's members meet often, sets are few
  private static final String ADDRESSED =
      """
      select `to`, array_sort(collect_list(struct(person, valid_from, valid_to))) as people
      from (
        select `to`, explode(`to`) as account
        from (select distinct `to` from fresh_event where size(`to`) > 0))
      join identity using (account)
      group by `to`
      """;

  private static final String LOG_EVENT =
      """
      with dated as (
        select *, to_date(from_utc_timestamp(published, '%s')) as day
        from fresh_event where not automated or %b)
      select e.*,
        a.person as person, r.person as reply_person,
        array_distinct(transform(
          filter(coalesce(g.people, array()), p -> e.day between p.valid_from and p.valid_to),
          p -> p.person)) as to_person
      from dated e
      left join identity a on a.account = e.account and e.day between a.valid_from and a.valid_to
      left join identity r
        on r.account = e.in_reply_to_account and e.day between r.valid_from and r.valid_to
      left join addressed g on g.`to` = e.`to`
      """;
}
