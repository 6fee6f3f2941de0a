package nl.stip.ingest.redaction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Names and addresses of an export's accounts, to be taken out of the names of its communities.
 * Compared word by word, case aside: {@code #team-anna-smit} becomes {@code team-…}.
 */
final class PersonNames {

  private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int SHORTEST = 3;
  private static final String GONE = "…";

  /** Word sequences by their first word. */
  private final Map<String, List<List<String>>> sequences = new HashMap<>();

  void add(String name, List<String> addresses) {
    sequence(words(name == null ? "" : name));
    for (String address : addresses) {
      sequence(words(address.split("@", 2)[0]));
    }
  }

  private void sequence(List<String> words) {
    if (words.isEmpty() || String.join("", words).length() < SHORTEST) {
      return;
    }
    put(words);
    put(List.of(String.join("", words)));
    if (words.size() > 1) {
      List<String> reversed = new ArrayList<>(words.subList(1, words.size()));
      reversed.add(words.get(0));
      put(reversed);
    }
  }

  private void put(List<String> words) {
    sequences.computeIfAbsent(words.get(0), w -> new ArrayList<>(1)).add(List.copyOf(words));
  }

  private static List<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(r -> r.group()).toList();
  }

  /** The name without persons. */
  String scrub(String name) {
    String text = ADDRESS.matcher(name).replaceAll(GONE);
    List<int[]> spans =
        WORD.matcher(text).results().map(r -> new int[] {r.start(), r.end()}).toList();
    List<String> words = words(text);
    boolean[] gone = new boolean[spans.size()];
    if (words.size() == spans.size()) {
      for (int i = 0; i < gone.length; i++) {
        Arrays.fill(gone, i, Math.max(i, i + longest(words.subList(i, words.size()))), true);
      }
    }
    return without(text, spans, gone);
  }

  private int longest(List<String> words) {
    return sequences.getOrDefault(words.get(0), List.of()).stream()
        .filter(s -> s.size() <= words.size() && words.subList(0, s.size()).equals(s))
        .mapToInt(List::size)
        .max()
        .orElse(0);
  }

  private static String without(String text, List<int[]> spans, boolean[] gone) {
    StringBuilder result = new StringBuilder();
    int from = 0;
    for (int i = 0; i < gone.length; i++) {
      if (gone[i]) {
        boolean joined = i > 0 && gone[i - 1];
        result.append(joined ? "" : text.substring(from, spans.get(i)[0]) + GONE);
        from = spans.get(i)[1];
      }
    }
    return result.append(text.substring(from)).toString();
  }
}
