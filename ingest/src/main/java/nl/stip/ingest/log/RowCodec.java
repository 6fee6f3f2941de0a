package nl.stip.ingest.log;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stip.event.EventId;
import nl.stip.format.Column;
import nl.stip.format.ColumnType;
import nl.stip.format.TableFormat;

/** Rows as bytes in the scratch files of one run. */
final class RowCodec {

  private RowCodec() {}

  static void write(DataOutput out, TableFormat table, Object[] row) throws IOException {
    long present = 0;
    for (int i = 0; i < row.length; i++) {
      present |= row[i] == null ? 0 : 1L << i;
    }
    out.writeLong(present);
    List<Column> columns = table.columns();
    for (int i = 0; i < row.length; i++) {
      if (row[i] != null) {
        write(out, columns.get(i).type(), row[i]);
      }
    }
  }

  static Object[] read(DataInput in, TableFormat table) throws IOException {
    long present = in.readLong();
    List<Column> columns = table.columns();
    Object[] row = new Object[columns.size()];
    for (int i = 0; i < row.length; i++) {
      if ((present & (1L << i)) != 0) {
        row[i] = read(in, columns.get(i).type());
      }
    }
    return row;
  }

  private static void write(DataOutput out, ColumnType type, Object value) throws IOException {
    switch (type) {
      case ID128 -> {
        out.writeLong(((EventId) value).high());
        out.writeLong(((EventId) value).low());
      }
      case LONG -> out.writeLong((Long) value);
      case INT -> out.writeInt((Integer) value);
      case DOUBLE -> out.writeDouble((Double) value);
      case BOOLEAN -> out.writeBoolean((Boolean) value);
      case TIMESTAMP -> out.writeLong(ChronoUnit.MICROS.between(Instant.EPOCH, (Instant) value));
      case DATE -> out.writeLong(((LocalDate) value).toEpochDay());
      case STRING -> {
        // writeUTF ends at 65,535 bytes, and names of others do not.
        byte[] bytes = ((String) value).getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
      }
      case LIST_LONG -> list(out, ColumnType.LONG, (List<?>) value);
      case LIST_STRING -> list(out, ColumnType.STRING, (List<?>) value);
      case MAP_STRING -> {
        Map<?, ?> map = (Map<?, ?>) value;
        list(out, ColumnType.STRING, List.copyOf(map.keySet()));
        list(out, ColumnType.STRING, List.copyOf(map.values()));
      }
    }
  }

  private static void list(DataOutput out, ColumnType element, List<?> values) throws IOException {
    out.writeInt(values.size());
    for (Object value : values) {
      write(out, element, value);
    }
  }

  private static Object read(DataInput in, ColumnType type) throws IOException {
    return switch (type) {
      case ID128 -> new EventId(in.readLong(), in.readLong());
      case LONG -> in.readLong();
      case INT -> in.readInt();
      case DOUBLE -> in.readDouble();
      case BOOLEAN -> in.readBoolean();
      case TIMESTAMP -> Instant.EPOCH.plus(in.readLong(), ChronoUnit.MICROS);
      case DATE -> LocalDate.ofEpochDay(in.readLong());
      case STRING -> {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        yield new String(bytes, StandardCharsets.UTF_8);
      }
      case LIST_LONG -> list(in, ColumnType.LONG);
      case LIST_STRING -> list(in, ColumnType.STRING);
      case MAP_STRING -> map(list(in, ColumnType.STRING), list(in, ColumnType.STRING));
    };
  }

  private static List<Object> list(DataInput in, ColumnType element) throws IOException {
    int size = in.readInt();
    List<Object> values = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      values.add(read(in, element));
    }
    return values;
  }

  private static Map<Object, Object> map(List<Object> keys, List<Object> values) {
    Map<Object, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      map.put(keys.get(i), values.get(i));
    }
    return map;
  }
}
