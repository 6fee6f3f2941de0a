package nl.stip.dashboard.figure.by;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Cells;
import nl.stip.metric.Missing;

/** Curves of cohorts: a row per cohort, along the months or weeks since its start. */
final class ByCohort implements By {

  private static final int YEAR = 4;

  /** Half a year, in the words of the mart: {@code 2026-H2}. */
  private static final Pattern HALF = Pattern.compile("(\\d\\d)(\\d\\d)-H([12])");

  private static final Map<String, String> HALVES = Map.of("1", "-01-01", "2", "-07-01");
  private static final Map<String, String> ENDS = Map.of("1", "-06-30", "2", "-12-31");

  @Override
  public FigureData read(Figure figure, Scope scope) {
    List<Cells.Row> rows = Curves.of(scope.selection().filter().id(), figure, scope);
    TreeSet<Double> steps = new TreeSet<>();
    Map<String, Map<Double, Cell>> cohorts =
        new TreeMap<>(
            Comparator.comparing((String cohort) -> start(cohort, scope))
                .thenComparing(Comparator.naturalOrder()));
    for (Cells.Row row : rows) {
      steps.add(row.x());
      cohorts.computeIfAbsent(row.part(), c -> new TreeMap<>()).put(row.x(), row.cell());
    }
    Cell none = Cell.absent(Missing.TOO_LITTLE_HISTORY);
    List<Series> series = new ArrayList<>();
    cohorts.forEach(
        (cohort, cells) ->
            series.add(
                new Series(
                    cohort,
                    label(cohort, scope),
                    Role.MAIN,
                    series.size() + 1,
                    Axis.cells(List.copyOf(steps), x -> cells.getOrDefault(x, none)),
                    !end(cohort, scope).isAfter(scope.selection().period().period().last()))));
    List<Tick> ticks =
        steps.stream()
            .map(x -> String.valueOf(x.longValue()))
            .map(x -> new Tick(x, x, true))
            .toList();
    return new FigureData(figure, Axis.unit(figure, scope), true, ticks, series);
  }

  /** Cohorts of months, quarters and years stand in the order in which they start. */
  private static String start(String cohort, Scope scope) {
    return scope
        .catalogue()
        .period(cohort)
        .map(p -> p.period().first().toString())
        .orElseGet(() -> HALF.matcher(cohort).matches() ? half(cohort, HALVES) : cohort);
  }

  /** Until when people join a cohort. */
  private static LocalDate end(String cohort, Scope scope) {
    return scope
        .catalogue()
        .period(cohort)
        .map(p -> p.period().last())
        .orElseGet(() -> LocalDate.parse(half(cohort, ENDS)));
  }

  /** A day of a half-year; of a year its last. */
  private static String half(String cohort, Map<String, String> days) {
    Matcher half = HALF.matcher(cohort);
    return half.matches()
        ? half.group(1) + half.group(2) + days.get(half.group(3))
        : cohort.substring(0, YEAR) + days.get("2");
  }

  private static String label(String cohort, Scope scope) {
    return scope
        .catalogue()
        .period(cohort)
        .map(p -> scope.words().dates().tick(p.period()))
        .orElseGet(() -> HALF.matcher(cohort).replaceFirst("H$3 ’$2"));
  }
}
