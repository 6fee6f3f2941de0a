package nl.stip.dashboard.figure.by;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.mart.Cells;
import nl.stip.dashboard.mart.Published;

/** Where the curves of a figure stand. */
public final class Curves {

  private Curves() {}

  /** The curves of a group; none where there are none. */
  static List<Cells.Row> of(int group, Figure figure, Scope scope) {
    Selection selection = scope.selection();
    return period(figure, scope)
        .map(p -> scope.cells().curves(figure.metric(), selection.tool(), group, p))
        .orElse(List.of());
  }

  /**
   * The period in which the curves of a figure stand: the newest that has them and is not later
   * than the one looked at.
   */
  public static Optional<String> period(Figure figure, Scope scope) {
    Selection selection = scope.selection();
    List<Published> with =
        scope
            .cells()
            .curvePeriods(figure.metric(), selection.tool(), selection.filter().id())
            .stream()
            .map(id -> scope.catalogue().period(id))
            .flatMap(Optional::stream)
            .sorted(Comparator.comparing(p -> p.period().last()))
            .toList();
    return with.stream()
        .filter(p -> !p.period().last().isAfter(selection.period().period().last()))
        .reduce((a, b) -> b)
        .or(() -> with.stream().findFirst())
        .map(Published::id);
  }
}
