package nl.stip.ingest.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.stip.ingest.source.Export;

/** A zip as downloaded. */
final class ZipExport implements Export {

  private final Path path;
  private final ZipFile zip;
  private final List<Part> parts;

  private ZipExport(Path path, ZipFile zip, List<Part> parts) {
    this.path = path;
    this.zip = zip;
    this.parts = parts;
  }

  static ZipExport open(Path path) throws IOException {
    ZipFile zip = new ZipFile(path.toFile());
    try {
      List<Part> parts =
          zip.stream()
              .filter(entry -> !entry.isDirectory() && !isResourceFork(entry.getName()))
              .<Part>map(entry -> new Entry(zip, entry, SafeName.of(path, entry.getName())))
              .sorted(Comparator.comparing(Part::name))
              .toList();
      return new ZipExport(path, zip, parts);
    } catch (RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  /** What macOS adds to every zip it makes. */
  private static boolean isResourceFork(String name) {
    return name.startsWith("__MACOSX/") || name.endsWith(".DS_Store");
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
  public void close() throws IOException {
    zip.close();
  }

  private record Entry(ZipFile zip, ZipEntry entry, String name) implements Part {

    @Override
    public long size() {
      return entry.getSize();
    }

    @Override
    public InputStream open() throws IOException {
      return new Bounded(zip.getInputStream(entry), Math.max(entry.getCompressedSize(), 0));
    }
  }
}
