package nl.stip.dashboard.figure.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;

/**
 * Figures of which nothing is known but bounds. That fewer than three did something is no number of
 * which one can be more than another: a picture of it would rank the sizes of groups.
 */
final class OnlyBounds {

  /** Units whose bounds count people. */
  private static final Set<String> OF_PEOPLE = Set.of("share", "people");

  private OnlyBounds() {}

  /** What these bounds say; empty where there is a number, or nothing at all. */
  static Optional<String> said(FigureData data, Words words) {
    List<Cell> cells =
        data.series().stream()
            .filter(row -> row.subject() || (row.role() == Role.WHOLE && data.alongTime()))
            .flatMap(row -> row.cells().stream())
            .toList();
    Set<Cell.Bound> bounds =
        cells.stream().flatMap(cell -> cell.bounded().stream()).collect(Collectors.toSet());
    if (bounds.isEmpty() || cells.stream().anyMatch(Cell::hasValue)) {
      return Optional.empty();
    }
    if (!OF_PEOPLE.contains(data.unit())) {
      return Optional.of(words.say("undrawn.bound"));
    }
    String which = bounds.size() > 1 ? "either" : bounds.iterator().next().term();
    boolean all = cells.stream().allMatch(Cell::tells);
    return Optional.of(
        words.say(
            "undrawn." + which + "." + where(data),
            all ? "" : words.say("undrawn.shown." + where(data))));
  }

  private static String where(FigureData data) {
    if (data.overTime()) {
      return "time";
    }
    return data.figure().by().equals("group") ? "group" : "place";
  }
}
