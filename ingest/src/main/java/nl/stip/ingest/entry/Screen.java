package nl.stip.ingest.entry;

import nl.stip.format.TableFormat;

/** What of a row may be in the log. The same holds at the door and for what is there already. */
public interface Screen {

  /**
   * A row as it may stay.
   *
   * @return the same array if nothing of it goes, a changed copy, or null if it may not stay
   */
  Object[] pass(TableFormat table, Object[] row);
}
