package nl.stip.ingest.parquet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.stip.event.EventId;
import nl.stip.format.TableFormat;
import nl.stip.ingest.storage.DiskStorage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFilesTest {

  private static final Instant AT = Instant.parse("2026-11-01T08:09:10.123456Z");

  @TempDir Path folder;

  private static final Object[] FULL = {
    new EventId(-1L, 2L),
    -7L,
    "slack",
    "slack-export",
    "b1",
    AT,
    true,
    AT.plusSeconds(60),
    5L,
    "Create",
    new EventId(3L, 4L),
    "Note",
    new EventId(5L, 6L),
    9L,
    10L,
    "channel",
    11L,
    "public",
    List.of(1L, 2L),
    "app",
    "mobile",
    List.of("theme"),
    42,
    true,
    "wave",
    false
  };

  private static final Object[] BARE = {
    new EventId(1L, 1L),
    0L,
    "slack",
    "slack-export",
    "b1",
    AT,
    false,
    null,
    5L,
    "Like",
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    "public",
    List.of(),
    null,
    null,
    List.of(),
    null,
    false,
    null,
    false
  };

  @Test
  void rowsComeBackAsTheyWereWritten() throws Exception {
    Path file = folder.resolve("event.parquet");
    try (TableWriter writer = TableWriter.create(new DiskStorage(), file, TableFormat.EVENT)) {
      writer.write(FULL);
      writer.write(BARE);
    }
    assertThat(TableReader.readAll(file, TableFormat.EVENT)).containsExactly(FULL, BARE);
  }

  @Test
  void mapsAndDatesComeBack() throws Exception {
    Path file = folder.resolve("person.parquet");
    Object[] row = {
      1L,
      LocalDate.of(2026, 1, 1),
      null,
      List.of(3L),
      null,
      true,
      "Europe/Amsterdam",
      "NL",
      List.of("slack"),
      true,
      Map.of("site", "Delft"),
      null
    };
    try (TableWriter writer = TableWriter.create(new DiskStorage(), file, TableFormat.PERSON)) {
      writer.write(row);
    }
    assertThat(TableReader.readAll(file, TableFormat.PERSON)).containsExactly(row);
  }

  @Test
  void duckDbReadsEveryColumnWithItsType() throws Exception {
    Path file = folder.resolve("event.parquet");
    try (TableWriter writer = TableWriter.create(new DiskStorage(), file, TableFormat.EVENT)) {
      writer.write(FULL);
      writer.write(BARE);
    }
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select hex(id), epoch_us(published), \"to\"[2], tag[1], length, typeof(published),"
                    + " typeof(id) from '"
                    + file
                    + "' where type = 'Create'")) {
      assertThat(row.next()).isTrue();
      assertThat(row.getString(1)).isEqualTo("FFFFFFFFFFFFFFFF0000000000000002");
      assertThat(row.getLong(2)).isEqualTo(1793520550123456L);
      assertThat(row.getLong(3)).isEqualTo(2L);
      assertThat(row.getString(4)).isEqualTo("theme");
      assertThat(row.getInt(5)).isEqualTo(42);
      assertThat(row.getString(6)).isEqualTo("TIMESTAMP WITH TIME ZONE");
      assertThat(row.getString(7)).isEqualTo("BLOB");
    }
  }

  @Test
  void aMissingValueWhereTheSchemaForbidsItIsADefect() {
    try (TableWriter writer =
        TableWriter.create(new DiskStorage(), folder.resolve("e.parquet"), TableFormat.EVENT)) {
      Object[] row = BARE.clone();
      row[0] = null;
      assertThatThrownBy(() -> writer.write(row))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("event.id");
    }
  }
}
