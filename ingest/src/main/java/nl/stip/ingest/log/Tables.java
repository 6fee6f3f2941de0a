package nl.stip.ingest.log;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.stip.format.TableFormat;
import nl.stip.ingest.entry.Row;
import nl.stip.ingest.parquet.TableWriter;
import nl.stip.ingest.storage.Storage;

/** The table files of a batch being written; each is there even when empty. */
final class Tables implements AutoCloseable {

  /** The tables of a batch. */
  static final List<TableFormat> TABLES =
      List.of(
          TableFormat.EVENT,
          TableFormat.ACCOUNT,
          TableFormat.COMMUNITY,
          TableFormat.MEMBERSHIP,
          TableFormat.SUMMARY,
          TableFormat.STATED_TIE,
          TableFormat.GROUP_TIE,
          TableFormat.SURVEY_ANSWER);

  private final List<TableWriter> writers = new ArrayList<>();

  Tables(Storage storage, Path folder) {
    for (TableFormat table : TABLES) {
      writers.add(TableWriter.create(storage, folder.resolve(table.file()), table));
    }
  }

  void write(Row row) {
    writers.get(TABLES.indexOf(row.table())).write(row.values());
  }

  @Override
  public void close() {
    RuntimeException first = null;
    for (TableWriter writer : writers) {
      try {
        writer.close();
      } catch (RuntimeException e) {
        first = first == null ? e : first;
      }
    }
    if (first != null) {
      throw first;
    }
  }
}
