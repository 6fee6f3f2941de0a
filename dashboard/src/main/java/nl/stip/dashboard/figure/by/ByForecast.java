package nl.stip.dashboard.figure.by;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.language.Dates;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Cells;
import nl.stip.dashboard.mart.Published;
import nl.stip.metric.Missing;

/**
 * The course of a metric up to now and the one expected, for the group looked at, by day. What is
 * expected continues what was observed, so it has the same colour; where nothing is, the days end
 * with what was observed.
 */
final class ByForecast implements By {

  private static final String OBSERVED = "observed";
  private static final String EXPECTED = "expected";

  @Override
  public FigureData read(Figure figure, Scope scope) {
    List<Cells.Row> rows = Curves.of(scope.selection().filter().id(), figure, scope);
    TreeSet<Double> weeks = new TreeSet<>();
    Map<String, Map<Double, Cell>> curves = new HashMap<>();
    for (Cells.Row row : rows) {
      weeks.add(row.x());
      curves.computeIfAbsent(row.part(), part -> new HashMap<>()).put(row.x(), row.cell());
    }
    Map<Double, Cell> observed = curves.getOrDefault(OBSERVED, Map.of());
    Map<Double, Cell> expected = curves.getOrDefault(EXPECTED, Map.of());
    if (expected.values().stream().noneMatch(Cell::tells)) {
      weeks.removeIf(week -> week > now(observed));
    }
    Cell toCome = reason(observed, Missing.NOT_COVERED);
    Cell refused = reason(expected, Missing.NO_DATA);
    return new FigureData(
        figure,
        Axis.unit(figure, scope),
        false,
        weeks.stream().map(x -> tick(x - now(observed), rows, scope)).toList(),
        List.of(
            new Series(
                OBSERVED,
                scope.words().say("figure.observed"),
                Role.MAIN,
                1,
                Axis.cells(List.copyOf(weeks), x -> observed.getOrDefault(x, toCome))),
            new Series(
                EXPECTED,
                scope.words().say("figure.expected"),
                Role.EXPECTED,
                1,
                Axis.cells(List.copyOf(weeks), x -> expected.getOrDefault(x, refused)))));
  }

  /** Why there is nothing where a curve has no point. */
  private static Cell reason(Map<Double, Cell> curve, Missing otherwise) {
    return curve.values().stream()
        .filter(cell -> cell.missing() != null)
        .findFirst()
        .orElse(Cell.absent(otherwise));
  }

  private static double now(Map<Double, Cell> observed) {
    return observed.keySet().stream().max(Double::compare).orElse(0.0);
  }

  /**
   * Now is the end of the last whole week of the period the curves stand in. Points lie four weeks
   * apart, so they are named by their day: by the month some months would have two, and others lie
   * further from the next.
   */
  private static Tick tick(double ahead, List<Cells.Row> rows, Scope scope) {
    Published period = scope.catalogue().period(rows.get(0).period()).orElseThrow();
    LocalDate day =
        period
            .period()
            .last()
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY))
            .plusWeeks(Math.round(ahead));
    Dates dates = scope.words().dates();
    return new Tick(day.toString(), dates.day(day), true, dates.tick(day));
  }
}
