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
 * @param head names of the columns after the first
 * @param rows one per tick, or per series of a matrix
 */
public record TableTwin(List<String> head, List<Row> rows) {

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
   * @param bound the bound by which it is put in order; null where there is a value, or no bound
   */
  public record Entry(String value, String basis, Double number, Double bound) {

    private Entry(Cell cell, String value, String basis) {
      this(value, basis, cell.value(), cell.hasValue() ? null : cell.limit().orElse(null));
    }
  }

  /** The table of some data. */
  public static TableTwin of(FigureData data, Words words) {
    CellText text = new CellText(words, data.unit());
    return data.figure().perSeries() ? perSeries(data, text) : perTick(data, text);
  }

  private static TableTwin perSeries(FigureData data, CellText text) {
    return new TableTwin(
        data.ticks().stream().map(Tick::label).toList(),
        data.series().stream()
            .map(s -> new Row(s.label(), s.cells().stream().map(c -> entry(c, text)).toList()))
            .toList());
  }

  private static TableTwin perTick(FigureData data, CellText text) {
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
                        return new Entry(cell, text.value(cell), movement.basis(s, at));
                      })
                  .toList()));
    }
    return new TableTwin(data.series().stream().map(Series::label).toList(), rows);
  }

  private static Entry entry(Cell cell, CellText text) {
    return new Entry(cell, text.value(cell), text.basis(cell));
  }
}
