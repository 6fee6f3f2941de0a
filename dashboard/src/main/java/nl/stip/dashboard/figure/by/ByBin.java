package nl.stip.dashboard.figure.by;

import java.util.ArrayList;
import java.util.List;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.mart.Published;
import nl.stip.metric.Metric;

/** The bins of a distribution in one period, beside those of the period compared with. */
final class ByBin implements By {

  @Override
  public FigureData read(Figure figure, Scope scope) {
    Selection selection = scope.selection();
    Metric metric = Axis.metric(figure.metric(), scope);
    List<Published> periods = new ArrayList<>(List.of(selection.period()));
    selection.compared(scope.catalogue()).ifPresent(periods::add);
    int group = selection.filter().id();
    CellIndex index =
        new CellIndex(
            scope
                .cells()
                .bins(metric.id(), selection.tool(), List.of(group), Axis.periodIds(periods)));
    List<Tick> ticks =
        metric.bins().stream()
            .map(b -> new Tick(b.id(), scope.words().language().name(b), Axis.complete(scope)))
            .toList();
    List<Series> series = new ArrayList<>();
    for (Published period : periods) {
      series.add(
          new Series(
              period.id(),
              scope.words().dates().period(period.period()),
              series.isEmpty() ? Role.MAIN : Role.COMPARISON,
              1,
              Axis.cells(metric.bins(), b -> index.cell(group, period.id(), b.id()))));
    }
    return new FigureData(figure, "share", true, ticks, series);
  }
}
