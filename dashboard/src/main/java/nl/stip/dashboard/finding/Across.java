package nl.stip.dashboard.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stip.dashboard.figure.Answer;
import nl.stip.dashboard.figure.Comparison;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.figure.Shift;
import nl.stip.dashboard.finding.Finding.Sentence;
import nl.stip.dashboard.language.Numbers;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Cells.Pair;
import nl.stip.dashboard.mart.Group;
import nl.stip.dashboard.mart.Named;
import nl.stip.dashboard.mart.Published;
import nl.stip.metric.Missing;

/**
 * Whether people of different groups meet more than by chance, and more than a year before: ties
 * across observed ÷ expected, of the first three dimensions. A change counts when it is larger than
 * the half widths of the intervals of both years, added as independent errors are.
 */
final class Across {

  static final String METRIC = "openness";

  private static final String ANY = "*";
  private static final int DIMENSIONS = 3;
  private static final double SURE = 1.96;

  /** From how much more or fewer people on a year before was about others. */
  private static final double OTHERS = 0.2;

  private final Scope scope;

  private Across(Scope scope) {
    this.scope = scope;
  }

  static List<Sentence> of(Scope scope) {
    Across across = new Across(scope);
    List<Sentence> sentences =
        new ArrayList<>(
            scope.catalogue().dimensions().stream()
                .limit(DIMENSIONS)
                .map(across::sentence)
                .flatMap(Optional::stream)
                .toList());
    across.others().ifPresent(sentences::add);
    return sentences.isEmpty()
        ? List.of(new Sentence(scope.words().say(across.none()), METRIC))
        : sentences;
  }

  /**
   * Of the dimension that groups are compared by, or else the first of which ties are counted, how
   * they compare with chance, and with a year before where that is asked; or nothing.
   */
  static Optional<Verdict> now(Scope scope) {
    Across across = new Across(scope);
    return Stream.concat(
            Stream.ofNullable(scope.selection().dimension()),
            scope.catalogue().dimensions().stream().limit(DIMENSIONS))
        .map(across::now)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Verdict> now(Named dimension) {
    boolean year = scope.selection().comparison().equals(Comparison.YEAR);
    return ratio(dimension, scope.selection().period())
        .map(now -> Verdict.saying(said(dimension, now)).beside(year ? since(dimension, now) : ""));
  }

  private String said(Named dimension, Pair now) {
    return scope.words().say("finding.across." + chance(now), dimension.name(), written(now));
  }

  private String none() {
    if (Answer.otherKind(METRIC, scope)) {
      return "empty." + Answer.OTHER_KIND;
    }
    if (!scope.catalogue().hasGroups()) {
      return "empty." + Answer.NO_GROUPS;
    }
    return withheld() ? "finding.across.withheld" : "finding.across.none";
  }

  private boolean withheld() {
    return scope.catalogue().dimensions().stream()
        .limit(DIMENSIONS)
        .flatMap(dimension -> totals(dimension, scope.selection().period()))
        .anyMatch(pair -> pair.ratio().missing() == Missing.SUPPRESSED);
  }

  private Optional<Sentence> sentence(Named dimension) {
    return text(dimension)
        .map(text -> new Sentence(text, METRIC, Group.WHOLE, dimension.id(), true));
  }

  private Optional<String> text(Named dimension) {
    return ratio(dimension, scope.selection().period())
        .map(now -> Verdict.saying(said(dimension, now)).beside(since(dimension, now)).whole());
  }

  /** How it compares with a year before; empty where that is not known. */
  private String since(Named dimension, Pair now) {
    return Comparison.YEAR
        .of(scope.selection().period(), scope.catalogue())
        .flatMap(
            year ->
                ratio(dimension, year)
                    .map(
                        then ->
                            compared(
                                now, then, dimension, DrawnAnew.since(year, dimension, scope))))
        .orElse("");
  }

  private Stream<Pair> totals(Named dimension, Published period) {
    return scope
        .cells()
        .matrix(METRIC, scope.selection().tool(), period.id(), dimension.id())
        .stream()
        .filter(pair -> pair.from().equals(ANY) && pair.to().equals(ANY));
  }

  private Optional<Pair> ratio(Named dimension, Published period) {
    return totals(dimension, period)
        .filter(pair -> pair.ratio().hasInterval() && pair.z() != null)
        .findFirst();
  }

  /**
   * The ratio compares with the configuration model and z with shuffled labels: near 1 they may
   * point to different sides, and then it is told as chance.
   */
  private static String chance(Pair pair) {
    boolean agree = Math.signum(pair.z()) == Math.signum(pair.ratio().value() - 1);
    return !agree || Math.abs(pair.z()) < SURE ? "chance" : pair.z() < 0 ? "less" : "more";
  }

  /**
   * Of other boundaries nobody can say whether people came closer: that is told as it was, and what
   * became of it since the boundaries are those of now.
   */
  private String compared(Pair now, Pair then, Named dimension, DrawnAnew drawn) {
    Words words = scope.words();
    String before = written(then);
    String other = drawn.told();
    if (other.isEmpty()) {
      return words.say("finding.across." + course(now, then), before);
    }
    String told = words.say("finding.across.then", before);
    return settled(now, dimension, drawn.settled())
        .map(since -> String.join(" ", told, other, since))
        .orElseGet(() -> String.join(" ", told, words.say("finding.across.unsaid"), other));
  }

  /** How it compares with the first period of the same boundaries, if that is an earlier one. */
  private Optional<String> settled(Pair now, Named dimension, Published since) {
    Words words = scope.words();
    return Optional.of(since)
        .filter(period -> !period.equals(scope.selection().period()))
        .flatMap(period -> ratio(dimension, period))
        .map(
            then ->
                words.say(
                    "finding.across.settled." + course(now, then),
                    written(then),
                    written(now),
                    words.dates().within(since.period())));
  }

  private static String course(Pair now, Pair then) {
    double change = now.ratio().value() - then.ratio().value();
    boolean noise = Math.abs(change) <= Math.hypot(half(now.ratio()), half(then.ratio()));
    return noise ? "same" : change > 0 ? "closer" : "apart";
  }

  private String written(Pair pair) {
    return scope.words().numbers().value(pair.ratio().value(), "ratio");
  }

  /** That many more or fewer people are counted than a year before, where that is so. */
  private Optional<Sentence> others() {
    Optional<Published> year = Comparison.YEAR.of(scope.selection().period(), scope.catalogue());
    return scope.catalogue().dimensions().stream()
        .limit(DIMENSIONS)
        .flatMap(
            dimension ->
                year
                    .flatMap(then -> ratio(dimension, then))
                    .flatMap(
                        then ->
                            ratio(dimension, scope.selection().period())
                                .flatMap(now -> others(now.ratio().n(), then.ratio().n())))
                    .stream())
        .findFirst();
  }

  private Optional<Sentence> others(Integer now, Integer then) {
    if (now == null || then == null || Math.abs(now - then) <= OTHERS * Math.max(now, then)) {
      return Optional.empty();
    }
    Numbers numbers = scope.words().numbers();
    String people =
        everybody()
            .filter(all -> all >= now)
            .map(all -> scope.words().say("part_of", numbers.count(now), numbers.count(all)))
            .orElse(numbers.count(now));
    String text = scope.words().say("finding.across.people", people, numbers.count(then));
    String given =
        Comparison.YEAR
            .of(scope.selection().period(), scope.catalogue())
            .map(year -> scope.catalogue().periods(year, scope.selection().period()))
            .map(periods -> RollOut.told(periods, scope))
            .orElse("");
    return Optional.of(new Sentence((text + " " + given).strip(), METRIC));
  }

  /** How many people there are now. */
  private Optional<Integer> everybody() {
    List<String> now = List.of(scope.selection().period().id());
    return scope
        .cells()
        .values(Shift.MEMBERS, Selection.ALL_TOOLS, List.of(Group.WHOLE.id()), now)
        .stream()
        .map(row -> row.cell().n())
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static double half(Cell ratio) {
    return (ratio.high() - ratio.low()) / 2;
  }
}
