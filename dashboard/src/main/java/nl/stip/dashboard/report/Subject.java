package nl.stip.dashboard.report;

import java.util.Optional;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.language.Language;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Mart;
import nl.stip.dashboard.page.Address;
import nl.stip.dashboard.page.Chosen;
import nl.stip.dashboard.page.LeftOut;

/**
 * What a file is about, from the same address as a page.
 *
 * @param scope what its figures are about
 * @param leftOut what the address asks that is not answered
 */
public record Subject(Scope scope, LeftOut leftOut) {

  /** The subject of an address; empty when the mart has no period. */
  public static Optional<Subject> of(Mart mart, Address address) {
    Language usual = Language.of(mart.account().settings().get("language"), Language.NL);
    Words words = Words.in(Language.of(address.view().choice("lang"), usual));
    Optional<Selection> selection =
        new Chosen(address.view(), mart.catalogue(words.language())).selection();
    return selection
        .map(chosen -> new Scope(mart, chosen, words))
        .map(scope -> new Subject(scope, LeftOut.of(address, scope)));
  }
}
