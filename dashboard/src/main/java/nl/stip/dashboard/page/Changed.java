package nl.stip.dashboard.page;

import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.finding.Change;
import nl.stip.dashboard.mart.Cell;

/**
 * A row of the list of what changed.
 *
 * @param entry the metric, or the bin of it, and its change
 * @param values what it was and is: {@code 65 % → 55 %}
 * @param intervals the intervals of both, in the same order
 */
public record Changed(Entry entry, String values, String intervals) {

  /** The row of a change of which both intervals are known, as of all that changed surely. */
  public static Changed of(Change change, Scope scope) {
    CellText text = new CellText(scope.words(), change.measure().unit());
    return new Changed(
        Entry.of(change, scope),
        between(text.value(change.then()), text.value(change.now())),
        between(interval(change.then(), change, scope), interval(change.now(), change, scope)));
  }

  private static String between(String then, String now) {
    return then + " → " + now;
  }

  private static String interval(Cell cell, Change change, Scope scope) {
    return scope.words().numbers().interval(cell.low(), cell.high(), change.measure().unit());
  }
}
