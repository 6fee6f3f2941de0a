package nl.stip.dashboard.figure.form;

import static nl.stip.dashboard.figure.form.Option.object;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.Movement;
import nl.stip.dashboard.figure.Standing;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;

/**
 * All groups as dots along one scale, the first with its name and its interval as a band, the
 * middle of those it is compared with as a dashed line. Groups of another size are hollow, those of
 * which only a bound is known a triangle that points to where the value lies; of what is withheld
 * there is nothing. Dots that would cover one another step aside.
 */
final class StripForm implements Form {

  private static final double APART = 0.03;
  private static final int[] LANES = {0, 1, -1, 2, -2, 3, -3};
  private static final double EXACT = 1e-9;
  private static final double NEAR_END = 1.0 / 3;
  private static final int EDGE = 4;
  private static final int HEIGHT = 16;

  @Override
  public Map<String, Object> option(FigureData data, Words words) {
    Series main = data.series(Role.MAIN).get(0);
    Movement movement = new Movement(data, new CellText(words, data.unit()));
    Map<Integer, Integer> lanes = lanes(main);
    Set<Integer> peers = new HashSet<>(Standing.places(data));
    List<Object> others = new ArrayList<>();
    for (int i = 1; i < main.cells().size(); i++) {
      if (main.cells().get(i).tells()) {
        others.add(dot(main, i, lanes, movement, peers.contains(i)));
      }
    }
    Map<String, Object> parts =
        object(
            "grid",
            Option.grid(28, 24, 8),
            "legend",
            object("show", false),
            "series",
            List.of(scatter(main, others, 9, 3), own(data, main, movement)),
            "tooltip",
            object("trigger", "item"),
            "xAxis",
            scale(data),
            "yAxis",
            lanes());
    return Option.chart(data, words, parts);
  }

  private static Map<String, Object> lanes() {
    return object("axisLabel", object(), "max", EDGE, "min", -EDGE, "show", false, "type", "value");
  }

  /** From the whole step below all that is drawn to the one above it. */
  private static Map<String, Object> scale(FigureData data) {
    List<Cell> cells = data.series(Role.MAIN).get(0).cells();
    Cell own = cells.get(0);
    double least = cells.stream().filter(Cell::tells).mapToDouble(StripForm::place).min().orElse(0);
    double most = cells.stream().filter(Cell::tells).mapToDouble(StripForm::place).max().orElse(1);
    if (own.hasInterval()) {
      least = Math.min(least, own.low());
      most = Math.max(most, own.high());
    }
    double step = Steps.to(most - least).size();
    Map<String, Object> scale = Option.values();
    scale.put("axisLine", object("lineStyle", object("color", "$line")));
    scale.put("axisTick", object("show", false));
    scale.put("interval", step);
    scale.put("min", Math.floor(least / step + EXACT) * step);
    scale.put("max", Math.ceil(most / step - EXACT) * step);
    return scale;
  }

  /** Dots of a cloud are paler than their colour unless told otherwise, and so are their names. */
  private static Map<String, Object> opaque(Object... style) {
    return Option.with(object(style), "opacity", 1);
  }

  private static Map<String, Object> scatter(Series main, List<Object> items, int size, int z) {
    return object(
        "data", items, "name", main.label(), "symbolSize", size, "type", "scatter", "z", z);
  }

  private static Map<String, Object> dot(
      Series main, int at, Map<Integer, Integer> lanes, Movement movement, boolean peer) {
    Cell cell = main.cells().get(at);
    boolean filled = peer && cell.hasValue();
    Map<String, Object> style =
        filled
            ? opaque("color", "$quiet")
            : opaque(
                "borderColor", peer ? "$quiet" : "$grey", "borderWidth", 1.5, "color", "$paper");
    Map<String, Object> dot =
        object(
            "itemStyle",
            style,
            "name",
            movement.data().ticks().get(at).label(),
            "text",
            movement.whole(main, at),
            "value",
            List.of(place(cell), lanes.get(at)));
    if (!cell.hasValue()) {
      dot.put("symbol", "triangle");
      dot.put("symbolRotate", cell.bound() == Cell.Bound.UNDER ? 90 : -90);
    }
    return dot;
  }

  /** The group itself, with its interval and the middle of the others. */
  private static Map<String, Object> own(FigureData data, Series main, Movement movement) {
    Map<String, Object> dot = dot(main, 0, Map.of(0, 0), movement, true);
    Cell cell = main.cells().get(0);
    boolean settled = data.ticks().get(0).complete() && cell.hasValue();
    dot.put(
        "itemStyle",
        opaque(
            "borderColor",
            settled ? "$paper" : "$series-1",
            "borderWidth",
            1.5,
            "color",
            settled ? "$series-1" : "$paper"));
    dot.put("label", name(data, movement.text().brief(cell), place(cell)));
    Map<String, Object> own = scatter(main, List.of(dot), 14, 5);
    if (cell.hasInterval()) {
      own.put("markArea", band(cell));
    }
    Standing.Within others = Standing.of(data).middle();
    if (others.exact()) {
      own.put("markLine", line(others.least()));
    }
    return own;
  }

  /** Its name above it, turned inwards near an end of the scale, where it would be cut. */
  private static Map<String, Object> name(FigureData data, String value, double place) {
    Map<String, Object> scale = scale(data);
    double from = (double) scale.get("min");
    double part = (place - from) / ((double) scale.get("max") - from);
    String side = part > 1 - NEAR_END ? "right" : part < NEAR_END ? "left" : "center";
    return object(
        "align",
        side,
        "color",
        "$label-1",
        "fontWeight",
        600,
        "formatter",
        data.ticks().get(0).label() + " " + value,
        "position",
        "top",
        "show",
        true);
  }

  private static Map<String, Object> band(Cell cell) {
    return object(
        "data",
        List.of(List.of(object("xAxis", cell.low()), object("xAxis", cell.high()))),
        "itemStyle",
        object("color", "$series-1", "opacity", 0.15),
        "silent",
        true);
  }

  private static Map<String, Object> line(double at) {
    return object(
        "data",
        List.of(object("xAxis", at)),
        "label",
        object("show", false),
        "lineStyle",
        object("color", "$ink", "type", "dashed", "width", 1.5),
        "silent",
        true,
        "symbol",
        "none");
  }

  private static double place(Cell cell) {
    return cell.hasValue() ? cell.value() : cell.limit().orElse(0.0);
  }

  /** Which lane each dot lies in: the nearest to the middle in which it covers no other. */
  private static Map<Integer, Integer> lanes(Series main) {
    List<Integer> shown =
        IntStream.range(0, main.cells().size())
            .filter(i -> main.cells().get(i).tells())
            .boxed()
            .sorted(Comparator.comparingDouble(i -> place(main.cells().get(i))))
            .toList();
    double least = place(main.cells().get(shown.get(0)));
    double apart = APART * (place(main.cells().get(shown.get(shown.size() - 1))) - least);
    Map<Integer, Integer> lanes = new HashMap<>(Map.of(0, 0));
    Map<Integer, List<Double>> taken = new HashMap<>();
    taken.computeIfAbsent(0, lane -> new ArrayList<>()).add(place(main.cells().get(0)));
    for (int at : shown) {
      if (at > 0) {
        double place = place(main.cells().get(at));
        int lane = free(taken, place, apart);
        lanes.put(at, lane);
        taken.computeIfAbsent(lane, l -> new ArrayList<>()).add(place);
      }
    }
    return lanes;
  }

  private static int free(Map<Integer, List<Double>> taken, double place, double apart) {
    for (int lane : LANES) {
      if (taken.getOrDefault(lane, List.of()).stream()
          .noneMatch(p -> Math.abs(p - place) <= apart)) {
        return lane;
      }
    }
    return LANES[LANES.length - 1];
  }

  @Override
  public List<Mark> marks(FigureData data, Words words) {
    List<Mark> marks = new ArrayList<>();
    Series main = data.series(Role.MAIN).get(0);
    Standing standing = Standing.of(data);
    boolean sized = standing.sized();
    marks.add(new Mark("own", data.ticks().get(0).label()));
    marks.add(new Mark("peer", words.say(sized ? "key.peer_sized" : "key.peer")));
    if (sized) {
      marks.add(new Mark("other", words.say("key.other_sized")));
    }
    if (main.cells().get(0).hasInterval()) {
      marks.add(new Mark("likely", words.say("key.interval")));
    }
    if (standing.middle().exact()) {
      marks.add(new Mark("middle", words.say("key.middle")));
    }
    Set<Integer> peers = new HashSet<>(Standing.places(data));
    Set<Boolean> bounded =
        IntStream.range(0, main.cells().size())
            .filter(i -> main.cells().get(i).bound() != null)
            .mapToObj(i -> i == 0 || peers.contains(i))
            .collect(Collectors.toSet());
    if (bounded.contains(true)) {
      marks.add(new Mark("beyond", words.say("key.beyond")));
    }
    if (bounded.contains(false)) {
      marks.add(new Mark("beyond-other", words.say("key.beyond_other")));
    }
    return List.copyOf(marks);
  }

  @Override
  public int height(FigureData data) {
    return HEIGHT;
  }
}
