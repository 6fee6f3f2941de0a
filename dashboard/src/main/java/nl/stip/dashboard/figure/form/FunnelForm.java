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

/** Tiers of one population: a bar per tier on the outline of the whole. */
final class FunnelForm implements Form {

  private static final int ROW = 7;

  @Override
  public Map<String, Object> option(FigureData data, Words words) {
    CellText text = new CellText(words, data.unit());
    Series main = data.series().get(0);
    List<Object> items = new ArrayList<>();
    for (int i = 0; i < main.cells().size(); i++) {
      Cell cell = main.cells().get(i);
      Map<String, Object> item = Option.item(cell, text);
      item.put("label", object("formatter", label(cell, i == 0, words, text)));
      if (!cell.hasValue()) {
        item.put("value", 1);
        item.put("itemStyle", Option.hatched());
      } else {
        item.put("itemStyle", object("color", "$bin-" + Math.max(1, 3 - i)));
      }
      items.add(item);
    }
    Map<String, Object> names = Option.with(Option.names(data.ticks()), "inverse", true);
    names.put("axisLabel", object("color", "$ink", "overflow", "break", "width", 140));
    names.put("axisLine", object("show", false));
    Map<String, Object> scale = Option.toWhole(Option.plain(Option.values()));
    Map<String, Object> bars =
        object(
            "backgroundStyle",
            object("color", "$line", "opacity", 0.5),
            "barWidth",
            24,
            "data",
            items,
            "label",
            object("color", "$ink", "position", "right", "show", true),
            "name",
            main.label(),
            "showBackground",
            true,
            "type",
            "bar");
    Map<String, Object> parts =
        object(
            "grid", Option.grid(8, 112, 8),
            "legend", object("show", false),
            "series", List.of(bars),
            "tooltip", object("axisPointer", object("type", "none"), "trigger", "axis"),
            "xAxis", scale,
            "yAxis", names);
    return Option.chart(data, words, parts);
  }

  private static String label(Cell cell, boolean whole, Words words, CellText text) {
    return whole && cell.n() != null
        ? words.say("people", words.numbers().count(cell.n()))
        : text.value(cell);
  }

  @Override
  public int height(FigureData data) {
    return 8 + ROW * data.ticks().size();
  }
}
