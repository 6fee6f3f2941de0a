package nl.stip.ingest.source.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which mail it is and which it answers (RFC 5322 3.6.4). */
final class MessageIds {

  private static final Pattern ID = Pattern.compile("<([^<>\\s]{1,998})>");

  private MessageIds() {}

  /** The id of a mail; of one without, what tells it from others. */
  static String of(MailHeader header) {
    String field = header.first("message-id");
    Matcher id = ID.matcher(field);
    if (id.find()) {
      return id.group(1);
    } else if (!field.isBlank() && field.length() < 1000) {
      return field.replaceAll("[<>]", "").strip();
    }
    return String.join(
        "\u001f", "none", header.first("from"), header.first("date"), header.first("to"));
  }

  /** The mail answered, else the last it refers to; null if it answers none. */
  static String answered(MailHeader header) {
    Matcher answered = ID.matcher(header.first("in-reply-to"));
    if (answered.find()) {
      return answered.group(1);
    }
    String last = null;
    for (Matcher m = ID.matcher(header.first("references")); m.find(); ) {
      last = m.group(1);
    }
    return last;
  }
}
