package nl.stip.ingest.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import nl.stip.ingest.source.Export;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * A tar.gz, which can be read forwards only. Opening it reads it once and keeps its parts
 * compressed in memory up to a limit; a part beyond the limit is found again by reading from the
 * start.
 */
final class TarExport implements Export {

  private static final long KEPT_BYTES = 128L << 20;

  private final Path path;
  private final List<Part> parts;

  private TarExport(Path path, List<Part> parts) {
    this.path = path;
    this.parts = parts;
  }

  static TarExport open(Path path) throws IOException {
    List<Part> parts = new ArrayList<>();
    long kept = 0;
    try (TarArchiveInputStream tar = archive(path)) {
      int index = 0;
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.isFile()) {
          byte[] packed = kept < KEPT_BYTES ? pack(tar) : null;
          kept += packed == null ? 0 : packed.length;
          String name = SafeName.of(path, entry.getName()).replaceFirst("^\\./", "");
          parts.add(new Entry(path, index, name, entry.getSize(), packed));
        }
        index++;
      }
    }
    parts.sort(Comparator.comparing(Part::name));
    return new TarExport(path, List.copyOf(parts));
  }

  private static TarArchiveInputStream archive(Path path) throws IOException {
    return new TarArchiveInputStream(new Bounded(Exports.gunzip(path), Files.size(path)), "UTF-8");
  }

  private static byte[] pack(InputStream in) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, fast)) {
      in.transferTo(out);
    } finally {
      fast.end();
    }
    return bytes.toByteArray();
  }

  @Override
  public String name() {
    return path.getFileName().toString();
  }

  @Override
  public List<Part> parts() {
    return parts;
  }

  @Override
  public void close() {}

  private static final class Entry implements Part {
    private final Path path;
    private final int index;
    private final String name;
    private final long size;
    private final byte[] packed;

    Entry(Path path, int index, String name, long size, byte[] packed) {
      this.path = path;
      this.index = index;
      this.name = name;
      this.size = size;
      this.packed = packed;
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
    public InputStream open() throws IOException {
      if (packed != null) {
        return new InflaterInputStream(new ByteArrayInputStream(packed));
      }
      TarArchiveInputStream tar = archive(path);
      for (int i = 0; i <= index; i++) {
        tar.getNextEntry();
      }
      return tar;
    }
  }
}
