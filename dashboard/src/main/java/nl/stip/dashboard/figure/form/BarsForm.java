package nl.stip.dashboard.figure.form;

import static nl.stip.dashboard.figure.form.Option.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;

/** Upright bars from zero in the order of the bins; the comparison is an outline beside them. */
final class BarsForm implements Form {

  private static final int HEIGHT = 36;
  private static final double STUB = 0.02;

  @Override
  public Map<String, Object> option(FigureData data, Words words) {
    CellText text = new CellText(words, data.unit());
    List<Object> series = new ArrayList<>();
    data.series(Role.MAIN).forEach(s -> series.add(bars(s, data, text)));
    data.series(Role.COMPARISON).forEach(s -> series.add(outline(s, text)));
    Map<String, Object> names = Option.names(data.ticks());
    names.put(
        "axisLabel", object("color", "$ink", "interval", 0, "overflow", "break", "width", 80));
    Map<String, Object> parts =
        object(
            "grid", Option.grid(24, 8, 40),
            "legend", Option.legend(data.series().stream().map(Series::label).toList()),
            "series", series,
            "tooltip", object("axisPointer", object("type", "none"), "trigger", "axis"),
            "xAxis", names,
            "yAxis", Option.values(data));
    return Option.chart(data, words, parts);
  }

  private static Map<String, Object> bars(Series one, FigureData data, CellText text) {
    double most =
        one.cells().stream().filter(Cell::hasValue).mapToDouble(Cell::value).max().orElse(1);
    List<Object> items = new ArrayList<>();
    for (int i = 0; i < one.cells().size(); i++) {
      Cell cell = one.cells().get(i);
      Map<String, Object> item = Option.item(cell, text);
      item.put("label", object("formatter", text.value(cell)));
      if (!cell.hasValue()) {
        item.put("value", most * STUB);
        item.put("itemStyle", Option.hatched());
      } else if (!data.ticks().get(i).complete()) {
        item.put("itemStyle", object("borderColor", "$series-1", "color", "$surface"));
      }
      items.add(item);
    }
    return object(
        "barMaxWidth",
        40,
        "data",
        items,
        "itemStyle",
        object("color", "$series-1"),
        "label",
        object("color", "$ink", "position", "top", "show", true),
        "name",
        one.label(),
        "type",
        "bar");
  }

  private static Map<String, Object> outline(Series one, CellText text) {
    return object(
        "barMaxWidth", 40,
        "data", Option.items(one.cells(), text),
        "itemStyle",
            object("borderColor", "$quiet", "borderType", "dashed", "color", "transparent"),
        "name", one.label(),
        "type", "bar");
  }

  @Override
  public int height(FigureData data) {
    return HEIGHT;
  }
}
