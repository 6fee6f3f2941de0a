package nl.stip.dashboard.finding;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import nl.stip.dashboard.mart.Cells.Row;
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

  /** How many groups are named. */
  private static final int NAMED = 3;

  private static final String ANY = "*";
  private static final int DIMENSIONS = 3;
  private static final double SURE = 1.96;

  /** From how much more or fewer people on a year before was about others. */
  private static final double OTHERS = 0.2;

  private final Scope scope;
  private final List<Row> existing;

  private Across(Scope scope) {
    this.scope = scope;
    this.existing = existing();
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
    String ratio = scope.words().numbers().value(now.ratio().value(), "ratio");
    return scope.words().say("finding.across." + chance(now), dimension.name(), ratio);
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
                ratio(dimension, year).map(then -> compared(now, then, drawnAnew(dimension, year))))
        .orElse("");
  }

  /** That there were other groups or others in them, so other boundaries, where that is so. */
  private String drawnAnew(Named dimension, Published year) {
    Set<Integer> now = groups(dimension, scope.selection().period());
    Set<Integer> then = groups(dimension, year);
    if (now.isEmpty() || then.isEmpty()) {
      return "";
    }
    if (now.equals(then)) {
      return moved(dimension).map(sentence -> " " + sentence).orElse("");
    }
    long left = then.stream().filter(now::contains).count();
    return " "
        + (now.size() == then.size()
            ? scope.words().say("finding.across.renewed", then.size(), left)
            : scope.words().say("finding.across.drawn_anew", then.size(), now.size()))
        + only("gone", dimension, then, now)
        + only("come", dimension, now, then);
  }

  /** The groups that are among some and not among others, where these are few. */
  private String only(String key, Named dimension, Set<Integer> some, Set<Integer> others) {
    List<String> names =
        scope.catalogue().groups(dimension.id()).stream()
            .filter(group -> some.contains(group.id()) && !others.contains(group.id()))
            .map(group -> scope.words().group(dimension.id(), group.val1()))
            .toList();
    return names.isEmpty() || names.size() > NAMED
        ? ""
        : " " + scope.words().say("finding.across." + key, scope.words().listed(names));
  }

  /** The group that won or lost most people at once since a year before. */
  private Optional<String> moved(Named dimension) {
    Map<Integer, Map<String, Cell>> cells =
        existing.stream()
            .collect(groupingBy(Row::group, toMap(Row::period, Row::cell, (one, other) -> one)));
    Map<Group, Shift> shifts = new HashMap<>();
    for (Group group : scope.catalogue().groups(dimension.id())) {
      Map<String, Cell> own = cells.getOrDefault(group.id(), Map.of());
      Shift.of(year(), period -> own.get(period.id())).ifPresent(shift -> shifts.put(group, shift));
    }
    Words words = scope.words();
    return shifts.entrySet().stream()
        .max(Comparator.comparingInt(entry -> entry.getValue().people()))
        .map(
            entry ->
                words.say(
                    "finding.across.moved",
                    words.dates().within(entry.getValue().period().period()),
                    words.group(dimension.id(), entry.getKey().val1()),
                    words.numbers().count(entry.getValue().before()),
                    words.numbers().count(entry.getValue().after())));
  }

  /** The periods from the one a year before to that looked at; this one where there is none. */
  private List<Published> year() {
    Published now = scope.selection().period();
    Published then = Comparison.YEAR.of(now, scope.catalogue()).orElse(now);
    return scope.catalogue().periods(then, now);
  }

  private Set<Integer> groups(Named dimension, Published period) {
    Set<Integer> of =
        scope.catalogue().groups(dimension.id()).stream().map(Group::id).collect(toSet());
    return existing.stream()
        .filter(row -> of.contains(row.group()) && row.period().equals(period.id()))
        .map(Row::group)
        .collect(toSet());
  }

  /** A row for each group and period of the year in which it has people, whatever is told of it. */
  private List<Row> existing() {
    List<String> periods = year().stream().map(Published::id).toList();
    List<Integer> groups =
        scope.catalogue().groups().stream().filter(Group::single).map(Group::id).toList();
    return scope.cells().values(Shift.MEMBERS, Selection.ALL_TOOLS, groups, periods);
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

  /** Of other boundaries nobody can say whether people came closer: that is told as it was. */
  private String compared(Pair now, Pair then, String drawnAnew) {
    String before = scope.words().numbers().value(then.ratio().value(), "ratio");
    if (!drawnAnew.isEmpty()) {
      return scope.words().say("finding.across.then", before) + drawnAnew;
    }
    double change = now.ratio().value() - then.ratio().value();
    boolean noise = Math.abs(change) <= Math.hypot(half(now.ratio()), half(then.ratio()));
    return scope
        .words()
        .say("finding.across." + (noise ? "same" : change > 0 ? "closer" : "apart"), before);
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
    String text =
        scope.words().say("finding.across.people", numbers.count(now), numbers.count(then));
    return Optional.of(new Sentence(text, METRIC));
  }

  private static double half(Cell ratio) {
    return (ratio.high() - ratio.low()) / 2;
  }
}
