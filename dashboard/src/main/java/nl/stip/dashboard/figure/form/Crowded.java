package nl.stip.dashboard.figure.form;

import static nl.stip.dashboard.figure.form.Option.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.Movement;
import nl.stip.dashboard.mart.Cell;

/**
 * A ranking of values that are all far from zero and close to one another: as bars from zero they
 * would all be as long. They are dots on a scale that begins near the least, which bars may not, as
 * a bar tells by its length. A bound is a triangle that points to where the value lies.
 *
 * @param from where the scale begins
 * @param end where it ends
 * @param step from one number to the next
 */
record Crowded(double from, double end, double step) {

  /** How many times further from zero than from one another. */
  private static final double TIMES = 3;

  private static final int FEW = 3;

  /** The least of a scale: five percentage points, or a tenth; less would blow up a rounding. */
  private static final double POINTS = 0.05;

  private static final double PART = 0.1;
  private static final double EXACT = 1e-9;

  /** The scale of such a ranking; nothing where bars from zero show the differences. */
  static Optional<Crowded> of(FigureData data) {
    List<Cell> cells =
        data.series().stream().flatMap(s -> s.cells().stream()).filter(Cell::tells).toList();
    if (cells.stream().anyMatch(cell -> cell.bound() == Cell.Bound.UNDER)
        || data.series(Role.MAIN).get(0).cells().stream().filter(Cell::tells).count() < FEW) {
      return Optional.empty();
    }
    double least = cells.stream().flatMapToDouble(Crowded::drawn).min().orElse(0);
    double most = cells.stream().flatMapToDouble(Crowded::drawn).max().orElse(0);
    return least > TIMES * (most - least)
        ? Optional.of(scale(least, most, data))
        : Optional.empty();
  }

  private static DoubleStream drawn(Cell cell) {
    if (cell.hasInterval()) {
      return DoubleStream.of(cell.low(), cell.value(), cell.high());
    }
    return cell.hasValue()
        ? DoubleStream.of(cell.value())
        : DoubleStream.of(cell.limit().orElse(1.0), 1);
  }

  private static Crowded scale(double least, double most, FigureData data) {
    double end = data.nearWhole() ? 1 : most;
    double begin = Math.min(least, end - (data.unit().equals("share") ? POINTS : PART * most));
    double step = Steps.to(Math.max(end - begin, EXACT)).size();
    double last = data.nearWhole() ? 1 : Math.ceil(most / step - EXACT) * step;
    return new Crowded(round(Math.floor(begin / step + EXACT) * step), round(last), step);
  }

  private static double round(double value) {
    return Math.rint(value / EXACT) * EXACT;
  }

  /** The axis of values, with hairlines up: a dot has no length to compare. */
  Map<String, Object> axis() {
    Map<String, Object> axis = Option.values();
    axis.put("interval", step);
    axis.put("min", from);
    axis.put("max", end);
    return axis;
  }

  /** The dots, in the order of the rows. */
  static Map<String, Object> dots(Series main, List<Integer> order, Movement movement) {
    List<Object> items = new ArrayList<>();
    for (int at : order) {
      Cell cell = main.cells().get(at);
      Double place = cell.hasValue() ? cell.value() : cell.limit().orElse(null);
      Map<String, Object> item = object("text", movement.whole(main, at), "value", place);
      if (!cell.hasValue() || !movement.data().ticks().get(at).complete()) {
        item.put(
            "itemStyle", object("borderColor", "$series-1", "borderWidth", 1.5, "color", "$paper"));
      }
      if (!cell.hasValue() && place != null) {
        item.put("symbol", "triangle");
        item.put("symbolRotate", -90);
      }
      items.add(item);
    }
    return object(
        "data",
        items,
        "itemStyle",
        object("color", "$series-1", "opacity", 1),
        "name",
        main.label(),
        "symbolSize",
        10,
        "type",
        "scatter",
        "z",
        6);
  }
}
