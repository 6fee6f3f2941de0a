package nl.stip.dashboard.finding;

import java.util.Optional;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.Comparison;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.mart.Published;

/**
 * That a figure is back at what it was before the period compared with, as far as the noise of both
 * can tell, or by three quarters of the change: what rises one week and falls the next is no
 * progress and no reason for alarm. Only of changes since the period before.
 *
 * @param change the change
 * @param step the change before it, the other way
 */
record Swing(Change change, Change step) {

  private static final double LEFT = 0.25;

  /** The swing that a change is the end of, if it is. */
  static Optional<Swing> of(Change change, Scope scope) {
    return turn(change, scope).filter(Swing::undone);
  }

  /** A change that followed one the other way, whether it undoes that or not. */
  static Optional<Swing> turn(Change change, Scope scope) {
    if (!scope.selection().comparison().equals(Comparison.PREVIOUS)) {
      return Optional.empty();
    }
    return Comparison.PREVIOUS
        .of(change.since(), scope.catalogue())
        .map(earlier -> new Swing(change, step(change, earlier, scope)))
        .filter(swing -> swing.step.overNoise() > 1 && swing.step.size() * change.size() < 0);
  }

  private static Change step(Change change, Published earlier, Scope scope) {
    return new Change(
        change.measure(), change.then(), change.measure().cell(earlier, scope), earlier);
  }

  /** Whether a part of the change before it is left, so that it is no news in its own right. */
  boolean partly() {
    return Math.abs(change.size()) < Math.abs(step.size());
  }

  /** Whether it is now about as it was before both. */
  private boolean undone() {
    Change both = new Change(change.measure(), change.now(), step.then(), step.since());
    double left = Math.max(both.noise(), LEFT * Math.abs(change.size()));
    return Math.abs(both.size()) <= left;
  }

  /** What it was, and when; where the change undoes the one before it, that too. */
  String words(Scope scope) {
    return scope
        .words()
        .say(
            undone() ? "verdict.swing" : "verdict.turn",
            scope.words().dates().within(step.since().period()),
            new CellText(scope.words(), change.measure().unit()).value(step.then()));
  }
}
