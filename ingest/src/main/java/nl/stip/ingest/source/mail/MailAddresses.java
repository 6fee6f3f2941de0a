package nl.stip.ingest.source.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.address.Address;
import org.apache.james.mime4j.dom.address.Group;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.address.LenientAddressParser;

/**
 * Addresses as fields hold them.
 *
 * <p>Pipermail masks the sender: until 2018 {@code noor at example.org}, which says the address;
 * since then {@code noor @ending from ex@mple@org}, {@code noor @end|ng |rom ex@mp|e@org} or {@code
 * @oor m@iii@g oii ex@mpie@org}, which lost letters: those are names of accounts and no addresses.
 */
final class MailAddresses {

  private static final Pattern AT =
      Pattern.compile("([^\\s<>()\"]+) at ([^\\s<>()\"]+\\.[^\\s<>()\".]+) *(?:\\((.*)\\))?");
  private static final Pattern MASKED =
      Pattern.compile(
          "([^\\s<>()]+ (?:@ending from|@end\\|ng \\|rom|m@iii@g oii) [^\\s<>()]+) *(?:\\((.*)\\))?");
  private static final Pattern COMMENT = Pattern.compile("^[^\"<]*\\((.*)\\)\\s*$");
  private static final int LONGEST = 1 << 16;

  private MailAddresses() {}

  /** Who a From field names first; empty if nobody can be made out. */
  static Optional<MailPerson> sender(String field) {
    Matcher masked = MASKED.matcher(field);
    if (masked.matches()) {
      return Optional.of(MailPerson.masked(masked.group(1), decoded(masked.group(2))));
    }
    Matcher at = AT.matcher(field);
    if (at.matches()) {
      return Optional.of(MailPerson.of(at.group(1) + "@" + at.group(2), decoded(at.group(3))));
    }
    return all(field).stream().findFirst();
  }

  /** Whether a list archive masked the sender. */
  static boolean isMasked(String field) {
    return MASKED.matcher(field).matches() || AT.matcher(field).matches();
  }

  /** Everybody a field names; names of groups are no people, their members are. */
  static List<MailPerson> all(String field) {
    List<MailPerson> people = new ArrayList<>();
    String text = field.length() > LONGEST ? field.substring(0, LONGEST) : field;
    if (text.indexOf('@') < 0) {
      return people;
    }
    try {
      for (Address address : LenientAddressParser.DEFAULT.parseAddressList(text)) {
        if (address instanceof Mailbox mailbox) {
          add(people, mailbox, text);
        } else if (address instanceof Group group) {
          group.getMailboxes().forEach(mailbox -> add(people, mailbox, text));
        }
      }
    } catch (RuntimeException e) {
      // no address list: nobody is named
    }
    return people;
  }

  private static void add(List<MailPerson> people, Mailbox mailbox, String field) {
    String local = mailbox.getLocalPart();
    String domain = mailbox.getDomain();
    if (local == null || local.isBlank() || domain == null || domain.isBlank()) {
      return;
    }
    String name = mailbox.getName();
    Matcher comment = COMMENT.matcher(field);
    if (name == null && comment.matches()) {
      name = comment.group(1);
    }
    people.add(MailPerson.of(local + "@" + domain, decoded(name)));
  }

  /** A phrase with its encoded words (RFC 2047) read. */
  static String decoded(String phrase) {
    if (phrase == null || !phrase.contains("=?")) {
      return phrase;
    }
    try {
      return DecoderUtil.decodeEncodedWords(phrase, DecodeMonitor.SILENT);
    } catch (RuntimeException e) {
      return phrase;
    }
  }
}
