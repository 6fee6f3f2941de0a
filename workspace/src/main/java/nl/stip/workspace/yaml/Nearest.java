package nl.stip.workspace.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** What a mistyped word was probably meant to be. */
public final class Nearest {

  private Nearest() {}

  /**
   * Advice that names the closest of the allowed words.
   *
   * @return "did you mean 'zone'?" when one is close, otherwise the whole list if it is short, or
   *     an empty string
   */
  public static String advice(String word, Collection<String> allowed) {
    String lower = word.toLowerCase(Locale.ROOT);
    String best =
        allowed.stream()
            .min(Comparator.comparingInt((String a) -> distance(lower, a)).thenComparing(a -> a))
            .orElse("");
    int limit = Math.max(2, word.length() / 3);
    if (!best.isEmpty() && distance(lower, best) <= limit) {
      return "did you mean '" + best + "'?";
    }
    return allowed.size() <= 24
        ? "choose from: " + String.join(", ", allowed.stream().sorted().toList())
        : "";
  }

  /** Levenshtein (1966): insertions, deletions and substitutions, ignoring case of the second. */
  static int distance(String from, String to) {
    String target = to.toLowerCase(Locale.ROOT);
    int[] row = new int[target.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (from.charAt(i - 1) == target.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[target.length()];
  }
}
