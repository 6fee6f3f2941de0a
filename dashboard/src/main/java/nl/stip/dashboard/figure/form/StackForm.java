package nl.stip.dashboard.figure.form;

import static nl.stip.dashboard.figure.form.Option.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;

/**
 * Bins stacked: columns over time, or bars per group when the figure is by group. A place without
 * any value is hatched; the running period is drawn lighter.
 */
final class StackForm implements Form {

  private static final int HEIGHT = 44;
  private static final int ROW = 4;
  private static final double RUNNING = 0.45;

  @Override
  public Map<String, Object> option(FigureData data, Words words) {
    boolean lying = lying(data);
    CellText text = new CellText(words, data.unit());
    List<Object> series = new ArrayList<>();
    for (Series one : data.series()) {
      series.add(stack(one, data, text));
    }
    if (!blank(data).isEmpty()) {
      series.add(withheld(data, words, text));
    }
    List<String> names = data.series().stream().map(Series::label).toList();
    Map<String, Object> values = Option.values();
    if (fillsWhole(data)) {
      values = Option.toWhole(values);
    }
    Map<String, Object> places = Option.names(data.ticks());
    if (lying) {
      places.put("inverse", true);
      places.put("axisLabel", object("color", "$ink", "overflow", "break", "width", 140));
    }
    Map<String, Object> parts =
        object(
            "grid",
            Option.grid(8, 24, 32 + 24 * ((names.size() + 3) / 4)),
            "legend",
            Option.legend(names),
            "series",
            series,
            "tooltip",
            object("axisPointer", object("type", "none"), "trigger", "axis"),
            "xAxis",
            lying ? Option.plain(values) : places,
            "yAxis",
            lying ? places : values);
    return Option.chart(data, words, parts);
  }

  private static boolean lying(FigureData data) {
    return data.figure().by().endsWith("group");
  }

  private static Map<String, Object> stack(Series one, FigureData data, CellText text) {
    List<Object> items = new ArrayList<>();
    for (int i = 0; i < one.cells().size(); i++) {
      Map<String, Object> item = Option.item(one.cells().get(i), text);
      if (!data.ticks().get(i).complete()) {
        item.put("itemStyle", object("opacity", RUNNING));
      }
      items.add(item);
    }
    return object(
        "barCategoryGap",
        "25%",
        "data",
        items,
        "itemStyle",
        object("color", "$bin-" + one.slot(), "borderColor", "$paper", "borderWidth", 1),
        "name",
        one.label(),
        "stack",
        "bins",
        "type",
        "bar");
  }

  private static List<Integer> blank(FigureData data) {
    List<Integer> blank = new ArrayList<>();
    for (int i = 0; i < data.ticks().size(); i++) {
      int at = i;
      if (data.series().stream().noneMatch(s -> s.cells().get(at).hasValue())) {
        blank.add(i);
      }
    }
    return blank;
  }

  private static Map<String, Object> withheld(FigureData data, Words words, CellText text) {
    List<Object> items = new ArrayList<>();
    List<Integer> blank = blank(data);
    for (int i = 0; i < data.ticks().size(); i++) {
      Cell cell = data.series().get(0).cells().get(i);
      items.add(
          blank.contains(i) ? object("text", text.value(cell), "value", 1) : object("value", null));
    }
    return object(
        "data",
        items,
        "itemStyle",
        Option.hatched(),
        "name",
        words.say("figure.withheld"),
        "stack",
        "bins",
        "type",
        "bar");
  }

  private static boolean fillsWhole(FigureData data) {
    for (int i = 0; i < data.ticks().size(); i++) {
      int at = i;
      double sum =
          data.series().stream()
              .map(s -> s.cells().get(at))
              .filter(Cell::hasValue)
              .mapToDouble(Cell::value)
              .sum();
      if (sum > 1.03) {
        return false;
      }
    }
    return data.unit().equals("share");
  }

  @Override
  public int height(FigureData data) {
    return lying(data) ? 12 + ROW * data.ticks().size() : HEIGHT;
  }
}
