package nl.stip.ingest.redaction;

/** Whether a text asks something: a question mark that ends a word and stands in no address. */
final class Question {

  private Question() {}

  static boolean asked(CharSequence text) {
    Word word = new Word(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '？' || c == '؟' || (c == '?' && ends(text, i + 1) && !word.isLinkBefore(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is an address; looks at each character once, however many marks it has. */
  private static final class Word {
    private final CharSequence text;
    private int looked;
    private boolean link;

    Word(CharSequence text) {
      this.text = text;
    }

    boolean isLinkBefore(int at) {
      int from = at;
      boolean found = false;
      while (from > looked && !Character.isWhitespace(text.charAt(from - 1))) {
        from--;
        found |= isLink(from);
      }
      link = found || (from == looked && link);
      looked = at;
      return link;
    }

    private boolean isLink(int at) {
      return text.charAt(at) == ':'
          && at + 2 < text.length()
          && text.charAt(at + 1) == '/'
          && text.charAt(at + 2) == '/';
    }
  }

  private static boolean ends(CharSequence text, int at) {
    if (at >= text.length()) {
      return true;
    }
    char next = text.charAt(at);
    return Character.isWhitespace(next) || "?!.,;:)\"'*_~”’»".indexOf(next) >= 0;
  }
}
