package nl.stip.ingest.source.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.util.ByteSequence;

/** The header fields that are read, unfolded; of one that stands twice, both. */
final class MailHeader {

  private static final Charset WESTERN = Charset.forName("windows-1252");

  private static final Set<String> READ =
      Set.of(
          "auto-submitted",
          "bcc",
          "cc",
          "date",
          "from",
          "in-reply-to",
          "list-id",
          "list-post",
          "message-id",
          "newsgroups",
          "precedence",
          "references",
          "reply-to",
          "sender",
          "to",
          "x-autoreply",
          "x-autorespond",
          "x-gmail-labels",
          "x-imap",
          "x-original-from");

  private final Map<String, List<String>> fields = new HashMap<>();

  void add(Field field) {
    String name = field.getName().strip().toLowerCase(Locale.ROOT);
    if (READ.contains(name)) {
      fields.computeIfAbsent(name, n -> new ArrayList<>()).add(value(field));
    }
  }

  private static String value(Field field) {
    ByteSequence raw = field.getRaw();
    String line =
        raw == null
            ? field.getName() + ":" + field.getBody()
            : text(raw.toByteArray(), StandardCharsets.UTF_8);
    String value = line.substring(line.indexOf(':') + 1);
    return value.replaceAll("[\\r\\n\\t\\x00]+", " ").strip();
  }

  /** Bytes in a charset, if they are of it, else Windows-1252. */
  static String text(byte[] bytes, Charset charset) {
    try {
      return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, WESTERN);
    }
  }

  /** The first field of a name; empty when there is none. */
  String first(String name) {
    List<String> values = fields.get(name);
    return values == null ? "" : values.get(0);
  }

  /** All fields of a name. */
  List<String> all(String name) {
    return fields.getOrDefault(name, List.of());
  }

  /** Whether a field is there. */
  boolean has(String name) {
    return fields.containsKey(name);
  }
}
