package nl.stip.ingest.redaction;

import java.util.List;
import java.util.Set;
import nl.stip.format.Column;
import nl.stip.format.TableFormat;
import nl.stip.ingest.entry.RowKey;
import nl.stip.ingest.identity.Pseudonyms;

/**
 * The key of a row of a list of accounts, communities or members: what the export said of it,
 * wherever and whenever it is read again.
 */
public final class ListedKey {

  /** Which export it was, and what follows from the settings or from other rows. */
  private static final Set<String> NOT_SAID = Set.of("batch", "name", "confidential");

  /** Column of accounts that batches of the first release lack; absent, it changes no key. */
  private static final String LATER = "name_key";

  /** Column of communities that they lack too; it follows from the register. */
  private static final String DERIVED_LATER = "tag";

  private ListedKey() {}

  /** The key of a row. */
  public static RowKey of(Pseudonyms pseudonyms, String vendor, TableFormat table, Object[] row) {
    StringBuilder content = new StringBuilder();
    List<Column> columns = table.columns();
    for (int i = 0; i < row.length; i++) {
      String column = columns.get(i).name();
      boolean later = table.equals(TableFormat.ACCOUNT) && column.equals(LATER);
      boolean derived = table.equals(TableFormat.COMMUNITY) && column.equals(DERIVED_LATER);
      if (!derived && (row[i] != null || !later)) {
        content.append(said(column, row[i])).append('|');
      }
    }
    return new RowKey(pseudonyms.id(vendor, "listed:" + table.name(), content.toString()), 0);
  }

  // The batch counts as nothing, what is not said as absent: as the first release wrote them.
  private static Object said(String column, Object value) {
    return column.equals("batch") ? "" : NOT_SAID.contains(column) ? null : value;
  }
}
