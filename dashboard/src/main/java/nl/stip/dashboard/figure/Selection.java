package nl.stip.dashboard.figure;

import java.util.List;
import java.util.Optional;
import nl.stip.dashboard.mart.Catalogue;
import nl.stip.dashboard.mart.Group;
import nl.stip.dashboard.mart.Named;
import nl.stip.dashboard.mart.Published;
import nl.stip.time.PeriodKind;

/**
 * What the figures of a page are about.
 *
 * @param period the period looked at
 * @param comparison what it is compared with
 * @param tool tool id, {@code all} for all together
 * @param dimension dimension to group by, or null when there is none
 * @param filter the group looked at; the whole organisation when nothing is filtered
 */
public record Selection(
    Published period, Comparison comparison, String tool, Named dimension, Group filter) {

  /** All tools together. */
  public static final String ALL_TOOLS = "all";

  private static final int FOUR_WEEKS = 28;

  /** What a period is compared with. */
  public enum Comparison {
    /** The period before. */
    PREVIOUS("previous"),
    /** The same period a year before. */
    YEAR("year"),
    /** Nothing. */
    NONE("none");

    private final String id;

    Comparison(String id) {
      this.id = id;
    }

    /** As in URLs. */
    public String id() {
      return id;
    }
  }

  /** The kind of period looked at. */
  public PeriodKind kind() {
    return period.period().kind();
  }

  /**
   * The period compared with, if there is one in the mart. 28 days are compared with the 28 days
   * before, never with those that end a week earlier ({@code counting.md} 2).
   */
  public Optional<Published> compared(Catalogue catalogue) {
    return switch (comparison) {
      case NONE -> Optional.empty();
      case PREVIOUS -> before(catalogue);
      case YEAR -> yearBefore(period, catalogue);
    };
  }

  private Optional<Published> before(Catalogue catalogue) {
    return catalogue.periods(kind()).stream()
        .filter(p -> p.period().last().isBefore(period.period().first()))
        .reduce((a, b) -> b)
        .filter(p -> !p.period().last().isBefore(period.period().first().minusDays(1)));
  }

  /** The same period a year (for weeks 52 weeks) before another. */
  public static Optional<Published> yearBefore(Published period, Catalogue catalogue) {
    boolean weekly =
        period.period().kind() == PeriodKind.WEEK || period.period().kind() == PeriodKind.DAYS28;
    var day =
        weekly ? period.period().last().minusWeeks(52) : period.period().first().minusYears(1);
    return catalogue.periods(period.period().kind()).stream()
        .filter(p -> weekly ? p.period().last().equals(day) : p.period().contains(day))
        .findFirst();
  }

  /**
   * The run of periods a figure over time shows, ending with the one looked at or, when that is the
   * newest complete one, with the running one. 28-day periods are taken every fourth week, so that
   * they do not overlap.
   */
  public List<Published> run(Catalogue catalogue) {
    List<Published> all = catalogue.periods(kind());
    int at = all.indexOf(period);
    int end = at + 1 < all.size() && !all.get(at + 1).complete() ? at + 1 : at;
    List<Published> run = all.subList(0, end + 1);
    if (kind() == PeriodKind.DAYS28) {
      run = run.stream().filter(p -> daysApart(p) % FOUR_WEEKS == 0).toList();
    }
    int most = kind() == PeriodKind.WEEK ? 26 : kind() == PeriodKind.QUARTER ? 8 : 13;
    return run.subList(Math.max(0, run.size() - most), run.size());
  }

  private long daysApart(Published other) {
    return Math.abs(period.period().last().toEpochDay() - other.period().last().toEpochDay());
  }
}
