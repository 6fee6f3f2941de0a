package nl.stip.dashboard.figure.form;

import static nl.stip.dashboard.figure.form.Option.object;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Tick;

/**
 * Hours since a start on a logarithmic axis: from one hour to two is as far as from one day to two,
 * as it is when one waits. At equal steps a slope would say how the hours were chosen. The names
 * stand below the hours that were counted, which are no powers of anything.
 *
 * @param ticks the hours
 */
record HourAxis(List<Tick> ticks) {

  /** By this the browser finds the names of the hours. */
  private static final String ID = "hours";

  /** Whether a figure is along hours, of which none is the start itself. */
  static boolean of(FigureData data) {
    return data.figure().by().equals("curve-group-hours")
        && data.ticks().size() > 2
        && data.ticks().stream().allMatch(tick -> Integer.parseInt(tick.id()) > 0);
  }

  /** The axis, without names of its own. */
  Map<String, Object> axis() {
    return object(
        "axisLabel", object("show", false),
        "axisLine", object("lineStyle", object("color", "$line")),
        "axisTick", object("show", false),
        "logBase", 2,
        "max", hour(ticks.size() - 1),
        "min", hour(0),
        "splitLine", object("show", false),
        "type", "log");
  }

  private int hour(int at) {
    return Integer.parseInt(ticks.get(at).id());
  }

  /** Series of a line chart with each value at its hour. */
  List<Object> placed(List<Object> series) {
    return series.stream().map(this::placed).toList();
  }

  private Object placed(Object series) {
    Map<String, Object> placed = Option.copy(series);
    List<Object> items = new ArrayList<>();
    for (Object item : (List<?>) placed.get("data")) {
      Map<String, Object> one = Option.copy(item);
      int at = items.size();
      one.put("name", ticks.get(at).label());
      one.put("value", Arrays.asList(hour(at), one.get("value")));
      items.add(one);
    }
    return Option.with(placed, "data", items);
  }

  /** The names below the axis, as labels of points on it. */
  Map<String, Object> names(double lowest) {
    List<Object> items = new ArrayList<>();
    for (int at = 0; at < ticks.size(); at++) {
      items.add(
          object(
              "label",
              object("formatter", ticks.get(at).label()),
              "value",
              List.of(hour(at), lowest)));
    }
    return object(
        "data",
        items,
        "id",
        ID,
        "itemStyle",
        // dots of a cloud are paler than their colour unless told otherwise, and so are their names
        object("color", "$line", "opacity", 1),
        "label",
        object(
            "color", "$quiet", "distance", 8, "fontSize", 12, "position", "bottom", "show", true),
        "labelLayout",
        object("hideOverlap", true),
        "silent",
        true,
        "symbol",
        "rect",
        "symbolSize",
        List.of(1, 6),
        "tooltip",
        object("show", false),
        "type",
        "scatter");
  }

  /** A band by its edges at each hour, between which the browser draws it. */
  Map<String, Object> band(Band band) {
    List<Object> items =
        IntStream.range(0, ticks.size())
            .filter(at -> band.low().get(at) != null)
            .<Object>mapToObj(at -> List.of(hour(at), band.low().get(at), band.high().get(at)))
            .toList();
    return object(
        "data",
        items,
        "encode",
        object("x", 0, "y", List.of(1, 2)),
        "itemStyle",
        object("color", band.colour(), "opacity", Band.PALE),
        "silent",
        true,
        "tooltip",
        object("show", false),
        "type",
        "custom",
        "z",
        1);
  }
}
