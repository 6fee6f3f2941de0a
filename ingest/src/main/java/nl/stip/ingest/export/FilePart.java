package nl.stip.ingest.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.stip.ingest.source.Export;

/** A part that is a file on its own. */
record FilePart(String name, Path file, long size) implements Export.Part {

  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(file);
  }
}
