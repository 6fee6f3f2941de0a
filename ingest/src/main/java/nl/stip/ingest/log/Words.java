package nl.stip.ingest.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts that come again and again, such as tools and types, by number: scratch files hold the
 * number, and whoever reads them back gets the same text. Bounded; what is rare stays without one.
 */
final class Words {

  private static final int MOST = 1 << 12;
  private static final int LONGEST = 64;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();

  /** The number of a text, or -1 if it has none. */
  int number(String word) {
    Integer known = numbers.get(word);
    if (known != null) {
      return known;
    }
    if (words.size() == MOST || word.length() > LONGEST) {
      return -1;
    }
    numbers.put(word, words.size());
    words.add(word);
    return words.size() - 1;
  }

  /** The text of a number. */
  String word(int number) {
    return words.get(number);
  }
}
