package nl.stip.ingest.parquet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import nl.stip.event.EventId;
import nl.stip.format.ColumnType;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;

/**
 * Hands values of one type to Parquet. One per column and not one switch for all, which Java would
 * compile over and over as a whole whenever a type turns up that was not there before.
 */
@FunctionalInterface
interface ValueWriter {

  /** Writes a value that is not null. */
  void write(RecordConsumer out, Object value);

  /** The writer of a type. */
  static ValueWriter of(ColumnType type, Texts texts) {
    return switch (type) {
      case ID128 ->
          (out, value) -> out.addBinary(Binary.fromConstantByteArray(((EventId) value).bytes()));
      case LONG -> (out, value) -> out.addLong((Long) value);
      case INT -> (out, value) -> out.addInteger((Integer) value);
      case DOUBLE -> (out, value) -> out.addDouble((Double) value);
      case BOOLEAN -> (out, value) -> out.addBoolean((Boolean) value);
      case TIMESTAMP ->
          (out, value) -> out.addLong(ChronoUnit.MICROS.between(Instant.EPOCH, (Instant) value));
      case DATE ->
          (out, value) -> out.addInteger(Math.toIntExact(((LocalDate) value).toEpochDay()));
      case STRING -> (out, value) -> out.addBinary(texts.of((String) value));
      case LIST_LONG -> list(of(ColumnType.LONG, texts));
      case LIST_STRING -> list(of(ColumnType.STRING, texts));
      case MAP_STRING -> map(of(ColumnType.STRING, texts));
    };
  }

  private static ValueWriter list(ValueWriter element) {
    return (out, value) -> {
      List<?> values = (List<?>) value;
      out.startGroup();
      if (!values.isEmpty()) {
        out.startField("list", 0);
        for (Object each : values) {
          out.startGroup();
          field(out, "element", 0, element, each);
          out.endGroup();
        }
        out.endField("list", 0);
      }
      out.endGroup();
    };
  }

  private static ValueWriter map(ValueWriter text) {
    return (out, value) -> {
      Map<?, ?> entries = (Map<?, ?>) value;
      out.startGroup();
      if (!entries.isEmpty()) {
        out.startField("key_value", 0);
        for (Map.Entry<?, ?> entry : entries.entrySet()) {
          out.startGroup();
          field(out, "key", 0, text, entry.getKey());
          field(out, "value", 1, text, entry.getValue());
          out.endGroup();
        }
        out.endField("key_value", 0);
      }
      out.endGroup();
    };
  }

  private static void field(
      RecordConsumer out, String name, int index, ValueWriter writer, Object value) {
    out.startField(name, index);
    writer.write(out, value);
    out.endField(name, index);
  }
}
