package nl.stip.ingest.discovery;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.Optional;
import nl.stip.ingest.export.Exports;
import nl.stip.ingest.source.Export;

/**
 * A part that remembers its first bytes as long as there is memory, so that many may look at them;
 * one that is compressed alone is seen as what it holds. One that cannot be read looks empty, and
 * is remembered for that, so that it stops nobody from looking at the others.
 */
final class LookedAt implements Export.Part {

  private static final byte[] NOTHING = {};

  private final Export.Part part;
  private SoftReference<byte[]> raw;
  private SoftReference<byte[]> head;
  private IOException failure;
  private boolean plain;

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
  public byte[] head() {
    byte[] known = head == null ? null : head.get();
    if (known == null && failure == null) {
      try {
        known = isCompressed() ? unpacked() : raw();
        head = new SoftReference<>(known);
      } catch (IOException e) {
        failure = e;
      }
    }
    return known == null ? NOTHING : known;
  }

  /** Why it cannot be read, if somebody tried in vain. */
  Optional<IOException> failure() {
    return Optional.ofNullable(failure);
  }

  private byte[] unpacked() throws IOException {
    try (InputStream in = open()) {
      return in.readNBytes(HEAD);
    }
  }

  private byte[] raw() throws IOException {
    byte[] known = raw == null ? null : raw.get();
    if (known == null) {
      known = part.head();
      raw = new SoftReference<>(known);
    }
    return known;
  }

  private boolean isCompressed() throws IOException {
    return Exports.isGzip(raw()) && !Exports.isPackedTar(new ByteArrayInputStream(raw()));
  }

  /** The file to open, if it is one that others are packed in. */
  Optional<Path> archive() {
    return isArchive() ? Exports.file(part) : Optional.empty();
  }

  /** Whether others are packed in it. */
  boolean isArchive() {
    try {
      return failure == null && Exports.isArchive(raw()) && !isCompressed();
    } catch (IOException e) {
      failure = e;
      return false;
    }
  }

  @Override
  public InputStream open() throws IOException {
    return plain || raw != null ? opened() : looking();
  }

  private InputStream opened() throws IOException {
    return !plain && isCompressed() ? Exports.gunzip(part) : part.open();
  }

  /**
   * Opens it and looks at its start on the way: of many thousand files each is opened once less.
   */
  private InputStream looking() throws IOException {
    PushbackInputStream in = new PushbackInputStream(part.open(), Exports.GZIP_MAGIC);
    try {
      byte[] start = in.readNBytes(Exports.GZIP_MAGIC);
      plain = !Exports.isGzip(start);
      if (plain) {
        in.unread(start);
        return in;
      }
    } catch (IOException e) {
      in.close();
      throw e;
    }
    in.close();
    return opened();
  }
}
