package nl.stip.dashboard.figure.form;

import static nl.stip.dashboard.figure.form.Option.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.form.Circle.Arc;
import nl.stip.dashboard.figure.form.Circle.Ribbon;
import nl.stip.dashboard.language.Language;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;

/**
 * A chord: groups along a circle, between each two a ribbon as wide as their ties. ECharts 5 has no
 * such series, so this places everything on the circle and the browser draws the curves. Ties
 * within a group are many times more and stand in the table only. The larger ribbons say how many
 * at both ends. A short hatched stretch stands where some pairs of a group have no figure. Where
 * that leaves too few ribbons, the pairs are a ranking, {@link PairRows}.
 */
final class ChordForm implements Form {

  /** What a mark of the series is, as its first value. */
  private static final int ARC = 0;

  private static final int RIBBON = 1;
  static final String BETWEEN = " ↔ ";
  private static final String AND = " · ";
  private static final double PALE = 0.6;
  private static final int HEIGHT = 52;
  private static final double WHOLE = 10;

  @Override
  public Map<String, Object> option(FigureData data, Words words) {
    return PairRows.of(data, words)
        .map(rows -> rows.option(words))
        .orElseGet(() -> circle(data, words));
  }

  private static Map<String, Object> circle(FigureData data, Words words) {
    Circle circle = Circle.of(data);
    List<Object> series = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < circle.arcs().size(); i++) {
      names.add(name(circle.arcs().get(i), data, words));
      series.add(series(i, circle, data, words));
    }
    Map<String, Object> parts =
        object(
            "grid", object("bottom", 28, "left", 8, "right", 8, "top", 28),
            "legend", object("data", names, "show", false),
            "series", series,
            "tooltip", object("trigger", "item"),
            "xAxis", nowhere(),
            "yAxis", nowhere());
    return Option.chart(data, words, parts);
  }

  /** The circle lies in a grid without axes. */
  private static Map<String, Object> nowhere() {
    return object(
        "axisLabel", object("show", false), "max", 1, "min", 0, "show", false, "type", "value");
  }

  /** An arc, and the ribbons between it and those that have fewer ties. */
  private static Map<String, Object> series(int at, Circle circle, FigureData data, Words words) {
    Arc arc = circle.arcs().get(at);
    List<Object> items = new ArrayList<>();
    for (Ribbon ribbon : circle.ribbons()) {
      if (ribbon.one() == at) {
        items.add(ribbon(ribbon, circle, data, words));
      }
    }
    items.add(arc(arc, circle, data, words));
    if (arc.hides()) {
      items.add(hidden(arc, data, words));
    }
    return object(
        "color",
        arc.members().size() > 1 ? "$grey" : Option.colour(slot(arc, data)),
        "data",
        items,
        "emphasis",
        object("blurScope", "coordinateSystem", "focus", "self"),
        "name",
        name(arc, data, words),
        "type",
        "custom");
  }

  private static Map<String, Object> arc(Arc arc, Circle circle, FigureData data, Words words) {
    Map<String, Object> item =
        object(
            "name",
            name(arc, data, words),
            "value",
            List.of(ARC, arc.from(), arc.told(), (arc.from() + arc.to()) / 2));
    item.put("said", words.numbers().count((int) Math.rint(circle.ties(arc, data))));
    return arc.members().size() > 1 ? Option.with(item, "text", labels(arc, data)) : item;
  }

  private static Map<String, Object> hidden(Arc arc, FigureData data, Words words) {
    CellText text = new CellText(words, data.unit());
    List<Integer> whom =
        IntStream.range(0, data.series().size())
            .filter(j -> !arc.members().contains(j))
            .filter(j -> arc.members().stream().anyMatch(i -> !cell(i, j, data).hasValue()))
            .boxed()
            .toList();
    String names =
        whom.stream().map(j -> data.series().get(j).label()).collect(Collectors.joining(", "));
    String reasons =
        whom.stream()
            .flatMap(j -> arc.members().stream().map(i -> cell(i, j, data)))
            .filter(cell -> !cell.hasValue())
            .map(text::value)
            .distinct()
            .collect(Collectors.joining(AND));
    return object(
        "itemStyle",
        Option.hatched(),
        "name",
        name(arc, data, words) + BETWEEN + names,
        "text",
        reasons,
        "value",
        List.of(ARC, arc.told(), arc.to()));
  }

  private static Map<String, Object> ribbon(
      Ribbon ribbon, Circle circle, FigureData data, Words words) {
    Arc one = circle.arcs().get(ribbon.one());
    Arc other = circle.arcs().get(ribbon.other());
    Map<String, Object> item =
        object(
            "itemStyle",
            object("opacity", PALE),
            "name",
            name(one, data, words) + BETWEEN + name(other, data, words),
            "text",
            told(one, other, data, words),
            "value",
            List.of(
                RIBBON,
                ribbon.at(),
                ribbon.at() + ribbon.wide(),
                ribbon.end(),
                ribbon.end() + ribbon.wide()));
    if (several(one, other)) {
      return item;
    }
    Map<String, Object> said = Option.with(item, "said", said(one, other, data, words));
    boolean known = cell(one.members().get(0), other.members().get(0), data).hasValue();
    return known ? Option.with(said, "unit", words.say("chord.times")) : said;
  }

  /** What stands on a ribbon where there is room: of ten and more whole numbers will do. */
  private static String said(Arc one, Arc other, FigureData data, Words words) {
    Cell cell = cell(one.members().get(0), other.members().get(0), data);
    return cell.hasValue() && cell.value() >= WHOLE
        ? words.numbers().count((int) Math.rint(cell.value()))
        : new CellText(words, data.unit()).value(cell);
  }

  private static boolean several(Arc one, Arc other) {
    return one.members().size() > 1 || other.members().size() > 1;
  }

  /** What the table says as well: the value of two groups, or who are taken together. */
  private static String told(Arc one, Arc other, FigureData data, Words words) {
    if (several(one, other)) {
      return labels(one.members().size() > 1 ? one : other, data);
    }
    Cell cell = cell(one.members().get(0), other.members().get(0), data);
    return new CellText(words, data.unit()).value(cell);
  }

  private static String labels(Arc arc, FigureData data) {
    return arc.members().stream()
        .map(i -> data.series().get(i).label())
        .collect(Collectors.joining(AND));
  }

  private static String name(Arc arc, FigureData data, Words words) {
    return arc.members().size() > 1
        ? words.say("chord.rest", words.numbers().count(arc.members().size()))
        : data.series().get(arc.members().get(0)).label();
  }

  private static int slot(Arc arc, FigureData data) {
    return data.series().get(arc.members().get(0)).slot();
  }

  private static Cell cell(int from, int to, FigureData data) {
    return data.series().get(from).cells().get(to);
  }

  @Override
  public List<Mark> marks(FigureData data, Words words) {
    return PairRows.of(data, words)
        .map(rows -> rows.marks(words))
        .orElseGet(() -> ofCircle(data, words));
  }

  private static List<Mark> ofCircle(FigureData data, Words words) {
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark("ribbon", words.say("key.ribbon")));
    marks.add(new Mark("note", words.say("key.ties")));
    marks.addAll(new Marks(data, words).blank(Blank::withheld).groups(Circle.undrawn(data)).list());
    return marks;
  }

  @Override
  public int height(FigureData data) {
    return PairRows.of(data, Words.in(Language.NL)).map(PairRows::height).orElse(HEIGHT);
  }
}
