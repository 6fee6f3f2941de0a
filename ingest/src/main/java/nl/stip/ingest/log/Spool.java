package nl.stip.ingest.log;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.stip.format.TableFormat;
import nl.stip.ingest.entry.Entry;
import nl.stip.ingest.entry.Row;
import nl.stip.ingest.entry.RowKey;
import nl.stip.ingest.storage.Storage;

/**
 * Scratch files, one per month, in which the entries of an export wait until all of a month are
 * there; blocks of whole entries, each behind its length. Memory is a small block per month; no
 * file stays open.
 */
final class Spool {

  private static final int FLUSH_AT = 1 << 16;
  private static final int RECORD = 1;
  private static final int NON_EVENT = 2;
  private static final List<TableFormat> TABLES = TableFormat.all();

  private final Storage storage;
  private final Path folder;
  private final RowCodec codec = new RowCodec();
  private final Map<String, Block> months = new HashMap<>();

  Spool(Storage storage, Path folder) {
    this.storage = storage;
    this.folder = folder;
  }

  void add(Entry entry) {
    Block block = months.computeIfAbsent(entry.month(), m -> empty());
    write(block, entry);
    if (block.size() > FLUSH_AT) {
      flush(entry.month(), block);
    }
  }

  private static Block empty() {
    Block block = new Block();
    block.room(Integer.BYTES).putInt(0);
    return block;
  }

  private void flush(String month, Block block) {
    ByteBuffer.wrap(block.array()).putInt(block.size() - Integer.BYTES);
    try {
      storage.append(folder.resolve(month), block.array(), block.size());
    } catch (IOException e) {
      throw Storage.fault(folder, e);
    }
    block.clear();
    block.room(Integer.BYTES).putInt(0);
  }

  private void write(Block out, Entry entry) {
    RowKey record = entry.record();
    out.room(1).put((byte) ((record == null ? 0 : RECORD) | (entry.nonEvent() ? NON_EVENT : 0)));
    if (record != null) {
      key(out, record);
    }
    out.room(Integer.BYTES).putInt(entry.rows().size());
    for (Row row : entry.rows()) {
      out.room(1).put((byte) TABLES.indexOf(row.table()));
      key(out, row.key());
      codec.write(out, row.table(), row.values());
    }
  }

  private static void key(Block out, RowKey key) {
    RowCodec.id(out, key.id());
    out.room(Long.BYTES).putLong(key.version());
  }

  /** Months that have entries, in order, after which nothing can be added. */
  List<String> close() {
    months.forEach(this::flush);
    return months.keySet().stream().sorted().toList();
  }

  /** Reads a month in the order of adding. */
  Reader read(String month) {
    try {
      return new Reader(month, folder.resolve(month), codec);
    } catch (IOException e) {
      throw Storage.unreadable(folder, e);
    }
  }

  /** Entries of one month. */
  static final class Reader implements Closeable {
    private final String month;
    private final Path file;
    private final RowCodec codec;
    private final DataInputStream in;
    private long left;
    private ByteBuffer block = ByteBuffer.allocate(0);

    private Reader(String month, Path file, RowCodec codec) throws IOException {
      this.month = month;
      this.file = file;
      this.codec = codec;
      this.left = Files.size(file);
      this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), FLUSH_AT));
    }

    /**
     * The next entries, with at least {@code keys} keys unless the month ends; empty at its end.
     */
    List<Entry> next(int keys) {
      List<Entry> entries = new ArrayList<>();
      for (int n = 0; n < keys && more(); ) {
        Entry entry = entry();
        entries.add(entry);
        n += 1 + entry.rows().size();
      }
      return entries;
    }

    private boolean more() {
      if (block.hasRemaining() || left == 0) {
        return block.hasRemaining();
      }
      try {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        block = ByteBuffer.wrap(bytes);
        left -= Integer.BYTES + bytes.length;
        return more();
      } catch (IOException e) {
        throw Storage.unreadable(file, e);
      }
    }

    private Entry entry() {
      int flags = block.get();
      RowKey record = (flags & RECORD) == 0 ? null : key();
      int size = block.getInt();
      List<Row> rows = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        TableFormat table = TABLES.get(block.get());
        RowKey key = key();
        rows.add(new Row(table, key, codec.read(block, table)));
      }
      return new Entry(month, record, (flags & NON_EVENT) != 0, rows);
    }

    private RowKey key() {
      return new RowKey(RowCodec.id(block), block.getLong());
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
