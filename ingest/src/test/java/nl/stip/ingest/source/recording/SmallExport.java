package nl.stip.ingest.source.recording;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import nl.stip.ingest.source.Export;

/** An export of a few parts, held in memory. */
public record SmallExport(List<Part> parts) implements Export {

  /** Files as they lie on disk. */
  public static SmallExport of(Path... files) {
    return new SmallExport(
        Arrays.stream(files)
            .<Part>map(f -> new Bytes(f.getFileName().toString(), all(f)))
            .toList());
  }

  /** One file with a text. */
  public static SmallExport of(String name, String text) {
    return of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** One file with bytes. */
  public static SmallExport of(String name, byte[] bytes) {
    return new SmallExport(List.of(new Bytes(name, bytes)));
  }

  /** Files with bytes, by name. */
  public static SmallExport of(SortedMap<String, byte[]> files) {
    return new SmallExport(
        files.entrySet().stream().<Part>map(f -> new Bytes(f.getKey(), f.getValue())).toList());
  }

  private static byte[] all(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String name() {
    return parts.get(0).name();
  }

  @Override
  public void close() {
    // nothing is held open
  }

  private static final class Bytes implements Part {

    private final String name;
    private final byte[] content;

    Bytes(String name, byte[] content) {
      this.name = name;
      this.content = content;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public long size() {
      return content.length;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(content);
    }
  }
}
