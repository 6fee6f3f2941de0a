package nl.stip.dashboard.figure.form;

import static nl.stip.dashboard.figure.form.Option.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.figure.Movement;
import nl.stip.dashboard.figure.Ranking;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;

/**
 * Horizontal bars from zero, or dots where all are far from it, {@link Crowded}; in the order of
 * {@link Ranking}. Of what is known as a bound only, the stretch in which it lies is hatched as far
 * as the scale of what was measured goes. The interval is a band behind the bar, the whole a dashed
 * line, or a mark in each row where it differs, {@link Reference}, what its numbers turn at a solid
 * one, the comparison a thin mark; the values stand in a column at the right of all of these,
 * {@link RowValues}.
 */
final class RankForm implements Form {

  private static final double STUB = 0.04;
  private static final double BAND = 0.15;

  /** The least of a scale in which hatching can be seen. */
  private static final double LEAST = 0.015;

  private static final int ROW = 4;

  @Override
  public Map<String, Object> option(FigureData all, Words words) {
    FigureData data = Folded.of(all, words);
    Series main = data.series(Role.MAIN).get(0);
    List<Integer> order = Ranking.of(data);
    List<Tick> ticks = order.stream().map(data.ticks()::get).toList();
    Movement movement = new Movement(data, new CellText(words, data.unit()));
    Reference reference = Reference.of(data);
    Optional<Crowded> crowded = Crowded.of(data);
    List<Object> series = new ArrayList<>();
    Map<String, Object> drawn =
        crowded.isPresent() ? Crowded.dots(main, order, movement) : bars(main, order, movement);
    drawn.put("markLine", lines(intervals(main, order), reference, movement));
    series.add(drawn);
    if (crowded.isEmpty() && main.cells().stream().anyMatch(c -> !c.hasValue())) {
      series.add(hatched(data, order, words));
    }
    data.series(Role.COMPARISON).forEach(s -> series.add(marks(s, order, movement)));
    reference.marks(order, movement).ifPresent(series::add);
    series.add(RowValues.of(data, movement.text()).inOrder(order));
    Map<String, Object> names = Option.with(Option.names(ticks), "inverse", true);
    names.put("axisLabel", Option.rowNames());
    Map<String, Object> parts =
        object(
            "grid",
            Option.grid(reference.line().isEmpty() ? 8 : 24, 64, 8),
            "legend",
            object("show", false),
            "series",
            series,
            "tooltip",
            object("axisPointer", object("type", "none"), "trigger", "axis"),
            "xAxis",
            crowded.map(Crowded::axis).orElseGet(() -> fromZero(data)),
            "yAxis",
            names);
    return Option.chart(data, words, parts);
  }

  private static Map<String, Object> fromZero(FigureData data) {
    Map<String, Object> scale = Option.plain(Option.values(data));
    if (!data.nearWhole()) {
      Steps.between(least(data), furthest(data)).on(scale);
    }
    return scale;
  }

  /** Where the scale ends. */
  static double end(FigureData data) {
    return data.nearWhole() ? 1 : Steps.between(least(data), furthest(data)).end();
  }

  /** The largest value, end of an interval, mark or reference: none may fall off the scale. */
  private static double furthest(FigureData data) {
    return data.series(Role.MAIN).stream()
        .flatMap(s -> s.cells().stream())
        .filter(Cell::hasValue)
        .mapToDouble(cell -> reach(cell, Double.MAX_VALUE))
        .reduce(beside(data).max().orElse(0), Math::max);
  }

  /** The least of them, where that is below nothing. */
  private static double least(FigureData data) {
    return data.series(Role.MAIN).stream()
        .flatMap(s -> s.cells().stream())
        .filter(Cell::hasValue)
        .mapToDouble(Cell::value)
        .reduce(Math.min(0, beside(data).min().orElse(0)), Math::min);
  }

  /** The values of marks and reference. */
  private static DoubleStream beside(FigureData data) {
    return Stream.of(Role.COMPARISON, Role.WHOLE)
        .flatMap(role -> data.series(role).stream())
        .flatMap(s -> s.cells().stream())
        .filter(Cell::hasValue)
        .mapToDouble(Cell::value);
  }

  /** How far a cell's drawing reaches: the end of its interval or of where its value may lie. */
  static double reach(Cell cell, double end) {
    if (cell.hasValue()) {
      return cell.hasInterval() ? Math.max(cell.value(), cell.high()) : cell.value();
    }
    return Math.min(end, cell.bound() == Cell.Bound.ALL_BUT ? 1 : cell.limit().orElse(0.0));
  }

  private static Map<String, Object> bars(Series main, List<Integer> order, Movement movement) {
    List<Object> items = new ArrayList<>();
    for (int i : order) {
      Cell cell = main.cells().get(i);
      Double known = sure(cell, end(movement.data()));
      Map<String, Object> item = object("text", movement.whole(main, i), "value", known);
      if (!movement.data().ticks().get(i).complete()) {
        item.put("itemStyle", object("borderColor", "$series-1", "color", "$surface"));
      }
      items.add(item);
    }
    return bar(items, main.label(), object("color", "$series-1"));
  }

  /** Whether there is a line at 1, beyond which the numbers say the opposite. */
  private static boolean turns(FigureData data) {
    return data.figure().turns()
        && Crowded.of(data).map(Crowded::end).orElseGet(() -> end(data)) >= 1
        && Crowded.of(data).map(Crowded::from).orElse(0.0) <= 1;
  }

  /** Intervals behind what is drawn, and the reference as a line through all rows. */
  private static Map<String, Object> lines(
      List<Object> lines, Reference reference, Movement movement) {
    List<Cell> rows = movement.data().series(Role.MAIN).get(0).cells();
    reference.line(movement.text().alike(rows)).ifPresent(lines::add);
    if (turns(movement.data())) {
      lines.add(object("lineStyle", object("color", "$ink", "type", "solid"), "xAxis", 1));
    }
    return object("data", lines, "label", object("show", false), "silent", true, "symbol", "none");
  }

  /**
   * What is surely of a cell; nothing of a bound beyond the scale, whose bar would seem measured.
   */
  private static Double sure(Cell cell, double end) {
    return cell.bound() == Cell.Bound.ALL_BUT
        ? cell.limit().filter(limit -> limit < end).orElse(null)
        : cell.value();
  }

  /** The stretch in which a bounded value lies; a stub where nothing is known. */
  private static Map<String, Object> hatched(FigureData data, List<Integer> order, Words words) {
    double end = end(data);
    List<Object> items = new ArrayList<>();
    for (int i : order) {
      Cell cell = data.series(Role.MAIN).get(0).cells().get(i);
      Double sure = sure(cell, end);
      double stretch =
          cell.limit().isEmpty()
              ? stub(data)
              : Math.max(LEAST * end, reach(cell, end) - (sure == null ? 0 : sure));
      items.add(object("value", cell.hasValue() ? null : (Object) stretch));
    }
    return bar(items, words.say("key.hatched"), Option.hatched());
  }

  private static Map<String, Object> bar(
      List<Object> items, String name, Map<String, Object> style) {
    return object(
        "barWidth",
        10,
        "data",
        items,
        "itemStyle",
        style,
        "name",
        name,
        "stack",
        "row",
        "type",
        "bar",
        "z",
        3);
  }

  /** A pale stroke from low to high behind the end of each bar. */
  private static List<Object> intervals(Series main, List<Integer> order) {
    List<Object> strokes = new ArrayList<>();
    for (int row = 0; row < order.size(); row++) {
      Cell cell = main.cells().get(order.get(row));
      if (cell.hasInterval() && cell.high() > cell.low()) {
        strokes.add(List.of(stroke(cell.low(), row), stroke(cell.high(), row)));
      }
    }
    return strokes;
  }

  private static Map<String, Object> stroke(double value, int row) {
    return object(
        "coord", List.of(value, row),
        "lineStyle", object("color", "$ink", "opacity", BAND, "type", "solid", "width", 18));
  }

  private static Map<String, Object> marks(Series then, List<Integer> order, Movement movement) {
    return object(
        "data", order.stream().map(i -> Then.item(then, i, movement)).toList(),
        "itemStyle", object("color", "$ink"),
        "name", then.label(),
        "symbol", "rect",
        "symbolSize", List.of(2, 18),
        "type", "scatter",
        "z", 5);
  }

  static double stub(FigureData data) {
    return STUB * end(data);
  }

  @Override
  public Optional<String> undrawn(FigureData data, Words words) {
    return OnlyBounds.said(data, words);
  }

  @Override
  public List<Mark> marks(FigureData data, Words words) {
    Optional<Crowded> crowded = Crowded.of(data);
    Marks marks = new Marks(data, words).turn(turns(data)).comparison("then").reference();
    marks = marks.interval().running("running-bar");
    return crowded.isEmpty()
        ? marks.blank(Blank::hatched).list()
        : marks.beyond().from(crowded.get().from()).list();
  }

  @Override
  public int height(FigureData data) {
    return 8 + ROW * Folded.rows(data);
  }
}
