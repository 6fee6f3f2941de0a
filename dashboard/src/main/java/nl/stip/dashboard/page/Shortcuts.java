package nl.stip.dashboard.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stip.dashboard.figure.Comparison;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.mart.Published;
import nl.stip.time.PeriodKind;

/**
 * What one click changes: usual stretches of time, the period before and after, chips of filters.
 */
public final class Shortcuts {

  /** Where time may begin in words. */
  static final List<String> BEGINNINGS = List.of("12", Chosen.YEAR, Chosen.ALL);

  private static final List<Stretch> STRETCHES =
      List.of(
          new Stretch("weeks", PeriodKind.WEEK, "12"),
          new Stretch("months", PeriodKind.MONTH, "12"),
          new Stretch("year", PeriodKind.MONTH, Chosen.YEAR),
          new Stretch("all_months", PeriodKind.MONTH, Chosen.ALL),
          new Stretch("all_quarters", PeriodKind.QUARTER, Chosen.ALL));

  private final View view;
  private final Scope scope;

  Shortcuts(View view, Scope scope) {
    this.view = view;
    this.scope = scope;
  }

  private record Stretch(String id, PeriodKind kind, String from) {}

  /**
   * A link.
   *
   * @param label as shown; of a closed one with the reason
   * @param url where it leads; null where it is closed
   * @param chosen whether it is what the page shows
   */
  public record Way(String label, String url, boolean chosen) {}

  /** Usual stretches of time, up to the newest whole period. */
  public List<Way> stretches() {
    return STRETCHES.stream()
        .filter(s -> !scope.catalogue().periods(s.kind).isEmpty())
        .map(
            s ->
                new Way(
                    scope.words().say("stretch." + s.id),
                    view.with(
                        Map.of(
                            "kind",
                            s.kind.term(),
                            "from",
                            s.from,
                            "period",
                            "",
                            "compare",
                            kept(s))),
                    chosen(s)))
        .toList();
  }

  /** A period chosen to compare with belongs to its kind. */
  private String kept(Stretch stretch) {
    boolean usual = scope.selection().comparison().chosen() == null;
    return usual || stretch.kind == scope.selection().kind() ? view.choice("compare") : "";
  }

  private boolean chosen(Stretch stretch) {
    return stretch.kind == scope.selection().kind()
        && stretch.from.equals(view.choice("from"))
        && view.choice("period").isEmpty();
  }

  /** With the comparison when there is none, without it when there is one. */
  public Way comparison() {
    boolean none = scope.selection().comparison().equals(Comparison.NONE);
    return new Way(
        scope.words().say(none ? "control.comparing" : "control.not_comparing"),
        view.with("compare", none ? "" : Comparison.NONE.id()),
        false);
  }

  /** The period before the one looked at. */
  public Optional<Way> earlier() {
    return step(-1);
  }

  /** The period after the one looked at. */
  public Optional<Way> later() {
    return step(1);
  }

  private Optional<Way> step(int by) {
    List<Published> all = scope.catalogue().periods(scope.selection().kind());
    int at = all.indexOf(scope.selection().period()) + by;
    return at < 0 || at >= all.size()
        ? Optional.empty()
        : Optional.of(
            new Way(
                Controls.name(all.get(at), scope),
                Controls.open(all.get(at), scope) ? view.with("period", all.get(at).id()) : null,
                false));
  }

  /** What narrows the page down, each with the page without it. */
  public List<Way> chips() {
    List<Way> chips = new ArrayList<>();
    chip("only", chips);
    chip("also", chips);
    if (!scope.selection().tool().equals(Selection.ALL_TOOLS)) {
      String tool = scope.tool(scope.selection().tool());
      chips.add(new Way(tool, view.with("tool", ""), !view.everyTool()));
    }
    return chips;
  }

  private void chip(String parameter, List<Way> chips) {
    scope
        .catalogue()
        .group(view.choice(parameter))
        .ifPresent(
            group ->
                chips.add(
                    new Way(
                        scope.words().group(group.dim1(), group.val1()),
                        without(parameter),
                        !view.whole())));
  }

  /** Without the first group the second takes its place. */
  private String without(String parameter) {
    return parameter.equals("only")
        ? view.with(Map.of("only", view.choice("also"), "also", ""))
        : view.with("also", "");
  }

  /** The page with nothing narrowed down. */
  public String everything() {
    return view.with(Map.of("only", "", "also", "", "tool", ""));
  }
}
