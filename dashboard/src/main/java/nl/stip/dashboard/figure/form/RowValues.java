package nl.stip.dashboard.figure.form;

import static nl.stip.dashboard.figure.form.Option.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.mart.Cell;

/**
 * The value of each row of a ranking in words. All stand in a column beyond the scale, their last
 * digits below one another, in every ranking: at the end of a bar one would lie on the line for the
 * whole, or seem to be that of the mark of the comparison. Why there is none stands at its row; the
 * browser, which knows the pixels, lets it step over lines and marks.
 *
 * @param data the ranking
 * @param text writes its cells
 * @param from where the scale begins
 * @param end where it ends
 */
record RowValues(FigureData data, CellText text, double from, double end) {

  private static final double STUB = 0.04;

  /** By this name the browser finds them. */
  static final String ID = "values";

  /** Those of a ranking of bars from zero, or of dots. */
  static RowValues of(FigureData data, CellText text) {
    return Crowded.of(data)
        .map(scale -> new RowValues(data, text, scale.from(), scale.end()))
        .orElseGet(() -> new RowValues(data, text, 0, RankForm.end(data)));
  }

  /** The values as a series, in the order of the rows. */
  Map<String, Object> inOrder(List<Integer> order) {
    Series main = data.series(Role.MAIN).get(0);
    CellText alike = text.alike(main.cells());
    List<Object> items = new ArrayList<>();
    for (int row = 0; row < order.size(); row++) {
      Cell cell = main.cells().get(order.get(row));
      double place = cell.tells() ? end : from + STUB * (end - from);
      items.add(item(cell, alike.brief(cell), List.of(place, row)));
    }
    return series(items);
  }

  /** What is said of a cell, and where. */
  static Map<String, Object> item(Cell cell, String said, List<Number> place) {
    return object(
        "label",
        object("color", cell.tells() ? "$ink" : "$quiet", "formatter", said),
        "reason",
        !cell.tells(),
        "value",
        place);
  }

  /** The series that has them. */
  static Map<String, Object> series(List<Object> items) {
    Map<String, Object> series = object("data", items, "id", ID, "label", label(), "silent", true);
    series.put("itemStyle", object("color", "transparent", "opacity", 1));
    series.put("symbolSize", 4);
    series.put("tooltip", object("show", false));
    series.put("type", "scatter");
    series.put("z", 8);
    return series;
  }

  private static Map<String, Object> label() {
    Map<String, Object> label =
        object("backgroundColor", "$paper", "distance", 6, "padding", List.of(1, 2));
    label.put("lineHeight", 18);
    label.put("position", "right");
    label.put("show", true);
    return label;
  }
}
