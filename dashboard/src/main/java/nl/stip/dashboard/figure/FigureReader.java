package nl.stip.dashboard.figure;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.stip.dashboard.figure.by.By;
import nl.stip.dashboard.figure.by.Bys;
import nl.stip.metric.Metric;
import nl.stip.metric.Missing;

/** Answers figures from a mart; what cannot be answered carries its reason. */
public final class FigureReader {

  private FigureReader() {}

  /**
   * Reads a figure.
   *
   * @throws IllegalArgumentException when it is laid out in a way that does not exist
   */
  public static Answer read(Figure figure, Scope scope) {
    By by =
        Bys.named(figure.by())
            .orElseThrow(() -> new IllegalArgumentException("no figure by " + figure.by()));
    Optional<Metric> metric = scope.catalogue().metric(figure.metric());
    if (metric.isEmpty()) {
      return Answer.none(figure, Answer.NO_METRIC);
    }
    if (!metric.get().periods().contains(scope.selection().kind())) {
      return Answer.none(figure, Answer.OTHER_KIND);
    }
    FigureData data = by.read(figure, scope).withoutEmptyEnd();
    if (data.tells()) {
      return Answer.of(data);
    }
    if (Answer.needsLeaders(metric.get(), scope)) {
      return Answer.none(figure, Answer.NO_LEADERS);
    }
    return compares(figure) && scope.groups().isEmpty()
        ? Answer.none(figure, Answer.NO_GROUPS)
        : Answer.none(figure, reason(data));
  }

  private static boolean compares(Figure figure) {
    return figure.by().contains("group")
        || figure.by().equals("matrix")
        || figure.by().equals("dimension");
  }

  private static Missing reason(FigureData data) {
    return data.series(FigureData.Role.MAIN).stream()
        .flatMap(s -> s.cells().stream())
        .map(CellText::reason)
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .entrySet()
        .stream()
        .max(Comparator.comparingLong(Map.Entry<Missing, Long>::getValue))
        .map(Map.Entry::getKey)
        .orElse(Missing.NO_DATA);
  }
}
