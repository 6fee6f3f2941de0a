package nl.stip.dashboard.figure.by;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import nl.stip.dashboard.figure.Answer;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureReader;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.language.Language;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Mart;
import nl.stip.dashboard.page.Chosen;
import nl.stip.dashboard.page.View;

/** Reads a figure of a mart as the page Adoption does, with what was chosen there. */
record Reading(Path mart, Language language) {

  <T> T of(Figure figure, Map<String, String> choices, Function<Answer, T> what) {
    try (Mart opened = Mart.open(mart)) {
      View view = new View("adoption", choices);
      Scope scope =
          new Scope(
              opened,
              new Chosen(view, opened.catalogue(language)).selection().orElseThrow(),
              Words.in(language));
      return what.apply(FigureReader.read(figure, scope));
    }
  }
}
