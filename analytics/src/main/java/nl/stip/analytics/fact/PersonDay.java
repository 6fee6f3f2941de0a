package nl.stip.analytics.fact;

import nl.stip.workspace.Settings;

/**
 * What a person did in a tool on a day. Every act reaches; a post, reply, reaction, share and edit
 * of a shared document engages ({@code counting.md} 6).
 */
public final class PersonDay {

  private PersonDay() {}

  /** The query over {@code fresh_event} and {@code identity}. */
  public static String sql(Settings settings) {
    return SQL.formatted(settings.zone().getId(), settings.automated());
  }

  private static final String SQL =
      """
      with act as (
        select e.tool, i.person, e.day, e.audience, e.device, e.question, e.in_reply_to_id,
          e.type = 'Create' and coalesce(e.object_type, 'Note') in ('Note', 'Article', 'Question')
            as message,
          e.type = 'Like' as reaction,
          e.type = 'Announce' or (e.type in ('Create', 'Add') and e.object_type = 'Document')
            as share,
          e.type = 'Update' and e.object_type = 'Document' as edit
        from (
          select *, to_date(from_utc_timestamp(published, '%s')) as day
          from fresh_event where not automated or %b) e
        join identity i on i.account = e.account and e.day between i.valid_from and i.valid_to)
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
        count_if(device = 'web') as web
      from act group by tool, person, day
      """;
}
