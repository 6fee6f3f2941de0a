package nl.stip.ingest.redaction;

/** Whether a text asks something: a question mark that ends a word and stands in no address. */
final class Question {

  private Question() {}

  static boolean asked(CharSequence text) {
    boolean link = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      link = !Character.isWhitespace(c) && (link || isLink(text, i));
      if (c == '？' || c == '؟' || (c == '?' && !link && ends(text, i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLink(CharSequence text, int at) {
    return text.charAt(at) == '/'
        && at >= 2
        && text.charAt(at - 1) == '/'
        && text.charAt(at - 2) == ':';
  }

  private static boolean ends(CharSequence text, int at) {
    if (at >= text.length()) {
      return true;
    }
    char next = text.charAt(at);
    return Character.isWhitespace(next) || "?!.,;:)\"'*_~”’»".indexOf(next) >= 0;
  }
}
