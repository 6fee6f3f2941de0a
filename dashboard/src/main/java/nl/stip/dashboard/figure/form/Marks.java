package nl.stip.dashboard.figure.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.Zoom;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;
import nl.stip.metric.Missing;

/** Gathers the key of a chart: only the signs it really has. */
final class Marks {

  /** More groups than this are a number, not a list of names. */
  private static final int NAMED = 5;

  /** Said of the chart: nothing is drawn for it. */
  static final String NOTE = "note";

  private final FigureData data;
  private final Words words;
  private final List<Mark> marks = new ArrayList<>();

  Marks(FigureData data, Words words) {
    this.data = data;
    this.words = words;
  }

  List<Mark> list() {
    return List.copyOf(marks);
  }

  Marks interval() {
    boolean any =
        data.subject().stream().flatMap(s -> s.cells().stream()).anyMatch(Cell::hasInterval);
    return when(any, "band", "key.interval");
  }

  /** A band from the lowest to the highest of several lines. */
  Marks room(List<Series> lines) {
    if (lines.size() > NAMED) {
      marks.add(new Mark("band", words.say("key.room_many", lines.size())));
    } else if (!lines.isEmpty()) {
      marks.add(new Mark("band", words.say("key.room", names(lines))));
    }
    return this;
  }

  /** What was then, {@link Then}. */
  Marks comparison(String shape) {
    marks.addAll(new Then(data, words).marks(shape));
    return this;
  }

  /** What each row is held against, where that is not one line for all, {@link Reference}. */
  Marks reference() {
    Reference reference = Reference.of(data);
    reference
        .series()
        .filter(s -> reference.each())
        .ifPresent(s -> marks.add(new Mark("against", s.label())));
    return this;
  }

  /** The period that runs, as this chart draws it; what it is compared with does not. */
  Marks running(String shape) {
    boolean running = false;
    for (int i = 0; i < data.ticks().size(); i++) {
      int at = i;
      boolean over = data.ticks().get(i).complete();
      running |=
          data.series().stream()
              .filter(s -> s.role() != Role.COMPARISON)
              .anyMatch(s -> !(over && s.complete()) && s.cells().get(at).hasValue());
    }
    return when(running, shape, runs());
  }

  /** What there is less of while it runs: time of a period, people of a cohort. */
  private String runs() {
    String form = data.figure().form();
    return data.figure().by().equals("cohort")
        ? "key.running.cohort"
        : form.equals("stack") ? "key.running.parts" : "key.running";
  }

  /** What a dotted line is, with the triangle where one ends in it. */
  Marks dotted() {
    return bound(Cell.Bound.UNDER, "under").bound(Cell.Bound.ALL_BUT, "all-but");
  }

  private Marks bound(Cell.Bound bound, String ended) {
    boolean any = data.cells().stream().anyMatch(c -> c.bound() == bound);
    boolean end =
        data.series().stream()
            .map(Marks::end)
            .flatMap(Optional::stream)
            .anyMatch(c -> c.bound() == bound);
    return when(
        any, end ? ended : "dotted", "key.bound." + bound.term() + (whole(bound) ? ".whole" : ""));
  }

  /** Whether all of such bounds stand at the whole, which nothing is higher than. */
  private boolean whole(Cell.Bound bound) {
    return bound == Cell.Bound.ALL_BUT
        && data.cells().stream()
            .filter(cell -> cell.bound() == bound)
            .allMatch(cell -> cell.limit().filter(at -> Stroke.edge(cell, at) < 1).isEmpty());
  }

  /** The last cell of a row that tells something. */
  private static Optional<Cell> end(Series one) {
    return one.cells().stream().filter(Cell::tells).reduce((first, next) -> next);
  }

  /** Lines that were left out since only bounds are known of them, by name where they are few. */
  Marks vague(List<Series> undrawn) {
    if (undrawn.size() > NAMED) {
      marks.add(new Mark(NOTE, words.say("key.vague_many", undrawn.size())));
    } else if (!undrawn.isEmpty()) {
      marks.add(new Mark(NOTE, words.say("key.vague", names(undrawn))));
    }
    return this;
  }

  private static String names(List<Series> some) {
    return some.stream().map(Series::label).collect(Collectors.joining(", "));
  }

  /** Places without a value, {@link Blank}. */
  Marks blank(Function<Blank, List<Mark>> signs) {
    marks.addAll(signs.apply(new Blank(data, words)));
    return this;
  }

  /** What the lightest and the darkest colour stand for. */
  Marks scale(double low, double high) {
    CellText text = new CellText(words, data.unit());
    if (high > low) {
      marks.add(new Mark("lightest", text.value(Cell.of(null, low))));
      marks.add(new Mark("darkest", text.value(Cell.of(null, high))));
    }
    return this;
  }

  /** Groups that were left out, by name where they are few. */
  Marks left(Map<Missing, Set<String>> left) {
    left.forEach(
        (why, names) -> {
          String whom =
              names.size() > NAMED
                  ? words.say("figure.hidden_groups", words.numbers().count(names.size()))
                  : String.join(", ", names);
          marks.add(
              new Mark(NOTE, words.say("key.absent", whom, words.say("missing." + why.term()))));
        });
    return this;
  }

  /** Rows that could not be drawn at all, by reason. */
  Marks absentRows() {
    CellText text = new CellText(words, data.unit());
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (Series one : data.series()) {
      if (one.tells() || one.cells().isEmpty()) {
        continue;
      }
      if (CellText.reason(last(one)) == Missing.NO_FORECAST) {
        marks.add(new Mark(NOTE, words.say("reason." + Missing.NO_FORECAST.term())));
      } else {
        String reason = text.value(last(one));
        rows.computeIfAbsent(reason, r -> new ArrayList<>()).add(one.label());
      }
    }
    rows.forEach(
        (reason, names) ->
            marks.add(new Mark(NOTE, words.say("key.absent", String.join(", ", names), reason))));
    return this;
  }

  /** Why a line stops and goes on. */
  Marks gaps() {
    CellText text = new CellText(words, data.unit());
    data.subject().stream()
        .flatMap(one -> inside(one).stream())
        .filter(cell -> !cell.tells())
        .map(text::value)
        .distinct()
        .forEach(why -> marks.add(new Mark(NOTE, words.say("key.gap", why))));
    return this;
  }

  /** The cells from the first to the last that tells something. */
  private static List<Cell> inside(Series one) {
    List<Cell> cells = one.cells();
    int from = 0;
    int to = cells.size();
    while (from < to && !cells.get(from).tells()) {
      from++;
    }
    while (to > from && !cells.get(to - 1).tells()) {
      to--;
    }
    return cells.subList(from, to);
  }

  private static Cell last(Series one) {
    return one.cells().get(one.cells().size() - 1);
  }

  /** The line at 1, on either side of which a number says the opposite. */
  Marks turn(boolean drawn) {
    return when(drawn, "turn", "key.turn." + data.figure().metric());
  }

  /** The groups that the one looked at stands among. */
  Marks peers(List<Series> others) {
    return when(!others.isEmpty(), "others", "key.others");
  }

  /** Where the axis begins, if not at nothing. */
  Marks zoomed(FigureData drawn) {
    return Zoom.of(drawn).map(zoom -> from(zoom.start())).orElse(this);
  }

  /** That an axis begins elsewhere than at nothing. */
  Marks from(double start) {
    String told = new CellText(words, data.unit()).value(Cell.of(null, start));
    marks.add(new Mark(NOTE, words.say("key.zoomed", told)));
    return this;
  }

  /** Triangles that point to where a value lies. */
  Marks beyond() {
    return when(data.cells().stream().anyMatch(c -> c.bound() != null), "beyond", "key.beyond");
  }

  /** How many groups are left out as too little of them can be shown. */
  Marks rowsLeft(int groups) {
    if (groups > 0) {
      String count = words.numbers().count(groups);
      marks.add(new Mark(NOTE, words.say(groups == 1 ? "key.row_left" : "key.rows_left", count)));
    }
    return this;
  }

  /** Sentences about what is drawn. */
  Marks notes(List<String> said) {
    said.forEach(one -> marks.add(new Mark(NOTE, one)));
    return this;
  }

  /** Groups that could not be drawn at all, by name where they are few. */
  Marks groups(List<Series> undrawn) {
    if (undrawn.size() > NAMED) {
      marks.add(new Mark(NOTE, words.say("key.undrawn_many", undrawn.size())));
    } else if (!undrawn.isEmpty()) {
      marks.add(new Mark(NOTE, words.say("key.undrawn", names(undrawn))));
    }
    return this;
  }

  /** The scale of ratios to chance, {@link ChanceKey}. */
  Marks chance(List<Integer> steps) {
    marks.addAll(new ChanceKey(words, steps).list());
    return this;
  }

  /** What may be chance, which has dots instead of a colour. */
  Marks unsure(boolean any) {
    return when(any, "unsure", "key.unsure");
  }

  /** That what is within a group has no colour. */
  Marks own(boolean within) {
    return when(within && data.cells().stream().anyMatch(Cell::hasValue), "within", "key.within");
  }

  /** What is only a bound, in the colour of that. */
  Marks bounded() {
    return when(data.cells().stream().anyMatch(c -> c.bound() != null), "bound", "key.bound.cell");
  }

  private Marks when(boolean present, String shape, String key) {
    if (present) {
      marks.add(new Mark(shape, words.say(key)));
    }
    return this;
  }
}
