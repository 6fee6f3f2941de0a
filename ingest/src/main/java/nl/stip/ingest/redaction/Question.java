package nl.stip.ingest.redaction;

/** Whether a text asks something: a question mark that ends a word and stands in no address. */
final class Question {

  private Question() {}

  static boolean asked(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '？' || c == '؟' || (c == '?' && ends(text, i + 1) && !inLink(text, i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean ends(CharSequence text, int at) {
    if (at >= text.length()) {
      return true;
    }
    char next = text.charAt(at);
    return Character.isWhitespace(next) || "?!.,;:)\"'*_~”’»".indexOf(next) >= 0;
  }

  private static boolean inLink(CharSequence text, int at) {
    int from = at;
    while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    return text.subSequence(from, at).toString().contains("://");
  }
}
