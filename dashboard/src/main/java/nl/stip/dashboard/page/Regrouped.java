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
 * Where a line of a chart over time goes on about other people, as after a reorganisation. Asked of
 * figures about everybody with access to any tool: those about fewer tell of fewer people whenever
 * less was done, and one tool of more whenever more got it.
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
    return scope.selection().tool().equals(Selection.ALL_TOOLS)
        && scope
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
    List<Timeline.Noted> noted = new ArrayList<>();
    for (Line line : largest) {
      Moment moment = new Moment(tick(line.shift().period()), number + noted.size());
      String text = line.name() + ": " + line.shift().words("figure.regrouped", scope);
      noted.add(new Timeline.Noted(moment, text));
    }
    return noted;
  }

  /** Of groups beside each other each, of the group looked at the first of its metrics. */
  private Stream<Line> lines() {
    List<Series> shown = data.series(Role.MAIN);
    return switch (data.figure().by()) {
      case "group-period" -> shown.stream().flatMap(one -> line(one.label(), one).stream());
      case "period" ->
          scope.selection().filter().equals(Group.WHOLE)
              ? Stream.empty()
              : shown.stream().limit(1).flatMap(one -> line(scope.whole(), one).stream());
      default -> Stream.empty();
    };
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
