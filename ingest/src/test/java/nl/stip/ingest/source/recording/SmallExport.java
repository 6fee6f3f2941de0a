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
import java.util.Map;
import java.util.SortedMap;
import nl.stip.ingest.source.Export;

/**
 * An export of a few parts, held in memory.
 *
 * @param name its name
 * @param parts the parts
 */
public record SmallExport(String name, List<Part> parts) implements Export {

  /** Parts that are called after the first of them. */
  public SmallExport(List<Part> parts) {
    this(parts.get(0).name(), parts);
  }

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
    return of(files.firstKey(), files);
  }

  /** An export of a name, of files with bytes. */
  public static SmallExport of(String name, Map<String, byte[]> files) {
    return new SmallExport(
        name,
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
