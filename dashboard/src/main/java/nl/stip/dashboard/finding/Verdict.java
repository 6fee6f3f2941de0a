package nl.stip.dashboard.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.Comparison;
import nl.stip.dashboard.figure.Scope;
import nl.stip.metric.Metric;
import nl.stip.metric.MetricKind;

/**
 * The one sentence that answers how we are doing, by a rule the page states: the change that is
 * largest compared with its noise, if any is larger than its noise. One that only undoes the change
 * before it comes last; a metric of which more is better or worse goes before one without
 * direction.
 *
 * @param sentence the answer
 * @param context what one should know beside it: what was before, or a year before, or that it is
 *     about other people; or empty
 * @param tone {@code good, bad} or {@code plain}
 * @param arrow which way the figure went, or empty
 * @param rule by what rule it is so, or empty
 * @param metric id of the metric it is about, or empty
 * @param act what can be done with it, or empty
 */
public record Verdict(
    String sentence,
    String context,
    String tone,
    String arrow,
    String rule,
    String metric,
    String act) {

  private static final String NONE = "verdict.none";

  /** From what part of what it was on a change catches the eye, whether it is chance or not. */
  private static final double LEAP = 0.2;

  /** A sentence about no metric. */
  private Verdict(String sentence, String rule) {
    this(sentence, "", "plain", "", rule, "", "");
  }

  /** What a page found to say by itself, without a change that it is about. */
  public static Verdict saying(String sentence) {
    return new Verdict(sentence, "");
  }

  private static Verdict about(Change change, String rule, Scope scope) {
    return about(
        change, changed(change, scope), context(change, scope), change.arrow(scope), rule, scope);
  }

  private static Verdict about(
      Change change, String sentence, String context, String arrow, String rule, Scope scope) {
    String tone = change.tone(scope);
    String act = scope.words().language().text(change.metric()).act();
    return new Verdict(
        sentence,
        context,
        tone,
        arrow,
        scope.words().say(rule, scope.name(change.metric())),
        change.metric().id(),
        tone.equals("good") || !change.others(scope).isEmpty() ? "" : act);
  }

  /** The sentence about some metrics, in their order, by the changes of the selection. */
  public static Verdict of(List<String> metrics, Scope scope) {
    Optional<String> untold = Untold.of(metrics, scope);
    if (untold.isPresent()) {
      return saying(untold.get());
    }
    if (scope.selection().compared(scope.catalogue()).isEmpty()) {
      return alone(metrics, scope);
    }
    List<Change> judged = changes(metrics, scope).filter(Change::measured).toList();
    String rule = judged.size() == 1 ? "verdict.rule.only" : "verdict.rule";
    return judged.stream()
        .filter(c -> c.overNoise() > 1)
        .max(
            Comparator.comparing((Change c) -> !c.swings(scope))
                .thenComparing(Change::directed)
                .thenComparingDouble(Change::overNoise))
        .map(c -> about(c, rule, scope))
        .orElseGet(() -> none(metrics, scope));
  }

  /**
   * The sentence about one metric, whether it changed or not, or how it stands where there is
   * nothing to compare; an empty one where nothing is known.
   */
  public static Verdict alone(Metric metric, Scope scope) {
    return Change.of(Measure.of(metric), scope)
        .map(
            change ->
                change.overNoise() > 1
                    ? about(change, "verdict.rule", scope)
                    : steady(change, scope))
        .orElseGet(() -> saying(Standing.told(metric, scope)));
  }

  private static Verdict steady(Change change, Scope scope) {
    String key =
        change.none(scope)
            ? "verdict.equal"
            : change.alike(scope)
                ? "verdict.about"
                : change.measured() ? "verdict.same" : "verdict.against";
    return saying(changed(key, change, scope)).beside(change.others(scope));
  }

  /**
   * With nothing to compare with, how things stand; that there is nothing is news only to who asked
   * for it.
   */
  private static Verdict alone(List<String> metrics, Scope scope) {
    Verdict nothing = plain("verdict.nothing_before", scope);
    boolean asked = !scope.selection().comparison().equals(Comparison.NONE);
    return Standing.of(metrics, scope).map(now -> asked ? nothing.below(now) : now).orElse(nothing);
  }

  /**
   * None changed that can be judged; one that jumped without its noise known is told all the same.
   */
  private static Verdict none(List<String> metrics, Scope scope) {
    Verdict none = plain(NONE, scope);
    return changes(metrics, scope)
        .filter(change -> change.metric().kind() != MetricKind.TOTAL)
        .filter(change -> !change.measured() && change.part() >= LEAP)
        .max(Comparator.comparingDouble(Change::part))
        .map(
            change ->
                new Verdict(
                    none.sentence,
                    joined(
                        Stream.of(
                            changed("verdict.unjudged", change, scope), change.others(scope))),
                    none.tone,
                    "",
                    none.rule,
                    change.metric().id(),
                    ""))
        .orElse(none);
  }

  /**
   * The same for a page that goes on to what changed among all metrics: where none of the first
   * ones did, the first of those of which more is better or worse is the answer, and that none of
   * the first ones did its context. Where there is no such, nothing changed that one could act on,
   * and how things stand is told beside it: of a part of a distribution, say, nobody knows whether
   * more is good.
   */
  public static Verdict ofAll(List<String> metrics, Scope scope) {
    Verdict first = of(metrics, scope);
    if (!first.unchanged(scope)) {
      return first;
    }
    return Changes.of(scope).stream()
        .filter(Change::directed)
        .filter(change -> !change.swings(scope))
        .findFirst()
        .map(
            change ->
                about(
                    change,
                    changed(change, scope),
                    joined(
                        Stream.of(context(change, scope), scope.words().say("verdict.elsewhere"))),
                    change.arrow(scope),
                    "verdict.elsewhere.rule",
                    scope))
        .orElseGet(() -> first.beside(Standing.of(metrics, scope).map(Verdict::whole).orElse("")));
  }

  /**
   * The same for a page with a question of its own: where none of its metrics changed, the answer
   * is how it stands, and that none did its context. Of ties it is in any case, as the question is
   * whether they cross boundaries.
   */
  public static Verdict ofPage(List<String> metrics, Scope scope) {
    Verdict first = of(metrics, scope);
    return first.unchanged(scope) || (Standing.ties(metrics, scope) && !first.metric.isEmpty())
        ? Standing.of(metrics, scope).map(first::below).orElse(first)
        : first;
  }

  private static Stream<Change> changes(List<String> metrics, Scope scope) {
    return metrics.stream()
        .map(id -> scope.catalogue().metric(id))
        .flatMap(Optional::stream)
        .map(metric -> Change.of(Measure.of(metric), scope))
        .flatMap(Optional::stream);
  }

  /** The same with something more that one should know beside it. */
  public Verdict beside(String more) {
    String all = joined(Stream.of(context, more));
    return new Verdict(sentence, all, tone, arrow, rule, metric, act);
  }

  private boolean unchanged(Scope scope) {
    return sentence.equals(scope.words().say(NONE));
  }

  private Verdict below(Verdict answer) {
    String beside = joined(Stream.of(answer.context, whole()));
    return new Verdict(answer.sentence, beside, "plain", "", rule, metric, act);
  }

  private static Verdict plain(String key, Scope scope) {
    String rule = key + ".rule";
    return new Verdict(
        scope.words().say(key), scope.words().has(rule) ? scope.words().say(rule) : "");
  }

  /** The answer and what one should know beside it, as one text. */
  public String whole() {
    return joined(Stream.of(sentence, context));
  }

  private static String context(Change change, Scope scope) {
    String season = change.season(scope);
    return season.isEmpty()
        ? joined(
            Stream.of(
                change.others(scope),
                Swing.turn(change, scope).map(swing -> swing.words(scope)).orElse(""),
                yearBefore(change, scope),
                unknownSeason(change, scope)))
        : season;
  }

  private static String joined(Stream<String> sentences) {
    return sentences.filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
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
        .filter(period -> change.measure().cell(period, scope).tells())
        .map(
            period ->
                scope
                    .words()
                    .say(
                        "verdict.year",
                        scope.words().dates().within(period.period()),
                        new CellText(scope.words(), change.measure().unit())
                            .value(change.measure().cell(period, scope))))
        .orElse("");
  }

  private static String changed(Change change, Scope scope) {
    return changed("verdict." + change.tone(scope), change, scope);
  }

  private static String changed(String key, Change change, Scope scope) {
    CellText text = new CellText(scope.words(), change.measure().unit());
    return scope
        .words()
        .say(
            key,
            change.measure().name(scope),
            text.value(change.then()),
            scope.words().dates().within(change.since().period()),
            text.value(change.now()),
            scope.words().dates().within(scope.selection().period().period()));
  }
}
