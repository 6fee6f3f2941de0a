package nl.stip.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.stip.format.Column;
import nl.stip.format.TableFormat;
import nl.stip.ingest.parquet.TableReader;

/**
 * What a workspace holds, batches and last directory, so that it can be compared with another:
 * without batch ids, and without versions, which texts decide.
 */
final class Held {

  private Held() {}

  /** All tables by name. */
  static Map<String, List<String>> content(Fixture fixture) throws IOException {
    Map<String, List<String>> content = new TreeMap<>();
    for (TableFormat table : TableFormat.all()) {
      content.put(table.name(), rows(fixture, table));
    }
    // A community says how many members it had; that is about the others.
    content.put("community", List.of());
    return content;
  }

  /** Different rows of a table, sorted. */
  static List<String> rows(Fixture fixture, TableFormat table) throws IOException {
    List<String> rows = new ArrayList<>();
    List<Path> folders = new ArrayList<>(fixture.batches());
    List<Path> versions = Fixture.list(fixture.root.resolve("store/directory"));
    if (!versions.isEmpty()) {
      folders.add(versions.get(versions.size() - 1));
    }
    for (Path folder : folders) {
      Path file = folder.resolve(table.file());
      if (Files.exists(file)) {
        TableReader.read(file, table, row -> rows.add(text(table, row)));
      }
    }
    return rows.stream().sorted().distinct().toList();
  }

  private static String text(TableFormat table, Object[] row) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < row.length; i++) {
      boolean skip = List.of("batch", "version").contains(table.columns().get(i).name());
      text.append(skip ? "" : row[i]).append('|');
    }
    return text.toString();
  }

  /** Accounts of all events. */
  static List<Object> pseudonyms(Fixture fixture) throws IOException {
    List<Object> accounts = new ArrayList<>();
    int at = TableFormat.EVENT.columns().stream().map(Column::name).toList().indexOf("account");
    for (Path batch : fixture.batches()) {
      TableReader.read(
          batch.resolve("event.parquet"), TableFormat.EVENT, row -> accounts.add(row[at]));
    }
    return accounts;
  }
}
