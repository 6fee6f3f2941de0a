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
import nl.stip.dashboard.figure.Movement;
import nl.stip.dashboard.figure.Zoom;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;

/**
 * Lines over time. The interval is a band, the comparison dashed, the running period hollow, the
 * last complete value a dot with the line's name; from the ninth line on they are one grey band.
 * What is expected is dashed in the colour of what it goes on from. A row without any value or
 * bound has no line and no name: the page says why. So it is where many lines are and of some only
 * bounds are known: those would lie on one another.
 */
final class LineForm implements Form {

  private static final int DIRECT = 4;
  private static final int BANDED = 2;
  private static final int NEAR_END = 1;
  private static final int HEIGHT = 40;

  @Override
  public Map<String, Object> option(FigureData asked, Words words) {
    FigureData data = asked.without(vague(asked));
    List<Series> rest = rest(data);
    List<Series> lines =
        data.series().stream().filter(s -> s.tells() && !rest.contains(s)).toList();
    Movement movement = new Movement(data, new CellText(words, data.unit()));
    boolean direct =
        rest.isEmpty()
            && lines.size() <= DIRECT
            && (endTogether(lines) || lines.stream().anyMatch(s -> s.role() == Role.EXPECTED));
    List<Object> series = new ArrayList<>();
    if (!rest.isEmpty()) {
      series.addAll(Bands.room(rest));
    }
    if (data.subject().size() <= BANDED) {
      data.subject().stream()
          .filter(s -> s.cells().stream().anyMatch(Cell::hasInterval))
          .forEach(s -> series.addAll(Bands.interval(s)));
    }
    lines.forEach(s -> series.addAll(new Stroke(s, movement, direct).series()));
    List<String> names = lines.stream().map(Series::label).toList();
    Map<String, Object> parts =
        object(
            "grid",
                Option.grid(
                    16,
                    direct ? Option.width(ends(lines, movement)) : 28,
                    direct ? 8 : legendRoom(names)),
            "legend", direct ? object("show", false, "data", names) : Option.lines(names),
            "series", series,
            "tooltip", object("trigger", "axis"),
            "xAxis", below(data),
            "yAxis", values(data));
    return Option.chart(data, words, parts);
  }

  /**
   * Names below the lines; the first stands in the corner, clear of the lowest number beside it.
   */
  private static Map<String, Object> below(FigureData data) {
    return Option.with(Option.namesBelow(data.ticks()), "boundaryGap", false);
  }

  private static Map<String, Object> values(FigureData data) {
    Map<String, Object> axis = Option.values(data);
    if (data.unit().equals("share") && data.cells().stream().noneMatch(LineForm::rises)) {
      Option.toWhole(axis);
    }
    Zoom.of(data).ifPresent(zoom -> Option.with(Option.toWhole(axis), "interval", zoom.step()));
    return Option.with(axis, "min", Zoom.of(data).map(Zoom::start).orElse(0.0));
  }

  private static boolean rises(Cell cell) {
    return cell.hasValue() ? cell.value() > 0 : cell.bound() != null;
  }

  /** Lines there is no colour for; one alone is a line of its own, in grey. */
  private static List<Series> rest(FigureData data) {
    List<Series> rest =
        data.series().stream().filter(s -> s.tells() && s.slot() > Option.COLOURS).toList();
    return rest.size() > 1 ? rest : List.of();
  }

  /** Lines among many of which nothing but bounds is known. */
  private static List<Series> vague(FigureData data) {
    List<Series> telling = data.series(Role.MAIN).stream().filter(Series::tells).toList();
    List<Series> vague =
        telling.stream().filter(s -> s.cells().stream().noneMatch(Cell::hasValue)).toList();
    return telling.size() > DIRECT && vague.size() < telling.size() ? vague : List.of();
  }

  /** A name at an end in the middle of the picture would stand on the lines that go on. */
  private static boolean endTogether(List<Series> lines) {
    int[] ends =
        lines.stream()
            .mapToInt(
                line ->
                    IntStream.range(0, line.cells().size())
                        .filter(i -> line.cells().get(i).tells())
                        .max()
                        .orElse(0))
            .sorted()
            .toArray();
    return ends.length == 0 || ends[ends.length - 1] - ends[0] <= NEAR_END;
  }

  private static int legendRoom(List<String> names) {
    return 24 + 24 * ((names.size() + 3) / 4);
  }

  private static List<String> ends(List<Series> lines, Movement movement) {
    return lines.stream().map(s -> new Stroke(s, movement, true).name()).toList();
  }

  @Override
  public List<Mark> marks(FigureData asked, Words words) {
    FigureData data = asked.without(vague(asked));
    Marks marks = new Marks(data, words);
    return (data.subject().size() <= BANDED ? marks.interval() : marks)
        .room(rest(data))
        .running()
        .bounds()
        .vague(vague(asked))
        .absentRows()
        .gaps()
        .zoomed()
        .list();
  }

  @Override
  public int height(FigureData data) {
    return HEIGHT;
  }
}
