package nl.stip.dashboard.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.stip.dashboard.figure.Answer;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.figure.form.Moments.Moment;
import nl.stip.dashboard.finding.Shift;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Group;
import nl.stip.dashboard.mart.Published;
import nl.stip.metric.Population;

/**
 * Where a line of a chart over time goes on about other people, as after a reorganisation or once a
 * tool is given to many more. Asked of figures about everybody with access: those about fewer tell
 * of fewer people whenever less was done.
 */
final class Regrouped {

  private static final int MOST = 3;

  private final FigureData data;
  private final Scope scope;

  private Regrouped(FigureData data, Scope scope) {
    this.data = data;
    this.scope = scope;
  }

  private record Line(String name, Shift shift) {}

  /** The largest of what a figure shows, in time, numbered from a number on. */
  static List<Timeline.Noted> on(Answer answer, Scope scope, int number) {
    if (answer.empty() || !answer.data().overTime() || !ofEverybody(answer, scope)) {
      return List.of();
    }
    return new Regrouped(answer.data(), scope).noted(number);
  }

  private static boolean ofEverybody(Answer answer, Scope scope) {
    return scope
        .catalogue()
        .metric(answer.figure().metric())
        .filter(metric -> metric.population() == Population.ENABLED)
        .isPresent();
  }

  private List<Timeline.Noted> noted(int number) {
    List<Line> largest =
        lines()
            .filter(line -> line.shift().several())
            .sorted(Comparator.comparingInt(line -> -line.shift().people()))
            .limit(MOST)
            .sorted(Comparator.comparingInt(line -> tick(line.shift().period())))
            .toList();
    String key = anyTool() ? "figure.regrouped" : "figure.regrouped.tool";
    List<Timeline.Noted> noted = new ArrayList<>();
    for (Line line : largest) {
      Moment moment = new Moment(tick(line.shift().period()), number + noted.size());
      String text = line.name() + ": " + line.shift().words(key, scope);
      noted.add(new Timeline.Noted(moment, text));
    }
    return noted;
  }

  private boolean anyTool() {
    return scope.selection().tool().equals(Selection.ALL_TOOLS);
  }

  /** Of groups beside each other each, of whom is looked at the first of the metrics. */
  private Stream<Line> lines() {
    List<Series> shown = data.series(Role.MAIN);
    return switch (data.figure().by()) {
      case "group-period" -> shown.stream().flatMap(one -> line(one.label(), one).stream());
      case "period" -> shown.stream().limit(1).flatMap(one -> line(whole(), one).stream());
      default -> Stream.empty();
    };
  }

  /** The group looked at, or the tool, if all who have that are. */
  private String whole() {
    return anyTool() || !scope.selection().filter().equals(Group.WHOLE)
        ? scope.whole()
        : scope.tool(scope.selection().tool());
  }

  private Optional<Line> line(String name, Series series) {
    Map<String, Cell> cells = new TreeMap<>();
    for (int i = 0; i < data.ticks().size(); i++) {
      cells.put(data.ticks().get(i).id(), series.cells().get(i));
    }
    List<Published> periods =
        data.ticks().stream()
            .map(tick -> scope.catalogue().period(tick.id()).orElseThrow())
            .toList();
    return Shift.of(periods, period -> cells.get(period.id())).map(shift -> new Line(name, shift));
  }

  private int tick(Published period) {
    return data.ticks().stream().map(FigureData.Tick::id).toList().indexOf(period.id());
  }
}
