package nl.stip.dashboard.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.stip.dashboard.figure.Answer;
import nl.stip.dashboard.figure.Boundaries;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.figure.Shift;
import nl.stip.dashboard.figure.form.Moments.Moment;
import nl.stip.dashboard.finding.RollOut;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Cells;
import nl.stip.dashboard.mart.Group;
import nl.stip.dashboard.mart.Published;

/**
 * Where a line or a part of a chart over time goes on about other people, as after a reorganisation
 * or once a tool is given to many more, or along dimensions about other boundaries. What counts is
 * everybody with access, whoever of them a figure is about: fewer people of a figure about some
 * mean that less was done.
 */
final class Regrouped {

  private static final int MOST = 3;

  private final FigureData data;
  private final Scope scope;

  private Regrouped(FigureData data, Scope scope) {
    this.data = data;
    this.scope = scope;
  }

  private record Line(String text, Published period, int people) {

    private Line(String text, Shift shift) {
      this(text, shift.period(), shift.people());
    }
  }

  /** The largest of what a figure shows, in time, not numbered yet. */
  static List<Timeline.Noted> on(Answer answer, Scope scope) {
    return answer.empty() || !answer.data().overTime()
        ? List.of()
        : new Regrouped(answer.data(), scope).noted();
  }

  private List<Timeline.Noted> noted() {
    List<Line> largest =
        Stream.of(lines(), redrawn(), rollOuts())
            .flatMap(some -> some)
            .sorted(Comparator.comparingInt(line -> -line.people()))
            .limit(MOST)
            .sorted(Comparator.comparingInt(line -> tick(line.period())))
            .toList();
    List<Timeline.Noted> noted = new ArrayList<>();
    for (Line line : largest) {
      Moment moment = new Moment(tick(line.period()), 0);
      noted.add(new Timeline.Noted(moment, line.text()));
    }
    return noted;
  }

  private boolean anyTool() {
    return scope.selection().tool().equals(Selection.ALL_TOOLS);
  }

  /**
   * Of groups beside each other each, else of the group looked at; ties along dimensions are those
   * of everybody, whoever is looked at.
   */
  private Stream<Line> lines() {
    return switch (data.figure().by()) {
      case "group-period" ->
          lines(
              data.series(Role.MAIN).stream()
                  .collect(toMap(one -> Integer.valueOf(one.id()), Series::label)));
      case "dimension-period" -> lines(Map.of(Group.WHOLE.id(), all(scope.organisation())));
      default -> lines(Map.of(scope.selection().filter().id(), whole()));
    };
  }

  /** Of ties of all tools also that one of which they are known was given to others. */
  private Stream<Line> rollOuts() {
    boolean ties =
        scope
            .catalogue()
            .metric(data.figure().metric())
            .filter(metric -> metric.family().equals(RollOut.TIES))
            .isPresent();
    return ties
        ? RollOut.within(periods(), scope).stream().map(of -> new Line(of.words(scope), of.shift()))
        : Stream.empty();
  }

  /** Along dimensions: where the boundaries of one were drawn anew. */
  private Stream<Line> redrawn() {
    return data.figure().alongDimensions()
        ? scope.catalogue().dimensions().stream()
            .filter(dimension -> told(dimension.id()))
            .flatMap(dimension -> Boundaries.of(dimension, periods(), scope).redrawn().stream())
            .map(of -> new Line(of.text(), of.period(), of.people()))
        : Stream.empty();
  }

  private boolean told(String series) {
    return data.series(Role.MAIN).stream().anyMatch(one -> one.id().equals(series) && one.tells());
  }

  /** The group looked at, or the tool, if all who have that are. */
  private String whole() {
    return scope.selection().filter().equals(Group.WHOLE) ? all(scope.whole()) : scope.whole();
  }

  private String all(String everybody) {
    return anyTool() ? everybody : scope.tool(scope.selection().tool());
  }

  private Stream<Line> lines(Map<Integer, String> groups) {
    List<String> ids = data.ticks().stream().map(FigureData.Tick::id).toList();
    Map<Integer, Map<String, Cell>> cells =
        scope.cells().values(Shift.MEMBERS, scope.selection().tool(), groups.keySet(), ids).stream()
            .collect(groupingBy(Cells.Row::group, toMap(Cells.Row::period, Cells.Row::cell)));
    String key = anyTool() ? "figure.regrouped" : "figure.regrouped.tool";
    return cells.entrySet().stream()
        .flatMap(
            of ->
                Shift.of(periods(), period -> of.getValue().get(period.id())).stream()
                    .map(
                        shift ->
                            new Line(
                                groups.get(of.getKey()) + ": " + shift.words(key, scope), shift)));
  }

  private List<Published> periods() {
    return data.ticks().stream()
        .map(tick -> scope.catalogue().period(tick.id()).orElseThrow())
        .toList();
  }

  private int tick(Published period) {
    return data.ticks().stream().map(FigureData.Tick::id).toList().indexOf(period.id());
  }
}
