package nl.stip.analytics.suppression;

import static nl.stip.analytics.engine.DuckDbEngine.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stip.metric.Metric;
import nl.stip.metric.MetricKind;
import nl.stip.time.Period;
import nl.stip.time.PeriodKind;

/**
 * Where a figure may be seen: the pattern, joined to the catalogue.
 *
 * <p>What adds up over time or over tools is withheld for the longer period, and for all tools
 * together, wherever it is withheld in a part. Every row of the whole is then a sum of visible rows
 * of its parts and says nothing new, so nested and successive periods cannot be subtracted.
 */
final class Screen {

  private Screen() {}

  /** The catalogue as a table. */
  static String metrics(List<Metric> catalogue, Set<String> byStart) {
    String rows =
        catalogue.stream()
            .map(
                m ->
                    "(%s, %s, %s, %s, %s, %b, %b, %s)"
                        .formatted(
                            quote(m.id()),
                            quote(m.kind().term()),
                            quote(m.grain()),
                            quote(m.unit()),
                            quote(m.population().term()),
                            additive(m),
                            byStart.contains(m.id()),
                            m.periods().stream().map(p -> quote(p.term())).toList()))
            .collect(Collectors.joining(", "));
    return "select * from (values "
        + rows
        + ") m(metric, kind, grain, unit, population, additive, by_start, periods)";
  }

  /** Whether sums of it over days or tools give the same quantity: counts of events, not people. */
  private static boolean additive(Metric metric) {
    return (metric.kind() == MetricKind.TOTAL && !metric.unit().equals("people"))
        || (metric.kind() == MetricKind.MEAN && !metric.unit().equals("share"));
  }

  /** Each period and the longer periods that it lies in, itself included. */
  static String within(Map<Period, Boolean> periods) {
    List<String> rows = new ArrayList<>();
    for (Period part : periods.keySet()) {
      for (Period whole : periods.keySet()) {
        if (part.equals(whole) || (adds(part, whole) && inside(part, whole))) {
          rows.add(
              "('%s', '%s', '%s', '%s')"
                  .formatted(part.id(), part.kind().term(), whole.id(), whole.kind().term()));
        }
      }
    }
    return "select * from (values "
        + String.join(", ", rows)
        + ") w(part, part_kind, whole, whole_kind)";
  }

  private static boolean adds(Period part, Period whole) {
    return (part.kind() == PeriodKind.WEEK && whole.kind() != PeriodKind.WEEK)
        || (part.kind() == PeriodKind.MONTH && whole.kind() == PeriodKind.QUARTER);
  }

  private static boolean inside(Period part, Period whole) {
    return whole.contains(part.first()) && whole.contains(part.last());
  }

  /** Cells that are visible, with the populations for which they are. */
  static final String VISIBLE =
      """
      select tool, period, dim1, val1, dim2, val2, list(population) as populations
      from pattern where visible
      group by all""";

  /**
   * Cells of additive metrics that are withheld because a part is, and the pairs in them, which
   * would add up to them.
   */
  static final String CARRIED =
      """
      with held as (
        select distinct m.metric, unnest([h.tool, 'all']) as tool, w.whole as period,
          h.dim1, h.val1, h.dim2, h.val2
        from pattern h
        join metric m on m.population = h.population and m.additive
        join within w on w.part = h.period
          and list_contains(m.periods, w.part_kind) and list_contains(m.periods, w.whole_kind)
        where not h.visible),
      whole as (select * from held where dim2 is null),
      pair as (
        select m.metric, p.* from pattern p join metric m on m.population = p.population
        where p.dim2 is not null)
      select * from held
      union
      select w.metric, w.tool, w.period, p.dim1, p.val1, p.dim2, p.val2
      from whole w join pair p on p.metric = w.metric and p.tool = w.tool and p.period = w.period
        and p.dim1 = w.dim1 and p.val1 = w.val1
      union
      select w.metric, w.tool, w.period, p.dim1, p.val1, p.dim2, p.val2
      from whole w join pair p on p.metric = w.metric and p.tool = w.tool and p.period = w.period
        and p.dim2 = w.dim1 and p.val2 = w.val1""";
}
