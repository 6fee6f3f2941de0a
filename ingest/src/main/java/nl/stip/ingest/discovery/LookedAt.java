package nl.stip.ingest.discovery;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.Optional;
import nl.stip.ingest.export.Exports;
import nl.stip.ingest.source.Export;

/**
 * A part that remembers its first bytes as long as there is memory, so that many may look at them;
 * one that is compressed alone is seen as what it holds.
 */
final class LookedAt implements Export.Part {

  private final Export.Part part;
  private SoftReference<byte[]> raw = new SoftReference<>(null);
  private SoftReference<byte[]> head = new SoftReference<>(null);

  LookedAt(Export.Part part) {
    this.part = part;
  }

  @Override
  public String name() {
    return part.name();
  }

  @Override
  public long size() {
    return part.size();
  }

  @Override
  public byte[] head() throws IOException {
    byte[] known = head.get();
    if (known == null) {
      known = compressed() ? unpacked() : raw();
      head = new SoftReference<>(known);
    }
    return known;
  }

  private byte[] unpacked() throws IOException {
    try (InputStream in = open()) {
      return in.readNBytes(HEAD);
    }
  }

  private byte[] raw() throws IOException {
    byte[] known = raw.get();
    if (known == null) {
      known = part.head();
      raw = new SoftReference<>(known);
    }
    return known;
  }

  private boolean compressed() throws IOException {
    return Exports.isGzip(raw()) && !Exports.isPackedTar(new ByteArrayInputStream(raw()));
  }

  /** The file to open, if it is one that others are packed in. */
  Optional<Path> archive() throws IOException {
    return Exports.isArchive(raw()) && !compressed() ? Exports.file(part) : Optional.empty();
  }

  /** Whether others are packed in it. */
  boolean isArchive() throws IOException {
    return Exports.isArchive(raw()) && !compressed();
  }

  @Override
  public InputStream open() throws IOException {
    if (!compressed()) {
      return part.open();
    }
    InputStream in = part.open();
    try {
      return Exports.gunzip(new BufferedInputStream(in, HEAD), part.size());
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }
}
