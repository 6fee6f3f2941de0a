package nl.stip.dashboard.figure.form;

import static nl.stip.dashboard.figure.form.Option.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;
import nl.stip.metric.Missing;

/**
 * A matrix of cells. Shares run from light to accent; ratios from attention over paper to accent,
 * centred on 1. Withheld cells are hatched; cells that cannot exist yet stay empty.
 */
final class HeatForm implements Form {

  private static final int STEPS = 7;
  private static final int MIDDLE = 4;
  private static final int ROW = 4;
  private static final double DOUBLING = 2;

  @Override
  public Map<String, Object> option(FigureData data, Words words) {
    CellText text = new CellText(words, data.unit());
    List<Object> items = new ArrayList<>();
    for (int y = 0; y < data.series().size(); y++) {
      Series row = data.series().get(y);
      for (int x = 0; x < row.cells().size(); x++) {
        Cell cell = row.cells().get(x);
        if (cell.missing() != Missing.TOO_LITTLE_HISTORY) {
          items.add(item(x, y, cell, data, text));
        }
      }
    }
    Map<String, Object> across = Option.names(data.ticks());
    across.put("axisLabel", object("color", "$ink", "interval", 0));
    across.put("position", "top");
    across.put("splitArea", object("show", false));
    List<Tick> rows = data.series().stream().map(s -> new Tick(s.id(), s.label(), true)).toList();
    Map<String, Object> down = Option.with(Option.names(rows), "inverse", true);
    down.put("axisLabel", Option.rowNames());
    Map<String, Object> cells =
        object(
            "data",
            items,
            "itemStyle",
            object("borderColor", "$paper", "borderWidth", 1),
            "label",
            object("fontSize", 12, "show", true),
            "type",
            "heatmap");
    Map<String, Object> parts =
        object(
            "grid", Option.grid(8, 8, 8),
            "series", List.of(cells),
            "tooltip", object("trigger", "item"),
            "xAxis", across,
            "yAxis", down);
    return Option.chart(data, words, parts);
  }

  private static Map<String, Object> item(int x, int y, Cell cell, FigureData data, CellText text) {
    boolean ratio = data.unit().equals("ratio");
    String between = data.figure().paired() ? " · " : " → ";
    String place = data.series().get(y).label() + between + data.ticks().get(x).label();
    Map<String, Object> item =
        object("name", place, "text", text.whole(cell), "value", List.of(x, y, 0));
    Double drawn = cell.hasValue() ? cell.value() : cell.limit().orElse(null);
    if (drawn == null) {
      item.put("itemStyle", Option.hatched());
      item.put("label", object("formatter", ""));
      return item;
    }
    int step = ratio ? diverging(drawn, cell) : sequential(drawn / whole(data));
    item.put("value", List.of(x, y, drawn));
    String colour = (ratio ? "div-" : "seq-") + step;
    item.put("itemStyle", object("color", "$" + colour));
    item.put("label", object("color", "$on-" + colour, "formatter", text.brief(cell)));
    return item;
  }

  /** What the darkest step stands for: the whole of shares, otherwise the largest value. */
  private static double whole(FigureData data) {
    double largest =
        data.cells().stream().filter(Cell::hasValue).mapToDouble(Cell::value).max().orElse(1);
    return data.unit().equals("share") || largest <= 0 ? 1 : largest;
  }

  private static int sequential(double share) {
    return 1 + (int) Math.max(0, Math.min(STEPS - 1, Math.floor(share * STEPS)));
  }

  /** As {@link #diverging(double)}, and the middle where it may be chance. */
  private static int diverging(double ratio, Cell cell) {
    return cell.maybeChance() ? MIDDLE : diverging(ratio);
  }

  /** One step per factor of two, from 1 on either side: an eighth to eight. */
  static int diverging(double ratio) {
    double steps = ratio <= 0 ? -MIDDLE : Math.log(ratio) / Math.log(DOUBLING);
    return (int) Math.max(1, Math.min(STEPS, MIDDLE + Math.rint(steps)));
  }

  @Override
  public List<Mark> marks(FigureData data, Words words) {
    Marks marks = new Marks(data, words);
    return (data.unit().equals("ratio") ? marks.chance() : marks).withheld().list();
  }

  @Override
  public int height(FigureData data) {
    boolean named = data.unit().equals("ratio") || data.figure().paired();
    return (named ? 20 : 8) + ROW * data.series().size();
  }
}
