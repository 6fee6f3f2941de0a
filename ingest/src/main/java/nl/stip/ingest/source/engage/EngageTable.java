package nl.stip.ingest.source.engage;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.record.Table;
import nl.stip.ingest.source.record.TableLine;

/** The tables of an export that are read, by their columns. */
enum EngageTable {
  /** Messages. */
  MESSAGES("id,thread_id,sender_id,replied_to_id,created_at"),
  /** Users. */
  USERS("id,email,joined_at,state,api_url"),
  /** Communities. */
  GROUPS("id,name,private,moderated");

  private final String columns;

  EngageTable(String columns) {
    this.columns = columns;
  }

  /** The table a part is, if any. */
  static Optional<EngageTable> of(Export.Part part) throws IOException {
    List<String> header = Table.columns(part);
    return Arrays.stream(values())
        .filter(t -> header.containsAll(Arrays.asList(t.columns.split(","))))
        .findFirst();
  }

  /** A cell; the word null and an empty cell are nothing. */
  static String cell(TableLine line, String column) {
    String cell = line.text(column);
    return cell == null || cell.equalsIgnoreCase("null") ? null : cell;
  }

  /** Whether a cell says so. */
  static boolean isTrue(TableLine line, String column) {
    String cell = cell(line, column);
    return cell != null && cell.equalsIgnoreCase("true");
  }
}
