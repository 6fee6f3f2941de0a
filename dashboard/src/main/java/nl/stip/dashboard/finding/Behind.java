package nl.stip.dashboard.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.finding.Finding.Sentence;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Cells;
import nl.stip.dashboard.mart.Group;
import nl.stip.dashboard.mart.Named;
import nl.stip.dashboard.mart.Published;
import nl.stip.metric.Metric;
import nl.stip.time.PeriodKind;

/**
 * Which groups are behind, and since when. Of every dimension the group furthest below the whole,
 * if it is further below than the noise of both; the three largest distances, and in a line the
 * others. It is behind since the first of the periods that follow each other up to now in all of
 * which it was. A group that lost or won many people at once is told as such.
 */
final class Behind {

  /** What is compared: having a habit, or taking part where habits are not known. */
  private static final List<String> MEASURES = List.of("habitual_share", "engaged_share");

  private static final int MOST = 3;

  /** How many of the others are named. */
  private static final int OTHERS = 6;

  /** Weeks in a row in which it may be unsure: in those of holidays hardly anybody is there. */
  private static final int LULL = 2;

  private final Scope scope;
  private final Metric metric;
  private final List<Published> periods;
  private final Map<Integer, Map<String, Cell>> cells = new HashMap<>();

  private Behind(Metric metric, Scope scope) {
    this.scope = scope;
    this.metric = metric;
    Selection selection = scope.selection();
    this.periods =
        scope.catalogue().periods(selection.kind()).stream()
            .filter(p -> !p.period().last().isAfter(selection.period().period().last()))
            .toList();
    List<Integer> groups =
        scope.catalogue().groups().stream().filter(g -> !g.pair()).map(Group::id).toList();
    for (Cells.Row row :
        scope
            .cells()
            .values(
                metric.id(),
                selection.tool(),
                groups,
                periods.stream().map(Published::id).toList())) {
      cells.computeIfAbsent(row.group(), g -> new TreeMap<>()).put(row.period(), row.cell());
    }
  }

  /** How far a group is below the whole in a period. */
  private record Gap(Group group, Published period, Cell own, Cell whole) {

    double size() {
      return whole.value() - own.value();
    }

    double noise() {
      return Math.hypot(half(own), half(whole));
    }

    /** Whether it is further below than the noise of both. */
    boolean sure() {
      return size() > noise();
    }

    /** Whether it is further above than that. */
    boolean ahead() {
      return -size() > noise();
    }

    private static double half(Cell cell) {
      return (cell.high() - cell.low()) / 2;
    }
  }

  static List<Sentence> of(Scope scope) {
    if (!scope.catalogue().hasGroups()) {
      return List.of(new Sentence(scope.words().say("empty.no_groups"), MEASURES.get(0)));
    }
    return measure(scope)
        .map(metric -> new Behind(metric, scope).sentences())
        .orElseGet(
            () -> List.of(new Sentence(scope.words().say("empty.other_kind"), MEASURES.get(0))));
  }

  /** The same of a metric that was chosen; nothing where it does not tell who is behind. */
  static List<Sentence> of(Metric metric, Scope scope) {
    if (!scope.catalogue().hasGroups()
        || !metric.direction().equals("up")
        || !metric.periods().contains(scope.selection().kind())) {
      return List.of();
    }
    Behind behind = new Behind(metric, scope);
    Cell whole = behind.cell(Group.WHOLE.id(), scope.selection().period());
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

  private static Optional<Metric> measure(Scope scope) {
    return MEASURES.stream()
        .map(id -> scope.catalogue().metric(id))
        .flatMap(Optional::stream)
        .filter(metric -> metric.periods().contains(scope.selection().kind()))
        .findFirst();
  }

  private List<Sentence> sentences() {
    Cell whole = cell(Group.WHOLE.id(), scope.selection().period());
    if (whole == null || !whole.tells()) {
      return List.of(new Sentence(Untold.ofWhole(metric, whole, scope), metric.id()));
    }
    List<Gap> gaps =
        scope.catalogue().dimensions().stream()
            .flatMap(dimension -> gaps(dimension.id()))
            .sorted(Comparator.comparingDouble(Gap::size).reversed())
            .toList();
    if (gaps.isEmpty()) {
      return List.of(new Sentence(scope.words().say("finding.behind.none"), metric.id()));
    }
    Set<String> seen = new HashSet<>();
    List<Gap> furthest =
        gaps.stream().filter(gap -> seen.add(gap.group().dim1())).limit(MOST).toList();
    List<Gap> others = gaps.stream().filter(gap -> !furthest.contains(gap)).toList();
    return Stream.concat(furthest.stream().map(this::sentence), others(others).stream()).toList();
  }

  private Stream<Gap> gaps(String dimension) {
    return scope.catalogue().groups(dimension).stream()
        .filter(group -> !Words.unknown(group.val1()))
        .map(group -> gap(group, scope.selection().period()))
        .flatMap(Optional::stream)
        .filter(Gap::sure);
  }

  /** The names and figures of those that are behind, too; nothing where nobody is. */
  private Optional<Sentence> others(List<Gap> gaps) {
    Words words = scope.words();
    CellText text = new CellText(words, metric.unit());
    String named =
        gaps.stream()
            .limit(OTHERS)
            .map(
                gap ->
                    words.say(
                        "finding.behind.other",
                        words.group(gap.group().dim1(), gap.group().val1()),
                        text.value(gap.own())))
            .collect(Collectors.joining(", "));
    int more = gaps.size() - OTHERS;
    String key = more > 0 ? "finding.behind.others.more" : "finding.behind.others";
    return gaps.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Sentence(words.say(key, named, more), metric.id(), gaps.get(0).group(), ""));
  }

  private Optional<Gap> gap(Group group, Published period) {
    Cell own = cell(group.id(), period);
    Cell whole = cell(Group.WHOLE.id(), period);
    return Stream.of(own, whole).allMatch(c -> c != null && c.hasInterval())
        ? Optional.of(new Gap(group, period, own, whole))
        : Optional.empty();
  }

  private Cell cell(int group, Published period) {
    return cells.getOrDefault(group, Map.of()).get(period.id());
  }

  private Sentence sentence(Gap now) {
    Words words = scope.words();
    CellText text = new CellText(words, metric.unit());
    List<Gap> stretch = stretch(now);
    Gap first = stretch.get(0);
    String since = words.dates().period(first.period().period());
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
    parts.add(words.say(always(first) ? "finding.behind.always" : "finding.behind.since", since));
    GivenLater.within(
            periods.subList(periods.indexOf(first.period()), periods.size()), now.group(), scope)
        .ifPresent(parts::add);
    Optional<Shift> shift = shift(first, now);
    shift.map(change -> change.words("finding.behind.shift", scope)).ifPresent(parts::add);
    Gap begin = shift.map(s -> from(s.period(), stretch)).orElse(first);
    if (!begin.period().equals(now.period())) {
      String then =
          shift
              .map(s -> words.say("finding.behind.from", words.dates().period(s.period().period())))
              .orElseGet(() -> words.say("finding.behind.then"));
      parts.add(words.say("finding.behind." + course(begin, now), then));
    }
    return new Sentence(String.join(" ", parts), metric.id(), now.group(), "");
  }

  /** Where the same people begin: before the shift the gap was that of others. */
  private Gap from(Published shift, List<Gap> stretch) {
    return stretch.stream()
        .filter(gap -> periods.indexOf(gap.period()) >= periods.indexOf(shift))
        .findFirst()
        .orElse(stretch.get(stretch.size() - 1));
  }

  /** What kind of group it is: a name alone does not always say. */
  private String dimension(Group group) {
    return scope.catalogue().dimension(group.dim1()).map(Named::name).orElse(group.dim1());
  }

  /** The latest leap of its size since the last period in which it was not behind. */
  private Optional<Shift> shift(Gap first, Gap now) {
    int from = Math.max(0, periods.indexOf(first.period()) - 1);
    return Shift.last(
        periods.subList(from, periods.indexOf(now.period()) + 1),
        period -> cell(now.group().id(), period));
  }

  /** The gaps that follow each other up to now, but for a lull, oldest first. */
  private List<Gap> stretch(Gap now) {
    List<Gap> stretch = new ArrayList<>();
    int unsure = 0;
    int lull = now.period().period().kind() == PeriodKind.WEEK ? LULL : 0;
    for (int at = periods.indexOf(now.period()); at >= 0 && unsure <= lull; at--) {
      Optional<Gap> gap = gap(now.group(), periods.get(at)).filter(g -> !g.ahead());
      if (gap.isEmpty()) {
        break;
      }
      if (gap.get().sure()) {
        stretch.add(0, gap.get());
      }
      unsure = gap.get().sure() ? 0 : unsure + 1;
    }
    return stretch;
  }

  /** Whether nothing is known of the time before. */
  private boolean always(Gap first) {
    return periods.subList(0, periods.indexOf(first.period())).stream()
        .map(p -> cell(first.group().id(), p))
        .filter(Objects::nonNull)
        .noneMatch(Cell::tells);
  }

  private static String course(Gap first, Gap now) {
    double change = now.size() - first.size();
    if (Math.abs(change) <= Math.hypot(first.noise(), now.noise())) {
      return "steady";
    }
    return change > 0 ? "grows" : "shrinks";
  }
}
