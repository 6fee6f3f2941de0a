package nl.stip.ingest.log;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.stip.event.EventId;
import nl.stip.format.TableFormat;
import nl.stip.ingest.entry.Entry;
import nl.stip.ingest.entry.Row;
import nl.stip.ingest.entry.RowKey;
import nl.stip.ingest.storage.Storage;

/**
 * Scratch files, one per month, in which the entries of an export wait until all of a month are
 * there. Memory is a small buffer per month; no file stays open.
 */
final class Spool {

  private static final int FLUSH_AT = 1 << 16;
  private static final List<TableFormat> TABLES = TableFormat.all();

  private final Storage storage;
  private final Path folder;
  private final Map<String, Waiting> months = new TreeMap<>();

  Spool(Storage storage, Path folder) {
    this.storage = storage;
    this.folder = folder;
  }

  /** Bytes of a month not yet in its file. */
  private static final class Waiting extends ByteArrayOutputStream {
    private final DataOutputStream data = new DataOutputStream(this);

    byte[] buffer() {
      return buf;
    }
  }

  void add(Entry entry) {
    Waiting waiting = months.computeIfAbsent(entry.month(), m -> new Waiting());
    try {
      write(waiting.data, entry);
      if (waiting.size() > FLUSH_AT) {
        flush(entry.month(), waiting);
      }
    } catch (IOException e) {
      throw Storage.fault(folder, e);
    }
  }

  private void flush(String month, Waiting waiting) throws IOException {
    storage.append(folder.resolve(month), waiting.buffer(), waiting.size());
    waiting.reset();
  }

  private static void write(DataOutputStream out, Entry entry) throws IOException {
    out.writeBoolean(entry.record() != null);
    if (entry.record() != null) {
      key(out, entry.record());
    }
    out.writeBoolean(entry.nonEvent());
    out.writeInt(entry.rows().size());
    for (Row row : entry.rows()) {
      out.writeByte(TABLES.indexOf(row.table()));
      key(out, row.key());
      RowCodec.write(out, row.table(), row.values());
    }
  }

  private static void key(DataOutputStream out, RowKey key) throws IOException {
    out.write(key.id().bytes());
    out.writeLong(key.version());
  }

  /** Months that have entries, in order, after which nothing can be added. */
  List<String> close() {
    try {
      for (Map.Entry<String, Waiting> month : months.entrySet()) {
        flush(month.getKey(), month.getValue());
      }
    } catch (IOException e) {
      throw Storage.fault(folder, e);
    }
    return List.copyOf(months.keySet());
  }

  /** Reads a month in the order of adding. */
  Reader read(String month) {
    try {
      return new Reader(month, folder.resolve(month));
    } catch (IOException e) {
      throw Storage.unreadable(folder, e);
    }
  }

  /** Entries of one month. */
  static final class Reader implements Closeable {
    private final String month;
    private final Path file;
    private final DataInputStream in;

    private Reader(String month, Path file) throws IOException {
      this.month = month;
      this.file = file;
      this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), FLUSH_AT));
    }

    /**
     * The next entries, with at least {@code keys} keys unless the month ends; empty at its end.
     */
    List<Entry> next(int keys) {
      List<Entry> entries = new ArrayList<>();
      try {
        for (int n = 0; n < keys && more(); ) {
          Entry entry = entry();
          entries.add(entry);
          n += 1 + entry.rows().size();
        }
      } catch (IOException e) {
        throw Storage.unreadable(file, e);
      }
      return entries;
    }

    private boolean more() throws IOException {
      in.mark(1);
      boolean more = in.read() >= 0;
      in.reset();
      return more;
    }

    private Entry entry() throws IOException {
      RowKey record = in.readBoolean() ? key() : null;
      boolean nonEvent = in.readBoolean();
      int size = in.readInt();
      List<Row> rows = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        TableFormat table = TABLES.get(in.readByte());
        RowKey key = key();
        rows.add(new Row(table, key, RowCodec.read(in, table)));
      }
      return new Entry(month, record, nonEvent, rows);
    }

    private RowKey key() throws IOException {
      return new RowKey(new EventId(in.readLong(), in.readLong()), in.readLong());
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
}
