package nl.stip.ingest.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.ShortBufferException;
import javax.crypto.spec.SecretKeySpec;
import nl.stip.event.EventId;

/**
 * Replaces native ids and addresses by keyed pseudonyms: HMAC-SHA-256 (RFC 2104) cut to its first
 * 64 or 128 bits, over the kind of thing and its identity. Different kinds never meet. Not safe for
 * use by several threads at once.
 */
public final class Pseudonyms {

  private static final String ALGORITHM = "HmacSHA256";
  private static final byte SEPARATOR = 0x1f;
  private static final byte[] NOTHING = {};

  private final Mac mac;
  private final ByteBuffer seal;
  private byte[] said = new byte[1 << 10];
  private int length;

  /** Pseudonyms under a key. */
  public Pseudonyms(Key key) {
    try {
      mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key.secret(), ALGORITHM));
      seal = ByteBuffer.allocate(mac.getMacLength());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA-256", e);
    }
  }

  /** An account of a tool. */
  public long account(String tool, String nativeId) {
    return key("account", tool, nativeId);
  }

  /** An account by its native id across the tools of one vendor. */
  public long nativeKey(String vendor, String nativeId) {
    return key("native", vendor, nativeId);
  }

  /** A community or conversation of a tool. */
  public long community(String tool, String nativeId) {
    return key("community", tool, nativeId);
  }

  /** The name of a community, by which files name it. */
  public long communityName(String tool, String name) {
    return key("community-name", tool, name);
  }

  /** A person by the key the directory gives. */
  public long person(String directoryKey) {
    return key("person", directoryKey);
  }

  /** An e-mail address in canonical form: trimmed, lower case; what follows a + is kept. */
  public long email(String address) {
    return key("email", address.strip().toLowerCase(Locale.ROOT));
  }

  /** A full name in the form of {@link FullName}; null if it is none. */
  public Long name(String written) {
    String name = FullName.normal(written);
    return name == null ? null : (Long) key("name", name);
  }

  /** An event, record or object: kind is {@code object} for everything that can be answered. */
  public EventId id(String vendor, String kind, String nativeId) {
    seal("id", vendor, kind, nativeId);
    return new EventId(seal.getLong(0), seal.getLong(Long.BYTES));
  }

  /** A fingerprint of content; keyed, so that short texts cannot be guessed from it. */
  public long fingerprint(String... content) {
    return key(content);
  }

  private long key(String... words) {
    seal(words);
    return seal.getLong(0);
  }

  private void seal(String... words) {
    length = 0;
    for (String word : words) {
      say(word == null ? NOTHING : word.getBytes(StandardCharsets.UTF_8));
    }
    mac.update(said, 0, length);
    try {
      mac.doFinal(seal.array(), 0);
    } catch (ShortBufferException e) {
      throw new IllegalStateException("the buffer has the length of the code", e);
    }
  }

  private void say(byte[] word) {
    if (said.length - length <= word.length) {
      said = Arrays.copyOf(said, Math.max(2 * said.length, length + word.length + 1));
    }
    System.arraycopy(word, 0, said, length, word.length);
    length += word.length;
    said[length++] = SEPARATOR;
  }
}
