package nl.stip.ingest.source.zulip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is needed of a message as its author typed it, where Zulip has not rendered it. */
final class ZulipMarkdown {

  private static final Pattern MENTION =
      Pattern.compile("@\\*\\*([^*|]{1,200})(?:\\|(\\d{1,18}))?\\*\\*");
  private static final Pattern QUOTE =
      Pattern.compile(
          "@_\\*\\*[^*|]{1,200}(?:\\|\\d{1,18})?\\*\\*\\s*"
              + "\\[[^\\]]{1,80}\\]\\([^)]{1,500}/near/(\\d{1,18})/?\\)");

  private ZulipMarkdown() {}

  /**
   * Somebody called upon by name.
   *
   * @param name full name
   * @param id native id where it was needed to tell namesakes apart, or null
   */
  record Named(String name, String id) {}

  static List<Named> mentions(String text) {
    List<Named> named = new ArrayList<>();
    Matcher mention = MENTION.matcher(text);
    while (mention.find()) {
      named.add(new Named(mention.group(1), mention.group(2)));
    }
    return named;
  }

  /** Native id of the message that is quoted, if any. */
  static Optional<String> quote(String text) {
    Matcher quote = QUOTE.matcher(text);
    return quote.find() ? Optional.of(quote.group(1)) : Optional.empty();
  }

  /** The text without what is quoted. */
  static String text(String text) {
    StringBuilder own = new StringBuilder();
    boolean quoted = false;
    for (String line : text.split("\n", -1)) {
      if (line.startsWith("```quote") || line.startsWith("~~~quote")) {
        quoted = true;
      } else if (quoted && (line.equals("```") || line.equals("~~~"))) {
        quoted = false;
      } else if (!quoted) {
        own.append(line).append('\n');
      }
    }
    return own.toString().strip();
  }
}
