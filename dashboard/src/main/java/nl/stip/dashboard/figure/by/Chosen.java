package nl.stip.dashboard.figure.by;

import java.util.List;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.Scope;

/**
 * Lines of groups of which one was chosen: that one is what the figure is about, in the first
 * colour, and the others are what it stands among. All are equal where none was chosen, or where
 * nothing is known of the one that was.
 */
final class Chosen {

  /** Slot of what has no colour of its own. */
  private static final int GREY = FigureData.COLOURS + 1;

  private Chosen() {}

  static List<Series> among(List<Series> lines, Scope scope) {
    String chosen = String.valueOf(scope.selection().filter().id());
    boolean told =
        lines.stream()
            .anyMatch(line -> line.role() == Role.MAIN && line.id().equals(chosen) && line.tells());
    return told ? lines.stream().map(line -> of(line, line.id().equals(chosen))).toList() : lines;
  }

  private static Series of(Series line, boolean chosen) {
    return line.role() != Role.MAIN
        ? line
        : chosen
            ? new Series(line.id(), line.label(), Role.MAIN, 1, line.cells())
            : new Series(line.id(), line.label(), Role.PEER, GREY, line.cells());
  }
}
