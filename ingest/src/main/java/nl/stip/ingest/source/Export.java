package nl.stip.ingest.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** A folder, zip, tar.gz or file, as a set of named parts opened without unpacking. */
public interface Export extends Closeable {

  /** File or folder name, for messages. */
  String name();

  /** All parts, ordered by name. */
  List<Part> parts();

  /** A named stretch of bytes. */
  interface Part {

    /** Bytes that are looked at to tell what a part is. */
    int HEAD = 1 << 16;

    /** Path inside the export, with forward slashes; the file's own name for a single file. */
    String name();

    /** Size in bytes, or -1 when unknown. */
    long size();

    /** The first bytes, at most {@link #HEAD}; for telling what it is. */
    default byte[] head() throws IOException {
      try (InputStream in = open()) {
        return in.readNBytes(HEAD);
      }
    }

    /** Opens it from the start; bounded against zip bombs. */
    InputStream open() throws IOException;
  }
}
