package nl.stip.ingest.rights;

import static nl.stip.ingest.rights.Cells.at;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.stip.format.Column;
import nl.stip.format.TableFormat;
import nl.stip.ingest.directory.Known;
import nl.stip.ingest.log.Store;
import nl.stip.ingest.parquet.TableReader;
import nl.stip.ingest.storage.Storage;
import nl.stip.workspace.Workspace;

/**
 * All rows of the store that are about somebody, as JSON, table by table, as they are stored. Of
 * what others did and addressed to them it says when and how, not who.
 */
final class SubjectFile {

  private static final List<TableFormat> TABLES =
      List.of(
          TableFormat.ACCOUNT,
          TableFormat.MEMBERSHIP,
          TableFormat.SUMMARY,
          TableFormat.STATED_TIE,
          TableFormat.SURVEY_ANSWER,
          TableFormat.EVENT);
  private static final Set<String> OF_OTHERS = Set.of("account", "other", "to", "manager");

  private final Workspace workspace;
  private final Storage storage;
  private final Subject subject;
  private final Map<String, Long> counts = new LinkedHashMap<>();

  SubjectFile(Workspace workspace, Storage storage, Subject subject) {
    this.workspace = workspace;
    this.storage = storage;
    this.subject = subject;
  }

  Map<String, Long> write(String email, Path file) {
    try {
      storage.createDirectories(file.toAbsolutePath().getParent());
      try (JsonGenerator json =
          new JsonFactory().createGenerator(storage.createPrivate(file), JsonEncoding.UTF8)) {
        json.useDefaultPrettyPrinter();
        json.writeStartObject();
        json.writeStringField("asked_for", email);
        json.writeStringField(
            "elsewhere",
            "Originals of exports, quarantine/ and review/ may name the person as well;"
                + " the store holds no text, name or address, only keyed numbers.");
        directory(json);
        Map<Long, String> names = communities();
        for (TableFormat table : TABLES) {
          table(json, table, names);
        }
        json.writeEndObject();
      }
      return counts;
    } catch (IOException | UncheckedIOException e) {
      throw Storage.fault(
          file, e instanceof IOException io ? io : ((UncheckedIOException) e).getCause());
    }
  }

  private void directory(JsonGenerator json) throws IOException {
    Known directory = Known.of(workspace);
    json.writeArrayFieldStart(TableFormat.PERSON.name());
    for (Object[] row : directory.rows(subject.persons())) {
      row(json, TableFormat.PERSON, row, false);
      count(TableFormat.PERSON, false);
    }
    json.writeEndArray();
    json.writeArrayFieldStart(TableFormat.LICENCE.name());
    for (Object[] row : directory.licences(subject.persons())) {
      row(json, TableFormat.LICENCE, row, false);
      count(TableFormat.LICENCE, false);
    }
    json.writeEndArray();
    json.writeArrayFieldStart(TableFormat.IDENTITY.name());
    for (var identity : directory.identities()) {
      if (subject.persons().contains(identity.person())) {
        row(json, TableFormat.IDENTITY, identity.stored(), false);
      }
    }
    json.writeEndArray();
  }

  private Map<Long, String> communities() {
    Map<Long, String> names = new HashMap<>();
    int name = at(TableFormat.COMMUNITY, "name");
    each(
        TableFormat.COMMUNITY,
        row -> {
          if (row[name] != null) {
            names.put((Long) row[0], (String) row[name]);
          }
        });
    return names;
  }

  private void each(TableFormat table, java.util.function.Consumer<Object[]> rows) {
    for (Path batch : new Store(storage, workspace).batches()) {
      Path file = batch.resolve(table.file());
      try {
        if (Files.exists(file)) {
          TableReader.read(file, table, rows);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** What an erasure would take is what is theirs; what it would cut is what names them. */
  private void table(JsonGenerator json, TableFormat table, Map<Long, String> names)
      throws IOException {
    Erasure erasure = new Erasure(subject);
    json.writeArrayFieldStart(table.name());
    each(
        table,
        row -> {
          Object[] kept = erasure.pass(table, row);
          if (kept != row) {
            count(table, kept != null);
            write(json, table, row, kept != null, names);
          }
        });
    json.writeEndArray();
  }

  private void count(TableFormat table, boolean others) {
    counts.merge(table.name() + (others ? " rows of others, to them" : " rows"), 1L, Long::sum);
  }

  private void write(
      JsonGenerator json,
      TableFormat table,
      Object[] row,
      boolean others,
      Map<Long, String> names) {
    try {
      json.writeStartObject();
      cells(json, table, row, others);
      int community =
          table.columns().stream()
              .map(Column::name)
              .toList()
              .indexOf(table.equals(TableFormat.EVENT) ? "context_id" : "community");
      String name = community < 0 ? null : names.get((Long) row[community]);
      if (name != null) {
        json.writeStringField("community_name", name);
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void row(JsonGenerator json, TableFormat table, Object[] row, boolean others)
      throws IOException {
    json.writeStartObject();
    cells(json, table, row, others);
    json.writeEndObject();
  }

  private void cells(JsonGenerator json, TableFormat table, Object[] row, boolean others)
      throws IOException {
    if (others) {
      json.writeBooleanField("done_by_somebody_else", true);
    }
    for (int i = 0; i < row.length; i++) {
      String column = table.columns().get(i).name();
      boolean hidden = others && OF_OTHERS.contains(column);
      if (row[i] != null && !hidden) {
        value(json, column, row[i]);
      }
    }
  }

  private static void value(JsonGenerator json, String column, Object value) throws IOException {
    if (value instanceof Boolean flag) {
      json.writeBooleanField(column, flag);
    } else if (value instanceof Integer || value instanceof Double) {
      json.writeNumberField(column, ((Number) value).doubleValue());
    } else {
      // Longs are names, not numbers, and too long for most readers of JSON.
      json.writeStringField(column, value.toString());
    }
  }
}
