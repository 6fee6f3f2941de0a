package nl.stip.analytics.network;

/**
 * What ties are and what is counted of them, as DuckDB statements written from rule 17 of counting
 * and the formulas of the metrics; they read {@code event, identity, period, member}. Before each
 * stands how to read the same from the table of the product.
 */
final class NetworkRules {

  private NetworkRules() {}

  static final String ACTUAL_ARC =
      "select day, tool, source, target, signal, events, round(weight, 9) as weight from arc";

  /** Whom an event addresses, with what signal; nobody if it addresses more than 25 others. */
  static final String ARC =
      """
      with sent as (
        select id, tool, account, type, audience, context_kind, "to",
          in_reply_to_account as answers,
          date '1970-01-01' + (epoch_us(published) // 86400000000)::int as day
        from event
        where not automated and (type = 'Like' or (type = 'Create'
          and coalesce(object_type, '') <> 'Event' and coalesce(context_kind, '') <> 'meeting'))),
      named as (
        select id, account, unnest("to") as other from sent where type = 'Create'
        union select id, account, answers from sent where answers is not null),
      crowd as (
        select id, count(*) filter (other <> account) as others from named group by id),
      person as (select account, person, valid_from, valid_to from identity),
      touched as (
        select distinct s.id, p.person as target,
          case s.type when 'Like' then 'reaction' else 'reply' end as signal
        from sent s join person p on p.account = s.answers
          and s.day between p.valid_from and p.valid_to
        union
        select distinct s.id, p.person,
          case when s.context_kind = 'mailbox' then 'mail'
            when s.audience = 'direct' then 'direct' else 'mention' end
        from (select *, unnest("to") as other from sent where type = 'Create') s
        join person p on p.account = s.other and s.day between p.valid_from and p.valid_to),
      once as (
        select * from touched t
        where signal in ('reply', 'reaction') or not exists (
          select 1 from touched r where r.id = t.id and r.target = t.target and r.signal = 'reply'))
      select s.day, s.tool, f.person as source, o.target, o.signal, count(*)::bigint as events,
        sum(1.0::double / case s.type when 'Like' then 1 else greatest(1, c.others) end) as weight
      from once o
      join sent s using (id)
      join crowd c using (id)
      join person f on f.account = s.account and s.day between f.valid_from and f.valid_to
      where s.type = 'Like' or c.others <= 25
      group by all
      """;

  /**
   * Who addressed whom in the 28 days up to a period's end, both enabled in it; a running period
   * ends on the last day observed.
   */
  static final String EDGE =
      """
      with window_ as (
        select id as period, least(last_day, date '%s') as last_day from period
        where kind in ('days28', 'month', 'quarter')),
      arcs as (
        select tool, day, source, target, weight from a
        union all select 'all', day, source, target, weight from a)
      select x.tool, w.period, x.source, x.target, sum(x.weight) as weight
      from arcs x
      join window_ w on x.day > w.last_day - 28 and x.day <= w.last_day
      join member s on s.tool = x.tool and s.period = w.period and s.person = x.source and s.enabled
      join member r on r.tool = x.tool and r.period = w.period and r.person = x.target and r.enabled
      where x.source <> x.target
      group by all
      """;

  static final String TIE =
      """
      select e.tool, e.period, e.source as a, e.target as b, e.weight + f.weight as weight
      from edge e join edge f on f.tool = e.tool and f.period = e.period
        and f.source = e.target and f.target = e.source
      where e.source < e.target
      """;

  static final String ACTUAL_TIE = "select tool, period, a, b, round(weight, 9) as weight from tie";

  static final String ACTUAL_PERSON =
      """
      select person, tool, period, tied, degree::bigint as degree,
        round(clustering, 9) as clustering
      from person_network
      """;

  static final String PERSON =
      """
      with near as (select tool, period, a, b from t union all select tool, period, b, a from t),
      degree as (select tool, period, a as person, count(*) as degree from near group by all),
      closed as (
        select x.tool, x.period, x.a as person, count(*) as ties
        from near x
        join near y on y.tool = x.tool and y.period = x.period and y.a = x.a and x.b < y.b
        join t z on z.tool = x.tool and z.period = x.period and z.a = x.b and z.b = y.b
        group by all)
      select m.person, m.tool, m.period, coalesce(d.degree, 0) > 0 as tied,
        coalesce(d.degree, 0) as degree,
        case when coalesce(d.degree, 0) < 2 then 0
          else round(coalesce(c.ties, 0) / (d.degree * (d.degree - 1) / 2), 9) end::double
          as clustering
      from member m
      left join degree d using (person, tool, period)
      left join closed c using (person, tool, period)
      where m.enabled and m.kind <> 'week'
      """;

  static final String ACTUAL_GROUP =
      """
      select tool, period, coalesce(dim1, '-') as dim, coalesce(val1, '-') as val, people, n, ends,
        crossing, crossing_people, round(share, 9) as share, round(expected, 9) as expected,
        round(ratio, 9) as ratio, arcs, answered, senders, round(reciprocity, 9) as reciprocity
      from group_network
      """;

  /** Members with their groups, one row per group; the whole is a group of which nothing leaves. */
  static final String GROUPED =
      """
      with who as (
        select tool, period, person, '-' as dim, '-' as val from member
          where enabled and kind <> 'week'
        union all select tool, period, person, 'dep', groups[1] from member
          where enabled and kind <> 'week'
        union all select tool, period, person, 'site', groups[2] from member
          where enabled and kind <> 'week'),
      near as (select tool, period, a, b, weight from t
        union all select tool, period, b, a, weight from t),
      ends as (
        select n.tool, n.period, n.a, n.b, n.weight, w.dim, w.val, o.val as other
        from near n
        join who w on w.tool = n.tool and w.period = n.period and w.person = n.a
        join who o on o.tool = n.tool and o.period = n.period and o.person = n.b and o.dim = w.dim),
      """;

  static final String GROUP =
      GROUPED
          + """
      sent as (
        select w.tool, w.period, w.dim, w.val, e.source, f.source is not null as back
        from edge e
        join who w on w.tool = e.tool and w.period = e.period and w.person = e.source
        left join edge f on f.tool = e.tool and f.period = e.period
          and f.source = e.target and f.target = e.source),
      size as (select tool, period, dim, val, count(*) as people from who group by all),
      tied as (
        select tool, period, dim, val, count(distinct a) as n, count(*) as ends,
          count(*) filter (val <> other) as crossing,
          count(distinct a) filter (val <> other) as crossing_people
        from ends group by all),
      total as (select tool, period, dim, sum(ends)::double as ends from tied group by all),
      talk as (
        select tool, period, dim, val, count(*) as arcs, count(*) filter (back) as answered,
          count(distinct source) as senders
        from sent group by all)
      select s.tool, s.period, s.dim, s.val, s.people, coalesce(d.n, 0) as n,
        coalesce(d.ends, 0) as ends,
        if(s.dim = '-', null, coalesce(d.crossing, 0)) as crossing,
        if(s.dim = '-', null, coalesce(d.crossing_people, 0)) as crossing_people,
        if(s.dim = '-', null, round(d.crossing / d.ends, 9)) as share,
        if(s.dim = '-', null, round(1 - coalesce(d.ends, 0) / o.ends, 9)) as expected,
        if(s.dim = '-' or d.ends = o.ends, null,
          round(d.crossing / d.ends / (1 - d.ends / o.ends), 9)) as ratio,
        coalesce(k.arcs, 0) as arcs, coalesce(k.answered, 0) as answered,
        coalesce(k.senders, 0) as senders, round(k.answered / k.arcs, 9) as reciprocity
      from size s
      left join tied d using (tool, period, dim, val)
      left join total o using (tool, period, dim)
      left join talk k using (tool, period, dim, val)
      """;

  static final String ACTUAL_PAIR =
      """
      select tool, period, dim, val_from, val_to, n_from, n_to, people_from, people_to,
        round(observed, 9) as observed, round(expected, 9) as expected
      from pair_network
      """;

  static final String PAIR =
      GROUPED
          + """
      tied as (
        select tool, period, dim, val, count(distinct a) as n, sum(weight) as weight
        from ends where dim <> '-' group by all),
      total as (select tool, period, dim, sum(weight) as weight from tied group by all),
      pair as (
        select tool, period, dim, val, other, count(distinct a) as people, sum(weight) as weight
        from ends group by all)
      select f.tool, f.period, f.dim, f.val as val_from, g.val as val_to, f.n as n_from,
        g.n as n_to, coalesce(p.people, 0) as people_from, coalesce(q.people, 0) as people_to,
        round(coalesce(p.weight, 0) / if(f.val = g.val, 2, 1), 9) as observed,
        round(f.weight * g.weight / o.weight / if(f.val = g.val, 2, 1), 9) as expected
      from tied f
      join tied g using (tool, period, dim)
      join total o using (tool, period, dim)
      left join pair p on p.tool = f.tool and p.period = f.period and p.dim = f.dim
        and p.val = f.val and p.other = g.val
      left join pair q on q.tool = f.tool and q.period = f.period and q.dim = f.dim
        and q.val = g.val and q.other = f.val
      """;

  static final String ACTUAL_WHOLE =
      """
      select tool, period, dim, n_from as people, people_from as crossing_people,
        round(2 * observed - 1, 9) as ei, round(2 * expected - 1, 9) as expected,
        round(ratio, 9) as openness, pairs, fragile
      from dimension_network
      """;

  /** E-I of all ties, what the configuration model expects, and the links between groups. */
  static final String WHOLE =
      GROUPED
          + """
      total as (
        select tool, period, dim, count(distinct a) as people,
          count(distinct a) filter (val <> other) as crossing_people,
          count(*) filter (val <> other) as outward, count(*) filter (val = other) as inward
        from ends where dim <> '-' group by all),
      chance as (
        select tool, period, dim, sum(k * k) / power(sum(k), 2) as inward
        from (select tool, period, dim, val, count(*) as k from ends group by all) group by all),
      link as (
        select tool, period, dim, least(val, other) as x, greatest(val, other) as y,
          least(count(distinct a) filter (val < other), count(distinct a) filter (val > other))
            as people
        from ends where val <> other group by all),
      links as (
        select tool, period, dim, count(*) as pairs, count(*) filter (people <= 2) as fragile
        from link group by all)
      select t.tool, t.period, t.dim, t.people, t.crossing_people,
        round((outward - t.inward) / (outward + t.inward), 9) as ei,
        round((1 - c.inward) - c.inward, 9) as expected,
        if(c.inward = 1, null, round(outward / (outward + t.inward) / (1 - c.inward), 9))
          as openness,
        coalesce(l.pairs, 0) as pairs, coalesce(l.fragile, 0) as fragile
      from total t
      join chance c using (tool, period, dim)
      left join links l using (tool, period, dim)
      """;
}
