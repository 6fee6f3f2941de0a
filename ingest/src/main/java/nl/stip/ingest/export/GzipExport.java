package nl.stip.ingest.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.stip.ingest.source.Export;

/** A single compressed file; its part has the name without {@code .gz}. */
final class GzipExport implements Export {

  private final Path path;

  GzipExport(Path path) {
    this.path = path;
  }

  @Override
  public String name() {
    return path.getFileName().toString();
  }

  @Override
  public List<Part> parts() {
    String inner = name().replaceFirst("\\.gz$", "");
    return List.of(
        new Part() {
          @Override
          public String name() {
            return inner;
          }

          @Override
          public long size() {
            return -1;
          }

          @Override
          public InputStream open() throws IOException {
            return new Bounded(Exports.gunzip(path), Files.size(path));
          }
        });
  }

  @Override
  public void close() {}
}
