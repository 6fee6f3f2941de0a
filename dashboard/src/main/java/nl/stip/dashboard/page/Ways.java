package nl.stip.dashboard.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.form.Option;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Group;

/**
 * Where the bars, cells and rows of a figure lead: the same page about the group they stand for,
 * about the tool, or about the period. A group of which nothing is told leads nowhere.
 *
 * @param rows by the name of a row of the table, which is that of a bar or of a row of cells
 * @param lines by the name of a line, where rows are periods
 * @param cells by the names of a row and a column, where these are groups of two dimensions, of
 *     which the address can name one each
 */
public record Ways(Map<String, String> rows, Map<String, String> lines, Map<String, String> cells) {

  /** Between the names of a row and a column. */
  private static final String AND = "\n";

  /** No way at all. */
  static final Ways NONE = new Ways(Map.of(), Map.of());

  private Ways(Map<String, String> rows, Map<String, String> lines) {
    this(rows, lines, Map.of());
  }

  static Ways of(FigureData data, Scope scope, View view) {
    if (data.overTime()) {
      return new Ways(periods(data, view), grouped(data) ? lines(data, scope, view) : Map.of());
    }
    if (data.figure().ofTools()) {
      return new Ways(tools(data, view), Map.of());
    }
    if (data.figure().paired()) {
      return new Ways(lines(data, scope, view), Map.of(), both(data, scope, view));
    }
    if (data.figure().perSeries()) {
      return new Ways(lines(data, scope, view), Map.of());
    }
    if (data.figure().by().startsWith("curve-group")) {
      return new Ways(Map.of(), lines(data, scope, view));
    }
    return grouped(data) ? new Ways(bars(data, scope, view), Map.of()) : NONE;
  }

  private static boolean grouped(FigureData data) {
    return data.figure().by().contains("group");
  }

  private static Map<String, String> periods(FigureData data, View view) {
    Map<String, String> ways = new LinkedHashMap<>();
    data.ticks().forEach(tick -> ways.put(tick.label(), view.with("period", tick.id())));
    return ways;
  }

  private static Map<String, String> tools(FigureData data, View view) {
    Map<String, String> ways = new LinkedHashMap<>();
    data.ticks().forEach(tick -> ways.put(tick.label(), view.with("tool", tick.id())));
    return ways;
  }

  private static Map<String, String> bars(FigureData data, Scope scope, View view) {
    Map<String, String> ways = new LinkedHashMap<>();
    for (int i = 0; i < data.ticks().size(); i++) {
      Tick tick = data.ticks().get(i);
      int at = i;
      List<Cell> cells =
          data.series(Role.MAIN).stream().map(series -> series.cells().get(at)).toList();
      way(tick.id(), cells, scope, view).ifPresent(way -> ways.put(tick.label(), way));
    }
    return ways;
  }

  private static Map<String, String> lines(FigureData data, Scope scope, View view) {
    Map<String, String> ways = new LinkedHashMap<>();
    for (Series series : data.series()) {
      if (series.role() != Role.MAIN && series.role() != Role.PEER) {
        continue;
      }
      way(series.id(), series.cells(), scope, view).ifPresent(w -> ways.put(series.label(), w));
    }
    return ways;
  }

  /** To those who are in both groups, where something is told of them. */
  private static Map<String, String> both(FigureData data, Scope scope, View view) {
    Map<String, String> ways = new LinkedHashMap<>();
    for (Series row : data.series()) {
      for (int at = 0; at < data.ticks().size(); at++) {
        Tick column = data.ticks().get(at);
        if (row.cells().get(at).tells()) {
          both(row.id(), column.id(), scope, view)
              .ifPresent(way -> ways.put(row.label() + AND + column.label(), way));
        }
      }
    }
    return ways;
  }

  private static Optional<String> both(String row, String column, Scope scope, View view) {
    return numbered(row, scope)
        .flatMap(
            one ->
                numbered(column, scope)
                    .map(other -> view.with(Map.of("only", one.key(), "also", other.key()))));
  }

  private static Optional<Group> numbered(String id, Scope scope) {
    return scope.catalogue().groups().stream()
        .filter(group -> String.valueOf(group.id()).equals(id))
        .findFirst();
  }

  private static Optional<String> way(String id, List<Cell> cells, Scope scope, View view) {
    return cells.stream().noneMatch(Cell::tells)
        ? Optional.empty()
        : group(id, scope).map(view::about);
  }

  /**
   * The group of one dimension that an id stands for: its number, or a value of the dimension;
   * nothing where there are no groups.
   */
  private static Optional<Group> group(String id, Scope scope) {
    if (scope.selection().dimension() == null) {
      return Optional.empty();
    }
    String dimension = scope.selection().dimension().id();
    return scope.catalogue().groups().stream()
        .filter(g -> String.valueOf(g.id()).equals(id))
        .flatMap(g -> Stream.ofNullable(g.valueIn(dimension)))
        .findFirst()
        .or(() -> Optional.of(id))
        .flatMap(value -> scope.catalogue().group(dimension + ":" + value));
  }

  /** All of them, as the script reads them. */
  public String json() {
    return Option.json(Map.of("cells", cells, "lines", lines, "rows", rows));
  }

  /** Where a row of the table leads; null when nowhere. */
  public String row(String label) {
    return rows.get(label);
  }

  /** Whether it leads anywhere. */
  public boolean any() {
    return !rows.isEmpty() || !lines.isEmpty();
  }
}
