package nl.stip.dashboard.tidy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.stip.dashboard.figure.Answer;
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
import nl.stip.metric.Missing;

/**
 * Takes a figure apart into rows, one for each cell of its table. A figure that has none gives one
 * row, with the reason.
 */
public final class FigureRows {

  private final String page;
  private final Answer answer;
  private final Scope scope;
  private final Layout layout;

  private FigureRows(String page, Answer answer, Scope scope) {
    this.page = page;
    this.answer = answer;
    this.scope = scope;
    this.layout =
        Layout.named(figure().by())
            .orElseThrow(() -> new IllegalStateException("no rows by " + figure().by()));
  }

  /**
   * The rows of a figure, series by series.
   *
   * @param page the page it stands on
   */
  public static List<FigureRow> of(String page, Answer answer, Scope scope) {
    FigureRows rows = new FigureRows(page, answer, scope);
    return answer.empty() ? List.of(rows.nothing(rows.usual())) : rows.rows(answer.data());
  }

  /** The same of a figure that is not empty, with its data arranged in another way. */
  public static List<FigureRow> of(String page, FigureData arranged, Scope scope) {
    return new FigureRows(page, Answer.of(arranged), scope).rows(arranged);
  }

  Scope scope() {
    return scope;
  }

  Layout layout() {
    return layout;
  }

  Figure figure() {
    return answer.figure();
  }

  private List<FigureRow> rows(FigureData data) {
    Published usual = usual();
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
    List<String> texts = about(place);
    List<String> group = new ArrayList<>(place.group());
    while (group.size() < 4) {
      group.add("");
    }
    texts.addAll(group);
    texts.add(place.groupName());
    Words words = scope().words();
    Optional<Published> period = place.period();
    texts.add(period.map(Published::id).orElse(""));
    texts.add(period.map(p -> words.dates().period(p.period())).orElse(""));
    texts.add(String.valueOf(tick.complete()));
    texts.add(place.tickId());
    texts.add(tick.label());
    texts.add(place.seriesId());
    texts.add(series.label());
    texts.add(series.role().name().toLowerCase(Locale.ROOT));
    texts.add(unit);
    String missing = cell.tells() ? "" : CellText.reason(cell).term();
    return new FigureRow(texts, period.orElse(null), cell, missing);
  }

  /** What there is instead of a figure without cells. */
  private FigureRow nothing(Published usual) {
    Tick nowhere = new Tick("", "", usual.complete());
    Series none = new Series("", "", Role.MAIN, 1, List.of());
    String unit = scope().catalogue().metric(figure().metric()).map(m -> m.unit()).orElse("");
    FigureRow row = row(unit, usual, nowhere, none, Cell.absent(Missing.NO_DATA));
    return new FigureRow(row.texts(), row.period(), row.cell(), answer.absence());
  }

  private List<String> about(Place place) {
    String metric = place.metric();
    String computed = "business." + metric + ".name";
    return new ArrayList<>(
        List.of(
            page,
            figure().id(),
            scope.words().say("figure." + figure().question()),
            metric,
            scope
                .catalogue()
                .metric(metric)
                .map(scope::name)
                .orElseGet(() -> scope.words().has(computed) ? scope.words().say(computed) : ""),
            place.tool(),
            scope.tool(place.tool())));
  }

  /** The period of cells that are not laid out along periods; that of a curve is its own. */
  private Published usual() {
    Published selected = scope().selection().period();
    Optional<String> own = layout.curve() ? Curves.period(figure(), scope()) : Optional.empty();
    return own.flatMap(scope().catalogue()::period).orElse(selected);
  }
}
