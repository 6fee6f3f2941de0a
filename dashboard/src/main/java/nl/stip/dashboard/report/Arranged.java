package nl.stip.dashboard.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.figure.Ranking;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.excel.ChartBlock;
import nl.stip.dashboard.figure.form.StackRows;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Cells;
import nl.stip.dashboard.mart.Published;
import nl.stip.metric.Missing;

/**
 * Data of a figure as a workbook shows it. Rankings run as on the page, {@link Ranking}, and have
 * the whole as a row at its place among the groups, where the page draws a line; what is not the
 * same for all rows has a column. Bars of parts stand in the order of the page. A period that runs
 * but of which nothing is known yet is left out.
 */
final class Arranged {

  private static final String ANY = "*";
  private static final String CHANCE = "chance";

  /** What is divided by what chance gives: of that chance is 1, whenever. */
  private static final String RATIO = "ratio";

  private record Place(Tick tick, List<Cell> cells) {

    Cell now() {
      return cells.get(0);
    }
  }

  private Arranged() {}

  /** The data, arranged. */
  static FigureData of(FigureData data, Scope scope) {
    return switch (data.figure().form()) {
      case "rank" -> ranked(data, scope);
      case "stack" -> stacked(known(data));
      case "line" -> tellingFirst(known(data));
      default -> known(data);
    };
  }

  /** Of a stack of groups those first that are drawn, and the parts, in the order of the page. */
  private static FigureData stacked(FigureData data) {
    List<Integer> rows = new ArrayList<>();
    StackRows.of(data).data().ticks().forEach(drawn -> rows.add(data.ticks().indexOf(drawn)));
    IntStream.range(0, data.ticks().size()).filter(i -> !rows.contains(i)).forEach(rows::add);
    return rows(StackRows.ofGroups(data) ? StackRows.askedFirst(data) : data, rows);
  }

  /**
   * What a chart draws: of a stack of groups not those of which most is hidden, and of a ranking
   * not those above or below all that have a bar, as bounds are.
   */
  static FigureData drawn(FigureData data) {
    return switch (data.figure().form()) {
      case "stack" -> rows(data, first(shown(data)));
      case "rank" -> rows(data, barred(data));
      default -> data;
    };
  }

  /** From the first place that has a bar to the last. */
  private static List<Integer> barred(FigureData data) {
    IntSummaryStatistics barred =
        IntStream.range(0, data.ticks().size())
            .filter(at -> data.series().stream().anyMatch(s -> s.cells().get(at).hasValue()))
            .summaryStatistics();
    return IntStream.rangeClosed(barred.getMin(), barred.getMax()).boxed().toList();
  }

  /** The data as its chart has it: a bar or point of a bound is not drawn, and not named either. */
  static FigureData exact(FigureData data) {
    return data.each(s -> s.of(s.cells().stream().map(Arranged::exact).toList()));
  }

  private static Cell exact(Cell cell) {
    return cell.hasValue() ? cell : Cell.absent(CellText.reason(cell));
  }

  /** How many rows its chart draws. */
  private static int shown(FigureData data) {
    return StackRows.of(data).data().ticks().size();
  }

  private static List<Integer> first(int rows) {
    return IntStream.range(0, rows).boxed().toList();
  }

  /** Lines with a value before those without, which a narrow page may have no room for. */
  private static FigureData tellingFirst(FigureData data) {
    List<Series> series = new ArrayList<>(data.series());
    series.sort(Comparator.comparing(s -> s.cells().stream().noneMatch(Cell::hasValue)));
    return new FigureData(data.figure(), data.unit(), data.ordered(), data.ticks(), series);
  }

  private static FigureData rows(FigureData data, List<Integer> rows) {
    return new FigureData(
        data.figure(),
        data.unit(),
        data.ordered(),
        rows.stream().map(data.ticks()::get).toList(),
        data.series().stream().map(s -> s.of(rows.stream().map(s.cells()::get).toList())).toList());
  }

  private static FigureData known(FigureData data) {
    int last = data.ticks().size() - 1;
    if (last < 1
        || data.ticks().get(last).complete()
        || data.series().stream().anyMatch(s -> s.cells().get(last).hasValue())) {
      return data;
    }
    return rows(data, first(last));
  }

  private static FigureData ranked(FigureData data, Scope scope) {
    List<Series> kept =
        data.series().stream().filter(s -> s.role() != Role.WHOLE || differs(s)).toList();
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < data.ticks().size(); i++) {
      int at = i;
      places.add(
          new Place(data.ticks().get(i), kept.stream().map(s -> s.cells().get(at)).toList()));
    }
    data.series(Role.WHOLE).stream()
        .findFirst()
        .filter(w -> !kept.contains(w))
        .ifPresent(w -> place(w, data.unit(), kept, places, scope));
    places.sort(Comparator.comparing(Place::now, new Ranking(data.figure().least()).cells()));
    boolean then = !data.series(Role.COMPARISON).isEmpty();
    List<Series> series = new ArrayList<>();
    for (int i = 0; i < kept.size(); i++) {
      int at = i;
      Series one = kept.get(i);
      series.add(
          new Series(
              one.id(),
              one.role() == Role.MAIN && then ? period(scope) : one.label(),
              one.role(),
              one.slot(),
              places.stream().map(p -> p.cells().get(at)).toList()));
    }
    return new FigureData(
        data.figure(),
        data.unit(),
        data.ordered(),
        places.stream().map(Place::tick).toList(),
        series);
  }

  /**
   * Whether rows are held against values of their own, as no two dimensions have the same groups.
   */
  private static boolean differs(Series whole) {
    return whole.cells().stream().filter(Cell::hasValue).map(Cell::value).distinct().count() > 1;
  }

  /** Puts the whole among the places; a group that is itself the whole is marked as such. */
  private static void place(
      Series whole, String unit, List<Series> kept, List<Place> places, Scope scope) {
    for (int i = 0; i < places.size(); i++) {
      Tick tick = places.get(i).tick();
      if (tick.label().equals(whole.label())) {
        Tick marked = new Tick(ChartBlock.WHOLE, tick.label(), tick.complete());
        places.set(i, new Place(marked, places.get(i).cells()));
        return;
      }
    }
    Optional<Cell> value = whole.cells().stream().filter(Cell::hasValue).findFirst();
    if (value.isEmpty()) {
      return;
    }
    List<Cell> cells = new ArrayList<>(List.of(value.get()));
    boolean chance = CHANCE.equals(whole.id());
    boolean always = chance && RATIO.equals(unit);
    String metric = kept.get(0).id();
    for (Series one : kept.subList(1, kept.size())) {
      Cell then = chance ? chance(metric, one.id(), scope) : then(metric, one.id(), scope);
      cells.add(always ? value.get() : then);
    }
    boolean complete = scope.selection().period().complete();
    places.add(new Place(new Tick(ChartBlock.WHOLE, whole.label(), complete), cells));
  }

  /** What chance gave in a period compared with, where that is one value along all dimensions. */
  private static Cell chance(String metric, String period, Scope scope) {
    String tool = scope.selection().tool();
    List<Double> expected =
        scope.catalogue().dimensions().stream()
            .flatMap(along -> scope.cells().matrix(metric, tool, period, along.id()).stream())
            .filter(pair -> pair.from().equals(ANY) && pair.to().equals(ANY))
            .filter(pair -> pair.ratio().hasValue())
            .map(Cells.Pair::expected)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return expected.size() == 1 ? Cell.of(null, expected.get(0)) : Cell.absent(Missing.NO_DATA);
  }

  /** The whole in a period compared with, which the page does not draw. */
  private static Cell then(String metric, String period, Scope scope) {
    return scope
        .cells()
        .values(metric, scope.selection().tool(), List.of(scope.among().id()), List.of(period))
        .stream()
        .findFirst()
        .map(Cells.Row::cell)
        .orElse(Cell.absent(Missing.NO_DATA));
  }

  private static String period(Scope scope) {
    Published period = scope.selection().period();
    return scope.words().dates().period(period.period());
  }
}
