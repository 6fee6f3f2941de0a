package nl.stip.dashboard.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stip.dashboard.figure.Answer;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.finding.RollOut;
import nl.stip.dashboard.mart.Group;
import nl.stip.dashboard.mart.Named;
import nl.stip.time.Period;
import nl.stip.time.PeriodKind;

/** What stands below the title of a figure: metrics and unit, breakdown, group, time shown. */
public final class Subtitle {

  private Subtitle() {}

  /** The line below the title of a figure. */
  public static String of(Answer answer, Scope scope) {
    List<String> parts = new ArrayList<>();
    Optional.of(names(answer.figure(), scope) + unit(answer, scope))
        .filter(names -> !names.isEmpty())
        .ifPresent(parts::add);
    Optional<String> breakdown = breakdown(answer.figure(), scope);
    breakdown.ifPresent(parts::add);
    parts.add(chosen(answer) ? among(scope) : about(answer.figure(), scope));
    parts.add(span(answer, scope) + window(answer.figure(), scope));
    return String.join(" · ", parts);
  }

  /** Whether one group stands out among the others. */
  private static boolean chosen(Answer answer) {
    return !answer.empty() && !answer.data().series(Role.PEER).isEmpty();
  }

  private static String among(Scope scope) {
    return scope.words().say("figure.among", scope.whole(), scope.compared());
  }

  /** Those the figure is about. Ties between groups are always those of the whole organisation. */
  private static String about(Figure figure, Scope scope) {
    return switch (figure.by()) {
      case "matrix", "matrix-ties", "dimension", "dimension-period" -> scope.organisation();
      case "peers" -> scope.neighbourhood();
      default -> figure.by().contains("group") ? scope.compared() : scope.whole();
    };
  }

  private static String names(Figure figure, Scope scope) {
    List<String> names =
        figure.metrics().stream()
            .map(scope.catalogue()::metric)
            .flatMap(Optional::stream)
            .map(scope::name)
            .toList();
    return scope
        .words()
        .listed(
            Stream.concat(names.stream().limit(1), names.stream().skip(1).map(Subtitle::lower))
                .toList());
  }

  private static String unit(Answer answer, Scope scope) {
    if (answer.empty()) {
      return "";
    }
    String name = names(answer.figure(), scope).toLowerCase(Locale.ROOT);
    return scope
        .words()
        .unit(answer.figure().metric(), answer.data().unit())
        .filter(unit -> !name.endsWith(unit))
        .map(", "::concat)
        .orElse("");
  }

  /** By what the figure is broken down, when its title does not say so. */
  private static Optional<String> breakdown(Figure figure, Scope scope) {
    if (figure.by().equals("cohort")) {
      return Optional.of(scope.words().say("by.cohort"));
    }
    if (figure.ofTools()) {
      return Optional.of(scope.words().say("by.tool"));
    }
    Named dimension = scope.selection().dimension();
    if (figure.standing()) {
      return scope
          .catalogue()
          .dimension(scope.along())
          .map(along -> scope.words().say("by.group", lower(along.name())));
    }
    if (figure.paired()) {
      String across = lower(scope.selection().across().name());
      return Optional.of(scope.words().say("by.groups", lower(dimension.name()), across));
    }
    boolean grouped = (figure.by().contains("group") && groups(figure, scope)) || figure.between();
    return grouped && dimension != null
        ? Optional.of(scope.words().say("by.group", lower(dimension.name())))
        : Optional.empty();
  }

  /** Whether there can be any group to compare: of two dimensions at once there are no curves. */
  private static boolean groups(Figure figure, Scope scope) {
    return !figure.by().startsWith("curve") || scope.groups().stream().allMatch(Group::single);
  }

  /** A name within a sentence: an ordinary word loses its capital, an abbreviation keeps it. */
  static String lower(String name) {
    boolean word =
        name.length() > 1 && name.substring(1).equals(name.substring(1).toLowerCase(Locale.ROOT));
    return word ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
  }

  private static String span(Answer answer, Scope scope) {
    Period last = scope.selection().period().period();
    Period first = last;
    if (!answer.empty() && answer.data().overTime()) {
      List<Tick> ticks = answer.data().ticks();
      first = period(ticks.get(0), scope);
      last = period(ticks.get(ticks.size() - 1), scope);
    }
    return scope.words().dates().span(first, last);
  }

  /** A quarter is longer than the days in which ties are looked for, up to its last. */
  private static String window(Figure figure, Scope scope) {
    boolean ties =
        figure.metrics().stream()
            .map(scope.catalogue()::metric)
            .flatMap(Optional::stream)
            .anyMatch(metric -> metric.family().equals(RollOut.TIES));
    return ties && scope.selection().kind() == PeriodKind.QUARTER
        ? scope.window().map(days -> ", " + scope.words().say("span.window", days)).orElse("")
        : "";
  }

  private static Period period(Tick tick, Scope scope) {
    return scope.catalogue().period(tick.id()).orElseThrow().period();
  }
}
