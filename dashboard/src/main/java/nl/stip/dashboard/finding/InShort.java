package nl.stip.dashboard.finding;

import java.util.Optional;
import nl.stip.dashboard.figure.Answer;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Group;

/**
 * What answers the figure which opens the page of a metric, per way to lay out: a sentence, and
 * what was before.
 */
public final class InShort {

  private InShort() {}

  /** The answer as one text; empty where there is none to give. */
  public static String of(Answer answer, Scope scope) {
    return verdict(answer, scope).whole();
  }

  /** The answer, and what one should know beside it; empty where there is none to give. */
  public static Verdict verdict(Answer answer, Scope scope) {
    if (answer.empty()) {
      return Verdict.saying("");
    }
    FigureData data = answer.data();
    return switch (answer.figure().by()) {
      case "dimension" -> ofEverybody(alongDimensions(data, scope), scope);
      case "matrix" -> ofEverybody(Verdict.saying(AmongPairs.of(data, scope)), scope);
      case "bin" ->
          scope
              .catalogue()
              .metric(answer.figure().metric())
              .flatMap(metric -> LargestPart.of(metric, scope))
              .map(part -> part.verdict(scope))
              .orElseGet(() -> Verdict.saying(""));
      default -> Verdict.saying(sentences(data, scope));
    };
  }

  private static String sentences(FigureData data, Scope scope) {
    return switch (data.figure().by()) {
      case "group", "question" -> AmongPlaces.of(data, scope);
      case "cohort" -> LatestCohort.of(data, scope);
      case "curve-forecast" -> AlongDays.of(data, scope);
      case "curve-group-percent" -> Reached.of(scope);
      case "curve-group-weeks", "curve-group-hours" -> AlongCurve.of(data, scope);
      default -> "";
    };
  }

  /**
   * What lies between groups is of the organisation: under the name of one it would be taken for
   * its own.
   */
  private static Verdict ofEverybody(Verdict told, Scope scope) {
    return told.sentence().isEmpty() || scope.selection().filter().equals(Group.WHOLE)
        ? told
        : told.beside(scope.words().say("answer.everybody", scope.organisation()));
  }

  /** What crosses the boundaries of groups is told of the dimension that is looked at. */
  private static Verdict alongDimensions(FigureData data, Scope scope) {
    return Optional.of(data.figure().metric())
        .filter(Across.METRIC::equals)
        .flatMap(openness -> Across.now(scope))
        .orElseGet(() -> Verdict.saying(AmongPlaces.of(data, scope)));
  }

  /** The name of what a figure is about. */
  static String name(FigureData data, Scope scope) {
    return scope
        .catalogue()
        .metric(data.figure().metric())
        .map(scope::name)
        .orElse(data.figure().metric());
  }

  /** The key of a sentence about a cell: of a bound the number is of people, and so is the verb. */
  static String bounded(String key, Cell cell) {
    return key + cell.bounded().filter(b -> cell.n() != null).map(b -> "." + b.term()).orElse("");
  }

  /** What stands in such a sentence: the value, or how many people a bound is of. */
  static String told(Cell cell, CellText text) {
    return cell.bounded().isPresent() && cell.n() != null
        ? text.words().numbers().count(cell.n())
        : text.value(cell);
  }

  /** The period looked at, in words. */
  static String period(Scope scope) {
    return scope.words().dates().within(scope.selection().period().period());
  }
}
