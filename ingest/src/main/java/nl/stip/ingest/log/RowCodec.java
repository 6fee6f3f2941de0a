package nl.stip.ingest.log;

import java.nio.ByteBuffer;
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

  private final Words words = new Words();

  void write(Block out, TableFormat table, Object[] row) {
    long present = 0;
    for (int i = 0; i < row.length; i++) {
      present |= row[i] == null ? 0 : 1L << i;
    }
    out.room(Long.BYTES).putLong(present);
    List<Column> columns = table.columns();
    for (int i = 0; i < row.length; i++) {
      if (row[i] != null) {
        write(out, columns.get(i).type(), row[i]);
      }
    }
  }

  Object[] read(ByteBuffer in, TableFormat table) {
    long present = in.getLong();
    List<Column> columns = table.columns();
    Object[] row = new Object[columns.size()];
    for (int i = 0; i < row.length; i++) {
      if ((present & (1L << i)) != 0) {
        row[i] = read(in, columns.get(i).type());
      }
    }
    return row;
  }

  private void write(Block out, ColumnType type, Object value) {
    switch (type) {
      case ID128 -> id(out, (EventId) value);
      case LONG -> out.room(Long.BYTES).putLong((Long) value);
      case INT -> out.room(Integer.BYTES).putInt((Integer) value);
      case DOUBLE -> out.room(Double.BYTES).putDouble((Double) value);
      case BOOLEAN -> out.room(1).put((byte) ((Boolean) value ? 1 : 0));
      case TIMESTAMP ->
          out.room(Long.BYTES).putLong(ChronoUnit.MICROS.between(Instant.EPOCH, (Instant) value));
      case DATE -> out.room(Long.BYTES).putLong(((LocalDate) value).toEpochDay());
      case STRING -> text(out, (String) value);
      case LIST_LONG -> list(out, ColumnType.LONG, (List<?>) value);
      case LIST_STRING -> list(out, ColumnType.STRING, (List<?>) value);
      case MAP_STRING -> {
        Map<?, ?> map = (Map<?, ?>) value;
        list(out, ColumnType.STRING, List.copyOf(map.keySet()));
        list(out, ColumnType.STRING, List.copyOf(map.values()));
      }
    }
  }

  static void id(Block out, EventId id) {
    out.room(EventId.BYTES).putLong(id.high()).putLong(id.low());
  }

  static EventId id(ByteBuffer in) {
    return new EventId(in.getLong(), in.getLong());
  }

  /** The number of a word, or the length of what is none as a number below zero, and its bytes. */
  private void text(Block out, String text) {
    int word = words.number(text);
    if (word >= 0) {
      out.room(Integer.BYTES).putInt(word);
    } else {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      out.room(Integer.BYTES + bytes.length).putInt(~bytes.length).put(bytes);
    }
  }

  private String text(ByteBuffer in) {
    int word = in.getInt();
    if (word >= 0) {
      return words.word(word);
    }
    byte[] bytes = new byte[~word];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private void list(Block out, ColumnType element, List<?> values) {
    out.room(Integer.BYTES).putInt(values.size());
    for (Object value : values) {
      write(out, element, value);
    }
  }

  private Object read(ByteBuffer in, ColumnType type) {
    return switch (type) {
      case ID128 -> id(in);
      case LONG -> in.getLong();
      case INT -> in.getInt();
      case DOUBLE -> in.getDouble();
      case BOOLEAN -> in.get() != 0;
      case TIMESTAMP -> Instant.EPOCH.plus(in.getLong(), ChronoUnit.MICROS);
      case DATE -> LocalDate.ofEpochDay(in.getLong());
      case STRING -> text(in);
      case LIST_LONG -> list(in, ColumnType.LONG);
      case LIST_STRING -> list(in, ColumnType.STRING);
      case MAP_STRING -> map(list(in, ColumnType.STRING), list(in, ColumnType.STRING));
    };
  }

  private List<Object> list(ByteBuffer in, ColumnType element) {
    int size = in.getInt();
    if (size == 0) {
      return List.of();
    }
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
