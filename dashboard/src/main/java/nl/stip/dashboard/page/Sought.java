package nl.stip.dashboard.page;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Words that somebody looks for: small letters without accents, every one of which must be found,
 * also within a longer word, as Dutch writes words together.
 */
record Sought(List<String> words) {

  private static final int IN_TEXT = 3;

  static Sought of(String asked) {
    return new Sought(
        Arrays.stream(plain(asked).split("[^\\p{L}\\p{N}]+")).filter(w -> !w.isEmpty()).toList());
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  /** Whether there is nothing to look for. */
  boolean none() {
    return words.isEmpty();
  }

  /**
   * How well something is meant by the words: 0 where its title begins with the first, 1 where all
   * begin words of its title, 2 where all are in its title, 3 where some are in its texts only.
   *
   * @return empty where a word is found nowhere, or none is looked for
   */
  OptionalInt rank(String title, String... texts) {
    String name = plain(title);
    String all = Stream.of(texts).map(Sought::plain).reduce(name, (a, b) -> a + "\n" + b);
    if (none() || !words.stream().allMatch(all::contains)) {
      return OptionalInt.empty();
    }
    if (!words.stream().allMatch(name::contains)) {
      return OptionalInt.of(IN_TEXT);
    }
    List<String> parts = Sought.of(name).words;
    boolean begins = words.stream().allMatch(w -> parts.stream().anyMatch(p -> p.startsWith(w)));
    return OptionalInt.of(name.startsWith(words.get(0)) ? 0 : begins ? 1 : 2);
  }
}
