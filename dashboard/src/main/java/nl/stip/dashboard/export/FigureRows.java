package nl.stip.dashboard.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.by.Curves;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Published;
import nl.stip.dashboard.page.Found;
import nl.stip.metric.Missing;

/**
 * Takes a figure apart into rows, one for each cell of its table. A figure that has none gives one
 * row, with the reason.
 */
final class FigureRows {

  private final Found found;
  private final Layout layout;

  private FigureRows(Found found) {
    this.found = found;
    this.layout =
        Layout.named(figure().by())
            .orElseThrow(() -> new IllegalStateException("no rows by " + figure().by()));
  }

  /** The rows of a figure, series by series. */
  static List<FigureRow> of(Found found) {
    return new FigureRows(found).rows();
  }

  Scope scope() {
    return found.scope();
  }

  Layout layout() {
    return layout;
  }

  Figure figure() {
    return found.figure();
  }

  private List<FigureRow> rows() {
    Published usual = usual();
    if (found.answer().empty()) {
      return List.of(nothing(usual));
    }
    FigureData data = found.answer().data();
    List<FigureRow> rows = new ArrayList<>();
    for (Series series : data.series()) {
      for (int at = 0; at < data.ticks().size(); at++) {
        rows.add(row(data.unit(), usual, data.ticks().get(at), series, series.cells().get(at)));
      }
    }
    return rows;
  }

  private FigureRow row(String unit, Published usual, Tick tick, Series series, Cell cell) {
    Place place = new Place(this, usual, tick, series);
    List<String> texts = about(place.metric());
    List<String> group = new ArrayList<>(place.group());
    while (group.size() < 4) {
      group.add("");
    }
    texts.addAll(group);
    texts.add(place.groupName());
    Words words = scope().words();
    texts.add(place.period().map(Published::id).orElse(""));
    texts.add(place.period().map(p -> words.dates().period(p.period())).orElse(""));
    texts.add(String.valueOf(tick.complete()));
    texts.add(place.tickId());
    texts.add(tick.label());
    texts.add(place.seriesId());
    texts.add(series.label());
    texts.add(series.role().name().toLowerCase(Locale.ROOT));
    texts.add(unit);
    return new FigureRow(texts, cell, cell.tells() ? "" : CellText.reason(cell).term());
  }

  /** What there is instead of a figure without cells. */
  private FigureRow nothing(Published usual) {
    Tick nowhere = new Tick("", "", usual.complete());
    Series none = new Series("", "", Role.MAIN, 1, List.of());
    String unit = scope().catalogue().metric(figure().metric()).map(m -> m.unit()).orElse("");
    FigureRow row = row(unit, usual, nowhere, none, Cell.absent(Missing.NO_DATA));
    return new FigureRow(row.texts(), row.cell(), found.answer().absence());
  }

  private List<String> about(String metric) {
    Scope scope = scope();
    return new ArrayList<>(
        List.of(
            found.view().page(),
            figure().id(),
            found.drawn().title(),
            metric,
            scope.catalogue().metric(metric).map(scope::name).orElse(""),
            scope.selection().tool(),
            scope.tool(scope.selection().tool())));
  }

  /** The period of cells that are not laid out along periods; that of a curve is its own. */
  private Published usual() {
    Published selected = scope().selection().period();
    Optional<String> own = layout.curve() ? Curves.period(figure(), scope()) : Optional.empty();
    return own.flatMap(scope().catalogue()::period).orElse(selected);
  }
}
