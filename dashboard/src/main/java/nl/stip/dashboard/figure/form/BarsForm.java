package nl.stip.dashboard.figure.form;

import static nl.stip.dashboard.figure.form.Option.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.Movement;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;

/**
 * Upright bars from zero in the order of the bins; the comparison is an outline beside them. One
 * that tells nothing takes no room: the bars stand above their names.
 */
final class BarsForm implements Form {

  private static final int HEIGHT = 36;
  private static final double STUB = 0.02;

  @Override
  public Map<String, Object> option(FigureData data, Words words) {
    Movement movement = new Movement(data, new CellText(words, data.unit()));
    List<Object> series = new ArrayList<>();
    data.series(Role.MAIN).forEach(s -> series.add(bars(s, movement)));
    data.series(Role.COMPARISON).stream()
        .filter(Series::tells)
        .forEach(s -> series.add(outline(s, movement)));
    Map<String, Object> names = Option.names(data.ticks());
    names.put(
        "axisLabel",
        object("color", "$ink", "interval", 0, "lineHeight", 15, "overflow", "break", "width", 80));
    Map<String, Object> parts =
        object(
            "grid", Option.grid(24, 8, 8),
            "legend", object("show", false),
            "series", series,
            "tooltip", object("axisPointer", object("type", "none"), "trigger", "axis"),
            "xAxis", names,
            "yAxis", Option.values(data));
    return Option.chart(data, words, parts);
  }

  private static Map<String, Object> bars(Series one, Movement movement) {
    double most =
        one.cells().stream().filter(Cell::hasValue).mapToDouble(Cell::value).max().orElse(1);
    List<Object> items = new ArrayList<>();
    for (int i = 0; i < one.cells().size(); i++) {
      Cell cell = one.cells().get(i);
      Map<String, Object> item = Option.item(one, i, movement);
      item.put("label", object("formatter", movement.text().brief(cell)));
      if (!cell.hasValue()) {
        item.put("value", most * STUB);
        item.put("itemStyle", Option.hatched());
      } else if (!movement.data().ticks().get(i).complete()) {
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

  private static Map<String, Object> outline(Series one, Movement movement) {
    return object(
        "barMaxWidth", 40,
        "data",
            IntStream.range(0, one.cells().size())
                .mapToObj(i -> Option.item(one, i, movement))
                .toList(),
        "itemStyle",
            object("borderColor", "$quiet", "borderType", "dashed", "color", "transparent"),
        "name", one.label(),
        "type", "bar");
  }

  @Override
  public List<Mark> marks(FigureData data, Words words) {
    return new Marks(data, words)
        .comparison("outline")
        .running("running-bar")
        .blank(Blank::hatched)
        .list();
  }

  @Override
  public int height(FigureData data) {
    return HEIGHT;
  }
}
