package nl.stip.ingest.entry;

import java.util.List;

/**
 * What one input record, or one line of a list of accounts or communities, comes to after the door.
 *
 * @param month {@code yyyy-MM} of the record, or {@link #UNDATED}
 * @param record key of the input record, or null if this is no record of the balance
 * @param nonEvent whether the record is known to be no event
 * @param rows rows it yields
 */
public record Entry(String month, RowKey record, boolean nonEvent, List<Row> rows) {

  /** Month of what has no date of its own. */
  public static final String UNDATED = "undated";

  /** Copies the list. */
  public Entry {
    rows = List.copyOf(rows);
  }
}
