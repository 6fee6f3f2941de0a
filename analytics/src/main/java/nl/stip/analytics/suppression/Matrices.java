package nl.stip.analytics.suppression;

/** Masks the ties between groups; {@link Square} says which entries are withheld. */
final class Matrices {

  private Matrices() {}

  /** An asterisk on both sides is the whole organisation. */
  private static String side(String screen, String column) {
    return """
        %1$s.tool = f.tool and %1$s.period = f.period and %1$s.dim2 is null
          and %1$s.dim1 is not distinct from if(f.%2$s = '*', null, f.dim)
          and %1$s.val1 is not distinct from if(f.%2$s = '*', null, f.%2$s)"""
        .formatted(screen, column);
  }

  /** Why an entry of {@code rolled_matrix} is missing, before what goes along with another. */
  static String judged(int k) {
    return """
        select f.* replace (%4$s as n_from, %5$s as n_to),
          case when f.missing in ('not_covered', 'not_recorded', 'too_little_history') then f.missing
            when not coalesce(list_contains(a.populations, m.population), false)
              or not coalesce(list_contains(b.populations, m.population), false) then 'suppressed'
            when c.hold or d.hold then 'suppressed'
            when f.missing is not null then f.missing
            when f.n_from is null or f.n_to is null or f.people_from is null or f.people_to is null
              or least(f.n_from, f.n_to, f.people_from, f.people_to) < %1$d then 'suppressed' end as gone
        from rolled_matrix f
        join metric m on m.metric = f.metric
        left join screen a on %2$s
        left join screen b on %3$s
        left join crowd_shown c on c.population = m.population and %6$s
        left join crowd_shown d on d.population = m.population and %7$s"""
        .formatted(
            k,
            side("a", "val_from"),
            side("b", "val_to"),
            people("n_from", "c"),
            people("n_to", "d"),
            side("c", "val_from"),
            side("d", "val_to"));
  }

  /** Everybody enabled where all but fewer than three are tied, as {@link Figures#judged} does. */
  private static String people(String column, String crowd) {
    return "if(%2$s.enabled - f.%1$s between 0 and %3$d - 1, %2$s.enabled, f.%1$s)"
        .formatted(column, crowd, Numerators.BOUND);
  }

  /** The entries of each matrix together. */
  static final String ENTRIES =
      """
      select metric, tool, period, dim, val_from, val_to,
        coalesce(least(people_from, people_to), 0) as carriers, gone is not null as hidden
      from judged_matrix
      order by metric, tool, period, dim, val_from, val_to""";

  /** The masked table. */
  static final String MASKED =
      """
      select metric, tool, period, dim, val_from, val_to,
        if(gone is null, cast(to_people(n_from) as integer), null) as n_from,
        if(gone is null, cast(to_people(n_to) as integer), null) as n_to,
        if(gone is null, to_digits(observed), null) as observed,
        if(gone is null, to_digits(expected), null) as expected,
        if(gone is null, to_digits(ratio), null) as ratio,
        if(gone is null, to_digits(low), null) as low,
        if(gone is null, to_digits(high), null) as high,
        if(gone is null, to_digits(z), null) as z, gone as missing
      from (
        select f.* replace (coalesce(f.gone, if(h.metric is null, null, 'suppressed')) as gone)
        from judged_matrix f left join held_matrix h on h.metric = f.metric and h.tool = f.tool
          and h.period = f.period and h.dim = f.dim and h.val_from = f.val_from
          and h.val_to = f.val_to)""";
}
