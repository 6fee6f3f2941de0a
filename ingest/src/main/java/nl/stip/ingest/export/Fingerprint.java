package nl.stip.ingest.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.stip.ingest.source.Export;

/**
 * What an export's bytes are: SHA-256 of the file, or of names and bytes of all parts of a folder.
 *
 * @param sha256 in hexadecimal
 * @param bytes size
 */
public record Fingerprint(String sha256, long bytes) {

  /** Reads the whole export once. */
  public static Fingerprint of(Path path, Export export) throws IOException {
    MessageDigest digest = newDigest();
    long bytes = 0;
    if (Files.isDirectory(path)) {
      for (Export.Part part : export.parts()) {
        digest.update((part.name() + "\n" + part.size() + "\n").getBytes(StandardCharsets.UTF_8));
        try (InputStream in = part.open()) {
          bytes += update(digest, in);
        }
      }
    } else {
      try (InputStream in = Files.newInputStream(path)) {
        bytes = update(digest, in);
      }
    }
    return new Fingerprint(HexFormat.of().formatHex(digest.digest()), bytes);
  }

  private static long update(MessageDigest digest, InputStream in) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long bytes = 0;
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      digest.update(buffer, 0, n);
      bytes += n;
    }
    return bytes;
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
