package nl.stip.ingest.source.mail;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Somebody who sends or gets mail.
 *
 * @param id address in lower case, or its masked form
 * @param email the address; null when it is masked so that it cannot be told
 * @param name name beside the address, or null
 */
record MailPerson(String id, String email, String name) {

  private static final Pattern MACHINE =
      Pattern.compile(
          "(?:no-?reply|do-?not-?reply|mailer-daemon|postmaster|bounces?|notifications?|listserv"
              + "|majordomo|mailman)(?:[-+.].*)?|.*[-+.](?:bounces?|no-?reply)|mailer[-_]daemon");

  static MailPerson of(String address, String name) {
    String id = address.strip().toLowerCase(Locale.ROOT);
    return new MailPerson(id, id, clean(name));
  }

  /** One whose address a list archive made unreadable for machines. */
  static MailPerson masked(String form, String name) {
    String id = form.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    return new MailPerson(id, null, clean(name));
  }

  private static String clean(String name) {
    String bare = name == null ? "" : name.replaceAll("^[\\s\"']+|[\\s\"']+$", "");
    return bare.isEmpty() || bare.contains("@") ? null : bare;
  }

  List<String> emails() {
    return email == null ? List.of() : List.of(email);
  }

  /** Whether the address is one that programs send from. */
  boolean isMachine() {
    int at = id.indexOf('@');
    return MACHINE.matcher(at < 0 ? id : id.substring(0, at)).matches();
  }
}
