package nl.stip.dashboard.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.mart.Cell;

/**
 * Of those who began at the same time the latest that were followed for a quarter, beside those
 * before them after as many months.
 */
final class LatestCohort {

  /** Months after which it shows whether somebody stayed. */
  private static final int ENOUGH = 3;

  private LatestCohort() {}

  static String of(FigureData data, Scope scope) {
    List<Series> cohorts = data.series();
    CellText text = new CellText(scope.words(), data.unit());
    for (int at = cohorts.size() - 1; at >= 0; at--) {
      Series cohort = cohorts.get(at);
      Optional<Integer> followed = followed(cohort, data);
      if (followed.isPresent()) {
        int tick = followed.get();
        String told =
            scope
                .words()
                .say(
                    InShort.bounded("answer.cohort", cohort.cells().get(tick)),
                    InShort.name(data, scope),
                    cohort.label(),
                    data.ticks().get(tick).label(),
                    InShort.told(cohort.cells().get(tick), text));
        return told + before(cohorts.subList(0, at), tick, text);
      }
    }
    return "";
  }

  /** The last month of which something is known, if that is late enough. */
  private static Optional<Integer> followed(Series cohort, FigureData data) {
    return IntStream.range(0, cohort.cells().size())
        .filter(i -> Integer.parseInt(data.ticks().get(i).id()) >= ENOUGH)
        .filter(i -> cohort.cells().get(i).tells())
        .boxed()
        .max(Comparator.naturalOrder());
  }

  private static String before(List<Series> earlier, int tick, CellText text) {
    if (earlier.isEmpty()) {
      return "";
    }
    Series last = earlier.get(earlier.size() - 1);
    Cell then = last.cells().get(tick);
    return then.tells()
        ? " "
            + text.words()
                .say(
                    InShort.bounded("answer.cohort.before", then),
                    last.label(),
                    InShort.told(then, text))
        : "";
  }
}
