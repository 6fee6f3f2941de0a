package nl.stip.analytics.suppression;

import java.util.List;
import nl.stip.analytics.engine.DuckDbEngine;
import nl.stip.analytics.group.Cells;
import nl.stip.metric.Population;
import nl.stip.workspace.Settings;

/**
 * How many of the enabled people of a cell were reached, are engaged, are tied. Where that is "all
 * but under 3" it must not follow from the figures about just those people: not from their number,
 * from the step of their shares, or from there being a figure at all ({@code counting.md} 21).
 */
final class Crowds {

  /** What people did decides whether they belong; how long they have been here is no secret. */
  static final List<Population> OF =
      List.of(Population.REACHED, Population.ENGAGED, Population.TIED);

  private Crowds() {}

  /** Those people by cell, over {@code headcount} and {@code within}. */
  static String people(Settings settings) {
    return new Cells(settings)
        .roll(
            "population, sum(people)::bigint as people",
            "(select h.*, w.kind from headcount h join (select distinct part, part_kind as kind"
                + " from within) w on w.part = h.period)");
  }

  /** Beside the enabled people of each cell, over {@code crowd_people, cell, screen}. */
  static final String CROWD =
      """
      select f.population, o.cell, e.tool, e.period, e.dim1, e.val1, e.dim2, e.val2,
        coalesce(c.people, 0) as people, e.people as enabled,
        least(coalesce(c.people, 0), e.people - coalesce(c.people, 0)) < %1$d
          or not coalesce(list_contains(s.populations, 'enabled'), false) as hidden
      from (from crowd_people where population = 'enabled') e
      cross join (values %2$s) f(population)
      join cell o on %3$s
      left join screen s on %4$s
      left join crowd_people c on c.population = f.population and %5$s"""
          .formatted(
              Numerators.BOUND,
              String.join(", ", OF.stream().map(p -> "('%s')".formatted(p.term())).toList()),
              group("o"),
              same("s"),
              same("c"));

  /** Whether figures about those people are withheld there, over {@code crowd, held_crowd}. */
  static String shown(int k) {
    return """
        select e.*, e.enabled < %d + %d or h.population is not null as hold,
          e.enabled - e.people < %d and e.enabled < %d as nearly
        from crowd e left join held_crowd h on h.population = e.population and %s"""
        .formatted(k, Numerators.BOUND, Numerators.BOUND, Numerators.EXACT, same("h"));
  }

  private static String same(String other) {
    return "%1$s.tool = e.tool and %1$s.period = e.period and ".formatted(other) + group(other);
  }

  private static String group(String other) {
    return """
        %1$s.dim1 is not distinct from e.dim1 and %1$s.val1 is not distinct from e.val1
          and %1$s.dim2 is not distinct from e.dim2 and %1$s.val2 is not distinct from e.val2"""
        .formatted(other);
  }

  /** What {@link Numerators} looks at, those of a tool and period together. */
  static String counts(String population) {
    return """
        select tool, period, null::varchar as series, null::double as x, cell,
          null::varchar as bin, enabled, people, hidden
        from crowd where population = %s
        order by tool, period, cell"""
        .formatted(DuckDbEngine.quote(population));
  }
}
