package nl.stip.dashboard.figure.form;

import static nl.stip.dashboard.figure.form.Option.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.mart.Cell;

/** Pale bands behind lines: the interval of one, or the room between the lowest and highest. */
final class Bands {

  private static final double PALE = 0.15;

  private Bands() {}

  /** The interval of a line. */
  static List<Object> interval(Series one) {
    return band(
        one.cells().stream().map(c -> c.hasInterval() ? c.low() : null).toList(),
        one.cells().stream().map(c -> c.hasInterval() ? c.high() : null).toList(),
        Option.colour(one.slot()));
  }

  /** Where many lines lie. */
  static List<Object> room(List<Series> lines) {
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
    return band(low, high, "$grey");
  }

  /** Two stacked lines: an invisible floor, and what lies above it filled. */
  private static List<Object> band(List<Double> low, List<Double> high, String colour) {
    List<Object> width = new ArrayList<>();
    for (int i = 0; i < low.size(); i++) {
      width.add(low.get(i) == null ? null : high.get(i) - low.get(i));
    }
    String stack = "band" + colour;
    return List.of(edge(stack, new ArrayList<>(low), 0, colour), edge(stack, width, PALE, colour));
  }

  private static Map<String, Object> edge(
      String stack, List<Object> data, double opacity, String colour) {
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
        stack,
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
