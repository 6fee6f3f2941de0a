package nl.stip.dashboard.figure.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;

/**
 * A course of which one period is known: one dot in an empty picture. It is told in words, with the
 * reason why the other periods have no figure.
 */
final class OnePeriod {

  /** More than these are for the table. */
  private static final int TOLD = 4;

  private OnePeriod() {}

  /** What is known and why there is no more; empty where there is a course. */
  static Optional<String> said(FigureData data, Words words) {
    int[] known =
        IntStream.range(0, data.ticks().size())
            .filter(tick -> data.series().stream().anyMatch(s -> s.cells().get(tick).tells()))
            .toArray();
    if (!data.overTime() || data.ticks().size() == 1 || known.length != 1) {
      return Optional.empty();
    }
    CellText text = new CellText(words, data.unit());
    String period = data.ticks().get(known[0]).label();
    List<Series> telling = data.series().stream().filter(Series::tells).toList();
    String why = why(data, text);
    return Optional.of(
        telling.size() > TOLD
            ? words.say("undrawn.period_many", period, why)
            : words.say("undrawn.period", period, figures(telling, known[0], text), why));
  }

  /** The figure; of several each with its name. */
  private static String figures(List<Series> telling, int at, CellText text) {
    boolean several = telling.size() > 1;
    return telling.stream()
        .map(s -> (several ? s.label() + " " : "") + text.value(s.cells().get(at)))
        .collect(Collectors.joining(", "));
  }

  private static String why(FigureData data, CellText text) {
    return data.series(Role.MAIN).stream()
        .flatMap(s -> s.cells().stream())
        .filter(Predicate.not(Cell::tells))
        .map(text::value)
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
