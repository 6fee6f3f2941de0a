package nl.stip.ingest.source.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mailing list or newsgroup.
 *
 * @param id List-Id (RFC 2919), else the address to post to (RFC 2369), else the folder of its
 *     archive
 * @param name its name as written, or null
 * @param address where people post to, or null
 */
record MailList(String id, String name, String address) {

  private static final Pattern LIST_ID = Pattern.compile("^(.*?)<([^<>\\s]+)>.*");
  private static final Pattern POST = Pattern.compile("<mailto:([^<>?\\s]+)");

  /** The list a mail says it went over. */
  static Optional<MailList> of(MailHeader header) {
    Matcher post = POST.matcher(header.first("list-post"));
    String address = post.find() ? post.group(1).toLowerCase(Locale.ROOT) : null;
    Matcher id = LIST_ID.matcher(header.first("list-id"));
    if (id.matches()) {
      String name = MailAddresses.decoded(id.group(1)).replaceAll("^[\\s\"]+|[\\s\"]+$", "");
      String list = id.group(2).toLowerCase(Locale.ROOT);
      return Optional.of(new MailList(list, name.isEmpty() ? list : name, address));
    } else if (!header.first("list-id").isBlank()) {
      String list = header.first("list-id").strip().toLowerCase(Locale.ROOT);
      return Optional.of(new MailList(list, list, address));
    } else if (address != null) {
      return Optional.of(new MailList(address, address, address));
    }
    return groups(header).stream().findFirst().map(g -> new MailList(g, g, null));
  }

  private static List<String> groups(MailHeader header) {
    return List.of(header.first("newsgroups").split("\\s*,\\s*")).stream()
        .map(g -> g.strip().toLowerCase(Locale.ROOT))
        .filter(g -> !g.isEmpty())
        .toList();
  }

  /** The list whose archive lies in a folder. */
  static MailList archive(String folder) {
    return new MailList(folder.toLowerCase(Locale.ROOT), folder, null);
  }
}
