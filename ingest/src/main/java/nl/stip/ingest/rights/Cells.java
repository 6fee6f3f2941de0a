package nl.stip.ingest.rights;

import nl.stip.format.Column;
import nl.stip.format.TableFormat;

/** Where a column stands in the rows of a table. */
final class Cells {

  private Cells() {}

  static int at(TableFormat table, String column) {
    int at = table.columns().stream().map(Column::name).toList().indexOf(column);
    if (at < 0) {
      throw new IllegalArgumentException(table.name() + " has no column " + column);
    }
    return at;
  }
}
