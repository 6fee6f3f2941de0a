package nl.stip.ingest.source.mail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stip.ingest.source.Export;

/** What mail lies in: many messages behind one another, or one. */
enum MailContainer {
  /** An mbox. */
  MBOX("holds mails one behind another (mbox)"),
  /** A message alone: EML, Maildir, a news article. */
  MESSAGE("is a mail");

  private static final Pattern FIELD = Pattern.compile("([!-9;-~]{1,76})[ \\t]*:.*");
  private static final Set<String> WHEN_OR_WHICH = Set.of("date", "message-id", "received");

  private final String reason;

  MailContainer(String reason) {
    this.reason = reason;
  }

  String reason() {
    return reason;
  }

  /** Looks at the start of a part. */
  static Optional<MailContainer> of(Export.Part part) throws IOException {
    byte[] head = part.head();
    String text =
        new String(head, StandardCharsets.ISO_8859_1).replaceFirst("^(ï»¿)?[\\r\\n]*", "");
    int line = text.indexOf('\n');
    if (line < 0) {
      return Optional.empty();
    }
    byte[] first =
        text.substring(0, Math.min(line, FromLine.LENGTH)).getBytes(StandardCharsets.ISO_8859_1);
    if (FromLine.is(first, 0, first.length)) {
      return isHeader(text.substring(line + 1)) ? Optional.of(MBOX) : Optional.empty();
    }
    return isHeader(text) ? Optional.of(MESSAGE) : Optional.empty();
  }

  /** Whether header fields come first, who and when or which among them. */
  private static boolean isHeader(String text) {
    Set<String> names = new HashSet<>();
    boolean first = true;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      Matcher field = FIELD.matcher(line);
      boolean more = !first && (line.startsWith(" ") || line.startsWith("\t"));
      if (field.matches()) {
        names.add(field.group(1).toLowerCase(Locale.ROOT));
      } else if (!more) {
        break;
      }
      first = false;
    }
    return names.contains("from") && names.stream().anyMatch(WHEN_OR_WHICH::contains);
  }
}
