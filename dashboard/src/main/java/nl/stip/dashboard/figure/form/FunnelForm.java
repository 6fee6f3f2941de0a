package nl.stip.dashboard.figure.form;

import static nl.stip.dashboard.figure.form.Option.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.Movement;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;

/**
 * Tiers of one population: a bar per tier on the outline of the whole, all of one colour, as none
 * is another kind of people.
 */
final class FunnelForm implements Form {

  private static final int ROW = 7;

  @Override
  public Map<String, Object> option(FigureData data, Words words) {
    Movement movement = new Movement(data, new CellText(words, data.unit()));
    Series main = data.series().get(0);
    Map<String, Object> names = Option.with(Option.names(data.ticks()), "inverse", true);
    names.put("axisLabel", Option.rowNames());
    names.put("axisLine", object("show", false));
    Map<String, Object> scale = Option.toWhole(Option.plain(Option.values()));
    Map<String, Object> bars =
        object(
            "backgroundStyle",
            object("color", "$line", "opacity", 0.5),
            "barWidth",
            24,
            "data",
            items(main, movement),
            "name",
            main.label(),
            "showBackground",
            true,
            "type",
            "bar");
    Map<String, Object> parts =
        object(
            "grid", Option.grid(8, 64, 8),
            "legend", object("show", false),
            "series", List.of(bars, values(main, movement.text())),
            "tooltip", object("axisPointer", object("type", "none"), "trigger", "axis"),
            "xAxis", scale,
            "yAxis", names);
    return Option.chart(data, words, parts);
  }

  /** Hatched where little or nothing is known; where nearly all stand behind it, it is drawn so. */
  private static List<Object> items(Series main, Movement movement) {
    List<Object> items = new ArrayList<>();
    for (int i = 0; i < main.cells().size(); i++) {
      Cell cell = main.cells().get(i);
      boolean known = cell.hasValue() || cell.bound() == Cell.Bound.ALL_BUT;
      Map<String, Object> item = Option.item(main, i, movement);
      if (!cell.hasValue()) {
        item.put("value", cell.limit().orElse(1.0));
      }
      item.put("itemStyle", style(known, movement.data().ticks().get(i).complete()));
      items.add(item);
    }
    return items;
  }

  /** In the column in which all rankings have them. */
  private static Map<String, Object> values(Series main, CellText text) {
    List<Object> items = new ArrayList<>();
    for (int row = 0; row < main.cells().size(); row++) {
      Cell cell = main.cells().get(row);
      String said = label(cell, row == 0, text);
      items.add(Option.with(RowValues.item(cell, said, List.of(1, row)), "reason", false));
    }
    return RowValues.series(items);
  }

  private static Map<String, Object> style(boolean known, boolean over) {
    if (!known) {
      return Option.hatched();
    }
    return over
        ? object("color", "$series-1")
        : object("borderColor", "$series-1", "borderWidth", 1.5, "color", "$surface");
  }

  private static String label(Cell cell, boolean whole, CellText text) {
    return whole && cell.n() != null
        ? text.words().say("people", text.words().numbers().count(cell.n()))
        : text.brief(cell);
  }

  @Override
  public List<Mark> marks(FigureData data, Words words) {
    return new Marks(data, words).running("running-bar").blank(Blank::unknown).list();
  }

  @Override
  public int height(FigureData data) {
    return 8 + ROW * data.ticks().size();
  }
}
