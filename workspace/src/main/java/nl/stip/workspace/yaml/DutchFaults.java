package nl.stip.workspace.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.stip.workspace.Fault;

/**
 * The faults of hand-written files in Dutch, for pages. What a fault says in English is the key, as
 * with gettext: {@code faults_nl.tsv} has each sentence in both languages, with {@code {}} where a
 * value stands.
 */
public final class DutchFaults {

  private static final String VALUE = "{}";
  private static final List<Sentence> SENTENCES = read();

  private DutchFaults() {}

  private record Sentence(Pattern english, String dutch) {

    static Sentence of(String line) {
      String[] cells = line.split("\t", -1);
      String pattern =
          Arrays.stream(cells[0].split(Pattern.quote(VALUE), -1))
              .map(Pattern::quote)
              .collect(Collectors.joining("(.*?)"));
      return new Sentence(Pattern.compile(pattern, Pattern.DOTALL), cells[1]);
    }

    Optional<String> say(String text) {
      Matcher matcher = english.matcher(text);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      String said = dutch;
      for (int i = 1; i <= matcher.groupCount(); i++) {
        int at = said.indexOf(VALUE);
        said = said.substring(0, at) + matcher.group(i) + said.substring(at + VALUE.length());
      }
      return Optional.of(said);
    }
  }

  /** The fault in Dutch; empty when a sentence of it is not known. */
  public static Optional<Fault> of(Fault fault) {
    Optional<String> what = say(fault.what());
    return say(fault.advice())
        .flatMap(advice -> what.map(said -> new Fault(fault.where(), said, advice)));
  }

  /** One sentence in Dutch; empty when it is not known. Nothing is nothing in every language. */
  static Optional<String> say(String english) {
    return english.isEmpty()
        ? Optional.of("")
        : SENTENCES.stream().map(s -> s.say(english)).flatMap(Optional::stream).findFirst();
  }

  private static List<Sentence> read() {
    try (InputStream in =
        Objects.requireNonNull(DutchFaults.class.getResourceAsStream("faults_nl.tsv"))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).map(Sentence::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
