package nl.stip.analytics.response;

import nl.stip.analytics.spark.Tables;

/**
 * The channels of an organisation, not of a group: the fact table {@code channel_use}. A channel is
 * used in a period when somebody writes or reacts in it; it is alive when at least five percent of
 * its members do (Viva Engage, community analytics).
 */
public final class ChannelFacts {

  private static final double ALIVE = 0.05;

  private ChannelFacts() {}

  /**
   * Keeps {@code channel_use} (tool, period, dim1, val1, dim2, val2, all null, n people who wrote
   * or reacted in a channel, channels in use, open ones, closed ones, declared ones of the closed,
   * known open channels in use at any time in the year up to the period's end whose number of
   * members is known, alive of those), from {@code talk, community, tool_period}; months and
   * quarters.
   */
  public static void define(Tables tables) {
    tables.keep("channel_use", USE.formatted(ALIVE));
  }

  private static final String USE =
      """
      with used as (
        select t.tool, t.period, c.community, t.first_day, c.person, c.day
        from (
          select *, explode(array(tool, 'all')) as of
          from (select distinct tool, day, community, person from talk where community is not null)) c
        join tool_period t on t.tool = c.of and t.kind in ('month', 'quarter')
          and c.day between date_sub(t.counted_to, 365) and t.counted_to
        join published p on p.tool = t.tool and p.period = t.period),
      channel as (
        select u.tool, u.period, u.community,
          count(distinct case when u.day >= u.first_day then u.person end) as people
        from used u group by u.tool, u.period, u.community),
      people as (
        select tool, period, count(distinct person) as n from used where day >= first_day
        group by tool, period)
      select c.tool, c.period, cast(null as string) as dim1, cast(null as string) as val1,
        cast(null as string) as dim2, cast(null as string) as val2, first(p.n) as n,
        count_if(c.people > 0) as channels,
        count_if(c.people > 0 and m.audience = 'public') as open,
        count_if(c.people > 0 and m.audience = 'private') as closed,
        count_if(c.people > 0 and m.audience = 'private' and m.confidential) as declared,
        count_if(m.audience = 'public' and m.members > 0) as known,
        count_if(m.audience = 'public' and m.members > 0 and c.people >= %s * m.members) as alive
      from channel c
      join people p on p.tool = c.tool and p.period = c.period
      join community m on m.community = c.community and m.kind = 'channel'
      group by c.tool, c.period
      """;
}
