package nl.stip.dashboard.figure.form;

import static nl.stip.dashboard.figure.form.Option.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.ChanceScale;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.figure.Occurring;
import nl.stip.dashboard.figure.Shades;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;
import nl.stip.metric.Missing;

/**
 * A matrix of cells. Shares run from light to accent over what occurs, {@link Occurring}, and what
 * is only a bound has the colour of that with lines through it, as the share lies beyond it; ratios
 * from attention over paper to accent, centred on 1, {@link ChanceScale}; what may be chance has
 * dots instead of a colour. That people meet their own is no finding: what is within a group has
 * its number and no colour. Cells of what is not over yet are hollow, hidden cells hatched, cells
 * without data have a dash, and cells that cannot exist yet stay empty; groups of which nothing can
 * be seen are left out.
 */
final class HeatForm implements Form {

  private static final int ROW = 4;
  private static final int RIM = 3;

  /** As many names of columns lie at any width. */
  private static final int LYING = 1;

  private static final String NONE = "–";

  @Override
  public Map<String, Object> option(FigureData all, Words words) {
    FigureData data = Seen.of(all).data();
    CellText text = new CellText(words, data.unit());
    Occurring range = Occurring.in(data.cells(), data.unit());
    List<Object> items = new ArrayList<>();
    List<Object> rimmed = new ArrayList<>();
    for (int y = 0; y < data.series().size(); y++) {
      Series row = data.series().get(y);
      for (int x = 0; x < row.cells().size(); x++) {
        Cell cell = row.cells().get(x);
        if (cell.missing() != Missing.TOO_LITTLE_HISTORY) {
          boolean rim = own(x, y, data) || !settled(x, y, data);
          (rim ? rimmed : items).add(item(x, y, cell, data, range, text));
        }
      }
    }
    items.addAll(rimmed);
    Map<String, Object> across = Option.names(data.ticks());
    across.put("axisLabel", object("color", "$ink", "interval", 0));
    across.put("position", "top");
    across.put("splitArea", object("show", false));
    if (data.figure().by().equals("cohort")) {
      across.put("name", words.say("axis.cohort"));
      across.put("nameGap", 22);
      across.put("nameLocation", "middle");
      across.put("nameTextStyle", object("color", "$quiet", "fontSize", 12));
    }
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

  private static Map<String, Object> item(
      int x, int y, Cell cell, FigureData data, Occurring range, CellText text) {
    String told = text.alike(data.cells()).brief(cell);
    String between = data.figure().paired() ? " · " : " → ";
    String place = data.series().get(y).label() + between + data.ticks().get(x).label();
    Map<String, Object> item =
        object("name", place, "text", text.tersely(cell), "value", List.of(x, y, 0));
    Double drawn = Occurring.drawn(cell);
    if (drawn == null) {
      boolean hidden = cell.missing() == Missing.SUPPRESSED;
      item.put("itemStyle", hidden ? Option.hatched() : object("color", "$paper"));
      item.put("label", object("color", "$quiet", "formatter", hidden ? "" : NONE));
      return item;
    }
    item.put("value", List.of(x, y, drawn));
    if (own(x, y, data)) {
      item.put("itemStyle", object("borderColor", "$edge", "color", "$paper"));
      item.put("label", object("color", "$quiet", "formatter", told));
      return item;
    }
    if (!cell.hasValue()) {
      boolean coloured = settled(x, y, data);
      String colour = "seq-" + range.step(drawn);
      item.put("itemStyle", coloured ? bounded(colour) : hollow());
      Map<String, Object> label =
          object("color", coloured ? "$on-" + colour : "$ink", "formatter", told);
      label.put("backgroundColor", coloured ? "$" + colour : "$surface");
      label.put("padding", List.of(2, 3));
      item.put("label", label);
      return item;
    }
    if (unsure(cell, data)) {
      item.put("itemStyle", Option.stippled());
      Map<String, Object> label = object("color", "$ink", "formatter", told);
      label.put("backgroundColor", "$surface");
      label.put("padding", List.of(2, 3));
      item.put("label", label);
      return item;
    }
    String colour = toChance(data) ? "div-" + ChanceScale.step(drawn) : "seq-" + range.step(drawn);
    boolean settled = settled(x, y, data);
    item.put("itemStyle", settled ? filled(colour) : hollow());
    String written = settled ? "$on-" + colour : "$ink";
    item.put("label", object("color", written, "formatter", told));
    return item;
  }

  private static Map<String, Object> filled(String colour) {
    return object("borderColor", "$" + Shades.edge(colour), "color", "$" + colour);
  }

  /** What is only a bound: the figure lies beyond its colour. */
  private static Map<String, Object> bounded(String colour) {
    return Option.with(filled(colour), "decal", Option.lined("$on-" + colour, 7));
  }

  private static boolean settled(int x, int y, FigureData data) {
    return data.ticks().get(x).complete() && data.series().get(y).complete();
  }

  /** What is not over yet has its colour as a rim. */
  private static Map<String, Object> hollow() {
    return object("borderColor", "$accent", "borderWidth", RIM, "color", "$surface");
  }

  /** Whether a cell says how often people of a group meet their own. */
  private static boolean own(int x, int y, FigureData data) {
    return toChance(data)
        && data.figure().between()
        && data.ticks().get(x).id().equals(data.series().get(y).id());
  }

  private static boolean toChance(FigureData data) {
    return data.unit().equals("ratio");
  }

  /** Whether a ratio may be chance: then no colour may say that it is more or less. */
  private static boolean unsure(Cell cell, FigureData data) {
    return toChance(data) && cell.maybeChance();
  }

  /** The ratios between groups. */
  private static List<Cell> between(FigureData data) {
    return IntStream.range(0, data.series().size())
        .boxed()
        .flatMap(
            y ->
                IntStream.range(0, data.ticks().size())
                    .filter(x -> !own(x, y, data))
                    .mapToObj(x -> data.series().get(y).cells().get(x)))
        .filter(cell -> Occurring.drawn(cell) != null)
        .toList();
  }

  /** The steps that occur among them. */
  private static List<Integer> steps(FigureData data) {
    return between(data).stream()
        .filter(cell -> !unsure(cell, data))
        .map(cell -> ChanceScale.step(Occurring.drawn(cell)))
        .sorted()
        .toList();
  }

  @Override
  public List<Mark> marks(FigureData data, Words words) {
    Seen seen = Seen.of(data);
    Occurring range = Occurring.in(seen.data().cells(), data.unit());
    Marks marks = new Marks(seen.data(), words);
    boolean chance = toChance(data);
    return (chance ? marks.chance(steps(seen.data())) : marks.scale(range.low(), range.high()))
        .unsure(between(seen.data()).stream().anyMatch(cell -> unsure(cell, seen.data())))
        .own(chance && data.figure().between())
        .bounded()
        .running("running-cell")
        .blank(Blank::reasons)
        .left(seen.left())
        .list();
  }

  @Override
  public int height(FigureData data) {
    FigureData seen = Seen.of(data).data();
    boolean upright = (toChance(data) || data.figure().paired()) && seen.ticks().size() > LYING;
    return (upright ? 20 : 8) + ROW * seen.series().size();
  }
}
