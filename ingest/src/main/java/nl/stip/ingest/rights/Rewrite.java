package nl.stip.ingest.rights;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.stip.ingest.directory.Known;
import nl.stip.ingest.entry.Screen;
import nl.stip.ingest.identity.Pseudonyms;
import nl.stip.ingest.log.Change;
import nl.stip.ingest.log.Rewriting;
import nl.stip.ingest.log.Store;
import nl.stip.ingest.redaction.ListedKey;
import nl.stip.ingest.storage.Storage;
import nl.stip.workspace.Workspace;

/** A change of the store by which rows leave it, with its line for the audit log. */
final class Rewrite {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Workspace workspace;
  private final Storage storage;
  private final Change change;
  private final Rewriting rewriting;
  private long people;

  /**
   * Prepares a change.
   *
   * @param id unique, for the place where it is prepared
   * @param since first day that stays observed, or null
   */
  Rewrite(
      Workspace workspace,
      Storage storage,
      Pseudonyms pseudonyms,
      String id,
      Screen screen,
      LocalDate since) {
    this.workspace = workspace;
    this.storage = storage;
    Store store = new Store(storage, workspace);
    this.change = store.change(id);
    this.rewriting =
        new Rewriting(
            store,
            change,
            screen,
            (source, table, row) -> ListedKey.of(pseudonyms, source.split("-", 2)[0], table, row),
            since);
  }

  Change change() {
    return change;
  }

  void batches(List<Path> batches) {
    batches.forEach(rewriting::batch);
  }

  void directory(Set<Long> persons, Set<Long> accounts, LocalDate since) {
    people += Known.of(workspace).without(persons, accounts, since, storage, change);
  }

  /** Rows that go or lose a mention, and batches that change. */
  Map<String, Long> balance() {
    Map<String, Long> balance = new LinkedHashMap<>();
    rewriting.gone().forEach((table, rows) -> balance.put(table + " rows gone", rows));
    rewriting.cut().forEach((table, rows) -> balance.put(table + " rows cut", rows));
    if (people > 0) {
      balance.put("person rows gone", people);
    }
    if (rewriting.batches() > 0) {
      balance.put("batches rewritten", (long) rewriting.batches());
    }
    return balance;
  }

  /** Decides on it: with the facts, which are made of what is gone, and the line of the audit. */
  void commit(String what, Map<String, Object> more) {
    change.delete(workspace.facts());
    Map<String, Object> all = new LinkedHashMap<>(more);
    all.putAll(balance());
    write(what, all);
    change.commit();
  }

  private void write(String what, Map<String, ?> more) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("time", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    line.put("what", what);
    line.putAll(more);
    try {
      change.append(workspace.logs().resolve("audit.log"), JSON.writeValueAsString(line));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a map of numbers is always JSON", e);
    }
  }

  /** Writes a line of the audit only. */
  void note(String what, Map<String, Long> counts) {
    write(what, counts);
    change.commit();
  }

  void drop() {
    change.drop();
  }
}
