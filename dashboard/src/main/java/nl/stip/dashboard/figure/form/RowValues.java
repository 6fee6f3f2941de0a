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
import nl.stip.dashboard.mart.Cell;

/**
 * The value of each row of a ranking in words, on paper of its own, at the end of what is drawn
 * there. Where marks of the comparison lie beyond bars all stand in a column at the end of the
 * scale, as a value would seem to be that of the mark; the browser, which knows the pixels, does
 * the same where one would lie on the line for the whole, and lets reasons step aside.
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
  Map<String, Object> series(List<Integer> order) {
    Series main = data.series(Role.MAIN).get(0);
    boolean column = from > 0 || beyond(main);
    List<Object> items = new ArrayList<>();
    for (int row = 0; row < order.size(); row++) {
      Cell cell = main.cells().get(order.get(row));
      double own = cell.tells() ? RankForm.reach(cell, end) : from + STUB * (end - from);
      items.add(
          object(
              "label",
              object("color", cell.tells() ? "$ink" : "$quiet", "formatter", text.brief(cell)),
              "reason",
              !cell.tells(),
              "value",
              List.of(column && cell.tells() ? end : own, row)));
    }
    Map<String, Object> series =
        object("column", column, "data", items, "id", ID, "label", label(), "silent", true);
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

  private boolean beyond(Series main) {
    return data.series(Role.COMPARISON).stream()
        .anyMatch(
            then ->
                IntStream.range(0, main.cells().size())
                    .filter(i -> main.cells().get(i).tells() && then.cells().get(i).hasValue())
                    .anyMatch(i -> then.cells().get(i).value() > reach(main.cells().get(i))));
  }

  private double reach(Cell cell) {
    return RankForm.reach(cell, end);
  }
}
