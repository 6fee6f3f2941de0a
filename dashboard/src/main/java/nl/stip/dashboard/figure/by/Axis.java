package nl.stip.dashboard.figure.by;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Group;
import nl.stip.dashboard.mart.Published;
import nl.stip.metric.Metric;
import nl.stip.metric.MetricKind;
import nl.stip.metric.Missing;

/** Ticks and rows that several ways of laying out share. */
final class Axis {

  /** The bin of people who are not in a distribution yet (counting rule 19). */
  private static final String TOO_NEW = "too_new";

  /** Id of the row of the whole organisation, where it stands beside a part of it. */
  static final String ORGANISATION = "organisation";

  /** Id of the row of another group within which groups are compared. */
  private static final String WITHIN = "within";

  private Axis() {}

  static List<Tick> periods(List<Published> run, Scope scope) {
    return run.stream()
        .map(p -> new Tick(p.id(), scope.words().dates().tick(p.period()), p.complete()))
        .toList();
  }

  static List<Tick> groups(List<Group> groups, Scope scope) {
    return groups.stream().map(g -> group(g, scope)).toList();
  }

  /** The one that the page is about has a dot before its name. */
  private static Tick group(Group group, Scope scope) {
    return new Tick(String.valueOf(group.id()), scope.label(group), complete(scope))
        .chosen(group.equals(scope.selection().filter()));
  }

  /**
   * The row of those among whom groups are compared. None of a number that grows with the group,
   * which no part of a whole can reach, nor of what is counted of groups only.
   */
  static Optional<Series> among(Metric metric, List<Cell> cells, Scope scope) {
    if (metric.kind() == MetricKind.TOTAL
        || cells.stream().allMatch(cell -> cell.missing() == Missing.NO_DATA)) {
      return Optional.empty();
    }
    Group chosen = scope.selection().filter();
    String id = scope.among().equals(chosen) ? "whole" : WITHIN;
    boolean organisation = scope.among().equals(Group.WHOLE) && !chosen.equals(Group.WHOLE);
    return Optional.of(
        new Series(organisation ? ORGANISATION : id, scope.compared(), Role.WHOLE, 1, cells));
  }

  /** The row of the period compared with. */
  static Series then(Published period, List<Cell> cells, Scope scope) {
    String name = scope.words().dates().period(period.period());
    return new Series(period.id(), name, Role.COMPARISON, 1, cells);
  }

  static boolean complete(Scope scope) {
    return scope.selection().period().complete();
  }

  static Metric metric(String id, Scope scope) {
    return scope.catalogue().metric(id).orElseThrow();
  }

  static String unit(Figure figure, Scope scope) {
    return metric(figure.metric(), scope).unit();
  }

  static <T> List<Cell> cells(List<T> places, Function<T, Cell> cell) {
    return places.stream().map(cell).toList();
  }

  static List<Series> bins(Metric metric, Scope scope, Function<String, List<Cell>> cells) {
    List<Series> series = new ArrayList<>();
    for (Metric.Bin bin : metric.bins()) {
      String label = scope.words().language().name(bin);
      Role role = bin.id().equals(TOO_NEW) ? Role.BESIDE : Role.MAIN;
      series.add(new Series(bin.id(), label, role, series.size() + 1, cells.apply(bin.id())));
    }
    return series;
  }

  static List<Integer> ids(List<Group> groups) {
    return groups.stream().map(Group::id).toList();
  }

  static List<String> periodIds(List<Published> run) {
    return run.stream().map(Published::id).toList();
  }
}
