package nl.stip.ingest.parquet;

import java.util.List;
import java.util.Map;
import nl.stip.format.Column;
import nl.stip.format.TableFormat;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.RecordConsumer;

/** Hands rows to Parquet, column by column. */
final class RowSupport extends WriteSupport<Object[]> {

  private final TableFormat format;
  private final List<ValueWriter> writers;
  private RecordConsumer consumer;

  RowSupport(TableFormat format) {
    this.format = format;
    Texts texts = new Texts();
    this.writers = format.columns().stream().map(c -> ValueWriter.of(c.type(), texts)).toList();
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
        writers.get(i).write(consumer, row[i]);
        consumer.endField(column.name(), i);
      } else if (!column.nullable()) {
        throw new IllegalStateException(format.name() + "." + column.name() + " may not be null");
      }
    }
    consumer.endMessage();
  }
}
