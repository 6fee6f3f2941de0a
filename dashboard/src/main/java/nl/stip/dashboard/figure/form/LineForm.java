package nl.stip.dashboard.figure.form;

import static nl.stip.dashboard.figure.form.Option.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * last value a dot with the line's name; of many groups the outer two stand out, {@link Outer}, and
 * other lines beyond the colours are one grey band. What is expected is dashed in the colour of
 * what it goes on from. A row without any value or bound has no line and no name: the page says
 * why. So it is where many lines are and of some only bounds are known: those would lie on one
 * another.
 */
final class LineForm implements Form {

  private static final int DIRECT = 4;
  private static final int BANDED = 2;
  private static final int HEIGHT = 40;

  @Override
  public Map<String, Object> option(FigureData asked, Words words) {
    FigureData data = drawn(asked);
    List<Series> rest = rest(data);
    List<Series> lines = lines(data, rest);
    Movement movement = new Movement(data, new CellText(words, data.unit()));
    Ends ends = new Ends(lines, !rest.isEmpty(), !peers(data).isEmpty());
    List<Series> named = ends.all() ? lines : HourAxis.of(data) ? ends.apart() : List.<Series>of();
    List<Object> series = new ArrayList<>();
    peers(data).forEach(s -> series.addAll(new Stroke(s, movement, false).series()));
    lines.forEach(s -> series.addAll(new Stroke(s, movement, named.contains(s)).series()));
    List<String> names = lines.stream().map(Series::label).toList();
    List<String> told = named.stream().map(s -> new Stroke(s, movement, true).name()).toList();
    Map<String, Object> parts =
        object(
            "grid",
            Option.grid(
                16, named.isEmpty() ? 28 : Option.width(told), ends.all() ? 8 : legendRoom(names)),
            "legend",
            ends.all() ? object("show", false, "data", names) : Option.lines(names),
            "series",
            HourAxis.of(data) ? alongHours(series, rest, data) : banded(series, rest, data),
            "tooltip",
            object("trigger", "axis"),
            "xAxis",
            HourAxis.of(data) ? new HourAxis(data.ticks()).axis() : below(data),
            "yAxis",
            values(data));
    return Option.chart(data, words, parts);
  }

  private static FigureData drawn(FigureData asked) {
    return Outer.of(asked.without(vague(asked)));
  }

  /** What is drawn with a name. */
  private static List<Series> lines(FigureData data, List<Series> rest) {
    return data.series().stream()
        .filter(s -> s.role() != Role.PEER && s.tells() && !rest.contains(s))
        .toList();
  }

  private static List<Series> peers(FigureData data) {
    return data.series(Role.PEER).stream().filter(Series::tells).toList();
  }

  /** Bands first, so that lines lie on them. */
  private static List<Object> banded(List<Object> lines, List<Series> rest, FigureData data) {
    List<Object> series = new ArrayList<>();
    bands(rest, data).forEach(band -> series.addAll(band.stacked()));
    series.addAll(lines);
    return series;
  }

  /** Of few lines; of one where others lie behind it. */
  private static boolean banded(FigureData data) {
    return data.subject().size() <= (peers(data).isEmpty() ? BANDED : 1);
  }

  private static List<Band> bands(List<Series> rest, FigureData data) {
    List<Band> bands = new ArrayList<>();
    if (!rest.isEmpty()) {
      bands.add(Band.room(rest));
    }
    if (banded(data)) {
      data.subject().stream()
          .filter(s -> s.cells().stream().anyMatch(Cell::hasInterval))
          .forEach(s -> bands.add(Band.interval(s)));
    }
    return bands;
  }

  /** The first and the last remain lines, by which the browser knows what it draws. */
  private static List<Object> alongHours(List<Object> lines, List<Series> rest, FigureData data) {
    HourAxis hours = new HourAxis(data.ticks());
    List<Object> series = new ArrayList<>(hours.placed(lines));
    bands(rest, data).forEach(band -> series.add(1, hours.band(band)));
    series.add(1, hours.names(Zoom.of(data).map(Zoom::start).orElse(0.0)));
    return series;
  }

  /**
   * Names below the lines; the first stands in the corner, clear of the lowest number beside it.
   */
  private static Map<String, Object> below(FigureData data) {
    return Option.with(Option.namesBelow(data.ticks()), "boundaryGap", false);
  }

  private static Map<String, Object> values(FigureData data) {
    Map<String, Object> axis = Option.values(data);
    if (HourAxis.of(data)) {
      axis.put("axisLine", object("show", false));
      axis.put("axisTick", object("show", false));
    }
    if (data.unit().equals("share") && data.cells().stream().noneMatch(LineForm::rises)) {
      Option.toWhole(axis);
    }
    if (data.least() < 0) {
      return Steps.between(data.least(), most(data)).on(axis);
    }
    Zoom.of(data).ifPresent(zoom -> Option.with(Option.toWhole(axis), "interval", zoom.step()));
    return Option.with(axis, "min", Zoom.of(data).map(Zoom::start).orElse(0.0));
  }

  private static double most(FigureData data) {
    return data.cells().stream()
        .filter(Cell::hasValue)
        .mapToDouble(cell -> RankForm.reach(cell, Double.MAX_VALUE))
        .max()
        .orElse(0);
  }

  private static boolean rises(Cell cell) {
    return cell.hasValue() ? cell.value() > 0 : cell.bound() != null;
  }

  /** Lines there is no colour for; one alone is a line of its own, in grey. */
  private static List<Series> rest(FigureData data) {
    List<Series> rest =
        data.series().stream()
            .filter(s -> s.role() != Role.PEER && s.tells() && s.slot() > FigureData.COLOURS)
            .toList();
    return rest.size() > 1 && peers(data).isEmpty() ? rest : List.of();
  }

  /**
   * Lines of which nothing but bounds is known: among many, and of those without a colour, whose
   * band would be empty. Where nothing else is known they are drawn.
   */
  private static List<Series> vague(FigureData data) {
    List<Series> rest = rest(data);
    boolean many = data.series(Role.MAIN).stream().filter(Series::tells).count() > DIRECT;
    List<Series> vague =
        data.series(Role.MAIN).stream()
            .filter(s -> s.tells() && s.cells().stream().noneMatch(Cell::hasValue))
            .filter(s -> many || rest.contains(s))
            .toList();
    return data.cells().stream().anyMatch(Cell::hasValue) ? vague : List.of();
  }

  /** A wait that is over everywhere is a line on the axis: words say more. */
  private static Optional<String> passed(FigureData data, Words words) {
    boolean over =
        data.unit().equals("weeks")
            && data.cells().stream().anyMatch(Cell::hasValue)
            && data.cells().stream().allMatch(cell -> cell.hasValue() && cell.value() == 0);
    return over ? Optional.of(words.say("undrawn.passed")) : Optional.empty();
  }

  private static int legendRoom(List<String> names) {
    return 24 + 24 * ((names.size() + 3) / 4);
  }

  @Override
  public Optional<String> undrawn(FigureData data, Words words) {
    return OnlyBounds.said(data, words)
        .or(() -> passed(data, words))
        .or(() -> OnePeriod.said(data, words));
  }

  @Override
  public List<Mark> marks(FigureData asked, Words words) {
    FigureData all = drawn(asked);
    FigureData data = all.without(all.series(Role.PEER));
    Marks marks = new Marks(data, words);
    return (banded(all) ? marks.interval() : marks)
        .room(rest(data))
        .peers(peers(all))
        .running("running")
        .dotted()
        .vague(vague(asked))
        .absentRows()
        .notes(Begins.said(data, words))
        .gaps()
        .zoomed(asked)
        .list();
  }

  @Override
  public int height(FigureData data) {
    return HEIGHT;
  }
}
