package nl.stip.dashboard.figure.form;

import static nl.stip.dashboard.figure.form.Option.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Marks moments on a chart over time: a thin upright line with a dot and a number. */
public final class Moments {

  /** Above the picture, for the numbers. */
  private static final int ROOM = 20;

  private Moments() {}

  /**
   * A moment.
   *
   * @param tick where along the axis, from 0
   * @param number its number in the list below the chart
   */
  public record Moment(int tick, int number) {}

  /** The option with the moments on it; the same where there are none. */
  public static Map<String, Object> on(Map<String, Object> option, List<Moment> moments) {
    if (moments.isEmpty()) {
      return option;
    }
    // those in one place share a line, or their numbers would lie on each other
    Map<Integer, String> numbers = new TreeMap<>();
    moments.forEach(
        moment ->
            numbers.merge(
                moment.tick(),
                String.valueOf(moment.number()),
                (one, other) -> one + ", " + other));
    List<Object> lines = new ArrayList<>();
    numbers.forEach(
        (tick, shown) -> lines.add(object("label", object("formatter", shown), "xAxis", tick)));
    Map<String, Object> mark =
        object(
            "data",
            lines,
            "label",
            object("color", "$quiet", "distance", 5, "fontSize", 11, "show", true),
            "lineStyle",
            object("color", "$quiet", "type", "solid", "width", 1),
            "silent",
            true,
            "symbol",
            List.of("none", "circle"),
            "symbolSize",
            6);
    List<Object> series = new ArrayList<>((List<?>) option.get("series"));
    series.add(object("data", List.of(), "markLine", mark, "silent", true, "type", "line"));
    Map<String, Object> grid = new TreeMap<>();
    ((Map<?, ?>) option.get("grid")).forEach((key, value) -> grid.put((String) key, value));
    grid.merge("top", ROOM, (one, other) -> Math.max((int) one, (int) other));
    return Option.with(Option.with(option, "series", series), "grid", grid);
  }
}
