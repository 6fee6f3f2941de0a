package nl.stip.dashboard.figure.form;

import static nl.stip.dashboard.figure.form.Option.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;

/**
 * Lines over time. The interval is a band, the comparison dashed, the running period hollow, the
 * last complete value a dot with the line's name; from the ninth line on they are one grey band.
 */
final class LineForm implements Form {

  private static final int DIRECT = 4;
  private static final int BANDED = 2;
  private static final double BAND = 0.15;
  private static final double NEAR = 0.08;
  private static final int HEIGHT = 40;

  @Override
  public Map<String, Object> option(FigureData data, Words words) {
    List<Series> lines = data.series().stream().filter(s -> s.slot() <= Option.COLOURS).toList();
    List<Series> rest = data.series().stream().filter(s -> s.slot() > Option.COLOURS).toList();
    boolean direct = lines.size() <= DIRECT && apart(lines, data);
    List<Object> series = new ArrayList<>();
    if (!rest.isEmpty()) {
      series.addAll(band(greyBand(rest, words), "$grey"));
    }
    if (data.series(Role.MAIN).size() <= BANDED) {
      data.series(Role.MAIN)
          .forEach(s -> series.addAll(band(interval(s), Option.colour(s.slot()))));
    }
    CellText text = new CellText(words, data.unit());
    lines.forEach(s -> series.add(line(s, data, direct, text)));
    lines.stream()
        .filter(s -> runs(s, data))
        .forEach(s -> series.add(running(s, data, direct, text)));
    List<String> names = lines.stream().map(Series::label).toList();
    Map<String, Object> parts =
        object(
            "grid",
                Option.grid(16, direct ? Option.width(names) : 16, direct ? 8 : legendRoom(names)),
            "legend", direct ? object("show", false, "data", names) : Option.legend(names),
            "series", series,
            "tooltip", object("trigger", "axis"),
            "xAxis", Option.with(Option.names(data.ticks()), "boundaryGap", false),
            "yAxis", Option.values(data));
    return Option.chart(data, words, parts);
  }

  private static int legendRoom(List<String> names) {
    return 24 + 24 * ((names.size() + 3) / 4);
  }

  private static Map<String, Object> line(
      Series one, FigureData data, boolean direct, CellText text) {
    int last = lastComplete(one, data);
    String colour = one.role() == Role.MAIN ? Option.colour(one.slot()) : "$quiet";
    List<Object> items = new ArrayList<>();
    for (int i = 0; i < one.cells().size(); i++) {
      Cell cell = one.cells().get(i);
      boolean complete = data.ticks().get(i).complete();
      Map<String, Object> item =
          object("text", text.whole(cell), "value", complete ? cell.value() : null);
      if (i == last) {
        item.put("symbol", "circle");
        if (direct && !runs(one, data)) {
          item.put("label", label(one, colour));
        }
      }
      items.add(item);
    }
    Map<String, Object> style = object("color", colour, "width", one.role() == Role.MAIN ? 2 : 1.5);
    if (one.role() != Role.MAIN) {
      style.put("type", "dashed");
    }
    return object(
        "color",
        colour,
        "data",
        items,
        "itemStyle",
        object("color", colour),
        "labelLayout",
        object("moveOverlap", "shiftY"),
        "lineStyle",
        style,
        "name",
        one.label(),
        "symbol",
        "none",
        "symbolSize",
        8,
        "type",
        "line");
  }

  private static Map<String, Object> label(Series one, String colour) {
    return object(
        "color",
        colour,
        "formatter",
        one.label(),
        "overflow",
        "break",
        "position",
        "right",
        "show",
        true,
        "width",
        140);
  }

  /** From the last complete point to the running one: dotted, ending in a hollow dot. */
  private static Map<String, Object> running(
      Series one, FigureData data, boolean direct, CellText text) {
    String colour = one.role() == Role.MAIN ? Option.colour(one.slot()) : "$quiet";
    int last = lastComplete(one, data);
    List<Object> items = new ArrayList<>();
    for (int i = 0; i < one.cells().size(); i++) {
      boolean shown = i == last || (i > last && !data.ticks().get(i).complete());
      Cell cell = one.cells().get(i);
      Map<String, Object> item = object("value", shown ? cell.value() : null);
      if (i != last && shown) {
        item.put("symbol", "circle");
        item.put("itemStyle", object("borderColor", colour, "borderWidth", 1.5, "color", "$paper"));
        if (direct) {
          item.put("label", label(one, colour));
        }
        item.put("text", text.whole(cell));
      }
      items.add(item);
    }
    return object(
        "color",
        colour,
        "data",
        items,
        "lineStyle",
        object("color", colour, "type", "dotted", "width", 1.5),
        "name",
        one.label(),
        "symbol",
        "none",
        "symbolSize",
        8,
        "type",
        "line");
  }

  /** Whether names beside the ends of the lines would not lie over each other. */
  private static boolean apart(List<Series> lines, FigureData data) {
    double[] ends =
        lines.stream()
            .filter(s -> lastComplete(s, data) >= 0)
            .mapToDouble(s -> s.cells().get(lastComplete(s, data)).value())
            .sorted()
            .toArray();
    double most = Math.max(1e-9, ends.length == 0 ? 0 : ends[ends.length - 1]);
    for (int i = 1; i < ends.length; i++) {
      if (ends[i] - ends[i - 1] < most * NEAR) {
        return false;
      }
    }
    return true;
  }

  private static boolean runs(Series one, FigureData data) {
    int end = one.cells().size() - 1;
    return end >= 0 && !data.ticks().get(end).complete() && one.cells().get(end).hasValue();
  }

  private static int lastComplete(Series one, FigureData data) {
    int last = -1;
    for (int i = 0; i < one.cells().size(); i++) {
      if (one.cells().get(i).hasValue() && data.ticks().get(i).complete()) {
        last = i;
      }
    }
    return last;
  }

  private record Band(String name, List<Double> low, List<Double> high) {}

  private static Band interval(Series one) {
    return new Band(
        "",
        one.cells().stream().map(c -> c.hasInterval() ? c.low() : null).toList(),
        one.cells().stream().map(c -> c.hasInterval() ? c.high() : null).toList());
  }

  private static Band greyBand(List<Series> rest, Words words) {
    List<Double> low = new ArrayList<>();
    List<Double> high = new ArrayList<>();
    for (int i = 0; i < rest.get(0).cells().size(); i++) {
      int at = i;
      List<Double> values =
          rest.stream().map(s -> s.cells().get(at).value()).filter(Objects::nonNull).toList();
      low.add(values.stream().min(Double::compare).orElse(null));
      high.add(values.stream().max(Double::compare).orElse(null));
    }
    return new Band(words.say("figure.others", words.numbers().count(rest.size())), low, high);
  }

  /** Two stacked lines: an invisible floor, and what lies above it filled. */
  private static List<Object> band(Band band, String colour) {
    List<Object> width = new ArrayList<>();
    for (int i = 0; i < band.low().size(); i++) {
      Double low = band.low().get(i);
      width.add(low == null ? null : band.high().get(i) - low);
    }
    String stack = "band" + colour;
    return List.of(
        bandLine(stack, new ArrayList<>(band.low()), 0, colour),
        bandLine(stack, width, BAND, colour));
  }

  private static Map<String, Object> bandLine(
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

  @Override
  public int height(FigureData data) {
    return HEIGHT;
  }
}
