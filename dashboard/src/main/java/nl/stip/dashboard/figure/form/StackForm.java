package nl.stip.dashboard.figure.form;

import static nl.stip.dashboard.figure.form.Option.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.Movement;
import nl.stip.dashboard.figure.Shades;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;
import nl.stip.metric.Missing;

/**
 * Bins stacked to the whole: columns over time, or bars per group when the figure is by group,
 * {@link StackRows}, with their numbers in them. What is left for bins without a value is hatched:
 * at the end of a bar, in their place in a column, after all where others lie between. What stands
 * beside the whole is said below; the running period is hollow. The legend has what occurs.
 */
final class StackForm implements Form {

  /** By this name the browser finds what is stacked. */
  private static final String STACK = "bins";

  private static final int HEIGHT = 44;
  private static final int ROW = 4;
  private static final int SENTENCE = 8;
  private static final int RIM = 2;
  private static final int THICK = 24;
  private static final double ROUNDING = 0.05;
  private static final double VISIBLE = 0.005;
  private static final double WIDE = 0.02;

  @Override
  public Map<String, Object> option(FigureData all, Words words) {
    FigureData data = StackRows.of(all).data();
    boolean lying = lying(data);
    List<Object> series = new ArrayList<>();
    List<Series> bins = data.series(Role.MAIN);
    for (int at = 0; at <= bins.size(); at++) {
      hatched(at, data, words).ifPresent(series::add);
      if (at < bins.size()) {
        series.add(stack(bins.get(at), data, words));
      }
    }
    List<String> names = bins.stream().filter(StackForm::occurs).map(Series::label).toList();
    Map<String, Object> values = Option.toWhole(Option.values());
    Map<String, Object> places =
        lying ? Option.names(data.ticks()) : Option.namesBelow(data.ticks());
    if (lying) {
      places.put("inverse", true);
      places.put("axisLabel", asked(data) ? Option.rowSentences() : Option.rowNames());
    }
    Map<String, Object> parts =
        object(
            "grid",
            Option.grid(8, 24, 32 + 24 * ((names.size() + 3) / 4)),
            "legend",
            Option.legend(names),
            "series",
            series,
            "tooltip",
            object("axisPointer", object("type", "none"), "trigger", "axis"),
            "xAxis",
            lying ? Option.plain(values) : places,
            "yAxis",
            lying ? places : values);
    return Option.chart(data, words, parts);
  }

  private static boolean occurs(Series one) {
    return one.cells().stream().anyMatch(cell -> cell.hasValue() && cell.value() > 0);
  }

  private static boolean lying(FigureData data) {
    return StackRows.ofGroups(data) || asked(data);
  }

  private static boolean asked(FigureData data) {
    return data.figure().by().equals("question");
  }

  private static Map<String, Object> stack(Series one, FigureData data, Words words) {
    CellText text = new CellText(words, data.unit());
    String shade = Shades.of(data).token(one);
    List<Map<String, Object>> items = items(one, shade, data, text);
    for (int i = 0; i < items.size(); i++) {
      Cell cell = one.cells().get(i);
      if (cell.hasValue()) {
        items.get(i).put("value", cell.value() / scale(data, i));
      }
      if (lying(data) && cell.hasValue() && wide(cell)) {
        String paint = data.ticks().get(i).complete() ? "$on-" + shade : "$ink";
        items.get(i).put("label", number(paint, text.brief(cell)));
      }
    }
    return bar(items, one.label(), filled(shade), lying(data));
  }

  /** Whether there may be room for a number; the browser knows. */
  private static boolean wide(Cell cell) {
    return cell.value() >= WIDE;
  }

  private static Map<String, Object> number(String paint, String number) {
    return object(
        "color", paint, "fontSize", 12, "formatter", number, "position", "inside", "show", true);
  }

  private static List<Map<String, Object>> items(
      Series one, String shade, FigureData data, CellText text) {
    Movement movement = new Movement(data, text);
    List<Map<String, Object>> items = new ArrayList<>();
    for (int i = 0; i < one.cells().size(); i++) {
      Map<String, Object> item =
          object("text", movement.whole(one, i), "value", one.cells().get(i).value());
      if (!data.ticks().get(i).complete()) {
        item.put("itemStyle", hollow(shade));
      }
      items.add(item);
    }
    return items;
  }

  private static Map<String, Object> filled(String shade) {
    return object("borderColor", "$" + Shades.edge(shade), "borderWidth", 1, "color", "$" + shade);
  }

  private static Map<String, Object> hollow(String shade) {
    boolean faint = !Shades.edge(shade).equals("paper");
    String rim = faint ? Shades.edge(shade) : shade;
    return object("borderColor", "$" + rim, "borderWidth", RIM, "color", "$surface");
  }

  /** What is hatched before a bin, or after the last; nothing where no place has it there. */
  private static Optional<Map<String, Object>> hatched(int before, FigureData data, Words words) {
    double[] gaps = gaps(data).toArray();
    List<Map<String, Object>> items = new ArrayList<>();
    for (int i = 0; i < gaps.length; i++) {
      items.add(object("value", gaps[i] > 0 && hidden(data, i) == before ? gaps[i] : null));
    }
    if (items.stream().allMatch(item -> item.get("value") == null)) {
      return Optional.empty();
    }
    return Optional.of(bar(items, words.say("figure.withheld"), Option.hatched(), lying(data)));
  }

  /**
   * Before which bin hidden ones lie at a place: after all in bars, or where others lie between.
   */
  private static int hidden(FigureData data, int tick) {
    List<Series> bins = data.series(Role.MAIN);
    List<Integer> hidden =
        IntStream.range(0, bins.size())
            .filter(at -> !bins.get(at).cells().get(tick).hasValue())
            .boxed()
            .toList();
    int first = hidden.isEmpty() ? bins.size() : hidden.get(0);
    boolean together =
        !lying(data)
            && !hidden.isEmpty()
            && hidden.get(hidden.size() - 1) - first == hidden.size() - 1;
    return together ? first : bins.size();
  }

  private static Map<String, Object> bar(
      List<Map<String, Object>> items, String name, Map<String, Object> style, boolean lying) {
    return object(
        "barWidth",
        lying ? (Object) THICK : "60%",
        "data",
        items,
        "itemStyle",
        style,
        "name",
        name,
        "stack",
        STACK,
        "type",
        "bar");
  }

  /** What is left of the whole at each place for bins that have no value. */
  private static DoubleStream gaps(FigureData data) {
    return IntStream.range(0, data.ticks().size())
        .mapToDouble(
            i -> {
              double left = 1 - sum(data, i) / scale(data, i);
              return complete(data, i) || unknown(data, i) || left < VISIBLE ? 0 : left;
            });
  }

  /** Rounded shares of a whole rarely add up to it; drawn, they do. */
  private static double scale(FigureData data, int tick) {
    double sum = sum(data, tick);
    boolean rounded = Math.abs(sum - 1) < ROUNDING && (sum > 1 || complete(data, tick));
    return rounded ? sum : 1;
  }

  private static boolean complete(FigureData data, int tick) {
    return data.series(Role.MAIN).stream().allMatch(s -> s.cells().get(tick).hasValue());
  }

  /** Whether there is nothing at a place, and nothing withheld either. */
  private static boolean unknown(FigureData data, int tick) {
    return data.series(Role.MAIN).stream()
        .map(s -> s.cells().get(tick))
        .noneMatch(cell -> cell.tells() || cell.missing() == Missing.SUPPRESSED);
  }

  private static double sum(FigureData data, int tick) {
    return data.series(Role.MAIN).stream()
        .map(s -> s.cells().get(tick))
        .filter(Cell::hasValue)
        .mapToDouble(Cell::value)
        .sum();
  }

  @Override
  public Optional<String> undrawn(FigureData all, Words words) {
    StackRows rows = StackRows.of(all);
    return rows.left() > 0 && rows.data().ticks().isEmpty()
        ? Optional.of(words.say("undrawn.rows"))
        : Optional.empty();
  }

  @Override
  public List<Mark> marks(FigureData all, Words words) {
    StackRows rows = StackRows.of(all);
    boolean hatched = gaps(rows.data()).anyMatch(gap -> gap > 0);
    return new Marks(rows.data(), words)
        .running("running-bar")
        .blank(blank -> hatched ? blank.hatched() : List.of())
        .rowsLeft(rows.left())
        .notes(Beside.said(all, words))
        .list();
  }

  @Override
  public int height(FigureData all) {
    FigureData data = StackRows.of(all).data();
    return lying(data) ? 12 + (asked(data) ? SENTENCE : ROW) * data.ticks().size() : HEIGHT;
  }
}
