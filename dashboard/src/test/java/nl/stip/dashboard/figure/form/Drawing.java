package nl.stip.dashboard.figure.form;

import java.util.List;
import java.util.Optional;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.language.Language;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;
import nl.stip.metric.Missing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Small figures to draw, and what became of them. */
final class Drawing {

  static final Words DUTCH = Words.in(Language.NL);
  static final Cell UNDER = new Cell(40, null, null, null, Cell.Bound.UNDER, null);
  static final Cell ALL_BUT = new Cell(100, null, null, null, Cell.Bound.ALL_BUT, null);
  static final Cell HIDDEN = Cell.absent(Missing.SUPPRESSED);

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Drawing() {}

  static Cell share(double value) {
    return Cell.of(200, value);
  }

  static Series row(String label, Role role, int slot, Cell... cells) {
    return new Series(label, label, role, slot, List.of(cells));
  }

  /** A figure along three places, the last of which may be running. */
  static FigureData figure(String by, String form, boolean running, Series... series) {
    List<Tick> ticks =
        List.of(
            new Tick("a", "aug", true), new Tick("b", "sep", true), new Tick("c", "okt", !running));
    return new FigureData(
        Figure.of("engaged_rank", "engaged_share", by, form),
        "share",
        false,
        ticks,
        List.of(series));
  }

  static JsonNode draw(FigureData data) {
    return JSON.valueToTree(form(data).option(data, DUTCH));
  }

  static List<String> key(FigureData data) {
    return form(data).marks(data, DUTCH).stream().map(m -> m.shape() + ": " + m.text()).toList();
  }

  /** Why there is no picture; empty where there is one. */
  static Optional<String> undrawn(FigureData data) {
    return form(data).undrawn(data, DUTCH);
  }

  /** The series of that name; of several, the one asked for. */
  static JsonNode series(JsonNode option, String name, int which) {
    int at = 0;
    for (JsonNode one : option.get("series")) {
      if (one.path("name").asString("").equals(name) && at++ == which) {
        return one;
      }
    }
    throw new AssertionError("no series " + name + " in " + option);
  }

  /** What is drawn at each place: a number, or null where there is nothing. */
  static List<Double> values(JsonNode series) {
    return series.get("data").valueStream().map(i -> number(i.get("value"))).toList();
  }

  private static Double number(JsonNode value) {
    return value.isNull() ? null : Double.valueOf(Math.rint(value.asDouble() * 1e6) / 1e6);
  }

  private static Form form(FigureData data) {
    return Forms.named(data.figure().form()).orElseThrow();
  }

  /** What the legend names. */
  static List<String> names(JsonNode option) {
    return option.at("/legend/data").valueStream().map(JsonNode::asString).toList();
  }
}
