package nl.stip.dashboard.finding;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.stip.dashboard.figure.Answer;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.figure.Shift;
import nl.stip.dashboard.finding.Finding.Sentence;
import nl.stip.dashboard.finding.Gaps.Gap;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Group;
import nl.stip.dashboard.mart.Named;
import nl.stip.metric.Metric;
import nl.stip.time.PeriodKind;

/**
 * Which groups are behind, and since when. Of every dimension the group furthest below the whole,
 * if it is further below than the noise of both; the three largest distances at length, those of
 * other dimensions in short, all others in a line, and the dimensions of which none is. It is
 * behind since the first of the periods that follow each other up to now in all of which it was. A
 * group that lost or won many people at once is told as such.
 */
final class Behind {

  /** What is compared: having a habit, or taking part where habits are not known. */
  private static final List<String> MEASURES = List.of("habitual_share", "engaged_share");

  private static final int MOST = 3;

  /** How many of the others are named. */
  private static final int OTHERS = 6;

  private final Scope scope;
  private final Metric metric;
  private final Gaps gaps;

  private Behind(Metric metric, Scope scope) {
    this.scope = scope;
    this.metric = metric;
    this.gaps = new Gaps(metric, scope);
  }

  static List<Sentence> of(Scope scope) {
    Optional<Metric> measure = measure(scope);
    if (!scope.catalogue().hasGroups()) {
      String id = measure.map(Metric::id).orElse("");
      return List.of(new Sentence(scope.words().say("empty.no_groups"), id));
    }
    return measure
        .map(metric -> new Behind(metric, scope).sentences())
        .orElseGet(() -> List.of(uncounted(scope)));
  }

  /** The same of a metric that was chosen; nothing where it does not tell who is behind. */
  static List<Sentence> of(Metric metric, Scope scope) {
    if (!scope.catalogue().hasGroups()
        || !metric.direction().equals("up")
        || !metric.periods().contains(scope.selection().kind())) {
      return List.of();
    }
    Behind behind = new Behind(metric, scope);
    Cell whole = behind.gaps.cell(Group.WHOLE.id(), scope.selection().period());
    return whole != null && whole.hasInterval() ? behind.sentences() : List.of();
  }

  /** What is compared, and by which kind of period: by another, it may begin on another day. */
  static String rule(Scope scope) {
    return measure(scope)
        .filter(metric -> scope.catalogue().hasGroups())
        .map(metric -> rule(metric, scope))
        .orElse("");
  }

  /** The same of a metric that was chosen. */
  static String rule(Metric metric, Scope scope) {
    Words words = scope.words();
    PeriodKind kind = scope.selection().kind();
    String rule =
        words.say(
            "finding.behind.rule",
            scope.name(metric),
            words.say("kind." + kind.term()).toLowerCase(words.language().locale()));
    return kind == PeriodKind.WEEK ? rule + " " + words.say("finding.behind.lull") : rule;
  }

  /** That what would be compared is counted by other kinds of period, or not at all. */
  private static Sentence uncounted(Scope scope) {
    Words words = scope.words();
    return known(scope)
        .map(metric -> new Sentence(words.say("empty." + Answer.OTHER_KIND), metric.id()))
        .findFirst()
        .orElseGet(() -> new Sentence(words.say("empty.no_metric"), ""));
  }

  private static Stream<Metric> known(Scope scope) {
    return MEASURES.stream().map(id -> scope.catalogue().metric(id)).flatMap(Optional::stream);
  }

  private static Optional<Metric> measure(Scope scope) {
    return known(scope)
        .filter(metric -> metric.periods().contains(scope.selection().kind()))
        .findFirst();
  }

  private List<Sentence> sentences() {
    Cell whole = gaps.cell(Group.WHOLE.id(), scope.selection().period());
    if (whole == null || !whole.tells()) {
      return List.of(new Sentence(Untold.ofWhole(metric, whole, scope), metric.id()));
    }
    List<Gap> behind =
        scope.catalogue().dimensions().stream()
            .flatMap(dimension -> gaps.in(dimension.id()).stream())
            .filter(Gap::sure)
            .sorted(Comparator.comparingDouble(Gap::size).reversed())
            .toList();
    if (behind.isEmpty()) {
      return List.of(new Sentence(none(whole), metric.id()));
    }
    Set<String> seen = new HashSet<>();
    List<Gap> furthest = behind.stream().filter(gap -> seen.add(gap.group().dim1())).toList();
    List<Gap> others = behind.stream().filter(gap -> !furthest.contains(gap)).toList();
    return Stream.of(
            furthest.stream().limit(MOST).map(this::sentence),
            furthest.stream().skip(MOST).map(this::brief),
            others(others).stream(),
            clear(seen).stream())
        .flatMap(sentences -> sentences)
        .toList();
  }

  /** That nobody is; where hardly anybody does it, nobody can be. */
  private String none(Cell whole) {
    Words words = scope.words();
    return whole.bound() == Cell.Bound.UNDER
        ? words.say(
            "finding.behind.hardly",
            scope.name(metric),
            new CellText(words, metric.unit()).value(whole),
            scope.organisation())
        : words.say("finding.behind.none");
  }

  /** What it is and since when. */
  private Sentence brief(Gap now) {
    Gap first = gaps.stretch(now).get(0);
    String text =
        scope
            .words()
            .say(
                gaps.always(first) ? "finding.behind.brief.always" : "finding.behind.brief",
                named(now),
                scope.words().dates().within(first.period().period()));
    return new Sentence(scope.words().sentence(text), metric.id(), now.group());
  }

  /** The dimensions of which groups can be compared and none is behind. */
  private Optional<Sentence> clear(Set<String> behind) {
    List<Named> clear =
        scope.catalogue().dimensions().stream()
            .filter(dimension -> !behind.contains(dimension.id()))
            .filter(dimension -> gaps.in(dimension.id()).size() > 1)
            .toList();
    if (clear.isEmpty()) {
      return Optional.empty();
    }
    List<String> names = clear.stream().map(Named::name).toList();
    String text = scope.words().say("finding.behind.clear", scope.words().listed(names));
    return Optional.of(Sentence.along(clear.get(0).id(), text, metric.id()));
  }

  /** A group, its kind and its figure. */
  private String named(Gap gap) {
    return scope
        .words()
        .say(
            "finding.behind.other",
            scope.words().group(gap.group().dim1(), gap.group().val1()),
            new CellText(scope.words(), metric.unit()).value(gap.own()),
            dimension(gap.group()));
  }

  /** The names and figures of those that are behind, too; nothing where nobody is. */
  private Optional<Sentence> others(List<Gap> others) {
    String named = others.stream().limit(OTHERS).map(this::named).collect(joining(", "));
    int more = others.size() - OTHERS;
    String key = more > 0 ? "finding.behind.others.more" : "finding.behind.others";
    String text = scope.words().say(key, named, more);
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(Sentence.along(others.get(0).group().dim1(), text, metric.id()));
  }

  private Sentence sentence(Gap now) {
    Words words = scope.words();
    CellText text = new CellText(words, metric.unit());
    List<Gap> stretch = gaps.stretch(now);
    Gap first = stretch.get(0);
    String since = words.dates().within(first.period().period());
    List<String> parts = new ArrayList<>();
    parts.add(
        words.say(
            "finding.behind.now",
            scope.name(metric),
            words.group(now.group().dim1(), now.group().val1()),
            text.value(now.own()),
            text.value(now.whole()),
            scope.organisation(),
            dimension(now.group())));
    parts.add(
        words.say(gaps.always(first) ? "finding.behind.always" : "finding.behind.since", since));
    GivenLater.within(gaps.since(first), now.group(), scope).ifPresent(parts::add);
    parts.addAll(since(first, now, stretch));
    return new Sentence(String.join(" ", parts), metric.id(), now.group());
  }

  /** That it became another group, and what became of the gap since it began or since then. */
  private List<String> since(Gap first, Gap now, List<Gap> stretch) {
    Words words = scope.words();
    List<String> parts = new ArrayList<>();
    Optional<Shift> members = gaps.shift(first, now);
    Optional<Shift> shift = members.or(() -> part(first, now));
    String key = members.isPresent() ? members() : "finding.behind.shift.part";
    shift.map(change -> change.words(key, scope)).ifPresent(parts::add);
    Gap begin = shift.map(s -> Gaps.from(s.period(), stretch)).orElse(first);
    if (!begin.period().equals(now.period())) {
      String then =
          shift
              .map(s -> words.say("finding.behind.from", words.dates().within(s.period().period())))
              .orElseGet(() -> words.say("finding.behind.then"));
      parts.add(words.say("finding.behind." + course(begin, now), then));
    }
    return parts;
  }

  /** Of those a figure is about only where they are others: who does something may be more. */
  private Optional<Shift> part(Gap first, Gap now) {
    return Others.counts(metric) ? gaps.part(first, now) : Optional.empty();
  }

  /** How is told that a group became another, or those of it who have a tool. */
  private String members() {
    return scope.selection().tool().equals(Selection.ALL_TOOLS)
        ? "finding.behind.shift"
        : "finding.behind.shift.tool";
  }

  /** What kind of group it is: a name alone does not always say. */
  private String dimension(Group group) {
    return scope.catalogue().dimension(group.dim1()).map(Named::name).orElse(group.dim1());
  }

  private static String course(Gap first, Gap now) {
    double change = now.size() - first.size();
    if (Math.abs(change) <= Math.hypot(first.noise(), now.noise())) {
      return "steady";
    }
    return change > 0 ? "grows" : "shrinks";
  }
}
