package nl.stip.dashboard.tidy;

import java.util.List;
import java.util.Optional;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.mart.Group;
import nl.stip.dashboard.mart.Named;
import nl.stip.dashboard.mart.Published;
import nl.stip.dashboard.tidy.Layout.Part;

/**
 * What one cell of a figure is about, by the ids of the mart: each cell has a metric, a period and
 * a group, whichever of them is an axis of the figure.
 */
final class Place {

  private static final String ORGANISATION = "organisation";
  private static final String WITHIN = "within";

  private final Scope scope;
  private final Layout layout;
  private final Figure figure;
  private final Published usual;
  private final Tick tick;
  private final Series series;

  /**
   * The place of a cell.
   *
   * @param usual the period of cells that are not laid out along periods
   */
  Place(FigureRows rows, Published usual, Tick tick, Series series) {
    this.scope = rows.scope();
    this.layout = rows.layout();
    this.figure = rows.figure();
    this.usual = usual;
    this.tick = tick;
    this.series = series;
  }

  /** Id of the metric. */
  String metric() {
    if (layout.tick() == Part.METRIC) {
      return tick.id();
    }
    boolean named = layout.series() == Part.METRIC && figure.metrics().contains(series.id());
    return named ? series.id() : figure.metric();
  }

  /** Id of the tool. */
  String tool() {
    if (layout.tick() != Part.TOOL || tick.id().isEmpty()) {
      return scope.selection().tool();
    }
    return series.role() == Role.WHOLE ? Selection.ALL_TOOLS : tick.id();
  }

  /** The period; empty where a year before there was none. */
  Optional<Published> period() {
    Optional<Published> own = scope.catalogue().period(series.id());
    boolean then = layout.series() == Part.PERIOD || series.role() == Role.COMPARISON;
    if (then && own.isPresent()) {
      return own;
    }
    if (layout.tick() != Part.PERIOD) {
      return Optional.of(usual);
    }
    Optional<Published> shown = scope.catalogue().period(tick.id());
    return series.role() == Role.COMPARISON
        ? shown.flatMap(period -> scope.selection().against(period, scope.catalogue()))
        : shown;
  }

  /** Dimension and value, once or twice; nothing for the whole organisation. */
  List<String> group() {
    if (layout.tick() == Part.DIMENSION && !tick.id().isEmpty()) {
      return List.of(tick.id(), "");
    }
    if (alongDimension()) {
      return List.of(series.id(), "");
    }
    if (layout.tick() == Part.TO && !tick.id().isEmpty()) {
      String dimension = scope.selection().dimension().id();
      return List.of(dimension, series.id(), dimension, tick.id());
    }
    if (crossed()) {
      return List.of(
          scope.selection().dimension().id(),
          value(series.id(), scope.selection().dimension()),
          scope.selection().across().id(),
          value(tick.id(), scope.selection().across()));
    }
    Group group = people();
    if (group.dim1() == null) {
      return List.of();
    }
    return group.dim2() == null
        ? List.of(group.dim1(), group.val1())
        : List.of(group.dim1(), group.val1(), group.dim2(), group.val2());
  }

  /** What the group is called. */
  String groupName() {
    if (layout.tick() == Part.DIMENSION && !tick.id().isEmpty()) {
      return tick.name();
    }
    if (alongDimension()) {
      return series.label();
    }
    if (layout.tick() == Part.TO && !tick.id().isEmpty()) {
      return series.label() + " → " + tick.label();
    }
    if (crossed()) {
      return series.label() + " · " + tick.label();
    }
    Group group = people();
    if (group.equals(scope.selection().filter())) {
      return scope.whole();
    }
    if (group.equals(Group.WHOLE)) {
      return scope.organisation();
    }
    if (group.equals(scope.among())) {
      return scope.compared();
    }
    String own = scope.words().group(dimension(), group.valueIn(dimension()));
    return group.single()
        ? own
        : (figure.standing() ? scope.neighbourhood() : scope.compared()) + " · " + own;
  }

  /** The dimension by which the groups of the figure differ. */
  private String dimension() {
    return figure.standing() ? scope.along() : scope.selection().dimension().id();
  }

  private boolean alongDimension() {
    return layout.series() == Part.DIMENSION
        && series.role() == Role.MAIN
        && !series.id().isEmpty();
  }

  /** Id of the tick. */
  String tickId() {
    if (crossed()) {
      return value(tick.id(), scope.selection().across());
    }
    return layout.tick() == Part.GROUP && !tick.id().isEmpty() ? value() : tick.id();
  }

  /** Id of the series. */
  String seriesId() {
    if (crossed()) {
      return value(series.id(), scope.selection().dimension());
    }
    boolean group = layout.series() == Part.GROUP && series.role() != Role.WHOLE;
    return group && !people().equals(scope.selection().filter()) ? value() : series.id();
  }

  /** The group that is an axis of the figure, else the one looked at. */
  private Group people() {
    if (series.id().equals(ORGANISATION)) {
      return Group.WHOLE;
    }
    if (series.id().equals(WITHIN)) {
      return scope.among();
    }
    String number = layout.tick() == Part.GROUP ? tick.id() : series.id();
    boolean grouped = layout.tick() == Part.GROUP || layout.series() == Part.GROUP;
    return scope.catalogue().groups().stream()
        .filter(g -> grouped && series.role() != Role.WHOLE)
        .filter(g -> String.valueOf(g.id()).equals(number))
        .findFirst()
        .orElse(scope.selection().filter());
  }

  /** Whether the cell is about a group of two dimensions, one down and one across. */
  private boolean crossed() {
    return layout.tick() == Part.ACROSS && !tick.id().isEmpty();
  }

  /** The value by which the groups of the figure differ. */
  private String value() {
    String number = layout.tick() == Part.GROUP ? tick.id() : series.id();
    return value(number, dimension());
  }

  private String value(String number, Named dimension) {
    return value(number, dimension.id());
  }

  private String value(String number, String dimension) {
    return scope.catalogue().groups().stream()
        .filter(g -> String.valueOf(g.id()).equals(number))
        .findFirst()
        .map(g -> g.valueIn(dimension))
        .orElse(number);
  }
}
