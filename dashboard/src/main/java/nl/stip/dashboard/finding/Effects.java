package nl.stip.dashboard.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.stip.dashboard.figure.Audience;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.Comparison;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.finding.Finding.Sentence;
import nl.stip.dashboard.language.Dates;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Cells;
import nl.stip.dashboard.mart.Group;
import nl.stip.dashboard.mart.Published;
import nl.stip.metric.Metric;
import nl.stip.metric.Missing;
import nl.stip.workspace.register.Initiative;

/**
 * What became of the figures that initiatives should move: of the group an initiative is for, from
 * the last period before it began to the one looked at, beside what the whole organisation did in
 * that time. What the group did more or less is told where it is more than the noise of all four
 * figures (difference in differences, as in Angrist and Pischke: Mostly Harmless Econometrics,
 * 2009, chapter 5, with 95 % intervals added as independent errors are).
 */
public final class Effects {

  private final Scope scope;

  private Effects(Scope scope) {
    this.scope = scope;
  }

  /** A sentence for each initiative that names a figure; empty where there is none. */
  public static Optional<Finding> of(List<Initiative> initiatives, Scope scope) {
    Effects effects = new Effects(scope);
    List<Sentence> sentences =
        initiatives.stream().map(effects::sentence).flatMap(Optional::stream).toList();
    return sentences.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Finding("effects", sentences, true, scope.words().say("finding.effects.rule")));
  }

  private Optional<Sentence> sentence(Initiative initiative) {
    return Optional.ofNullable(initiative.metric()).map(id -> sentence(initiative, id));
  }

  private Sentence sentence(Initiative initiative, String id) {
    Optional<Metric> metric = scope.catalogue().metric(id).filter(known -> known.kind().single());
    Optional<Group> group = group(initiative);
    if (metric.isEmpty()) {
      return new Sentence(
          begun(initiative) + scope.words().say("finding.effects.no_metric", id), "");
    }
    if (group.isEmpty()) {
      return new Sentence(begun(initiative) + scope.words().say("finding.effects.no_group"), id);
    }
    if (Audience.nothing(id, scope)) {
      String tool = scope.tool(scope.selection().tool());
      String closed = scope.words().say("finding.effects.closed", tool);
      return new Sentence(begun(initiative) + closed, id);
    }
    String told =
        before(initiative)
            .flatMap(then -> moved(metric.get(), group.get(), then))
            .orElseGet(
                () -> scope.words().say("finding.effects.unknown", scope.name(metric.get())));
    return new Sentence(begun(initiative) + told, id, group.get());
  }

  private Optional<Group> group(Initiative initiative) {
    return initiative.grouped()
        ? scope.catalogue().group(initiative.dimension() + ":" + initiative.value())
        : Optional.of(Group.WHOLE);
  }

  private String begun(Initiative initiative) {
    String who =
        initiative.grouped()
            ? scope.words().group(initiative.dimension(), initiative.value())
            : scope.organisation();
    String day = scope.words().dates().day(initiative.from());
    return scope.words().say("finding.effects.begun", initiative.what(), who, day) + " ";
  }

  /**
   * The last whole period before an initiative began, if it began before the one looked at ends.
   */
  private Optional<Published> before(Initiative initiative) {
    Published now = scope.selection().period();
    if (!now.complete() || initiative.from().isAfter(now.period().last())) {
      return Optional.empty();
    }
    Optional<Published> at = Optional.of(now);
    while (at.isPresent() && !at.get().period().last().isBefore(initiative.from())) {
      at = Comparison.PREVIOUS.of(at.get(), scope.catalogue());
    }
    return at;
  }

  private Optional<String> moved(Metric metric, Group group, Published then) {
    Published now = scope.selection().period();
    List<Cells.Row> rows =
        scope
            .cells()
            .values(
                metric.id(),
                scope.selection().tool(),
                List.of(group.id(), Group.WHOLE.id()),
                List.of(then.id(), now.id()));
    Optional<Change> own = change(metric, group, then, rows);
    Optional<Change> whole = change(metric, Group.WHOLE, then, rows);
    if (own.isEmpty() || whole.isEmpty()) {
      return Optional.empty();
    }
    if (Audience.open(metric.id()) && everything(whole.get())) {
      String tool = scope.tool(scope.selection().tool());
      return Optional.of(scope.words().say("finding.effects.open", tool));
    }
    List<String> parts = new ArrayList<>(List.of(fromTo("finding.effects.moved", own.get())));
    if (!group.equals(Group.WHOLE)) {
      parts.add(fromTo("finding.effects.whole", whole.get()));
      parts.add(scope.words().say("finding.effects." + verdict(own.get(), whole.get())));
    }
    return Optional.of(String.join(" ", parts));
  }

  /** Whether all that people write in the one tool looked at is in the open, then and now. */
  private boolean everything(Change open) {
    return !scope.selection().tool().equals(Selection.ALL_TOOLS)
        && Math.min(open.then().value(), open.now().value()) >= 1;
  }

  private Optional<Change> change(
      Metric metric, Group group, Published then, List<Cells.Row> rows) {
    String now = scope.selection().period().id();
    Cell after = cell(group, now, rows);
    Cell before = cell(group, then.id(), rows);
    return Optional.of(new Change(Measure.of(metric), after, before, then))
        .filter(change -> after.hasValue() && before.hasValue());
  }

  private static Cell cell(Group group, String period, List<Cells.Row> rows) {
    return rows.stream()
        .filter(row -> row.group() == group.id() && row.period().equals(period))
        .findFirst()
        .map(Cells.Row::cell)
        .orElse(Cell.absent(Missing.NO_DATA));
  }

  private String fromTo(String key, Change change) {
    CellText text = new CellText(scope.words(), change.metric().unit());
    Dates dates = scope.words().dates();
    return scope
        .words()
        .say(
            key,
            scope.name(change.metric()),
            text.value(change.then()),
            dates.within(change.since().period()),
            text.value(change.now()),
            dates.within(scope.selection().period().period()),
            scope.organisation());
  }

  /** Whether the group rose or fell more than the whole, by more than the noise of all four. */
  private static String verdict(Change own, Change whole) {
    if (!own.measured() || !whole.measured()) {
      return "unmeasured";
    }
    double more = own.size() - whole.size();
    boolean noise = Math.abs(more) <= Math.hypot(own.noise(), whole.noise());
    return noise ? "same" : more > 0 ? "up" : "down";
  }
}
