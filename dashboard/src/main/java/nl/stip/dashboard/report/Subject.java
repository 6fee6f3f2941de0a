package nl.stip.dashboard.report;

import java.util.Map;
import java.util.Optional;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.language.Language;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Mart;
import nl.stip.dashboard.page.Chosen;
import nl.stip.dashboard.page.View;

/** Finds what a report is about from the same choices as a page's URL. */
public final class Subject {

  private Subject() {}

  /** The scope of the choices; empty when the mart has no period. */
  public static Optional<Scope> of(Mart mart, Map<String, String> choices) {
    Language usual = Language.of(mart.account().settings().get("language"), Language.NL);
    Words words = Words.in(Language.of(choices.getOrDefault("lang", ""), usual));
    Optional<Selection> selection =
        new Chosen(new View("overview", choices), mart.catalogue(words.language())).selection();
    return selection.map(s -> new Scope(mart, s, words));
  }
}
