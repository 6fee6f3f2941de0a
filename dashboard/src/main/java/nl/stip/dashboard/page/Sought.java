package nl.stip.dashboard.page;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What somebody looks for: words in small letters without accents, every one of which must be
 * found. A word of up to three letters begins a word where it is found, a longer one may also stand
 * within one, as Dutch writes words together. What is written in one, as {@code E-I} or {@code
 * R&D}, is found where its parts follow each other.
 */
record Sought(List<Term> terms) {

  private static final int SHORT = 3;

  /** How well something is meant, the best first. */
  enum Fit {
    /** It is its title. */
    TITLE,
    /** Its title begins with it, in whole words. */
    OPENING,
    /** Its title has all of it, in whole words. */
    WHOLE,
    /** Its title and its other names have all of it, in whole words. */
    NAME,
    /** Words of its title begin with it. */
    BEGINNING,
    /** Its title has all of it, if within words. */
    WITHIN,
    /** Its other names have it so. */
    WITHIN_NAMES,
    /** Its texts have some of it. */
    TEXT
  }

  /** A word, or the parts of what is written in one. */
  record Term(List<String> parts) {

    boolean isShort() {
      return parts.size() == 1 && parts.get(0).matches("\\p{L}{1," + SHORT + "}");
    }

    /** Whether it stands in a text as it is: a word, or words that follow each other. */
    boolean whole(List<String> text) {
      return places(text).anyMatch(at -> text.subList(at, at + parts.size()).equals(parts));
    }

    boolean begins(List<String> text) {
      int last = parts.size() - 1;
      return places(text)
          .filter(at -> text.subList(at, at + last).equals(parts.subList(0, last)))
          .anyMatch(at -> text.get(at + last).startsWith(parts.get(last)));
    }

    boolean within(List<String> text) {
      boolean inside = parts.size() == 1 && parts.get(0).length() > SHORT;
      return begins(text) || (inside && text.stream().anyMatch(w -> w.contains(parts.get(0))));
    }

    private Stream<Integer> places(List<String> text) {
      return IntStream.rangeClosed(0, text.size() - parts.size()).boxed();
    }
  }

  static Sought of(String asked) {
    return new Sought(
        Arrays.stream(asked.strip().split("\\s+"))
            .map(Sought::words)
            .filter(parts -> !parts.isEmpty())
            .map(Term::new)
            .toList());
  }

  private static List<String> words(String text) {
    return Arrays.stream(plain(text).split("[^\\p{L}\\p{N}]+")).filter(w -> !w.isEmpty()).toList();
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  /** Whether there is nothing to look for. */
  boolean none() {
    return terms.isEmpty();
  }

  /**
   * How well something is meant. Running texts have every short word somewhere, so that who looks
   * for short words only finds names only, and many a word within another, as {@code lopen} has
   * {@code open}: in them words begin with what is looked for.
   *
   * @param title what it is called
   * @param names what else it is called
   * @param texts what is said of it
   * @return empty where a word is found nowhere, or none is looked for
   */
  Optional<Fit> fit(String title, String names, String... texts) {
    if (none()) {
      return Optional.empty();
    }
    List<String> own = words(title);
    List<String> all = Stream.concat(own.stream(), words(names).stream()).toList();
    if (terms.stream().allMatch(term -> term.whole(own))) {
      return Optional.of(opening(own));
    }
    if (terms.stream().allMatch(term -> term.whole(all))) {
      return Optional.of(Fit.NAME);
    }
    if (terms.stream().allMatch(term -> term.begins(own))) {
      return Optional.of(Fit.BEGINNING);
    }
    if (terms.stream().allMatch(term -> term.within(own))) {
      return Optional.of(Fit.WITHIN);
    }
    if (terms.stream().allMatch(term -> term.within(all))) {
      return Optional.of(Fit.WITHIN_NAMES);
    }
    List<String> told = Stream.of(texts).flatMap(t -> words(t).stream()).toList();
    boolean running = !terms.stream().allMatch(Term::isShort);
    return running && terms.stream().allMatch(term -> term.within(all) || term.begins(told))
        ? Optional.of(Fit.TEXT)
        : Optional.empty();
  }

  private Fit opening(List<String> title) {
    List<String> asked = terms.stream().flatMap(term -> term.parts().stream()).toList();
    if (asked.equals(title)) {
      return Fit.TITLE;
    }
    return terms.get(0).whole(title.subList(0, terms.get(0).parts().size()))
        ? Fit.OPENING
        : Fit.WHOLE;
  }
}
