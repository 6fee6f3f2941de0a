package nl.stip.dashboard.figure.by;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Cells;
import nl.stip.dashboard.mart.Named;
import nl.stip.dashboard.mart.Published;
import nl.stip.metric.Missing;

/**
 * A metric per tool in one period, for the group looked at, with all tools together as reference
 * and the period compared with. Without a tick where there is one tool only: nothing to compare.
 */
final class ByTool implements By {

  @Override
  public FigureData read(Figure figure, Scope scope) {
    String unit = Axis.unit(figure, scope);
    if (!scope.catalogue().severalTools()) {
      return new FigureData(figure, unit, false, List.of(), List.of());
    }
    Selection selection = scope.selection();
    Optional<Published> then = selection.compared(scope.catalogue());
    List<String> periods = new ArrayList<>(List.of(selection.period().id()));
    then.ifPresent(p -> periods.add(p.id()));
    List<Cells.OfTool> rows =
        scope.cells().ofTools(figure.metrics(), selection.filter().id(), periods);
    List<Named> tools = scope.catalogue().singleTools();
    String now = selection.period().id();
    List<Series> series = new ArrayList<>();
    String name = scope.name(Axis.metric(figure.metric(), scope));
    series.add(new Series(figure.metric(), name, Role.MAIN, 1, each(tools, rows, now)));
    then.map(p -> Axis.then(p, each(tools, rows, p.id()), scope)).ifPresent(series::add);
    Cell together = cell(rows, Selection.ALL_TOOLS, now);
    String all = scope.tool(Selection.ALL_TOOLS);
    series.add(new Series("whole", all, Role.WHOLE, 1, Axis.cells(tools, tool -> together)));
    return new FigureData(figure, unit, false, ticks(tools, scope), series);
  }

  private static List<Tick> ticks(List<Named> tools, Scope scope) {
    String chosen = scope.selection().tool();
    return tools.stream()
        .map(
            tool ->
                new Tick(tool.id(), tool.name(), Axis.complete(scope))
                    .chosen(tool.id().equals(chosen)))
        .toList();
  }

  private static List<Cell> each(List<Named> tools, List<Cells.OfTool> rows, String period) {
    return Axis.cells(tools, tool -> cell(rows, tool.id(), period));
  }

  private static Cell cell(List<Cells.OfTool> rows, String tool, String period) {
    return rows.stream()
        .filter(row -> row.tool().equals(tool) && row.period().equals(period))
        .map(Cells.OfTool::cell)
        .findFirst()
        .orElse(Cell.absent(Missing.NO_DATA));
  }
}
