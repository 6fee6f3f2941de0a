package nl.stip.dashboard.figure.by;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Cells;
import nl.stip.metric.Missing;

/** Rows of an answer, to be looked up; a row that is not there is a cell without data. */
final class CellIndex {

  private record Key(int group, String period, String part) {}

  private final Map<Key, Cell> cells = new HashMap<>();

  CellIndex(List<Cells.Row> rows) {
    for (Cells.Row row : rows) {
      cells.put(new Key(row.group(), row.period(), row.part()), row.cell());
    }
  }

  Cell cell(int group, String period) {
    return cell(group, period, "");
  }

  Cell cell(int group, String period, String part) {
    return cells.getOrDefault(new Key(group, period, part), Cell.absent(Missing.NO_DATA));
  }
}
