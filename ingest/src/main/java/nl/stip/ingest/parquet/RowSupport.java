package nl.stip.ingest.parquet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import nl.stip.event.EventId;
import nl.stip.format.Column;
import nl.stip.format.ColumnType;
import nl.stip.format.TableFormat;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;

/** Hands rows to Parquet, column by column. */
final class RowSupport extends WriteSupport<Object[]> {

  private final TableFormat format;
  private final Texts texts = new Texts();
  private RecordConsumer consumer;

  RowSupport(TableFormat format) {
    this.format = format;
  }

  @Override
  @Deprecated // Parquet still declares it abstract
  public WriteContext init(Configuration configuration) {
    return new WriteContext(TableSchema.of(format), Map.of());
  }

  @Override
  public WriteContext init(ParquetConfiguration configuration) {
    return new WriteContext(TableSchema.of(format), Map.of());
  }

  @Override
  public void prepareForWrite(RecordConsumer recordConsumer) {
    consumer = recordConsumer;
  }

  @Override
  public void write(Object[] row) {
    List<Column> columns = format.columns();
    consumer.startMessage();
    for (int i = 0; i < row.length; i++) {
      Column column = columns.get(i);
      if (row[i] != null) {
        consumer.startField(column.name(), i);
        value(column.type(), row[i]);
        consumer.endField(column.name(), i);
      } else if (!column.nullable()) {
        throw new IllegalStateException(format.name() + "." + column.name() + " may not be null");
      }
    }
    consumer.endMessage();
  }

  private void value(ColumnType type, Object value) {
    switch (type) {
      case ID128 -> consumer.addBinary(Binary.fromConstantByteArray(((EventId) value).bytes()));
      case LONG -> consumer.addLong((Long) value);
      case INT -> consumer.addInteger((Integer) value);
      case DOUBLE -> consumer.addDouble((Double) value);
      case BOOLEAN -> consumer.addBoolean((Boolean) value);
      case TIMESTAMP -> consumer.addLong(ChronoUnit.MICROS.between(Instant.EPOCH, (Instant) value));
      case DATE -> consumer.addInteger(Math.toIntExact(((LocalDate) value).toEpochDay()));
      case STRING -> consumer.addBinary(texts.of((String) value));
      case LIST_LONG -> list(ColumnType.LONG, (List<?>) value);
      case LIST_STRING -> list(ColumnType.STRING, (List<?>) value);
      case MAP_STRING -> map((Map<?, ?>) value);
    }
  }

  private void list(ColumnType element, List<?> values) {
    consumer.startGroup();
    if (!values.isEmpty()) {
      consumer.startField("list", 0);
      for (Object value : values) {
        consumer.startGroup();
        field("element", 0, element, value);
        consumer.endGroup();
      }
      consumer.endField("list", 0);
    }
    consumer.endGroup();
  }

  private void map(Map<?, ?> entries) {
    consumer.startGroup();
    if (!entries.isEmpty()) {
      consumer.startField("key_value", 0);
      for (Map.Entry<?, ?> entry : entries.entrySet()) {
        consumer.startGroup();
        field("key", 0, ColumnType.STRING, entry.getKey());
        field("value", 1, ColumnType.STRING, entry.getValue());
        consumer.endGroup();
      }
      consumer.endField("key_value", 0);
    }
    consumer.endGroup();
  }

  private void field(String name, int index, ColumnType type, Object value) {
    consumer.startField(name, index);
    value(type, value);
    consumer.endField(name, index);
  }
}
