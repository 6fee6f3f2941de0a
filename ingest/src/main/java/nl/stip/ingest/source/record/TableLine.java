package nl.stip.ingest.source.record;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.stip.ingest.source.Place;

/**
 * A row of a table.
 *
 * @param place where it stands; the first below the header is 1
 * @param columns index of each column by its name in lower case
 * @param cells its cells, of which the last may be missing
 */
public record TableLine(Place place, Map<String, Integer> columns, List<String> cells) {

  /** The cell of the first of these columns that holds something, or null. */
  public String text(String... names) {
    for (String name : names) {
      Integer index = columns.get(name);
      if (index != null && index < cells.size() && !cells.get(index).isBlank()) {
        return cells.get(index).strip();
      }
    }
    return null;
  }

  /** Whether the table has a column of this name. */
  public boolean has(String name) {
    return columns.containsKey(name);
  }

  /** The row as it stood, for quarantine. */
  public byte[] raw() {
    return String.join(",", cells).getBytes(StandardCharsets.UTF_8);
  }
}
