package nl.stip.dashboard.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The strong entity tag of an answer. A mart never changes under its name, so the name and what is
 * asked of it say all about the answer, before it is made.
 */
final class Version {

  private static final int BYTES = 16;

  private Version() {}

  /**
   * The tag.
   *
   * @param mart name of the mart
   * @param address what is asked of it
   * @param asked with which parameters
   */
  static String tag(String mart, String address, Parameters asked) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((mart + '\n' + address + '\n' + asked).getBytes(StandardCharsets.UTF_8));
      byte[] kept = java.util.Arrays.copyOf(hash, BYTES);
      return '"' + Base64.getUrlEncoder().withoutPadding().encodeToString(kept) + '"';
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
