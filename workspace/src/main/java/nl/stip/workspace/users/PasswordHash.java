package nl.stip.workspace.users;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A password as the users file keeps it: PBKDF2 (RFC 8018) with HMAC-SHA-256, 310,000 rounds, a
 * salt of 16 bytes, in the form of Spring Security's {@code Pbkdf2PasswordEncoder} ({@code
 * defaultsForSpringSecurity_v5_8}), which the dashboard checks it with.
 */
public final class PasswordHash {

  /** Name of the form, by which Spring's delegating encoder knows it. */
  public static final String FORM = "pbkdf2@SpringSecurity_v5_8";

  /** The fewest characters of a password. */
  public static final int SHORTEST = 12;

  /** The most characters of a password. */
  public static final int LONGEST = 200;

  private static final String PREFIX = "{" + FORM + "}";
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int ROUNDS = 310_000;
  private static final Pattern WRITTEN =
      Pattern.compile(Pattern.quote(PREFIX) + "[0-9a-f]{" + 2 * (SALT_BYTES + HASH_BYTES) + "}");

  private PasswordHash() {}

  /** Hashes a password with a new salt. */
  public static String of(char[] password) {
    byte[] salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    PBEKeySpec spec = new PBEKeySpec(password, salt, ROUNDS, HASH_BYTES * Byte.SIZE);
    try {
      byte[] hash =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
      byte[] both = Arrays.copyOf(salt, SALT_BYTES + HASH_BYTES);
      System.arraycopy(hash, 0, both, SALT_BYTES, HASH_BYTES);
      return PREFIX + HexFormat.of().formatHex(both);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this Java has no PBKDF2WithHmacSHA256", e);
    } finally {
      spec.clearPassword();
    }
  }

  /** Whether a text is written as {@link #of} writes. */
  static boolean isWritten(String text) {
    return WRITTEN.matcher(text).matches();
  }
}
