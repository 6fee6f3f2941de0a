package nl.stip.dashboard.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.figure.Shift;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Cells;
import nl.stip.dashboard.mart.Group;
import nl.stip.dashboard.mart.Published;
import nl.stip.metric.Metric;
import nl.stip.time.PeriodKind;

/**
 * How far groups are below the whole in a metric, in all periods up to that looked at. Where fewer
 * than three people stand behind the share of a group, it is taken for three: it is further below
 * than that, and may be the group that is furthest.
 */
final class Gaps {

  /** How many standard deviations from the middle 95 % of a normal distribution lie within. */
  private static final double SURE = 1.96;

  /** Weeks in a row in which it may be unsure: in those of holidays hardly anybody is there. */
  private static final int LULL = 2;

  private final Scope scope;
  private final List<Published> periods;
  private final Map<Integer, Map<String, Cell>> cells;

  /** How many people the groups have, whatever they do. */
  private final Map<Integer, Map<String, Cell>> members;

  Gaps(Metric metric, Scope scope) {
    this.scope = scope;
    Selection selection = scope.selection();
    this.periods =
        scope.catalogue().periods(selection.kind()).stream()
            .filter(p -> !p.period().last().isAfter(selection.period().period().last()))
            .toList();
    this.cells = cells(metric.id());
    this.members = metric.id().equals(Shift.MEMBERS) ? cells : cells(Shift.MEMBERS);
  }

  private Map<Integer, Map<String, Cell>> cells(String metric) {
    List<Integer> groups =
        scope.catalogue().groups().stream().filter(g -> !g.pair()).map(Group::id).toList();
    List<String> ids = periods.stream().map(Published::id).toList();
    Map<Integer, Map<String, Cell>> read = new HashMap<>();
    for (Cells.Row row : scope.cells().values(metric, scope.selection().tool(), groups, ids)) {
      read.computeIfAbsent(row.group(), g -> new TreeMap<>()).put(row.period(), row.cell());
    }
    return read;
  }

  /** How far a group is below the whole in a period. */
  record Gap(Group group, Published period, Cell own, Cell whole) {

    /** At least: of a bound it is not known how much further. */
    double size() {
      return whole.value() - most(own);
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
      return own.hasValue() && -size() > noise();
    }

    private static double most(Cell cell) {
      return cell.hasValue() ? cell.value() : cell.limit().orElseThrow();
    }

    private static double half(Cell cell) {
      return cell.hasInterval() ? (cell.high() - cell.low()) / 2 : half(most(cell), cell.n());
    }

    /** Half of the interval of a share of people (Wilson 1927), as of those that are told. */
    private static double half(double share, int people) {
      double spread = SURE * SURE / people;
      return SURE / (1 + spread) * Math.sqrt((share * (1 - share) + spread / 4) / people);
    }
  }

  /** Of the groups of a dimension that can be compared now. */
  List<Gap> in(String dimension) {
    return scope.catalogue().groups(dimension).stream()
        .filter(group -> !Words.unknown(group.val1()))
        .map(group -> gap(group, scope.selection().period()))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Gap> gap(Group group, Published period) {
    Cell own = cell(group.id(), period);
    Cell whole = cell(Group.WHOLE.id(), period);
    return own != null && (own.hasInterval() || few(own)) && whole != null && whole.hasInterval()
        ? Optional.of(new Gap(group, period, own, whole))
        : Optional.empty();
  }

  /** Whether fewer than three of so many people stand behind a share. */
  private static boolean few(Cell cell) {
    return cell.bound() == Cell.Bound.UNDER && cell.limit().isPresent();
  }

  /** What is told of a group in a period; null where nothing is. */
  Cell cell(int group, Published period) {
    return cells.getOrDefault(group, Map.of()).get(period.id());
  }

  /** Where the same people begin: before the shift the gap was that of others. */
  static Gap from(Published shift, List<Gap> stretch) {
    return stretch.stream()
        .filter(gap -> !gap.period().period().first().isBefore(shift.period().first()))
        .findFirst()
        .orElse(stretch.get(stretch.size() - 1));
  }

  /** The latest leap of its size since the last period in which it was not behind. */
  Optional<Shift> shift(Gap first, Gap now) {
    return shift(first, now, members);
  }

  /** The same of how many of it the metric is about. */
  Optional<Shift> part(Gap first, Gap now) {
    return shift(first, now, cells);
  }

  private Optional<Shift> shift(Gap first, Gap now, Map<Integer, Map<String, Cell>> people) {
    int from = Math.max(0, periods.indexOf(first.period()) - 1);
    return Shift.last(
        periods.subList(from, periods.indexOf(now.period()) + 1),
        period -> people.getOrDefault(now.group().id(), Map.of()).get(period.id()));
  }

  /** The gaps that follow each other up to now, but for a lull, oldest first. */
  List<Gap> stretch(Gap now) {
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

  /** The periods from that of a gap up to now. */
  List<Published> since(Gap first) {
    return periods.subList(periods.indexOf(first.period()), periods.size());
  }

  /** Whether nothing is known of the time before. */
  boolean always(Gap first) {
    return periods.subList(0, periods.indexOf(first.period())).stream()
        .map(p -> cell(first.group().id(), p))
        .filter(Objects::nonNull)
        .noneMatch(Cell::tells);
  }
}
