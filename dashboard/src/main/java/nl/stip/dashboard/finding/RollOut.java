package nl.stip.dashboard.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.figure.Shift;
import nl.stip.dashboard.mart.Access;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Named;
import nl.stip.dashboard.mart.Published;

/**
 * That a tool of which ties are known was given to many more people at once, or taken from many:
 * the ties of all tools together, too, are then those of others.
 *
 * @param tool the tool
 * @param shift when, from how many people with access to how many
 */
public record RollOut(Named tool, Shift shift) {

  /** The family of the metrics that are about ties. */
  public static final String TIES = "connection";

  /** Those within some periods that follow each other, where all tools are looked at. */
  public static List<RollOut> within(List<Published> periods, Scope scope) {
    Access access = scope.catalogue().access();
    return !scope.selection().tool().equals(Selection.ALL_TOOLS)
        ? List.of()
        : contacting(scope)
            .flatMap(
                tool ->
                    Shift.of(
                        periods, period -> Cell.of(access.people(tool.id(), period.id()), null))
                        .map(shift -> new RollOut(tool, shift))
                        .stream())
            .toList();
  }

  /** Those within some periods in sentences; empty where there are none. */
  static String told(List<Published> periods, Scope scope) {
    return within(periods, scope).stream()
        .map(rollOut -> rollOut.words(scope) + ".")
        .collect(Collectors.joining(" "));
  }

  /** In one line. */
  public String words(Scope scope) {
    return tool.name() + ": " + shift.words("figure.rolled_out", scope);
  }

  /**
   * Of which tools ties are known, where there are others of which they are not, whose likes may
   * count all the same; nothing where one tool is looked at.
   */
  public static Optional<String> known(Scope scope) {
    List<String> known = contacting(scope).map(Named::name).toList();
    List<String> others =
        scope.catalogue().singleTools().stream()
            .filter(tool -> !scope.catalogue().access().contacting().contains(tool.id()))
            .map(Named::name)
            .toList();
    return known.isEmpty()
            || others.isEmpty()
            || !scope.selection().tool().equals(Selection.ALL_TOOLS)
        ? Optional.empty()
        : Optional.of(
            scope
                    .words()
                    .say(
                        "finding.contacts",
                        scope.words().listed(known),
                        scope.words().listed(others))
                + (scope.liked() ? " " + scope.words().say("finding.contacts.likes") : ""));
  }

  /** A rule about ties, and of which tools they are known. */
  static String beside(String rule, Scope scope) {
    return rule.isEmpty() ? "" : known(scope).map(known -> rule + " " + known).orElse(rule);
  }

  private static Stream<Named> contacting(Scope scope) {
    return scope.catalogue().singleTools().stream()
        .filter(tool -> scope.catalogue().access().contacting().contains(tool.id()));
  }
}
