package nl.stip.dashboard.page;

import java.util.List;
import java.util.Optional;
import nl.stip.dashboard.figure.Answer;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureReader;
import nl.stip.dashboard.figure.Scope;

/**
 * One figure of a page, for who takes it elsewhere: the answer, and the words around it.
 *
 * @param view the page and its state
 * @param answer what the figure is drawn from
 * @param drawn title, subtitle, definition and source as on the page
 * @param scope what it is about
 */
public record Found(View view, Answer answer, Drawn drawn, Scope scope) {

  /** The figure of that id on a page; empty when the page or the figure does not exist. */
  public static Optional<Found> of(View view, String id, Scope scope, Timeline timeline) {
    return figures(view, scope).stream()
        .filter(figure -> figure.id().equals(id))
        .findFirst()
        .map(figure -> FigureReader.read(figure, scope))
        .map(answer -> new Found(view, answer, Drawn.of(answer, scope, view, timeline), scope));
  }

  private static List<Figure> figures(View view, Scope scope) {
    if (!view.metric().isEmpty()) {
      return scope
          .catalogue()
          .metric(view.metric())
          .map(metric -> new Story(metric, scope, view, Timeline.NONE).asked())
          .orElse(List.of());
    }
    return View.PAGES.contains(view.page()) ? Tags.of(view.page()).figures() : List.of();
  }

  /** The figure as it was asked. */
  public Figure figure() {
    return answer.figure();
  }
}
