package nl.stip.ingest.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.stip.ingest.source.Export;

/** A single file. */
final class FileExport implements Export {

  private final FilePart part;

  FileExport(Path path) throws IOException {
    part = new FilePart(path.getFileName().toString(), path, Files.size(path));
  }

  @Override
  public String name() {
    return part.name();
  }

  @Override
  public List<Part> parts() {
    return part.size() == 0 ? List.of() : List.of(part);
  }

  @Override
  public void close() {}
}
