package nl.stip.analytics.suppression;

import nl.stip.analytics.engine.DuckDbEngine;

/**
 * Masks values, bins and curves alike: each gets a reason to be missing, a bound, or its rounded
 * value. {@code part} tells the three apart, {@code label} is a bin or a series.
 */
final class Figures {

  private static final String CELL = "tool, period, dim1, val1, dim2, val2";

  private Figures() {}

  /** Values, bins and curves in one table, over {@code rolled_value, rolled_bin, rolled_curve}. */
  static final String FIGURE =
      """
      select 'value' as part, metric, %1$s, null::varchar as label, null::double as x,
        n, count, value, low, high, missing from rolled_value
      union all
      select 'bin', metric, %1$s, bin, null, n, count, value, low, high, missing from rolled_bin
      union all
      select 'curve', metric, %1$s, series, x, n, count, value, low, high, missing from rolled_curve
      """
          .formatted(CELL);

  private static String same(String other) {
    return "%1$s.tool = f.tool and %1$s.period = f.period and ".formatted(other) + group(other);
  }

  private static String group(String other) {
    return """
        %1$s.dim1 is not distinct from f.dim1 and %1$s.val1 is not distinct from f.val1 and %1$s.dim2 is not distinct from f.dim2
          and %1$s.val2 is not distinct from f.val2"""
        .formatted(other);
  }

  /** The cells there are figures of, numbered in order. */
  static final String CELLS =
      """
      select row_number() over (order by dim1, val1, dim2, val2) - 1 as cell, dim1, val1, dim2, val2
      from (select distinct dim1, val1, dim2, val2 from figure)""";

  /**
   * Why a figure is missing, and whether only a bound is shown; before what protects bounds.
   * Reasons that tell nothing about people pass; everything else needs a visible cell and n. The
   * number of people shown is that of everybody enabled where all but fewer than three of them
   * stand behind a figure, and what it says is no finer than that allows: a whole percent of a
   * hundred people fits any of these numbers. A share of ties does not tell how many people have
   * one: it is whole where all but a few have, and withheld where fewer than three do.
   *
   * <p>That a median is not reached tells something of people too: fewer than half of them have
   * come so far. It is therefore told only where the median would be, of k people at least in a
   * cell that shows it, and withheld wherever that is. There it is safe. It is about as many
   * people, and no narrower than the bound {@code counting.md} 21 lets show of a count: of five
   * people or more, fewer than half allows for two at least, as under 3 does. As medians of groups
   * do not add up to that of the whole, it cannot be subtracted either.
   */
  static String judged(int k) {
    return """
        select *,
          case when gone is not null or count is null or grain = 'tie' then null
            when count < %2$d then 'under'
            when n - count < %2$d and (kind <> 'total' or count < n) then 'all_but' end as bound
        from (
          select f.*, o.cell, m.kind, m.unit, m.grain, m.by_start,
            coalesce(w.nearly, false) as nearly,
            case when m.by_start then to_some(f.n, %1$d)
              when f.part = 'curve' or m.population = 'settled' then to_people(f.n)
              when e.people - f.n between 1 and %2$d - 1
                then to_people(e.people)
              when m.grain = 'person' and f.n <> coalesce(w.people, e.people)
                then to_some(f.n, %1$d)
              else to_people(f.n) end as people,
            case when f.missing in ('not_covered', 'not_recorded', 'too_little_history') then f.missing
              when f.missing = 'no_data' and f.dim1 is null then f.missing
              when c.metric is not null or not coalesce(list_contains(s.populations, m.population), false)
                then 'suppressed'
              when w.hold then 'suppressed'
              when w.nearly and w.enabled < 100 and m.kind in ('share', 'distribution', 'curve') and m.grain = 'person'
                then 'suppressed'
              when m.by_start and m.grain = 'person' and e.people - f.n between 1 and %1$d - 1 then 'suppressed'
              when f.missing <> 'not_reached' then f.missing
              when f.n is null or f.n < if(m.by_start, greatest(%1$d, 10), %1$d) then 'suppressed'
              when m.grain = 'tie' and f.count < %2$d then 'suppressed'
              when f.value is null then coalesce(f.missing, 'no_data') end as gone
          from figure f
          join metric m on m.metric = f.metric
          join cell o on %5$s
          left join screen s on %3$s
          left join carried c on c.metric = f.metric and %4$s
          left join (from crowd_people where population = 'enabled') e on %6$s
          left join crowd_shown w on w.population = m.population and w.tool = f.tool
            and w.period = f.period and w.cell = o.cell)"""
        .formatted(k, Numerators.BOUND, same("s"), same("c"), group("o"), same("e"));
  }

  /**
   * The counts of a metric that {@link Numerators} looks at, those of a tool and period together,
   * and of a curve those of a point of it: its points are no parts of a whole.
   */
  static String counts(String metric) {
    return """
        select tool, period, if(part = 'curve', label, null) as series, x, cell,
          if(part = 'curve', null, label) as bin, n, count,
          gone is not null or bound is not null as hidden
        from judged
        where metric = %s and count is not null and n > 0
          and kind in ('share', 'distribution', 'curve')
        order by tool, period, series, x, cell, bin"""
        .formatted(DuckDbEngine.quote(metric));
  }

  /** A series that alone is withheld follows from its cell: the smallest other one goes along. */
  static final String SERIES =
      """
      insert into held
      select metric, %1$s, label, x
      from judged f
      semi join (
        select metric, %1$s, label
        from (
          select *, row_number() over (cell order by gone is not null, n, label) as place,
            count(gone) over cell as hidden
          from judged where part = 'curve'
          window cell as (partition by metric, %1$s, x))
        where hidden = 1 and place = 1 and gone is null) s
      on s.metric = f.metric and s.label = f.label and %2$s
      where part = 'curve'"""
          .formatted(CELL, same("s"));

  private static final String VALUE =
      "if(f.by_start, to_step(f.value, f.n, f.people), %s)".formatted(rounded("f.value"));

  /** The masked table: nothing unrounded, no count, no n of what is missing. */
  static final String MASKED =
      """
      select part, metric, %1$s, label, x,
        cast(if(gone is null, people, null) as integer) as n,
        if(shown, value, null) as value,
        case when not shown or low is null then null
          when exact then wilson(value, people, -1) else low end as low,
        case when not shown or high is null then null
          when exact then wilson(value, people, 1) else high end as high,
        if(gone is null, bound, null) as bound, gone as missing
      from (
        select *, gone is null and bound is null as shown,
          kind in ('share', 'distribution', 'curve') and (grain = 'person' or by_start)
            and value between 0 and 1 as exact
        from (
          select f.* replace (
              coalesce(f.gone, if(h.metric is null, null, 'suppressed')) as gone,
              %2$s as value, %3$s as low, %4$s as high)
          from judged f left join (select distinct * from held) h on h.metric = f.metric and %5$s
            and h.label is not distinct from f.label and h.x is not distinct from f.x))"""
          .formatted(CELL, VALUE, rounded("f.low"), rounded("f.high"), same("h"));

  private static String rounded(String x) {
    return """
        case when f.kind in ('share', 'distribution') or f.unit = 'share' and f.kind = 'curve'
            then to_percent(%1$s)
          when f.kind = 'total' and f.unit = 'people' then to_people(%1$s)
          when f.nearly and f.grain = 'person' then to_few_digits(%1$s, f.unit)
          else to_digits(%1$s) end"""
        .formatted(x);
  }
}
