package nl.stip.dashboard.figure.form;

import static nl.stip.dashboard.figure.form.Option.object;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.Movement;
import nl.stip.dashboard.mart.Cell;

/**
 * What the rows of a ranking are held against, the whole or what chance gives: a dashed line
 * through all of them, or a dashed mark in each where it is not the same for all.
 *
 * @param series its row, if there is one that tells anything
 */
record Reference(Optional<Series> series) {

  /** A stroke of three dashes. */
  private static final String DASHES = "path://M0,0h2v4h-2zM0,7h2v4h-2zM0,14h2v4h-2z";

  static Reference of(FigureData data) {
    return new Reference(data.series(Role.WHOLE).stream().filter(Series::tells).findFirst());
  }

  /** The value of all rows, if it is one. */
  Optional<Cell> line() {
    List<Cell> values =
        series.stream().flatMap(s -> s.cells().stream()).filter(Cell::hasValue).toList();
    boolean one = values.stream().map(Cell::value).distinct().count() == 1;
    return one ? Optional.of(values.get(0)) : Optional.empty();
  }

  /** Whether each row has its own. */
  boolean each() {
    return series.stream().flatMap(s -> s.cells().stream()).anyMatch(Cell::hasValue)
        && line().isEmpty();
  }

  /** The line, with what it is at its foot. */
  Optional<Map<String, Object>> line(CellText text) {
    return line()
        .map(
            value ->
                object(
                    "label",
                    object(
                        "color",
                        "$quiet",
                        "formatter",
                        series.orElseThrow().label() + " " + text.value(value),
                        "position",
                        "start",
                        "show",
                        true),
                    "lineStyle",
                    object("color", "$quiet", "type", "dashed"),
                    "xAxis",
                    value.value()));
  }

  /** The marks, in the order of the rows. */
  Optional<Map<String, Object>> marks(List<Integer> order, Movement movement) {
    return series
        .filter(s -> each())
        .map(
            s ->
                object(
                    "data", order.stream().map(i -> Option.item(s, i, movement)).toList(),
                    "itemStyle", object("color", "$quiet"),
                    "name", s.label(),
                    "symbol", DASHES,
                    "symbolSize", List.of(2, 18),
                    "type", "scatter",
                    "z", 6));
  }
}
