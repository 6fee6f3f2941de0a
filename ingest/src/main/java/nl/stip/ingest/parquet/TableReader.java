package nl.stip.ingest.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.stip.event.EventId;
import nl.stip.format.Column;
import nl.stip.format.ColumnType;
import nl.stip.format.TableFormat;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.api.ReadSupport;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.LocalInputFile;

/** Reads table files. A column that the file lacks, being of an older version, is null. */
public final class TableReader {

  private TableReader() {}

  /**
   * Hands every row to the consumer, values in the order of the format's columns.
   *
   * @throws IOException if the file cannot be read
   */
  public static void read(Path file, TableFormat format, Consumer<Object[]> rows)
      throws IOException {
    try (ParquetReader<Group> reader =
        new Builder(new LocalInputFile(file), new PlainParquetConfiguration()).build()) {
      for (Group group = reader.read(); group != null; group = reader.read()) {
        rows.accept(row(group, format));
      }
    }
  }

  /** All rows at once, for small tables. */
  public static List<Object[]> readAll(Path file, TableFormat format) throws IOException {
    List<Object[]> rows = new ArrayList<>();
    read(file, format, rows::add);
    return rows;
  }

  private static Object[] row(Group group, TableFormat format) {
    List<Column> columns = format.columns();
    Object[] row = new Object[columns.size()];
    for (int i = 0; i < row.length; i++) {
      String name = columns.get(i).name();
      if (group.getType().containsField(name) && group.getFieldRepetitionCount(name) > 0) {
        row[i] = value(group, name, columns.get(i).type());
      }
    }
    return row;
  }

  private static Object value(Group group, String name, ColumnType type) {
    return switch (type) {
      case ID128 -> EventId.of(group.getBinary(name, 0).getBytes());
      case LONG -> group.getLong(name, 0);
      case INT -> group.getInteger(name, 0);
      case DOUBLE -> group.getDouble(name, 0);
      case BOOLEAN -> group.getBoolean(name, 0);
      case TIMESTAMP -> Instant.EPOCH.plus(group.getLong(name, 0), ChronoUnit.MICROS);
      case DATE -> LocalDate.ofEpochDay(group.getInteger(name, 0));
      case STRING -> group.getString(name, 0);
      case LIST_LONG -> list(group.getGroup(name, 0), ColumnType.LONG);
      case LIST_STRING -> list(group.getGroup(name, 0), ColumnType.STRING);
      case MAP_STRING -> map(group.getGroup(name, 0));
    };
  }

  private static List<Object> list(Group list, ColumnType element) {
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < list.getFieldRepetitionCount("list"); i++) {
      values.add(value(list.getGroup("list", i), "element", element));
    }
    return values;
  }

  private static Map<String, String> map(Group map) {
    Map<String, String> entries = new LinkedHashMap<>();
    for (int i = 0; i < map.getFieldRepetitionCount("key_value"); i++) {
      Group entry = map.getGroup("key_value", i);
      entries.put(entry.getString("key", 0), entry.getString("value", 0));
    }
    return entries;
  }

  private static final class Builder extends ParquetReader.Builder<Group> {

    Builder(InputFile file, ParquetConfiguration configuration) {
      super(file, configuration);
    }

    @Override
    protected ReadSupport<Group> getReadSupport() {
      return new GroupReadSupport();
    }
  }
}
