package nl.stip.ingest.source.mail;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Who wrote which mail of one file, and over which address its lists go. Only the file itself is
 * asked, so that a mail means the same whatever lies beside its file.
 */
final class Correspondence {

  private final Map<UUID, String> authors = new HashMap<>();
  private final Map<String, MailList> lists = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  void add(MailHeader header, String author) {
    String one = names.computeIfAbsent(author, a -> a);
    authors.putIfAbsent(key(MessageIds.of(header)), one);
    MailList.of(header)
        .filter(list -> list.address() != null)
        .ifPresent(list -> lists.putIfAbsent(list.address(), list));
  }

  private static UUID key(String messageId) {
    return UUID.nameUUIDFromBytes(messageId.getBytes(StandardCharsets.UTF_8));
  }

  /** Who wrote a mail, or null if it is not in the file. */
  String author(String messageId) {
    return messageId == null ? null : authors.get(key(messageId));
  }

  /** The list that an address posts to, or null. */
  MailList list(String address) {
    return lists.get(address);
  }
}
