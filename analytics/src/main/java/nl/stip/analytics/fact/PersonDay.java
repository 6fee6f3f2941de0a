package nl.stip.analytics.fact;

import java.util.List;
import nl.stip.analytics.spark.Tables;
import nl.stip.workspace.Settings;

/**
 * What a person did in a tool on a day. Every act reaches; a post, reply, reaction, share and edit
 * of a shared document engages ({@code counting.md} 6).
 *
 * <p>An act is late when its time is known and not between nine and five in the person's own zone
 * (the default of Worklytics); what is done on a day off is late too, which {@link PersonPeriod}
 * knows.
 */
public final class PersonDay {

  private static final int STARTS = 9;
  private static final int ENDS = 17;

  private PersonDay() {}

  /** The query over {@code fresh_event, identity} and {@code person_history}. */
  public static Tables.View view(Settings settings) {
    return new Tables.View(
        SQL.formatted(settings.zone().getId(), settings.automated(), STARTS, ENDS),
        List.of("fresh_event", "identity", "person_history"));
  }

  private static final String SQL =
      """
      with act as (
        select e.tool, i.person, e.day, e.audience, e.device, e.question, e.in_reply_to_id,
          e.published_known as timed,
          e.published_known
            and hour(if(h.zone is null, e.here, from_utc_timestamp(e.published, h.zone)))
              not between %3$d and %4$d - 1 as late,
          e.type = 'Create' and coalesce(e.object_type, 'Note') in ('Note', 'Article', 'Question')
            as message,
          e.type = 'Like' as reaction,
          e.type = 'Announce' or (e.type in ('Create', 'Add') and e.object_type = 'Document')
            as share,
          e.type = 'Update' and e.object_type = 'Document' as edit
        from (
          select *, to_date(here) as day
          from (
            select *, from_utc_timestamp(published, '%1$s') as here
            from fresh_event where not automated or %2$b)) e
        join identity i on i.account = e.account and e.day between i.valid_from and i.valid_to
        left join (
          select person, valid_from, valid_to, zone from person_history where zone <> '%1$s') h
          on h.person = i.person and e.day between h.valid_from and h.valid_to)
      select tool, person, day,
        bool_or(message or reaction or share or edit) as engaged,
        count_if(message or reaction or share or edit) as actions,
        count_if(message) as messages,
        count_if(message and in_reply_to_id is not null) as replies,
        count_if(reaction) as reactions,
        count_if(share) as shares,
        count_if(edit) as edits,
        count_if(message and question) as questions,
        count_if(message and audience = 'public') as in_public,
        count_if(message and audience = 'private') as in_private,
        count_if(message and audience = 'direct') as in_direct,
        count_if(device = 'desktop') as desktop,
        count_if(device = 'mobile') as mobile,
        count_if(device = 'web') as web,
        count_if(timed) as timed,
        count_if(late) as late,
        cast(0 as bigint) as strategy_seen,
        cast(0 as bigint) as strategy_acts
      from act group by tool, person, day
      """;
}
