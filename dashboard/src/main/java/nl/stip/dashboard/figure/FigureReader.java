package nl.stip.dashboard.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stip.dashboard.figure.by.By;
import nl.stip.dashboard.figure.by.Bys;
import nl.stip.dashboard.mart.Cells;
import nl.stip.dashboard.mart.Group;
import nl.stip.metric.Metric;
import nl.stip.metric.Missing;

/** Answers figures from a mart; what cannot be answered carries its reason. */
public final class FigureReader {

  /** Without ties of people there are none between groups, for the same reason. */
  private static final String TIES = "ties_per_person";

  private FigureReader() {}

  /**
   * Reads a figure.
   *
   * @throws IllegalArgumentException when it is laid out in a way that does not exist
   */
  public static Answer read(Figure asked, Scope scope) {
    Figure figure = scope.selection().paired() ? asked.acrossTwo() : asked;
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
    List<String> elsewhere =
        figure.metrics().stream().filter(id -> Answer.otherKind(id, scope)).toList();
    FigureData data = by.read(figure.without(elsewhere), scope).withoutEmptyEnd();
    if (data.tells()) {
      return Answer.of(data, elsewhere);
    }
    if (Answer.needsLeaders(metric.get(), scope)) {
      return Answer.none(figure, Answer.NO_LEADERS);
    }
    if (Answer.needsThemes(metric.get(), scope)) {
      return Answer.none(figure, Answer.NO_THEMES);
    }
    if (compares(figure) && scope.tripled()) {
      return Answer.none(figure, Answer.NO_TRIPLES);
    }
    if (needsPairs(figure, scope) && !scope.selection().kind().paired()) {
      return Answer.none(figure, Answer.NO_PAIRS);
    }
    if (compares(figure) && !scope.catalogue().hasGroups()) {
      return Answer.none(figure, Answer.NO_GROUPS);
    }
    if (compares(figure) && !overall(figure) && !scope.together()) {
      return Answer.none(figure, Answer.NOT_TOGETHER);
    }
    return Answer.uncounted(metric.get(), dimensions(figure, scope), scope)
        .map(why -> Answer.none(figure, why))
        .orElseGet(() -> Answer.none(figure, reason(data, figure, scope)));
  }

  /** By how many dimensions the groups of a figure are groups. */
  private static int dimensions(Figure figure, Scope scope) {
    int looked = scope.selection().filter().dimensions();
    if (!compares(figure)) {
      return looked;
    }
    return figure.paired() || scope.crossed() ? 2 : 1;
  }

  private static boolean needsPairs(Figure figure, Scope scope) {
    return scope.selection().filter().pair()
        || figure.paired()
        || (compares(figure) && scope.crossed());
  }

  /** Why nothing is shown; where groups only lack data, what the whole lacks says more. */
  private static Missing reason(FigureData data, Figure figure, Scope scope) {
    Missing reason = reason(data);
    if (reason == Missing.NO_DATA && (figure.between() || figure.alongDimensions())) {
      Missing ties = scope.catalogue().metric(TIES).map(m -> missing(m, scope)).orElse(null);
      return ties == null ? reason : ties;
    }
    List<Integer> whole = List.of(Group.WHOLE.id());
    List<String> period = List.of(scope.selection().period().id());
    Cells cells = scope.cells();
    String tool = scope.selection().tool();
    return reason != Missing.NO_DATA
        ? reason
        : Stream.concat(
                cells.values(figure.metric(), tool, whole, period).stream(),
                cells.bins(figure.metric(), tool, whole, period).stream())
            .map(row -> row.cell().missing())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(reason);
  }

  /** Why a metric of the whole organisation has no value; null where it has one. */
  private static Missing missing(Metric metric, Scope scope) {
    return scope
        .cells()
        .values(
            metric.id(),
            scope.selection().tool(),
            List.of(Group.WHOLE.id()),
            List.of(scope.selection().period().id()))
        .stream()
        .map(row -> row.cell().missing())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static boolean compares(Figure figure) {
    return figure.by().contains("group") || overall(figure);
  }

  /** Whether it is about all groups of the organisation, whichever is looked at. */
  private static boolean overall(Figure figure) {
    return figure.between() || figure.alongDimensions();
  }

  private static Missing reason(FigureData data) {
    List<Missing> reasons =
        data.series(FigureData.Role.MAIN).stream()
            .flatMap(s -> s.cells().stream())
            .map(CellText::reason)
            .toList();
    // that it is not reached is known: where others have no data, that says more
    return reasons.stream()
        .filter(why -> why != Missing.NO_DATA || !reasons.contains(Missing.NOT_REACHED))
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .entrySet()
        .stream()
        .max(Comparator.comparingLong(Map.Entry<Missing, Long>::getValue))
        .map(Map.Entry::getKey)
        .orElse(Missing.NO_DATA);
  }
}
