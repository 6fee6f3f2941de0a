package nl.stip.dashboard.figure.form;

import static nl.stip.dashboard.figure.form.Option.object;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;

/**
 * Horizontal bars from zero, highest first; what is withheld or missing last and hatched. The
 * interval is a band behind the bar, the whole a dashed line, the comparison a thin mark.
 */
final class RankForm implements Form {

  private static final double STUB = 0.04;
  private static final double BAND = 0.15;
  private static final int STEPS = 4;
  private static final int ROW = 4;

  @Override
  public Map<String, Object> option(FigureData data, Words words) {
    Series main = data.series(Role.MAIN).get(0);
    List<Integer> order = order(main);
    List<Tick> ticks = order.stream().map(data.ticks()::get).toList();
    CellText text = new CellText(words, data.unit());
    List<Object> series = new ArrayList<>();
    series.add(bars(main, order, data, text));
    data.series(Role.COMPARISON).forEach(s -> series.add(marks(s, order, text)));
    Map<String, Object> names = Option.with(Option.names(ticks), "inverse", true);
    names.put("axisLabel", object("color", "$ink", "overflow", "break", "width", 140));
    Map<String, Object> scale = Option.plain(Option.values(data));
    Cell whole = whole(data);
    if (!data.nearWhole()) {
      scale.put("max", end(furthest(main, whole)));
    }
    Map<String, Object> parts =
        object(
            "grid",
            Option.grid(whole == null ? 8 : 24, 64, 8),
            "legend",
            object("show", false),
            "series",
            series,
            "tooltip",
            object("axisPointer", object("type", "none"), "trigger", "axis"),
            "xAxis",
            scale,
            "yAxis",
            names);
    return Option.chart(data, words, parts);
  }

  /** The largest value, end of an interval or reference: none may fall off the scale. */
  private static double furthest(Series main, Cell whole) {
    double reference = whole == null ? 0 : whole.value();
    return main.cells().stream()
        .filter(Cell::hasValue)
        .mapToDouble(c -> spread(c) ? Math.max(c.value(), c.high()) : c.value())
        .reduce(reference, Math::max);
  }

  /** The end of a scale of about four steps of 1, 2, 2.5 or 5 times a power of ten. */
  static double end(double most) {
    if (most <= 0) {
      return 1;
    }
    double power = Math.pow(10, Math.floor(Math.log10(most / STEPS)));
    double step =
        DoubleStream.of(1, 2, 2.5, 5, 10)
            .map(s -> s * power)
            .filter(s -> s * (STEPS + 1) >= most)
            .findFirst()
            .orElseThrow();
    return step * Math.ceil(most / step - 1e-9);
  }

  private static List<Integer> order(Series main) {
    Comparator<Integer> byValue =
        Comparator.comparingDouble(
            i -> main.cells().get(i).hasValue() ? -main.cells().get(i).value() : Double.MAX_VALUE);
    return IntStream.range(0, main.cells().size()).boxed().sorted(byValue).toList();
  }

  private static Map<String, Object> bars(
      Series main, List<Integer> order, FigureData data, CellText text) {
    double most =
        main.cells().stream().filter(Cell::hasValue).mapToDouble(Cell::value).max().orElse(1);
    List<Object> items = new ArrayList<>();
    for (int i : order) {
      Cell cell = main.cells().get(i);
      Map<String, Object> item =
          object(
              "label", object("formatter", text.value(cell), "show", !spread(cell)),
              "text", text.whole(cell),
              "value", cell.hasValue() ? cell.value() : most * STUB);
      if (!cell.hasValue()) {
        item.put("itemStyle", Option.hatched());
        item.put("label", object("color", "$quiet", "formatter", text.value(cell)));
      } else if (!data.ticks().get(i).complete()) {
        item.put("itemStyle", object("borderColor", "$series-1", "color", "$surface"));
      }
      items.add(item);
    }
    Map<String, Object> bars =
        object(
            "barWidth",
            10,
            "data",
            items,
            "itemStyle",
            object("color", "$series-1"),
            "label",
            object("color", "$ink", "position", "right", "show", true, "distance", 8),
            "name",
            main.label(),
            "type",
            "bar",
            "z",
            3);
    List<Object> lines = intervals(main, order, text);
    Cell whole = whole(data);
    if (whole != null) {
      lines.add(reference(data.series(Role.WHOLE).get(0).label(), whole, text));
    }
    bars.put(
        "markLine",
        object("data", lines, "label", object("show", false), "silent", true, "symbol", "none"));
    return bars;
  }

  private static Cell whole(FigureData data) {
    return data.series(Role.WHOLE).stream()
        .flatMap(s -> s.cells().stream())
        .filter(Cell::hasValue)
        .findFirst()
        .orElse(null);
  }

  private static Map<String, Object> reference(String name, Cell whole, CellText text) {
    return object(
        "label",
            object(
                "color",
                "$quiet",
                "formatter",
                name + " " + text.value(whole),
                "position",
                "start",
                "show",
                true),
        "lineStyle", object("color", "$quiet", "type", "dashed"),
        "xAxis", whole.value());
  }

  /** A pale stroke from low to high behind the end of each bar; the value stands where it ends. */
  private static List<Object> intervals(Series main, List<Integer> order, CellText text) {
    List<Object> strokes = new ArrayList<>();
    for (int row = 0; row < order.size(); row++) {
      Cell cell = main.cells().get(order.get(row));
      if (spread(cell)) {
        Map<String, Object> low = end(cell.low(), row);
        low.put(
            "label",
            object(
                "color",
                "$ink",
                "formatter",
                text.value(cell),
                "opacity",
                1,
                "position",
                "end",
                "show",
                true));
        strokes.add(List.of(low, end(cell.high(), row)));
      }
    }
    return strokes;
  }

  private static boolean spread(Cell cell) {
    return cell.hasInterval() && cell.high() > cell.low();
  }

  private static Map<String, Object> end(double value, int row) {
    return object(
        "coord", List.of(value, row),
        "lineStyle", object("color", "$ink", "opacity", BAND, "type", "solid", "width", 18));
  }

  private static Map<String, Object> marks(Series then, List<Integer> order, CellText text) {
    return object(
        "data", Option.items(order.stream().map(then.cells()::get).toList(), text),
        "itemStyle", object("color", "$ink"),
        "name", then.label(),
        "symbol", "rect",
        "symbolSize", List.of(2, 18),
        "type", "scatter",
        "z", 5);
  }

  @Override
  public int height(FigureData data) {
    return 8 + ROW * data.ticks().size();
  }
}
