package nl.stip.ingest.parquet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import nl.stip.ingest.storage.Storage;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;

/** A new file of our storage, as Parquet wants to see it. */
record StorageFile(Storage storage, Path file) implements OutputFile {

  @Override
  public PositionOutputStream create(long blockSizeHint) throws IOException {
    OutputStream out = storage.create(file);
    return new PositionOutputStream() {
      private long position;
      private boolean closed;

      @Override
      public long getPos() {
        return position;
      }

      @Override
      public void write(int b) throws IOException {
        out.write(b);
        position++;
      }

      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        position += length;
      }

      @Override
      public void flush() throws IOException {
        out.flush();
      }

      @Override
      public void close() throws IOException {
        if (!closed) {
          closed = true;
          out.close();
        }
      }
    };
  }

  @Override
  public PositionOutputStream createOrOverwrite(long blockSizeHint) throws IOException {
    return create(blockSizeHint);
  }

  @Override
  public boolean supportsBlockSize() {
    return false;
  }

  @Override
  public long defaultBlockSize() {
    return 0;
  }
}
