package nl.stip.analytics.group;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stip.analytics.engine.DuckDbEngine;
import nl.stip.time.PeriodKind;
import nl.stip.workspace.Settings;

/**
 * The cells people are counted in ({@code counting.md} 20): the organisation, each dimension, and
 * for months and quarters the pairs of dimensions in the settings.
 */
public final class Cells {

  private final List<String> dimensions;
  private final List<List<String>> pairs;

  /** The cells of a workspace. */
  public Cells(Settings settings) {
    dimensions = List.copyOf(settings.dimensions().keySet());
    pairs = settings.pairs();
  }

  /**
   * Adds rows of combinations of groups up to cells.
   *
   * @param sums select items that add up
   * @param table has tool, period, kind and the list {@code groups}
   * @return a query with tool, period, dim1, val1, dim2, val2 and the sums, in DuckDB's SQL
   */
  public String roll(String sums, String table) {
    List<String> all = new ArrayList<>(List.of(roll(List.of(), sums, table)));
    dimensions.forEach(dimension -> all.add(roll(List.of(dimension), sums, table)));
    String paired =
        Stream.of(PeriodKind.values())
            .filter(PeriodKind::paired)
            .map(kind -> DuckDbEngine.quote(kind.term()))
            .collect(Collectors.joining(", ", " where kind in (", ")"));
    pairs.forEach(pair -> all.add(roll(pair, sums, table + paired)));
    return String.join(" union all ", all);
  }

  private String roll(List<String> cell, String sums, String rows) {
    StringBuilder select = new StringBuilder("select tool, period");
    for (int i = 0; i < 2; i++) {
      boolean there = i < cell.size();
      select
          .append(", ")
          .append(there ? DuckDbEngine.quote(cell.get(i)) : "null::varchar")
          .append(" as dim" + (i + 1) + ", ")
          .append(
              there ? "groups[%d]".formatted(dimensions.indexOf(cell.get(i)) + 1) : "null::varchar")
          .append(" as val" + (i + 1));
    }
    return select + ", " + sums + " from " + rows + " group by all";
  }
}
