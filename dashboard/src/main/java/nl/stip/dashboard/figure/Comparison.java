package nl.stip.dashboard.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.stip.dashboard.mart.Catalogue;
import nl.stip.dashboard.mart.Published;
import nl.stip.time.PeriodKind;

/**
 * What a period is compared with.
 *
 * @param way how the other period is found
 * @param chosen the period chosen by hand; null for every other way
 */
public record Comparison(Way way, Published chosen) {

  /** The period before. */
  public static final Comparison PREVIOUS = new Comparison(Way.PREVIOUS, null);

  /** The same period a year before. */
  public static final Comparison YEAR = new Comparison(Way.YEAR, null);

  /** Nothing. */
  public static final Comparison NONE = new Comparison(Way.NONE, null);

  /** The ways that go without choosing a period, in the order they are offered. */
  public static final List<Comparison> USUAL = List.of(PREVIOUS, YEAR, NONE);

  private static final int YEAR_OF_WEEKS = 52;

  /** How the other period is found. */
  public enum Way {
    /** It is the one before. */
    PREVIOUS("previous"),
    /** It is the same a year before. */
    YEAR("year"),
    /** It was chosen. */
    CHOSEN("chosen"),
    /** There is none. */
    NONE("none");

    private final String id;

    Way(String id) {
      this.id = id;
    }
  }

  /** A period chosen by hand. */
  public static Comparison with(Published period) {
    return new Comparison(Way.CHOSEN, period);
  }

  /** As in URLs: a way, or the id of the chosen period. */
  public String id() {
    return chosen == null ? way.id : chosen.id();
  }

  /**
   * The period another is compared with, if there is one in the mart. 28 days are compared with the
   * 28 days before, never with those that end a week earlier ({@code counting.md} 2).
   */
  public Optional<Published> of(Published period, Catalogue catalogue) {
    return switch (way) {
      case NONE -> Optional.empty();
      case PREVIOUS -> before(period, catalogue);
      case YEAR -> yearBefore(period, catalogue);
      case CHOSEN -> Optional.of(chosen);
    };
  }

  /**
   * The periods a run of periods is drawn against, one for each; empty when a line of its own would
   * only repeat the run, as the periods before do unless a range is chosen.
   */
  List<Optional<Published>> along(List<Published> run, Selection selection, Catalogue catalogue) {
    return switch (way) {
      case NONE -> List.of();
      case YEAR -> run.stream().map(p -> yearBefore(p, catalogue)).toList();
      case PREVIOUS ->
          selection.first() == null ? List.of() : shifted(run, run.size(), selection, catalogue);
      case CHOSEN ->
          shifted(
              run, steps(chosen, selection.period(), selection, catalogue), selection, catalogue);
    };
  }

  /** The same number of steps earlier for all; nothing when not one of them is known. */
  private static List<Optional<Published>> shifted(
      List<Published> run, int by, Selection selection, Catalogue catalogue) {
    List<Published> all = selection.steps(catalogue);
    List<Optional<Published>> then =
        run.stream()
            .map(period -> all.indexOf(period) - by)
            .map(
                at ->
                    at < 0 || at >= all.size()
                        ? Optional.<Published>empty()
                        : Optional.of(all.get(at)))
            .toList();
    return then.stream().anyMatch(Optional::isPresent) ? then : List.of();
  }

  private static int steps(Published from, Published to, Selection selection, Catalogue catalogue) {
    List<Published> all = selection.steps(catalogue);
    return all.indexOf(to) - all.indexOf(from);
  }

  private static Optional<Published> before(Published period, Catalogue catalogue) {
    return catalogue.periods(period.period().kind()).stream()
        .filter(p -> p.period().last().isBefore(period.period().first()))
        .reduce((a, b) -> b)
        .filter(p -> !p.period().last().isBefore(period.period().first().minusDays(1)));
  }

  /** The same period a year (for weeks 52 weeks) before another. */
  static Optional<Published> yearBefore(Published period, Catalogue catalogue) {
    PeriodKind kind = period.period().kind();
    boolean weekly = kind == PeriodKind.WEEK || kind == PeriodKind.DAYS28;
    LocalDate day =
        weekly
            ? period.period().last().minusWeeks(YEAR_OF_WEEKS)
            : period.period().first().minusYears(1);
    return catalogue.periods(kind).stream()
        .filter(p -> weekly ? p.period().last().equals(day) : p.period().contains(day))
        .findFirst();
  }
}
