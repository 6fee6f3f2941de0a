package nl.stip.dashboard.page;

import java.util.Optional;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Account.Coverage;

/**
 * What every page lacks, and what would mend it.
 *
 * @param title what is missing
 * @param text what that means for the figures
 * @param act what to do
 */
public record Unlock(String title, String text, String act) {

  /** The first there is: accounts that belong to nobody, more than do; no groups to compare. */
  public static Optional<Unlock> of(Scope scope) {
    long matched = scope.mart().account().coverage().stream().mapToLong(Coverage::matched).sum();
    long unmatched = new Provenance(scope).unmatched();
    Words words = scope.words();
    if (unmatched > matched) {
      return Optional.of(
          new Unlock(
              words.say("unlock.accounts.title"),
              words.say(
                  "unlock.accounts.text",
                  words.numbers().count(matched + unmatched),
                  words.numbers().count(unmatched)),
              words.say("unlock.accounts.do")));
    }
    return scope.catalogue().hasGroups()
        ? Optional.empty()
        : Optional.of(
            new Unlock(
                words.say("unlock.title"), words.say("unlock.text"), words.say("unlock.do")));
  }
}
