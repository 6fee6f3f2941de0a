package nl.stip.dashboard.figure.form;

import static nl.stip.dashboard.figure.form.Option.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.mart.Cell;

/**
 * A pale band behind lines: the interval of one, or the room between the lowest and highest.
 *
 * @param colour its colour
 * @param low its lower edge at each place; null where there is none
 * @param high its upper edge
 */
record Band(String colour, List<Double> low, List<Double> high) {

  static final double PALE = 0.15;

  /** The interval of a line. */
  static Band interval(Series one) {
    return new Band(
        Option.colour(one.slot()),
        one.cells().stream().map(c -> c.hasInterval() ? c.low() : null).toList(),
        one.cells().stream().map(c -> c.hasInterval() ? c.high() : null).toList());
  }

  /** Where many lines lie. */
  static Band room(List<Series> lines) {
    List<Double> low = new ArrayList<>();
    List<Double> high = new ArrayList<>();
    for (int i = 0; i < lines.get(0).cells().size(); i++) {
      int at = i;
      List<Double> values =
          lines.stream()
              .map(s -> s.cells().get(at))
              .map(Cell::value)
              .filter(Objects::nonNull)
              .toList();
      low.add(values.stream().min(Double::compare).orElse(null));
      high.add(values.stream().max(Double::compare).orElse(null));
    }
    return new Band("$grey", low, high);
  }

  /** Two stacked lines: an invisible floor, and what lies above it filled. */
  List<Object> stacked() {
    List<Object> width = new ArrayList<>();
    for (int i = 0; i < low.size(); i++) {
      width.add(low.get(i) == null ? null : high.get(i) - low.get(i));
    }
    return List.of(edge(new ArrayList<>(low), 0), edge(width, PALE));
  }

  private Map<String, Object> edge(List<Object> data, double opacity) {
    return object(
        "areaStyle",
        object("color", colour, "opacity", opacity),
        "data",
        data,
        "lineStyle",
        object("opacity", 0),
        "silent",
        true,
        "stack",
        "band" + colour,
        "stackStrategy",
        "all",
        "symbol",
        "none",
        "tooltip",
        object("show", false),
        "type",
        "line");
  }
}
