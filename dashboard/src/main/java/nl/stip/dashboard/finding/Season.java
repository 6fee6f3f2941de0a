package nl.stip.dashboard.finding;

import java.util.Optional;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.Comparison;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.mart.Catalogue;
import nl.stip.dashboard.mart.Published;

/**
 * That a figure changed in the same direction between the same two periods a year before, by more
 * than noise: holidays come back. Only of changes since the period before, since those over a year
 * have the season on both sides.
 *
 * @param before the change a year before
 * @param whole whether it was as large as now, as far as the noise of both can tell
 */
record Season(Change before, boolean whole) {

  /** The season behind a change, if it has one. */
  static Optional<Season> of(Change change, Scope scope) {
    if (!scope.selection().comparison().equals(Comparison.PREVIOUS) || !change.measured()) {
      return Optional.empty();
    }
    return yearBefore(change, scope)
        .filter(Change::measured)
        .filter(before -> before.overNoise() > 1)
        .filter(before -> before.size() * change.size() > 0)
        .map(before -> new Season(before, explains(before, change)));
  }

  /** Whether a year before is known well enough to tell. */
  static boolean known(Change change, Scope scope) {
    return yearBefore(change, scope)
        .filter(before -> before.now().tells() && before.then().tells())
        .isPresent();
  }

  private static Optional<Change> yearBefore(Change change, Scope scope) {
    Catalogue catalogue = scope.catalogue();
    Optional<Published> now = Comparison.YEAR.of(scope.selection().period(), catalogue);
    Optional<Published> then = Comparison.YEAR.of(change.since(), catalogue);
    return now.flatMap(n -> then.map(t -> between(change, t, n, scope)));
  }

  private static Change between(Change change, Published then, Published now, Scope scope) {
    return new Change(
        change.measure(),
        change.measure().cell(now, scope),
        change.measure().cell(then, scope),
        then);
  }

  /** Whether what changed more now than a year before is within the noise of both changes. */
  private static boolean explains(Change before, Change now) {
    double more = Math.abs(now.size()) - Math.abs(before.size());
    return more <= Math.hypot(before.noise(), now.noise());
  }

  /** That it was so a year before, from what to what. */
  String words(Scope scope) {
    CellText text = new CellText(scope.words(), before.measure().unit());
    return scope
        .words()
        .say(
            whole ? "verdict.season" : "verdict.season.part",
            text.value(before.then()),
            text.value(before.now()));
  }
}
