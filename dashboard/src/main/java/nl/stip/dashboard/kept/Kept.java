package nl.stip.dashboard.kept;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * An answer with its strong ETag (RFC 9110, 8.8.3). Only its compressed form is kept; each form has
 * a tag of its own, as its bytes differ.
 */
final class Kept {

  private static final int DIGITS = 32;

  private final Map<String, String> headers;
  private final byte[] zipped;
  private final String digest;

  private Kept(Map<String, String> headers, byte[] zipped, String digest) {
    this.headers = headers;
    this.zipped = zipped;
    this.digest = digest;
  }

  /** Headers that belong to the content. */
  Map<String, String> headers() {
    return headers;
  }

  static Kept of(Map<String, String> headers, byte[] content) {
    try {
      ByteArrayOutputStream zipped = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
        gzip.write(content);
      }
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      String hex = HexFormat.of().formatHex(digest).substring(0, DIGITS);
      return new Kept(Map.copyOf(headers), zipped.toByteArray(), hex);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The tag of the compressed or of the plain form. */
  String tag(boolean compressed) {
    return "\"" + digest + (compressed ? "-gzip\"" : "\"");
  }

  byte[] bytes(boolean compressed) throws IOException {
    if (compressed) {
      return zipped;
    }
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
      return gzip.readAllBytes();
    }
  }

  int weight() {
    return zipped.length;
  }
}
