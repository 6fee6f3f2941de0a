package nl.stip.ingest.log;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
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
  private static final int BUFFER = 1365 * KEY_BYTES;

  private final Path file;
  private final InputStream in;
  private final ByteBuffer keys = ByteBuffer.allocate(BUFFER).limit(0);
  private long high;
  private long low;
  private long version;

  private IdFile(Path file) throws IOException {
    this.file = file;
    in = Files.newInputStream(file);
  }

  static IdFile open(Path file) {
    try {
      return new IdFile(file);
    } catch (IOException e) {
      throw Storage.unreadable(file, e);
    }
  }

  /** Goes on to the next key; false at the end. */
  boolean next() {
    if (keys.remaining() < KEY_BYTES && !fill()) {
      return false;
    }
    high = keys.getLong();
    low = keys.getLong();
    version = keys.getLong();
    return true;
  }

  /** How the id of the present key stands to another, in the order of {@link EventId}. */
  int compareTo(EventId other) {
    int first = Long.compareUnsigned(high, other.high());
    return first != 0 ? first : Long.compareUnsigned(low, other.low());
  }

  /** The version of the present key. */
  long version() {
    return version;
  }

  /** The present key. */
  RowKey key() {
    return new RowKey(new EventId(high, low), version);
  }

  private boolean fill() {
    try {
      int read = in.readNBytes(keys.array(), 0, BUFFER);
      keys.position(0).limit(read);
      return read >= KEY_BYTES;
    } catch (IOException e) {
      throw Storage.unreadable(file, e);
    }
  }

  static void write(Storage storage, Path file, List<RowKey> sorted) {
    byte[] bytes = new byte[BUFFER];
    ByteBuffer keys = ByteBuffer.wrap(bytes);
    try (OutputStream out = storage.create(file)) {
      for (RowKey key : sorted) {
        keys.putLong(key.id().high()).putLong(key.id().low()).putLong(key.version());
        if (!keys.hasRemaining()) {
          out.write(bytes);
          keys.clear();
        }
      }
      out.write(bytes, 0, keys.position());
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
