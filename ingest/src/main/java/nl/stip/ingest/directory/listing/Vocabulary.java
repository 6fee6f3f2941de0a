package nl.stip.ingest.directory.listing;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.stip.ingest.source.text.Shipped;

/**
 * What the attributes of a listing mean: the lines of {@code attributes.tsv} about it. Beside the
 * meanings of {@code directory: columns:} there are {@code first} and {@code last} (parts of the
 * name), {@code id} (by which others speak of the entry), {@code is} (one of them makes it a
 * person), {@code outside} (one of them makes it none), {@code off} (switched off).
 */
public final class Vocabulary {

  private static final Set<String> TESTS = Set.of("is", "outside", "off");

  private final Map<String, List<String>> attributes = new TreeMap<>();

  private Vocabulary() {}

  /** What the attributes of a listing mean. */
  public static Vocabulary of(String listing) {
    Vocabulary vocabulary = new Vocabulary();
    Shipped.rows(Vocabulary.class, "attributes.tsv").stream()
        .filter(cells -> cells[0].equals(listing))
        .forEach(cells -> vocabulary.attributes.put(cells[1], Arrays.asList(cells[2].split(" "))));
    return vocabulary;
  }

  /** Attributes that have a meaning, in order of preference; none if nothing is known. */
  public List<String> attributes(String meaning) {
    return attributes.getOrDefault(meaning, List.of());
  }

  /** Whether it is what a tool knows of its users, rather than a directory with its history. */
  public boolean isStopgap() {
    return attributes.containsKey("stopgap");
  }

  /** All attributes that mean anything. */
  public Set<String> all() {
    Set<String> all = new HashSet<>();
    attributes.forEach(
        (meaning, names) ->
            names.forEach(name -> all.add(TESTS.contains(meaning) ? tested(name) : name)));
    return all;
  }

  private static String tested(String test) {
    return test.split("[=&]", 2)[0];
  }

  /** Whether somebody of the organisation is meant. */
  public boolean isPerson(Listed entry) {
    return any(entry, "is") && !any(entry, "outside");
  }

  /** Whether the entry is switched off. */
  public boolean isOff(Listed entry) {
    return any(entry, "off");
  }

  private boolean any(Listed entry, String meaning) {
    return attributes(meaning).stream().anyMatch(test -> holds(entry, test));
  }

  private static boolean holds(Listed entry, String test) {
    String name = tested(test);
    String wanted = test.substring(name.length() + 1);
    return entry.all(name).stream()
        .anyMatch(
            value ->
                test.charAt(name.length()) == '&'
                    ? (bits(value) & bits(wanted)) != 0
                    : wanted.equals("*") || value.strip().equalsIgnoreCase(wanted));
  }

  private static long bits(String number) {
    try {
      return Long.parseLong(number.strip());
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
