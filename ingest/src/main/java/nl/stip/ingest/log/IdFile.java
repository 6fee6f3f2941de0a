package nl.stip.ingest.log;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.stip.event.EventId;
import nl.stip.ingest.entry.RowKey;
import nl.stip.ingest.storage.Storage;

/**
 * The sorted keys of one month of a batch: 24 bytes each, id then version, big-endian, in the order
 * of {@link RowKey}; nothing else in the file.
 */
final class IdFile implements Closeable {

  static final String SUFFIX = ".ids";

  private static final int KEY_BYTES = 24;

  private final Path file;
  private final DataInputStream in;
  private long left;

  private IdFile(Path file) throws IOException {
    this.file = file;
    left = Files.size(file) / KEY_BYTES;
    in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 15));
  }

  static IdFile open(Path file) {
    try {
      return new IdFile(file);
    } catch (IOException e) {
      throw Storage.unreadable(file, e);
    }
  }

  /** The next key, or null at the end. */
  RowKey next() {
    if (left == 0) {
      return null;
    }
    left--;
    try {
      return new RowKey(new EventId(in.readLong(), in.readLong()), in.readLong());
    } catch (IOException e) {
      throw Storage.unreadable(file, e);
    }
  }

  static void write(Storage storage, Path file, List<RowKey> sorted) {
    try (DataOutputStream out = new DataOutputStream(storage.create(file))) {
      for (RowKey key : sorted) {
        out.writeLong(key.id().high());
        out.writeLong(key.id().low());
        out.writeLong(key.version());
      }
    } catch (IOException e) {
      throw Storage.fault(file, e);
    }
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw Storage.unreadable(file, e);
    }
  }
}
