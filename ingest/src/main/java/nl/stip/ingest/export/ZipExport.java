package nl.stip.ingest.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
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

  static ZipExport open(Path path, LeftOut leftOut) throws IOException {
    ZipFile zip = zip(path);
    try {
      return new ZipExport(path, zip, parts(path, zip, leftOut));
    } catch (RuntimeException | IOException e) {
      zip.close();
      throw e;
    }
  }

  /** Windows Explorer writes names in the code page of DOS, without saying so. */
  private static ZipFile zip(Path path) throws IOException {
    try {
      return new ZipFile(path.toFile());
    } catch (ZipException e) {
      Charset dos =
          Charset.isSupported("IBM850") ? Charset.forName("IBM850") : StandardCharsets.ISO_8859_1;
      return new ZipFile(path.toFile(), dos);
    }
  }

  private static List<Part> parts(Path path, ZipFile zip, LeftOut leftOut) throws IOException {
    Budget budget = new Budget(Files.size(path));
    Room room = new Room(path.getFileName().toString(), leftOut);
    List<Part> parts = new ArrayList<>();
    Iterator<? extends ZipEntry> entries = zip.entries().asIterator();
    while (entries.hasNext() && room.another()) {
      ZipEntry entry = entries.next();
      if (!entry.isDirectory() && !isResourceFork(entry.getName())) {
        Optional<String> name = room.name(entry.getName());
        name.ifPresent(n -> parts.add(new Entry(zip, entry, n, budget.mark(), budget.mark())));
      }
    }
    parts.sort(Comparator.comparing(Part::name));
    return List.copyOf(parts);
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

  private record Entry(
      ZipFile zip, ZipEntry entry, String name, Budget.Mark mark, Budget.Mark unpacked)
      implements Packed {

    @Override
    public long size() {
      return entry.getSize();
    }

    @Override
    public InputStream open() throws IOException {
      InputStream in = zip.getInputStream(entry);
      return new Bounded(in, Math.max(entry.getCompressedSize(), 0), mark);
    }
  }
}
