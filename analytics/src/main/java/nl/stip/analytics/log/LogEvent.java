package nl.stip.analytics.log;

import java.util.List;
import nl.stip.analytics.engine.Nearest;
import nl.stip.analytics.spark.Tables;
import nl.stip.workspace.Settings;

/** The event log with people and local days, for everything that counts acts. */
public final class LogEvent {

  private LogEvent() {}

  /**
   * Defines {@code log_event}: the columns of an event, and {@code day} (in the organisation's
   * zone), {@code person} and {@code reply_person} (null for externals, machines and unmatched
   * accounts), for the events in {@code fresh_event}; and keeps {@code addressed} (to, person,
   * valid_from, valid_to): who the accounts are that an event goes to.
   */
  public static void define(Tables tables, Settings settings) {
    Nearest.keep(tables, "addressed", addressed());
    tables.define("log_event", acts(settings));
  }

  /** How both are told, in words that change when that does. */
  public static String words(Settings settings) {
    return addressed() + "\n" + acts(settings);
  }

  private static Tables.View addressed() {
    return new Tables.View(ADDRESSED, List.of("fresh_event", "identity"));
  }

  private static Tables.View acts(Settings settings) {
    return new Tables.View(
        LOG_EVENT.formatted(settings.zone().getId(), settings.automated()),
        List.of("fresh_event", "identity"));
  }

  // few sets of addressees occur: a channel's members meet often
  private static final String ADDRESSED =
      """
      select distinct s.`to`, i.person, i.valid_from, i.valid_to
      from (
        select `to`, explode(`to`) as account
        from (select distinct `to` from fresh_event where size(`to`) > 0)) s
      join identity i on i.account = s.account
      """;

  private static final String LOG_EVENT =
      """
      select e.*, a.person as person, r.person as reply_person
      from (
        select *, to_date(from_utc_timestamp(published, '%s')) as day
        from fresh_event where not automated or %b) e
      left join identity a on a.account = e.account and e.day between a.valid_from and a.valid_to
      left join identity r
        on r.account = e.in_reply_to_account and e.day between r.valid_from and r.valid_to
      """;
}
