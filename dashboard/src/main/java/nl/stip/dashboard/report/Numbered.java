package nl.stip.dashboard.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.stip.dashboard.businesscase.CostFigures;
import nl.stip.dashboard.figure.Answer;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureReader;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.page.Business;
import nl.stip.dashboard.page.Tags;
import nl.stip.dashboard.page.View;

/**
 * A figure whose numbers are written below each other.
 *
 * @param page the page it stands on
 * @param answer its numbers
 */
record Numbered(String page, Answer answer) {

  /**
   * The figures of all pages, each figure once.
   *
   * @param business what tools cost; null for who may not see it
   */
  static List<Numbered> all(Scope scope, Business business) {
    List<Numbered> all = new ArrayList<>();
    Set<Figure> seen = new HashSet<>();
    for (String page : View.PAGES) {
      Tags.of(page).figures().stream()
          .filter(seen::add)
          .forEach(figure -> all.add(new Numbered(page, FigureReader.read(figure, scope))));
    }
    if (business != null) {
      business
          .businessCase()
          .ifPresent(
              costs ->
                  new CostFigures(costs)
                      .all()
                      .forEach(answer -> all.add(new Numbered(View.COSTS, answer))));
    }
    return all;
  }
}
