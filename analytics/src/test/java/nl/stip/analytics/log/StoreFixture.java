package nl.stip.analytics.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.stip.analytics.spark.SparkExtension;
import nl.stip.format.TableFormat;
import nl.stip.workspace.Workspace;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Writes a small store in the written schemas: only the columns that matter are named. */
public final class StoreFixture {

  private static final Set<TableFormat> DIRECTORY =
      Set.of(TableFormat.PERSON, TableFormat.IDENTITY, TableFormat.LICENCE);

  private final Workspace workspace;
  private final Map<TableFormat, List<Row>> rows = new HashMap<>();
  private final List<String> coverage = new ArrayList<>();
  private final List<String> recorded = new ArrayList<>();
  private long ids;

  /** A store in a folder. */
  public StoreFixture(Path root) {
    this.workspace = new Workspace(root);
  }

  /** The workspace written to. */
  public Workspace workspace() {
    return workspace;
  }

  /** Says what a tool's export observes. */
  public StoreFixture covers(String tool, LocalDate first, LocalDate last, boolean reading) {
    coverage.add(
        """
        {"tool":"%s","first":"%s","last":"%s"}"""
            .formatted(tool, first, last));
    recorded.add("\"%s\":%b".formatted(tool, reading));
    return this;
  }

  /** An act at noon UTC; {@code more} overrides any column. */
  public StoreFixture act(
      String tool, long account, String type, LocalDate day, Map<String, ?> more) {
    Map<String, Object> row = new HashMap<>();
    row.put("id", id(++ids));
    row.put("version", 1L);
    row.put("tool", tool);
    row.put("source", "test");
    row.put("batch", "b1");
    row.put("published", day.atTime(12, 0).toInstant(ZoneOffset.UTC));
    row.put("published_known", true);
    row.put("account", account);
    row.put("type", type);
    row.put("object_type", type.equals("Create") ? "Note" : null);
    row.put("audience", "public");
    row.put("to", List.of());
    row.put("tag", List.of());
    row.put("question", false);
    row.put("automated", false);
    row.putAll(more);
    return with(TableFormat.EVENT, row);
  }

  /** A message in the open. */
  public StoreFixture post(String tool, long account, LocalDate day) {
    return act(tool, account, "Create", day, Map.of());
  }

  /** An account of a human insider. */
  public StoreFixture account(String tool, long account, Map<String, ?> more) {
    Map<String, Object> row = new HashMap<>();
    row.put("account", account);
    row.put("tool", tool);
    row.put("batch", "b1");
    row.put("as_of", Instant.parse("2026-01-01T00:00:00Z"));
    row.put("kind", "person");
    row.put("external", false);
    row.put("deactivated", false);
    row.put("email_keys", List.of());
    row.putAll(more);
    return with(TableFormat.ACCOUNT, row);
  }

  /** A person of the directory with the accounts that are its own. */
  public StoreFixture person(
      long person, LocalDate from, LocalDate to, List<String> licences, Map<String, String> dims) {
    Map<String, Object> row = new HashMap<>();
    row.put("person", person);
    row.put("valid_from", from);
    row.put("valid_to", to);
    row.put("email_keys", List.of());
    row.put("leader", false);
    row.put("country", "NL");
    row.put("licences", licences);
    row.put("licences_known", true);
    row.put("dimensions", dims);
    return with(TableFormat.PERSON, row);
  }

  /** Says whose an account is. */
  public StoreFixture identity(long account, String tool, long person) {
    return with(
        TableFormat.IDENTITY,
        Map.of("account", account, "tool", tool, "person", person, "reason", "email"));
  }

  /** A row of any table. */
  public StoreFixture with(TableFormat table, Map<String, ?> values) {
    rows.computeIfAbsent(table, t -> new ArrayList<>()).add(row(table, values));
    return this;
  }

  /** The same by itself. */
  public static Row row(TableFormat table, Map<String, ?> values) {
    StructType schema = StoredSchema.of(table);
    Object[] fields = new Object[schema.size()];
    for (int i = 0; i < fields.length; i++) {
      StructField field = schema.fields()[i];
      fields[i] = values.get(field.name());
    }
    return RowFactory.create(fields);
  }

  /** An event id. */
  public static byte[] id(long number) {
    return ByteBuffer.allocate(16).putLong(0).putLong(number).array();
  }

  /** Writes one batch and, if there are people, one directory. */
  public Workspace write() {
    return write("b1");
  }

  /** Writes a batch under an id and forgets what it held. */
  public Workspace write(String batch) {
    try {
      Path folder = Files.createDirectories(workspace.batches().resolve(batch));
      for (TableFormat table : rows.keySet()) {
        boolean directory = DIRECTORY.contains(table);
        Path target = directory ? workspace.directory().resolve(batch) : folder;
        Files.createDirectories(target);
        SparkExtension.session()
            .createDataFrame(rows.get(table), StoredSchema.of(table))
            .coalesce(1)
            .write()
            .mode(SaveMode.Overwrite)
            .parquet(target.resolve(table.file()).toString());
      }
      Files.writeString(
          folder.resolve("batch.json"),
          "{\"id\":\"%s\",\"source\":\"test\",\"covers\":[%s],\"reading\":{%s}}"
              .formatted(batch, String.join(",", coverage), String.join(",", recorded)));
      rows.clear();
      coverage.clear();
      recorded.clear();
      return workspace;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
