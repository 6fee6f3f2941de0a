package nl.stip.dashboard.figure.form;

import static nl.stip.dashboard.figure.form.Option.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.stip.dashboard.figure.EndName;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.Movement;
import nl.stip.dashboard.mart.Cell;

/**
 * One line of a chart: solid through what is known, dotted to a bound, and with dots far apart to
 * the period that runs, which only part of it says. It has one sign, where it ends: a dot for a
 * value, a hollow one where the period runs, and a hollow triangle for a bound, which points to
 * where the value lies.
 *
 * @param one the row drawn
 * @param movement writes its cells and knows its figure
 * @param direct whether its name stands at its end
 */
record Stroke(Series one, Movement movement, boolean direct) {

  private static final int WIDEST = 164;
  private static final int HALF_TURN = 180;
  private static final double HAIRLINE = 0.75;
  private static final double PALER = 0.6;
  private static final int PERCENT = 100;
  private static final double EXACT = 1e-9;
  private static final String COMMA = ", ";

  /** Dots so far apart that nobody takes them for those of a bound, nor for dashes. */
  private static final List<Integer> FAR_APART = List.of(2, 5);

  /** The series that draw the line. */
  List<Object> series() {
    List<Object> series = new ArrayList<>(List.of(solid()));
    if (!peer()) {
      dots("dotted", tick -> over(tick) && bounded(tick), this::over).ifPresent(series::add);
      dots(FAR_APART, tick -> !over(tick), tick -> true).ifPresent(series::add);
    }
    return series;
  }

  /** Its name and the value it ends with, to stand at its end, {@link EndName}. */
  String name() {
    String name = new EndName(movement.data(), movement.text()).of(one);
    return comparison() ? withoutOwner(name) : name;
  }

  /**
   * Beside the one line it is the same of, whose name stands there already, when it was will do.
   */
  private String withoutOwner(String name) {
    List<Series> owners = movement.data().series(Role.MAIN);
    return owners.size() == 1 && name.startsWith(owners.get(0).label() + COMMA)
        ? name.substring(owners.get(0).label().length() + COMMA.length())
        : name;
  }

  /** Whether a period is over: what another is compared with was before and does not run. */
  private boolean over(int tick) {
    return comparison() || movement.data().ticks().get(tick).complete();
  }

  /** The same of another time: dashed, and paler than what is looked at. */
  private boolean comparison() {
    return one.role() == Role.COMPARISON;
  }

  /** A group beside the one looked at: it is there to be compared with and has no signs. */
  private boolean peer() {
    return one.role() == Role.PEER;
  }

  private Map<String, Object> solid() {
    List<Object> items = new ArrayList<>();
    for (int i = 0; i < one.cells().size(); i++) {
      Cell cell = one.cells().get(i);
      Map<String, Object> item =
          object("text", movement.whole(one, i), "value", settled(i) ? cell.value() : null);
      if (settled(i) && !peer() && (dot(i) || alone(i))) {
        item.put("symbol", "circle");
      }
      if (settled(i)) {
        name(item, i);
      }
      items.add(item);
    }
    Map<String, Object> style =
        object("color", colour(), "width", peer() ? HAIRLINE : one.role() == Role.MAIN ? 2 : 1.5);
    if (one.role() != Role.MAIN && !peer()) {
      style.put("type", "dashed");
    }
    return line(items, style);
  }

  /** The last value, if the line ends there or only goes on into what runs. */
  private boolean dot(int tick) {
    return tick == lastSettled()
        && IntStream.range(tick + 1, one.cells().size()).noneMatch(this::bounded);
  }

  /** Dots to some places that are not settled, from the places beside them that may have any. */
  private Optional<Map<String, Object>> dots(Object how, IntPredicate to, IntPredicate from) {
    IntPredicate there = tick -> point(tick) != null && to.test(tick);
    List<Object> items = new ArrayList<>();
    boolean any = false;
    for (int i = 0; i < one.cells().size(); i++) {
      boolean here = there.test(i);
      any |= here;
      boolean shown = here || (from.test(i) && (there.test(i - 1) || there.test(i + 1)));
      Map<String, Object> item = object("value", shown ? point(i) : null);
      if (here) {
        mark(item, one.cells().get(i), i == one.end());
        name(item, i);
      }
      items.add(item);
    }
    Map<String, Object> style = object("color", colour(), "type", how, "width", 1.5);
    return any ? Optional.of(line(items, style)) : Optional.empty();
  }

  private void mark(Map<String, Object> item, Cell cell, boolean end) {
    if (!end) {
      return;
    }
    item.put("itemStyle", object("borderColor", colour(), "borderWidth", 1.5, "color", "$paper"));
    item.put("symbol", cell.hasValue() ? "circle" : "triangle");
    if (cell.bound() == Cell.Bound.UNDER) {
      item.put("symbolRotate", HALF_TURN);
    }
  }

  private void name(Map<String, Object> item, int tick) {
    if (direct && tick == one.end()) {
      Map<String, Object> label =
          object(
              "color",
              one.role() == Role.WHOLE || comparison() ? "$quiet" : Option.label(one.slot()),
              "formatter",
              name(),
              "lineHeight",
              16,
              "overflow",
              "break",
              "position",
              continued() ? "bottom" : "right",
              "show",
              true,
              "width",
              WIDEST);
      if (comparison()) {
        // a name is as pale as its dot unless told otherwise, and could not be read
        label.put("opacity", 1);
      }
      item.put("label", label);
    }
  }

  private Map<String, Object> line(List<Object> items, Map<String, Object> style) {
    Map<String, Object> dots = object("color", colour());
    if (comparison()) {
      style.put("opacity", PALER);
      dots.put("opacity", PALER);
    }
    return object(
        "color",
        colour(),
        "data",
        items,
        "itemStyle",
        dots,
        "lineStyle",
        style,
        "name",
        one.label(),
        "symbol",
        "none",
        "symbolSize",
        8,
        "type",
        "line");
  }

  /** The reference is grey; the same of another time keeps the hue of what it is compared with. */
  private String colour() {
    return one.role() == Role.WHOLE ? "$quiet" : Option.colour(one.slot());
  }

  /** Whether what is expected goes on from where it ends, so that there is no room beside it. */
  private boolean continued() {
    return one.role() == Role.MAIN
        && movement.data().series(Role.EXPECTED).stream().anyMatch(Series::tells);
  }

  /** Where the line passes: at the value, else at the bound, else nowhere. */
  private Double point(int tick) {
    if (tick < 0 || tick >= one.cells().size()) {
      return null;
    }
    Cell cell = one.cells().get(tick);
    return cell.hasValue()
        ? cell.value()
        : cell.limit().map(limit -> edge(cell, limit)).orElse(null);
  }

  /**
   * Shares are published in whole percents: all but three of 1,200 are 100 %. That it were fewer
   * than three is more, so its bound stands at the next whole percent, or the line would fall where
   * the share rose.
   */
  static double edge(Cell cell, double limit) {
    return cell.bound() == Cell.Bound.ALL_BUT
        ? Math.ceil(limit * PERCENT - EXACT) / PERCENT
        : limit;
  }

  private boolean settled(int tick) {
    return point(tick) != null && !open(tick);
  }

  private boolean open(int tick) {
    return point(tick) != null && (!over(tick) || !one.cells().get(tick).hasValue());
  }

  private boolean bounded(int tick) {
    return open(tick) && !one.cells().get(tick).hasValue();
  }

  private boolean alone(int tick) {
    return point(tick - 1) == null && point(tick + 1) == null;
  }

  private int lastSettled() {
    int last = one.cells().size() - 1;
    while (last >= 0 && !settled(last)) {
      last--;
    }
    return last;
  }
}
