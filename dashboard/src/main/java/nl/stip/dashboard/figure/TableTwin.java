package nl.stip.dashboard.figure;

import java.util.ArrayList;
import java.util.List;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;

/**
 * The same data as a table: the twin of every chart. The rows of a ranking stand in its order.
 *
 * @param of what the rows are: the name of the first column
 * @param head names of the columns after the first
 * @param rows one per tick, or per series of a matrix
 */
public record TableTwin(String of, List<String> head, List<Row> rows) {

  /** With more columns than this a table does not fit beside another figure. */
  private static final int FITTING = 3;

  /**
   * A row.
   *
   * @param label its name
   * @param entries one per column
   */
  public record Row(String label, List<Entry> entries) {}

  /**
   * A cell of the table.
   *
   * @param value value, bound or reason in words
   * @param basis people and interval, or empty
   * @param number the value; null where there is none
   * @param bound where a bound stands in the order of a column, {@link Ranking}; null where there
   *     is a value, or no bound
   */
  public record Entry(String value, String basis, Double number, Double bound) {

    private Entry(Cell cell, String value, String basis) {
      this(value, basis, cell.value(), placed(cell) ? Ranking.size(cell) : null);
    }

    private static boolean placed(Cell cell) {
      return !cell.hasValue() && cell.tells();
    }
  }

  /** The table of some data. */
  public static TableTwin of(FigureData data, Scope scope) {
    return of(data, RowName.of(data.figure(), scope), scope.words());
  }

  /** The table of some data, by what its rows are. */
  public static TableTwin of(FigureData data, String rows, Words words) {
    CellText text = new CellText(words, data.unit());
    return data.figure().perSeries() ? perSeries(data, rows, text) : perTick(data, rows, text);
  }

  /** Whether it has so many columns that each has little room. */
  public boolean broad() {
    return head.size() > FITTING;
  }

  private static TableTwin perSeries(FigureData data, String of, CellText text) {
    CellText alike = text.alike(data.cells());
    return new TableTwin(
        of,
        data.ticks().stream().map(Tick::label).toList(),
        data.series().stream()
            .map(s -> new Row(s.label(), s.cells().stream().map(c -> entry(c, alike)).toList()))
            .toList());
  }

  private static TableTwin perTick(FigureData data, String of, CellText text) {
    List<Row> rows = new ArrayList<>();
    for (int at : Ranking.of(data)) {
      Tick tick = data.ticks().get(at);
      String label =
          tick.complete() ? tick.label() : text.words().say("figure.running", tick.label());
      Movement movement = new Movement(data, text);
      rows.add(
          new Row(
              label,
              data.series().stream()
                  .map(
                      s -> {
                        Cell cell = s.cells().get(at);
                        String value = text.alike(s.cells()).value(cell);
                        return new Entry(cell, value, movement.basis(s, at));
                      })
                  .toList()));
    }
    return new TableTwin(of, data.series().stream().map(Series::label).toList(), rows);
  }

  private static Entry entry(Cell cell, CellText text) {
    return new Entry(cell, text.value(cell), text.terse(cell));
  }
}
