package nl.stip.ingest.identity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Full names in one form, so that the same name written in two tools is the same: Unicode
 * normalisation form KC (UAX 15), without diacritics, case, emoji, what stands in brackets, titles
 * behind a comma, and with "Last, First" turned round. A name of one word is none.
 */
public final class FullName {

  private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]|\\{[^}]*\\}");
  private static final Pattern BEHIND = Pattern.compile("\\s[|/–—-]\\s.*");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern QUOTES = Pattern.compile("['’‘`´.]");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "phd", "msc", "mba");

  /** What is one only behind a comma, since people are called so. */
  private static final Set<String> DEGREES = Set.of("md", "dr", "iv", "ma", "ba", "bsc", "ph d");

  private static final Set<String> TITLES =
      Set.of("dr", "prof", "ir", "drs", "mr", "mrs", "ms", "dhr", "mevr", "mw");

  private FullName() {}

  /** The one form of a name, or null if it is none. */
  public static String normal(String written) {
    if (written == null || written.contains("@")) {
      return null;
    }
    String name = Normalizer.normalize(written, Normalizer.Form.NFKC);
    name = ASIDE.matcher(name).replaceAll(" ");
    name = BEHIND.matcher(name).replaceFirst("");
    name = turned(name);
    String[] words = words(name).split(" ");
    int from = 0;
    int to = words.length;
    while (to > from && SUFFIXES.contains(words[to - 1])) {
      to--;
    }
    while (from < to && TITLES.contains(words[from])) {
      from++;
    }
    String bare = Arrays.stream(words, from, to).collect(Collectors.joining(" "));
    return bare.contains(" ") ? bare : null;
  }

  /** "Last, First" as "First Last"; what stands behind a comma and is a suffix is left out. */
  private static String turned(String name) {
    StringBuilder first = new StringBuilder();
    String[] parts = name.split(",");
    for (int i = 1; i < parts.length; i++) {
      String words = words(parts[i]);
      boolean whole = words(parts[0]).contains(" ");
      if (!SUFFIXES.contains(words) && !(whole && DEGREES.contains(words))) {
        first.append(parts[i]).append(' ');
      }
    }
    return first + (parts.length == 0 ? "" : parts[0]);
  }

  // Letters that are no letter with a mark, and are written so where the keyboard lacks them.
  private static String words(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    bare = QUOTES.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("");
    bare =
        bare.replace("ß", "ss")
            .replace("ø", "o")
            .replace("ł", "l")
            .replace("æ", "ae")
            .replace("ı", "i");
    return NO_LETTERS.matcher(bare).replaceAll(" ").strip();
  }
}
