package nl.stip.dashboard.figure.by;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.language.Language;
import nl.stip.dashboard.mart.Catalogue;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Cells;
import nl.stip.metric.Missing;

/**
 * Answers of a survey for the group looked at: a tick per question, a row each for those who
 * answered favourably, neutrally and unfavourably.
 */
final class ByQuestion implements By {

  /** What the points of the curves stand for, the best first. */
  private static final Map<Integer, String> JUDGED =
      Map.of(3, "favourable", 2, "neutral", 1, "unfavourable");

  private static final List<Integer> ORDER = List.of(3, 2, 1);

  @Override
  public FigureData read(Figure figure, Scope scope) {
    Map<String, Map<Double, Cell>> answers = new HashMap<>();
    for (Cells.Row row : Curves.of(scope.selection().filter().id(), figure, scope)) {
      answers.computeIfAbsent(row.part(), q -> new HashMap<>()).put(row.x(), row.cell());
    }
    List<String> questions =
        scope.catalogue().questions().keySet().stream().filter(answers::containsKey).toList();
    Cell none = Cell.absent(Missing.NO_DATA);
    List<Series> series = new ArrayList<>();
    for (int judged : ORDER) {
      String id = JUDGED.get(judged);
      series.add(
          new Series(
              id,
              scope.words().say("figure." + id),
              Role.MAIN,
              series.size() + 1,
              Axis.cells(questions, q -> answers.get(q).getOrDefault((double) judged, none))));
    }
    List<Tick> ticks =
        questions.stream().map(q -> new Tick(q, text(q, scope), Axis.complete(scope))).toList();
    return new FigureData(figure, Axis.unit(figure, scope), true, ticks, series);
  }

  private static String text(String id, Scope scope) {
    Catalogue.Question question = scope.catalogue().questions().get(id);
    return scope.words().language() == Language.NL ? question.nl() : question.en();
  }
}
