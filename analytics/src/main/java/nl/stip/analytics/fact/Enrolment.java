package nl.stip.analytics.fact;

import nl.stip.analytics.log.Covered;
import nl.stip.analytics.spark.Tables;

/**
 * From when until when a person is enabled for a tool ({@code counting.md} 5): the days of the
 * licences in the directory; where it says nothing about them, from the account's first dated
 * trace, or from the first covered day, start unknown, when there is none. An account that was
 * switched off counts until its last act.
 */
public final class Enrolment {

  private Enrolment() {}

  /**
   * Defines {@code enrolment} (person, tool, first_day, last_day, start_known): disjoint spans, for
   * each tool and {@code all}; and {@code employment} (person, country, leaves).
   */
  public static void define(Tables tables, Covered covered) {
    String connected =
        covered.tools().stream()
            .map(t -> "'" + t + "'")
            .collect(java.util.stream.Collectors.joining(", "));
    tables.define("trace", TRACE.formatted(covered.first()));
    tables.define("enabled_span", SPANS.formatted(connected, covered.first()));
    tables.keep("enrolment", MERGED);
    tables.keep(
        "employment",
        """
        select h.person, coalesce(max_by(h.country, h.valid_from), '') as country,
          least(max(h.valid_to),
            case when bool_or(h.licences_known) then date'9999-12-31'
              else coalesce(max(n.last_day), date'9999-12-31') end) as leaves
        from person_history h
        left join enrolment n on n.person = h.person and n.tool = 'all'
        group by h.person
        """);
  }

  private static final String TRACE =
      """
      select i.person, a.tool,
        min(least(d.first_act, to_date(a.created))) as first_day,
        case when bool_and(a.deactivated) then coalesce(max(d.last_act), date'%s' - 1)
          else date'9999-12-31' end as last_day
      from (
        select account, tool, created, deactivated from account
        union all
        select e.account, e.tool, cast(null as timestamp), false
        from (select distinct account, tool from event) e left anti join account using (account)
      ) a
      join identity i on i.account = a.account
      left join (
        select person, tool, min(day) as first_act, max(day) as last_act
        from person_day group by person, tool
      ) d on d.person = i.person and d.tool = a.tool
      group by i.person, a.tool
      """;

  private static final String SPANS =
      """
      select person, tool, valid_from as first_day, valid_to as last_day, true as start_known
      from (
        select person, valid_from, valid_to, explode(licences) as tool
        from person_history where licences_known)
      where tool in (%1$s)
      union all
      select t.person, t.tool, greatest(coalesce(t.first_day, date'%2$s'), p.valid_from),
        least(t.last_day, p.valid_to), t.first_day is not null
      from trace t
      join person_history p on p.person = t.person and not p.licences_known
      where t.tool in (%1$s)
        and greatest(coalesce(t.first_day, date'%2$s'), p.valid_from)
          <= least(t.last_day, p.valid_to)
      """;

  // spans that touch or overlap become one: an island starts where no earlier span reaches it
  private static final String MERGED =
      """
      with span as (
        select * from enabled_span
        union all select person, 'all', first_day, last_day, start_known from enabled_span),
      marked as (
        select *, first_day > date_add(max(least(last_day, date'9999-12-30')) over (
            partition by person, tool order by first_day, last_day
            rows between unbounded preceding and 1 preceding), 1) as starts
        from span),
      island as (
        select *, count_if(coalesce(starts, true)) over (
          partition by person, tool order by first_day, last_day) as number
        from marked)
      select person, tool, min(first_day) as first_day, max(last_day) as last_day,
        min_by(start_known, first_day) as start_known
      from island group by person, tool, number
      """;
}
