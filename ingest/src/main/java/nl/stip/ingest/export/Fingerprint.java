package nl.stip.ingest.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.LongConsumer;
import nl.stip.ingest.source.Export;

/**
 * What an export's bytes are: SHA-256 of a file or part, or of names and bytes of parts that belong
 * together.
 *
 * @param sha256 in hexadecimal
 * @param bytes size
 */
public record Fingerprint(String sha256, long bytes) {

  private static final int BUFFER = 1 << 16;

  /**
   * Of a single file.
   *
   * @param told is told how many bytes have been read
   */
  public static Fingerprint of(Path file, LongConsumer told) throws IOException {
    try (Metered whole = new Metered(new FileExport(file))) {
      whole.telling(told);
      return of(whole.parts().get(0));
    }
  }

  /**
   * Of one part.
   *
   * @throws IOException if it cannot be read
   */
  public static Fingerprint of(Export.Part part) throws IOException {
    MessageDigest digest = newDigest();
    try (InputStream in = part.open()) {
      long bytes = update(digest, in, new byte[BUFFER]);
      return new Fingerprint(HexFormat.of().formatHex(digest.digest()), bytes);
    }
  }

  /** Of parts that belong together; one that cannot be read to the end counts as what can be. */
  public static Fingerprint of(List<Export.Part> parts) {
    MessageDigest digest = newDigest();
    byte[] buffer = new byte[BUFFER];
    long bytes = 0;
    for (Export.Part part : parts) {
      digest.update((part.name() + "\n" + part.size() + "\n").getBytes(StandardCharsets.UTF_8));
      try (InputStream in = part.open()) {
        bytes += update(digest, in, buffer);
      } catch (IOException e) {
        digest.update((byte) 0);
      }
    }
    return new Fingerprint(HexFormat.of().formatHex(digest.digest()), bytes);
  }

  /** Of files known by theirs, whatever their order. */
  public static Fingerprint together(List<Fingerprint> files) {
    if (files.size() == 1) {
      return files.get(0);
    }
    MessageDigest digest = newDigest();
    files.stream()
        .map(Fingerprint::sha256)
        .sorted()
        .forEach(sha256 -> digest.update(sha256.getBytes(StandardCharsets.US_ASCII)));
    long bytes = files.stream().mapToLong(Fingerprint::bytes).sum();
    return new Fingerprint(HexFormat.of().formatHex(digest.digest()), bytes);
  }

  private static long update(MessageDigest digest, InputStream in, byte[] buffer)
      throws IOException {
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
