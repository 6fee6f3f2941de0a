package nl.stip.dashboard.figure.by;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Cells;
import nl.stip.dashboard.mart.Cells.Pair;
import nl.stip.dashboard.mart.Group;
import nl.stip.metric.Missing;

/**
 * Ties between the groups of a dimension, a row per group they start in, neighbours by how much
 * more they meet than by chance.
 *
 * @param unit unit of the cells
 * @param cell what a pair of groups shows
 */
record ByMatrix(String unit, Function<Pair, Cell> cell) implements By {

  /** Observed ÷ expected. */
  static final ByMatrix RATIOS = new ByMatrix("ratio", Pair::ratio);

  /** Observed, weighted. */
  static final ByMatrix TIES = new ByMatrix("ties", ByMatrix::ties);

  private static final String ANY = "*";

  @Override
  public FigureData read(Figure figure, Scope scope) {
    Selection selection = scope.selection();
    if (selection.dimension() == null) {
      return new FigureData(figure, unit, false, List.of(), List.of());
    }
    String dimension = selection.dimension().id();
    Map<String, Map<String, Pair>> pairs = new TreeMap<>();
    Set<String> values = new TreeSet<>();
    for (Pair pair : pairs(figure, selection, scope.cells())) {
      if (!pair.from().equals(ANY) && !pair.to().equals(ANY)) {
        pairs.computeIfAbsent(pair.from(), f -> new TreeMap<>()).put(pair.to(), pair);
        values.add(pair.from());
        values.add(pair.to());
      }
    }
    Cell none = Cell.absent(Missing.NO_DATA);
    List<String> order =
        Neighbours.order(List.copyOf(values), (a, b) -> ratio(pairs, a, b) + ratio(pairs, b, a));
    List<Series> series = new ArrayList<>();
    for (String from : order) {
      Map<String, Pair> row = pairs.getOrDefault(from, Map.of());
      series.add(
          new Series(
              from,
              scope.words().group(dimension, from),
              Role.MAIN,
              slot(from, scope),
              Axis.cells(order, to -> row.containsKey(to) ? cell.apply(row.get(to)) : none)));
    }
    List<Tick> ticks =
        order.stream()
            .map(v -> new Tick(v, scope.words().group(dimension, v), Axis.complete(scope)))
            .toList();
    return new FigureData(figure, unit, true, ticks, equals(TIES) ? met(series) : series);
  }

  /** The same; where no two groups have a value, those within a group tell nothing either. */
  private static List<Series> met(List<Series> rows) {
    boolean any =
        IntStream.range(0, rows.size())
            .anyMatch(
                i -> IntStream.range(0, rows.size()).anyMatch(j -> i != j && value(rows, i, j)));
    return any
        ? rows
        : rows.stream()
            .map(
                row ->
                    new Series(
                        row.id(),
                        row.label(),
                        row.role(),
                        row.slot(),
                        row.cells().stream()
                            .map(c -> c.hasValue() ? Cell.absent(Missing.SUPPRESSED) : c)
                            .toList()))
            .toList();
  }

  private static boolean value(List<Series> rows, int from, int to) {
    return rows.get(from).cells().get(to).hasValue();
  }

  private static List<Pair> pairs(Figure figure, Selection selection, Cells cells) {
    return cells.matrix(
        figure.metric(), selection.tool(), selection.period().id(), selection.dimension().id());
  }

  /** The colour a group has everywhere; that of the last for one that is no group any more. */
  private static int slot(String value, Scope scope) {
    List<Group> groups = scope.catalogue().groups(scope.selection().dimension().id());
    int at = groups.stream().map(Group::val1).toList().indexOf(value);
    return 1 + (at < 0 ? groups.size() : at);
  }

  private static Cell ties(Pair pair) {
    return pair.observed() == null
        ? pair.ratio()
        : new Cell(pair.peopleFrom(), pair.observed(), null, null, null, null);
  }

  private static double ratio(Map<String, Map<String, Pair>> pairs, String from, String to) {
    Pair pair = pairs.getOrDefault(from, Map.of()).get(to);
    return pair != null && pair.ratio().hasValue() ? pair.ratio().value() : 0;
  }
}
