package nl.stip.dashboard.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stip.dashboard.figure.Comparison;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.mart.Group;
import nl.stip.dashboard.mart.Named;
import nl.stip.dashboard.mart.Published;
import nl.stip.time.PeriodKind;

/** The choices a reader has, with the present one marked. */
public final class Controls {

  private final View view;
  private final Scope scope;
  private final Selection selection;

  Controls(View view, Scope scope) {
    this.view = view;
    this.scope = scope;
    this.selection = scope.selection();
  }

  /**
   * One choice.
   *
   * @param value as in the URL
   * @param label as shown; of a closed one with the reason
   * @param chosen whether it is the present one
   * @param open whether it can be chosen
   */
  public record Choice(String value, String label, boolean chosen, boolean open) {

    Choice(String value, String label, boolean chosen) {
      this(value, label, chosen, true);
    }
  }

  /** Choices under one heading. */
  public record Heading(String label, List<Choice> choices) {}

  /** Kinds of period that the mart has. */
  public List<Choice> kinds() {
    List<Choice> kinds = new ArrayList<>();
    for (PeriodKind kind : PeriodKind.values()) {
      if (!scope.catalogue().periods(kind).isEmpty()) {
        boolean chosen = kind == selection.kind();
        kinds.add(new Choice(kind.term(), scope.words().say("kind." + kind.term()), chosen));
      }
    }
    return kinds;
  }

  /** Periods of the chosen kind, newest first; the running one says so. */
  public List<Choice> periods() {
    return newestFirst(scope.catalogue().periods(selection.kind())).stream()
        .map(p -> closed(p, p.equals(selection.period())))
        .toList();
  }

  /** Where what is shown over time may begin: any period up to the one looked at. */
  public List<Choice> beginnings() {
    return newestFirst(scope.catalogue().periods(selection.kind())).stream()
        .filter(p -> !p.period().last().isAfter(selection.period().period().last()))
        .map(p -> choice(p, p.id().equals(view.choice("from"))))
        .toList();
  }

  /** Where it may begin in words: all, this year, the last twelve. */
  public List<Choice> stretches() {
    return Shortcuts.BEGINNINGS.stream()
        .map(
            from ->
                new Choice(
                    from, scope.words().say("from." + from), from.equals(view.choice("from"))))
        .toList();
  }

  private static List<Published> newestFirst(List<Published> periods) {
    List<Published> turned = new ArrayList<>(periods);
    Collections.reverse(turned);
    return turned;
  }

  private Choice choice(Published period, boolean chosen) {
    return new Choice(period.id(), called(period, scope), chosen);
  }

  private static String called(Published period, Scope scope) {
    String name = scope.words().dates().period(period.period());
    return period.complete() ? name : scope.words().say("figure.running", name);
  }

  /** The same, closed where there is nothing to see. */
  private Choice closed(Published period, boolean chosen) {
    return new Choice(period.id(), name(period, scope), chosen, chosen || open(period, scope));
  }

  /** Whether there is something to see of a period, which is over. */
  static boolean open(Published period, Scope scope) {
    return !silent(period, scope) && scope.catalogue().over(period);
  }

  /** Whether nothing is known of a period, or nothing yet. */
  private static boolean silent(Published period, Scope scope) {
    return !scope.catalogue().told().contains(period.id());
  }

  /** What a period is called, with the reason where nothing is known of it. */
  static String name(Published period, Scope scope) {
    String name = scope.words().dates().period(period.period());
    String why = period.complete() ? "closed.silent" : "closed.running";
    return silent(period, scope) ? because(name, why, scope) : called(period, scope);
  }

  /** What to compare with, but for a period chosen by hand. */
  public List<Choice> comparisons() {
    return Comparison.USUAL.stream()
        .map(
            one ->
                new Choice(
                    one.id(),
                    scope.words().say("compare." + one.id()),
                    one.equals(selection.comparison())))
        .toList();
  }

  /** Periods to compare with. */
  public List<Choice> others() {
    return newestFirst(scope.catalogue().periods(selection.kind())).stream()
        .filter(p -> Chosen.other(p, selection.period()))
        .map(p -> closed(p, p.equals(selection.comparison().chosen())))
        .toList();
  }

  /** Tools, all together first. */
  public List<Choice> tools() {
    return scope.catalogue().tools().stream()
        .map(t -> new Choice(t.id(), scope.tool(t.id()), t.id().equals(selection.tool())))
        .toList();
  }

  /** Dimensions to group by. */
  public List<Choice> dimensions() {
    return scope.catalogue().dimensions().stream()
        .map(d -> new Choice(d.id(), d.name(), d.equals(selection.dimension())))
        .toList();
  }

  /** Dimensions to group by as well; closed with the reason where pairs are not counted. */
  public List<Choice> seconds() {
    Named first = selection.dimension();
    return scope.catalogue().dimensions().stream()
        .filter(d -> !d.equals(first) && scope.catalogue().crosses(first.id(), d.id()))
        .map(
            d ->
                new Choice(
                    d.id(),
                    noPairs().map(why -> because(d.name(), why)).orElse(d.name()),
                    d.equals(selection.across()),
                    noPairs().isEmpty()))
        .toList();
  }

  /** Why no two dimensions can be grouped by here, if they cannot. */
  private Optional<String> noPairs() {
    if (!selection.kind().paired()) {
      return Optional.of("closed.kind");
    }
    return selection.filter().equals(Group.WHOLE)
        ? Optional.empty()
        : Optional.of("closed.filtered");
  }

  private String because(String name, String why) {
    return because(name, why, scope);
  }

  private static String because(String name, String why, Scope scope) {
    return scope.words().say("closed", name, scope.words().say(why));
  }

  /** Groups to look at, by dimension; closed where a figure would be about too few people. */
  public List<Heading> groups() {
    Map<Integer, Boolean> told = told();
    return scope.catalogue().dimensions().stream()
        .map(
            d ->
                new Heading(
                    d.name(),
                    scope.catalogue().groups(d.id()).stream()
                        .map(g -> choice(g, Optional.of(g), told, chosen("only", g)))
                        .toList()))
        .toList();
  }

  /** Groups of another dimension to narrow the one looked at down with. */
  public List<Heading> narrower() {
    Optional<Group> only = scope.catalogue().group(view.choice("only"));
    if (only.isEmpty()) {
      return List.of();
    }
    Map<Integer, Boolean> told = told();
    String first = only.get().dim1();
    return scope.catalogue().dimensions().stream()
        .filter(d -> scope.catalogue().crosses(first, d.id()))
        .map(
            d ->
                new Heading(
                    d.name(),
                    scope.catalogue().groups(d.id()).stream()
                        .map(
                            g ->
                                choice(
                                    g,
                                    scope.catalogue().both(only.get(), g),
                                    told,
                                    chosen("also", g)))
                        .toList()))
        .toList();
  }

  private boolean chosen(String parameter, Group group) {
    return view.choice(parameter).equals(group.key());
  }

  private Choice choice(
      Group group, Optional<Group> shown, Map<Integer, Boolean> told, boolean chosen) {
    String name = scope.words().group(group.dim1(), group.val1());
    Optional<String> why = shown.map(g -> closed(g, told)).orElse(Optional.of("closed.nobody"));
    return new Choice(
        group.key(),
        why.map(reason -> because(name, reason)).orElse(name),
        chosen,
        chosen || why.isEmpty());
  }

  private Optional<String> closed(Group group, Map<Integer, Boolean> told) {
    if (group.pair() && !selection.kind().paired()) {
      return Optional.of("closed.kind");
    }
    // of a time that nobody observed it is not known who was there
    if (told.isEmpty()) {
      return Optional.empty();
    }
    if (!told.containsKey(group.id())) {
      return Optional.of("closed.nobody");
    }
    return told.get(group.id()) ? Optional.empty() : Optional.of("closed.few");
  }

  private Map<Integer, Boolean> told() {
    return scope.cells().told(selection.tool(), selection.period().id());
  }

  /** Choices of the URL that no field of the form shows, to be kept. */
  public List<Choice> kept() {
    return Stream.concat(
            Stream.of("lang", "theme"),
            view.whole() ? Stream.of("by", "across", "only", "also") : Stream.empty())
        .filter(p -> !view.choice(p).isEmpty())
        .map(p -> new Choice(p, view.choice(p), true))
        .toList();
  }

  /** Shortcuts, chips and steps in time. */
  public Shortcuts shortcuts() {
    return new Shortcuts(view, scope);
  }
}
