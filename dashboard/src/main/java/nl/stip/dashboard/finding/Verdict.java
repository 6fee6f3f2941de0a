package nl.stip.dashboard.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.Comparison;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Group;
import nl.stip.metric.Missing;

/**
 * The one sentence that answers how we are doing, by a rule the page states: the change that is
 * largest compared with its noise, if any is larger than its noise. One that only undoes the change
 * before it comes last; a metric of which more is better or worse goes before one without
 * direction.
 *
 * @param sentence the answer
 * @param tone {@code good, bad} or {@code plain}
 * @param arrow which way the figure went, or empty
 * @param rule by what rule it is so, or empty
 * @param metric id of the metric it is about, or empty
 * @param act what can be done with it, or empty
 */
public record Verdict(
    String sentence, String tone, String arrow, String rule, String metric, String act) {

  /** A sentence about no metric. */
  private Verdict(String sentence, String rule) {
    this(sentence, "plain", "", rule, "", "");
  }

  private static Verdict about(
      Change change, String sentence, String arrow, String rule, Scope scope) {
    return new Verdict(
        sentence,
        change.tone(scope),
        arrow,
        scope.words().say(rule),
        change.metric().id(),
        scope.words().language().text(change.metric()).act());
  }

  /** The sentence about some metrics, in their order, by the changes of the selection. */
  public static Verdict of(List<String> metrics, Scope scope) {
    if (unknown(metrics, scope)) {
      return new Verdict(untold(metrics, scope), "");
    }
    if (scope.selection().compared(scope.catalogue()).isEmpty()) {
      return plain("verdict.nothing_before", scope);
    }
    return metrics.stream()
        .map(id -> scope.catalogue().metric(id))
        .flatMap(Optional::stream)
        .map(m -> Change.of(Measure.of(m), scope))
        .flatMap(Optional::stream)
        .filter(c -> c.overNoise() > 1)
        .max(
            Comparator.comparing((Change c) -> !c.swings(scope))
                .thenComparing(Change::directed)
                .thenComparingDouble(Change::overNoise))
        .map(c -> about(c, sentence(c, scope), c.arrow(scope), "verdict.rule", scope))
        .orElseGet(() -> plain("verdict.none", scope));
  }

  /**
   * The same for a page that goes on to what changed among all metrics: where none of the first
   * ones did, the first of those is told.
   */
  public static Verdict ofAll(List<String> metrics, Scope scope) {
    Verdict first = of(metrics, scope);
    if (!first.sentence.equals(scope.words().say("verdict.none"))) {
      return first;
    }
    return Changes.of(scope).stream()
        .filter(change -> !change.swings(scope))
        .findFirst()
        .map(
            change ->
                about(
                    change,
                    scope.words().say("verdict.elsewhere", sentence(change, scope)),
                    "",
                    "verdict.elsewhere.rule",
                    scope))
        .orElse(first);
  }

  private static Verdict plain(String key, Scope scope) {
    String rule = key + ".rule";
    return new Verdict(
        scope.words().say(key), scope.words().has(rule) ? scope.words().say(rule) : "");
  }

  /** Whether nothing at all is known of the metrics in the period. */
  private static boolean unknown(List<String> metrics, Scope scope) {
    return metrics.stream()
        .map(id -> scope.catalogue().metric(id))
        .flatMap(Optional::stream)
        .noneMatch(metric -> scope.cell(metric, scope.selection().period()).tells());
  }

  /** Why nothing is told: it would be about too few people, or is not recorded, or not known. */
  private static String untold(List<String> metrics, Scope scope) {
    List<Missing> reasons =
        metrics.stream()
            .map(id -> scope.catalogue().metric(id))
            .flatMap(Optional::stream)
            .map(metric -> scope.cell(metric, scope.selection().period()).missing())
            .toList();
    if (reasons.contains(Missing.SUPPRESSED)) {
      return told("finding.withheld", scope.whole(), scope);
    }
    boolean recorded =
        reasons.isEmpty() || reasons.stream().anyMatch(reason -> reason != Missing.NOT_RECORDED);
    if (nobody(scope)) {
      return told("finding.nobody", scope.whole(), scope);
    }
    return recorded
        ? unknown(scope.whole(), scope)
        : scope.words().say("finding.not_recorded", scope.tool(scope.selection().tool()));
  }

  /**
   * Whether the period has figures of other groups and knows nobody of the one looked at. Of two
   * groups at once not every kind of period has figures, and who has no access to a tool may still
   * be there: of those it is not said.
   */
  private static boolean nobody(Scope scope) {
    Selection selection = scope.selection();
    if (!selection.filter().single() || !selection.tool().equals(Selection.ALL_TOOLS)) {
      return false;
    }
    Map<Integer, Boolean> groups = scope.cells().told(selection.tool(), selection.period().id());
    return groups.containsKey(Group.WHOLE.id()) && !groups.containsKey(selection.filter().id());
  }

  /** That there are no figures about some people in the period. */
  static String unknown(String people, Scope scope) {
    return told("finding.unknown", people, scope);
  }

  private static String told(String key, String people, Scope scope) {
    String period = scope.words().dates().period(scope.selection().period().period());
    return scope.words().say(key, period, people);
  }

  private static String sentence(Change change, Scope scope) {
    String season = change.season(scope);
    List<String> before =
        season.isEmpty()
            ? List.of(
                Swing.turn(change, scope).map(swing -> swing.words(scope)).orElse(""),
                yearBefore(change, scope),
                unknownSeason(change, scope))
            : List.of(season);
    return Stream.concat(Stream.of(changed(change, scope)), before.stream())
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** That nobody can tell the season, of a change since the period before. */
  private static String unknownSeason(Change change, Scope scope) {
    return scope.selection().comparison().equals(Comparison.PREVIOUS)
            && !Season.known(change, scope)
        ? scope.words().say("verdict.season.unknown")
        : "";
  }

  /** What it was a year before, where another period is compared with; empty if not known. */
  private static String yearBefore(Change change, Scope scope) {
    return Comparison.YEAR
        .of(scope.selection().period(), scope.catalogue())
        .filter(period -> !period.equals(change.since()))
        .map(period -> change.measure().cell(period, scope))
        .filter(Cell::tells)
        .map(cell -> new CellText(scope.words(), change.measure().unit()).value(cell))
        .map(then -> scope.words().say("finding.distance.then", then))
        .orElse("");
  }

  private static String changed(Change change, Scope scope) {
    CellText text = new CellText(scope.words(), change.measure().unit());
    return scope
        .words()
        .say(
            "verdict." + change.tone(scope),
            change.measure().name(scope),
            text.value(change.then()),
            scope.words().dates().period(change.since().period()),
            text.value(change.now()),
            scope.words().dates().period(scope.selection().period().period()));
  }
}
