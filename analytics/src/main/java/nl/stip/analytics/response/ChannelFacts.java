package nl.stip.analytics.response;

import nl.stip.analytics.engine.Nearest;
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
    tables.keep(
        "channel",
        "select community, audience, confidential, members from community where kind = 'channel'");
    Nearest.keep(
        tables, "channel_use", USE.formatted(ALIVE), "talk", "tool_period", "published", "channel");
  }

  private static final String USE =
      """
      with written as (
        select distinct tool, day, community, person from talk where community is not null),
      act as (
        select tool, day, community, person from written
        union all
        select 'all' as tool, day, community, person from written),
      month as (
        select p.* from tool_period p
        join published u on u.tool = p.tool and u.period = p.period
        where p.kind in ('month', 'quarter')),
      used as (
        select distinct m.tool, m.period, a.community, a.person
        from act a
        join month m on m.tool = a.tool and a.day between m.first_day and m.counted_to),
      writers as (
        select tool, period, community, count(*) as people from used group by tool, period, community),
      people as (
        select tool, period, count(distinct person) as n from used group by tool, period),
      lately as (
        select y.tool, y.period, y.community, coalesce(u.people, 0) as people
        from (
          select distinct m.tool, m.period, d.community
          from (select distinct tool, day, community from act) d
          join month m on m.tool = d.tool
            and d.day between m.counted_to - interval 365 days and m.counted_to) y
        left join writers u
          on u.tool = y.tool and u.period = y.period and u.community = y.community)
      select c.tool, c.period, cast(null as string) as dim1, cast(null as string) as val1,
        cast(null as string) as dim2, cast(null as string) as val2, first(p.n) as n,
        count(case when c.people > 0 then 1 end) as channels,
        count(case when c.people > 0 and m.audience = 'public' then 1 end) as open,
        count(case when c.people > 0 and m.audience = 'private' then 1 end) as closed,
        count(case when c.people > 0 and m.audience = 'private' and m.confidential then 1 end)
          as declared,
        count(case when m.audience = 'public' and m.members > 0 then 1 end) as known,
        count(case when m.audience = 'public' and m.members > 0
          and c.people >= %s * m.members then 1 end) as alive
      from lately c
      join people p on p.tool = c.tool and p.period = c.period
      join channel m on m.community = c.community
      group by c.tool, c.period
      """;
}
