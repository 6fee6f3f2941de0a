package nl.stip.dashboard.page;

import java.util.List;
import nl.stip.dashboard.language.Language;
import nl.stip.dashboard.language.Words;
import nl.stip.workspace.Fault;
import nl.stip.workspace.yaml.DutchFaults;

/**
 * A fault of the register in the reader's language; what has no words in Dutch is told in English.
 *
 * @param where file and line
 * @param what what is wrong
 * @param advice what to do
 * @param language id of the language it is told in
 */
public record Told(String where, String what, String advice, String language) {

  /** Faults as a reader of that language is told them. */
  public static List<Told> all(List<Fault> faults, Words words) {
    return faults.stream().map(fault -> of(fault, words.language())).toList();
  }

  private static Told of(Fault fault, Language language) {
    return language == Language.NL
        ? DutchFaults.of(fault)
            .map(dutch -> in(dutch, Language.NL))
            .orElseGet(() -> in(fault, Language.EN))
        : in(fault, Language.EN);
  }

  private static Told in(Fault fault, Language language) {
    return new Told(fault.where(), fault.what(), fault.advice(), language.id());
  }
}
