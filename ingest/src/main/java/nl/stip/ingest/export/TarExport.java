package nl.stip.ingest.export;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import nl.stip.ingest.issue.DamagedArchive;
import nl.stip.ingest.issue.SwollenPart;
import nl.stip.ingest.issue.SwollenPartException;
import nl.stip.ingest.source.Export;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * A tar, compressed or not, which can be read forwards only. Opening it reads it once. Of one that
 * is compressed, parts are kept in memory, compressed, up to a limit; a part beyond the limit is
 * found again by reading on from where the last one ended, or else from the start.
 */
final class TarExport implements Export {

  private final Path path;
  private final boolean compressed;
  private final List<Part> parts = new ArrayList<>();
  private TarArchiveInputStream resting;
  private int position;

  private TarExport(Path path, boolean compressed) {
    this.path = path;
    this.compressed = compressed;
  }

  static TarExport open(Path path, boolean compressed, LeftOut leftOut) throws IOException {
    TarExport export = new TarExport(path, compressed);
    try {
      export.list(leftOut);
    } catch (IOException e) {
      if (export.parts.isEmpty()) {
        throw e;
      }
      boolean bomb = e instanceof SwollenPartException;
      leftOut.leftOut(export.name(), bomb ? new SwollenPart() : new DamagedArchive());
    }
    export.parts.sort(Comparator.comparing(Part::name));
    return export;
  }

  private void list(LeftOut leftOut) throws IOException {
    Budget budget = new Budget(Files.size(path));
    Room room = new Room(name(), leftOut);
    Kept kept = new Kept();
    try (TarArchiveInputStream tar = archive()) {
      int index = 0;
      for (TarArchiveEntry entry = tar.getNextEntry();
          entry != null && room.another();
          entry = tar.getNextEntry()) {
        Optional<String> name = entry.isFile() ? room.name(entry.getName()) : Optional.empty();
        if (name.isPresent()) {
          String inside = name.get().replaceFirst("^\\./", "");
          Entry part = new Entry(index, inside, entry.getSize(), budget.mark());
          parts.add(part);
          part.packed = compressed ? kept.keep(tar) : null;
        }
        index++;
      }
    }
  }

  private TarArchiveInputStream archive() throws IOException {
    InputStream in =
        compressed
            ? new Bounded(Exports.gunzip(path), Files.size(path))
            : new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    return new TarArchiveInputStream(in, "UTF-8");
  }

  @Override
  public String name() {
    return path.getFileName().toString();
  }

  @Override
  public List<Part> parts() {
    return List.copyOf(parts);
  }

  @Override
  public synchronized void close() throws IOException {
    if (resting != null) {
      resting.close();
      resting = null;
    }
  }

  /** The archive at the start of an entry; nobody else uses it until it is given back. */
  private synchronized TarArchiveInputStream at(int index) throws IOException {
    TarArchiveInputStream tar = resting;
    int next = position;
    resting = null;
    if (tar == null || next > index) {
      if (tar != null) {
        tar.close();
      }
      tar = archive();
      next = 0;
    }
    for (; next <= index; next++) {
      if (tar.getNextEntry() == null) {
        tar.close();
        throw new IOException("the archive has become shorter");
      }
    }
    return tar;
  }

  private synchronized void back(TarArchiveInputStream tar, int index) throws IOException {
    close();
    resting = tar;
    position = index + 1;
  }

  private final class Entry implements Packed {
    private final int index;
    private final String name;
    private final long size;
    private final Budget.Mark unpacked;
    private byte[] packed;

    Entry(int index, String name, long size, Budget.Mark unpacked) {
      this.index = index;
      this.name = name;
      this.size = size;
      this.unpacked = unpacked;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public long size() {
      return size;
    }

    @Override
    public Budget.Mark unpacked() {
      return unpacked;
    }

    @Override
    public InputStream open() throws IOException {
      if (packed != null) {
        return new InflaterInputStream(new ByteArrayInputStream(packed));
      }
      TarArchiveInputStream tar = at(index);
      return new FilterInputStream(tar) {
        private boolean closed;

        @Override
        public void close() throws IOException {
          if (!closed) {
            closed = true;
            back(tar, index);
          }
        }
      };
    }
  }
}
