package nl.stip.dashboard.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.mart.Group;
import nl.stip.dashboard.mart.Named;
import nl.stip.time.PeriodKind;

/** The choices a reader has, with the present one marked. */
public final class Controls {

  private final View view;
  private final Scope scope;

  Controls(View view, Scope scope) {
    this.view = view;
    this.scope = scope;
  }

  /** One choice. */
  public record Choice(String value, String label, boolean chosen) {}

  /** Choices under one heading. */
  public record Heading(String label, List<Choice> choices) {}

  /** Kinds of period that the mart has. */
  public List<Choice> kinds() {
    List<Choice> kinds = new ArrayList<>();
    for (PeriodKind kind : PeriodKind.values()) {
      if (!scope.catalogue().periods(kind).isEmpty()) {
        boolean chosen = kind == scope.selection().kind();
        kinds.add(new Choice(kind.term(), scope.words().say("kind." + kind.term()), chosen));
      }
    }
    return kinds;
  }

  /** Periods of the chosen kind, newest first; the running one says so. */
  public List<Choice> periods() {
    List<Choice> periods = new ArrayList<>();
    scope
        .catalogue()
        .periods(scope.selection().kind())
        .forEach(
            p -> {
              String name = scope.words().dates().period(p.period());
              String label = p.complete() ? name : scope.words().say("figure.running", name);
              periods.add(new Choice(p.id(), label, p.equals(scope.selection().period())));
            });
    Collections.reverse(periods);
    return periods;
  }

  /** What to compare with. */
  public List<Choice> comparisons() {
    List<Choice> comparisons = new ArrayList<>();
    for (Selection.Comparison one : Selection.Comparison.values()) {
      comparisons.add(
          new Choice(
              one.id(),
              scope.words().say("compare." + one.id()),
              one == scope.selection().comparison()));
    }
    return comparisons;
  }

  /** Tools, all together first. */
  public List<Choice> tools() {
    return scope.catalogue().tools().stream()
        .map(t -> new Choice(t.id(), tool(t), t.id().equals(scope.selection().tool())))
        .toList();
  }

  private String tool(Named tool) {
    return tool.id().equals(Selection.ALL_TOOLS) ? scope.words().say("tool.all") : tool.name();
  }

  /** Dimensions to group by. */
  public List<Choice> dimensions() {
    return scope.catalogue().dimensions().stream()
        .map(d -> new Choice(d.id(), d.name(), d.equals(scope.selection().dimension())))
        .toList();
  }

  /** Groups to look at, by dimension. */
  public List<Heading> groups() {
    return scope.catalogue().dimensions().stream()
        .map(
            d ->
                new Heading(
                    d.name(), scope.catalogue().groups(d.id()).stream().map(this::group).toList()))
        .toList();
  }

  private Choice group(Group group) {
    return new Choice(
        group.dim1() + ":" + group.val1(),
        scope.words().group(group.dim1(), group.val1()),
        group.equals(scope.selection().filter()));
  }

  /** Choices of the URL that no field of the form shows, to be kept. */
  public List<Choice> kept() {
    return List.of("lang", "theme").stream()
        .filter(p -> !view.choice(p).isEmpty())
        .map(p -> new Choice(p, view.choice(p), true))
        .toList();
  }
}
