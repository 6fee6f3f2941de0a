package nl.stip.ingest.parquet;

import java.io.IOException;
import java.nio.file.Path;
import nl.stip.format.TableFormat;
import nl.stip.ingest.storage.Storage;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;

/** Writes one table file. The file is complete and on the disk once this is closed. */
public final class TableWriter implements AutoCloseable {

  private static final long ROW_GROUP_BYTES = 32L << 20;

  private final Path file;
  private final int columns;
  private final ParquetWriter<Object[]> writer;

  private TableWriter(Path file, int columns, ParquetWriter<Object[]> writer) {
    this.file = file;
    this.columns = columns;
    this.writer = writer;
  }

  /** Starts a new file, which may not be there yet. */
  public static TableWriter create(Storage storage, Path file, TableFormat format) {
    try {
      return new TableWriter(
          file,
          format.columns().size(),
          new Builder(new StorageFile(storage, file), format)
              .withConf(new PlainParquetConfiguration())
              .withCompressionCodec(CompressionCodecName.SNAPPY)
              .withRowGroupSize(ROW_GROUP_BYTES)
              .build());
    } catch (IOException e) {
      throw Storage.fault(file, e);
    }
  }

  /**
   * Writes a row.
   *
   * @param row values in the order of the table's columns; null only where the schema allows it
   */
  public void write(Object... row) {
    if (row.length != columns) {
      throw new IllegalArgumentException(row.length + " values for " + columns + " columns");
    }
    try {
      writer.write(row);
    } catch (IOException e) {
      throw Storage.fault(file, e);
    }
  }

  @Override
  public void close() {
    try {
      writer.close();
    } catch (IOException e) {
      throw Storage.fault(file, e);
    }
  }

  private static final class Builder extends ParquetWriter.Builder<Object[], Builder> {

    private final TableFormat format;

    Builder(OutputFile file, TableFormat format) {
      super(file);
      this.format = format;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    @Deprecated // Parquet still declares it abstract
    protected WriteSupport<Object[]> getWriteSupport(Configuration configuration) {
      return new RowSupport(format);
    }

    @Override
    protected WriteSupport<Object[]> getWriteSupport(ParquetConfiguration configuration) {
      return new RowSupport(format);
    }
  }
}
