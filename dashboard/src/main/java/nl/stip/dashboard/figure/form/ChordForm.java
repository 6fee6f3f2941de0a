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
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;

/**
 * A chord: groups along a circle, between each two a ribbon as wide as their ties. ECharts 5 has no
 * such series, so this places everything on the circle and the browser draws the curves. Ties
 * within a group are many times more and stand in the table only. A short hatched stretch stands
 * where some pairs of a group have no figure.
 */
final class ChordForm implements Form {

  /** What a mark of the series is, as its first value. */
  private static final int ARC = 0;

  private static final int RIBBON = 1;
  private static final double PALE = 0.6;
  private static final int HEIGHT = 52;

  @Override
  public Map<String, Object> option(FigureData data, Words words) {
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
    items.add(arc(arc, data, words));
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

  private static Map<String, Object> arc(Arc arc, FigureData data, Words words) {
    CellText text = new CellText(words, data.unit());
    double others =
        IntStream.range(0, data.series().size())
            .filter(j -> !arc.members().contains(j))
            .boxed()
            .flatMap(j -> arc.members().stream().map(i -> cell(i, j, data)))
            .filter(Cell::hasValue)
            .mapToDouble(Cell::value)
            .sum();
    String told = words.say("chord.others", text.value(Cell.of(null, others)));
    if (arc.members().size() == 1) {
      int own = arc.members().get(0);
      told += " · " + words.say("chord.within", text.value(cell(own, own, data)));
    }
    return object(
        "name",
        name(arc, data, words),
        "text",
        told,
        "value",
        List.of(ARC, arc.from(), arc.told(), (arc.from() + arc.to()) / 2));
  }

  private static Map<String, Object> hidden(Arc arc, FigureData data, Words words) {
    String names =
        IntStream.range(0, data.series().size())
            .filter(j -> !arc.members().contains(j))
            .filter(j -> arc.members().stream().anyMatch(i -> !cell(i, j, data).hasValue()))
            .mapToObj(j -> data.series().get(j).label())
            .collect(Collectors.joining(", "));
    return object(
        "itemStyle",
        Option.hatched(),
        "name",
        name(arc, data, words),
        "text",
        words.say("chord.hidden", names),
        "value",
        List.of(ARC, arc.told(), arc.to()));
  }

  private static Map<String, Object> ribbon(
      Ribbon ribbon, Circle circle, FigureData data, Words words) {
    CellText text = new CellText(words, data.unit());
    String one = name(circle.arcs().get(ribbon.one()), data, words);
    String other = name(circle.arcs().get(ribbon.other()), data, words);
    return object(
        "itemStyle",
        object("opacity", PALE),
        "name",
        one + " ↔ " + other,
        "text",
        words.say("chord.ties", text.value(Cell.of(null, ribbon.ties()))),
        "value",
        List.of(
            RIBBON,
            ribbon.at(),
            ribbon.at() + ribbon.wide(),
            ribbon.end(),
            ribbon.end() + ribbon.wide()));
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
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark("ribbon", words.say("key.ribbon")));
    marks.addAll(new Marks(data, words).withheld().groups(Circle.undrawn(data)).list());
    return marks;
  }

  @Override
  public int height(FigureData data) {
    return HEIGHT;
  }
}
