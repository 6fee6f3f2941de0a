package nl.stip.dashboard.finding;

import java.util.Optional;
import java.util.stream.IntStream;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.mart.Cell;

/** How far something has come, and how far it is expected to go. */
final class AlongDays {

  private AlongDays() {}

  static String of(FigureData data, Scope scope) {
    return last(data, Role.MAIN)
        .map(
            told ->
                say("answer.so_far", told, data, scope)
                    + " "
                    + last(data, Role.EXPECTED)
                        .map(expected -> say("answer.ahead", expected, data, scope))
                        .orElseGet(() -> scope.words().say("answer.ahead.none")))
        .orElse("");
  }

  private record Told(Series series, int tick) {}

  private static Optional<Told> last(FigureData data, Role role) {
    return data.series(role).stream()
        .filter(Series::tells)
        .findFirst()
        .map(
            series ->
                new Told(
                    series,
                    IntStream.range(0, series.cells().size())
                        .filter(i -> series.cells().get(i).tells())
                        .max()
                        .orElseThrow()));
  }

  private static String say(String key, Told told, FigureData data, Scope scope) {
    Cell cell = told.series().cells().get(told.tick());
    return scope
        .words()
        .say(
            InShort.bounded(key, cell),
            InShort.name(data, scope),
            data.ticks().get(told.tick()).label(),
            InShort.told(cell, new CellText(scope.words(), data.unit())));
  }
}
