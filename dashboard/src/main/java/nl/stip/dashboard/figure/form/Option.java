package nl.stip.dashboard.figure.form;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.figure.Movement;
import nl.stip.dashboard.language.Words;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The pieces of an ECharts option that forms share. */
public final class Option {

  private static final int CORNER = 14;
  private static final int MARGIN = 8;
  private static final int CHARACTER = 8;
  private static final int LONGEST = 176;
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private Option() {}

  /** An object of alternating keys and values, sorted by key. */
  static Map<String, Object> object(Object... pairs) {
    Map<String, Object> object = new TreeMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      object.put((String) pairs[i], pairs[i + 1]);
    }
    return object;
  }

  /** A copy of an object, to be changed. */
  static Map<String, Object> copy(Object object) {
    Map<String, Object> copy = new TreeMap<>();
    ((Map<?, ?>) object).forEach((key, value) -> copy.put((String) key, value));
    return copy;
  }

  /** An object with one more field. */
  static Map<String, Object> with(Map<String, Object> object, String key, Object value) {
    object.put(key, value);
    return object;
  }

  /** An option with its axes and series, and what every chart has. */
  static Map<String, Object> chart(FigureData data, Words words, Map<String, Object> parts) {
    Map<String, Object> option =
        object(
            "aria", object("enabled", true),
            "stip", object("language", words.language().id(), "unit", data.unit()),
            "textStyle", object("fontFamily", "inherit", "fontSize", 13));
    option.putAll(parts);
    return option;
  }

  /** Room around the drawing; axis labels are inside. */
  static Map<String, Object> grid(int top, int right, int bottom) {
    return object(
        "bottom", bottom, "containLabel", true, "left", MARGIN, "right", right, "top", top);
  }

  /** An axis of names. */
  static Map<String, Object> names(List<Tick> ticks) {
    return object(
        "axisLabel", object("color", "$quiet", "fontSize", 12, "hideOverlap", true),
        "axisLine", object("lineStyle", object("color", "$line")),
        "axisTick", object("show", false),
        "data", ticks.stream().map(Tick::name).toList(),
        "type", "category");
  }

  /** The same below a scale, clear of its lowest number. */
  static Map<String, Object> namesBelow(List<Tick> ticks) {
    return with(
        names(ticks),
        "axisLabel",
        object("color", "$quiet", "fontSize", 12, "hideOverlap", true, "margin", CORNER));
  }

  /** Names beside lying bars: all of them, wrapped rather than cut. */
  static Map<String, Object> rowNames() {
    return object(
        "color", "$ink", "interval", 0, "lineHeight", 15, "overflow", "break", "width", 140);
  }

  /** Sentences beside lying bars. */
  static Map<String, Object> rowSentences() {
    Map<String, Object> names = rowNames();
    names.put("width", 300);
    return names;
  }

  /** An axis of values with hairlines; numbers are written in the browser. */
  static Map<String, Object> values() {
    return object(
        "axisLabel",
        object("color", "$quiet", "fontSize", 12),
        "splitLine",
        object("lineStyle", object("color", "$line")),
        "splitNumber",
        4,
        "type",
        "value");
  }

  /** An axis of values for some data: shares near the whole end at the whole. */
  static Map<String, Object> values(FigureData data) {
    return data.nearWhole() ? toWhole(values()) : values();
  }

  /** The same axis without lines across: for bars that lie down. */
  static Map<String, Object> plain(Map<String, Object> axis) {
    return with(axis, "splitLine", object("show", false));
  }

  /** A scale from nothing to all. */
  static Map<String, Object> toWhole(Map<String, Object> axis) {
    axis.put("interval", 0.25);
    return with(axis, "max", 1);
  }

  /** A value with the text a tooltip shows. */
  static Map<String, Object> item(Series one, int tick, Movement movement) {
    return object("text", movement.whole(one, tick), "value", one.cells().get(tick).value());
  }

  /** Hatching for what is not shown. */
  static Map<String, Object> hatched() {
    return object(
        "borderColor", "$line", "borderWidth", 1, "color", "$surface", "decal", lined("$quiet", 5));
  }

  /** Slanted lines, so many pixels from each other. */
  static Map<String, Object> lined(String colour, int apart) {
    return object(
        "color",
        colour,
        "dashArrayX",
        List.of(1, 0),
        "dashArrayY",
        List.of(1, apart),
        "rotation",
        -0.7853981633974483,
        "symbol",
        "rect",
        "symbolSize",
        1);
  }

  /** Dots for what is not certain, as maps have them. */
  static Map<String, Object> stippled() {
    return object(
        "borderColor",
        "$paper",
        "borderWidth",
        1,
        "color",
        "$surface",
        "decal",
        object(
            "color",
            "$edge",
            "dashArrayX",
            List.of(List.of(2, 6), List.of(0, 4, 2, 2)),
            "dashArrayY",
            List.of(2, 2),
            "symbol",
            "circle",
            "symbolSize",
            1));
  }

  /** Colour of a slot; grey is what has none of its own, and never stands out. */
  static String colour(int slot) {
    return slot > FigureData.COLOURS ? "$grey" : "$series-" + slot;
  }

  /** Colour of a name in the colour of its slot, dark enough to be read as text. */
  static String label(int slot) {
    return slot > FigureData.COLOURS ? "$label-grey" : "$label-" + slot;
  }

  static Map<String, Object> legend(List<String> names) {
    return object(
        "bottom",
        0,
        "data",
        names,
        "icon",
        "roundRect",
        "itemHeight",
        8,
        "itemStyle",
        object("borderWidth", 1),
        "itemWidth",
        16,
        "left",
        0,
        "padding",
        List.of(5, 0),
        "textStyle",
        object("color", "$ink", "fontSize", 13));
  }

  /** A legend that shows each line as it is drawn, dashes and all. */
  static Map<String, Object> lines(List<String> names) {
    Map<String, Object> legend = legend(names);
    legend.remove("icon");
    legend.put("itemWidth", 32);
    return legend;
  }

  /** Rough width of the longest label in pixels; the browser wraps what is wider. */
  static int width(List<String> labels) {
    int longest = labels.stream().mapToInt(String::length).max().orElse(0);
    return Math.min(LONGEST, longest * CHARACTER + 24);
  }

  /** The option as JSON that may stand inside a script element. */
  public static String json(Map<String, Object> option) {
    return MAPPER.writeValueAsString(option).replace("<", "\\u003c").replace("&", "\\u0026");
  }
}
