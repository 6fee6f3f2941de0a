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
 * @param first first period of what is shown over time; null for the usual stretch
 * @param comparison what it is compared with
 * @param tool tool id, {@code all} for all together
 * @param dimension dimension to group by, or null when there is none
 * @param across second dimension to group by, or null
 * @param filter the group looked at; the whole organisation when nothing is filtered
 */
public record Selection(
    Published period,
    Published first,
    Comparison comparison,
    String tool,
    Named dimension,
    Named across,
    Group filter) {

  /** All tools together. */
  public static final String ALL_TOOLS = "all";

  private static final int FOUR_WEEKS = 28;

  /** The same of the whole organisation, and of a tool. */
  Selection ofEverybody(String tool) {
    return new Selection(period, first, comparison, tool, dimension, null, Group.WHOLE);
  }

  /** The kind of period looked at. */
  public PeriodKind kind() {
    return period.period().kind();
  }

  /** The period compared with, if there is one in the mart. */
  public Optional<Published> compared(Catalogue catalogue) {
    return comparison.of(period, catalogue);
  }

  /** The periods that the run is drawn against, one for each; empty for no line. */
  public List<Optional<Published>> comparedRun(Catalogue catalogue) {
    return comparison.along(run(catalogue), this, catalogue);
  }

  /** The period that one of the run is drawn against. */
  public Optional<Published> against(Published one, Catalogue catalogue) {
    int at = run(catalogue).indexOf(one);
    List<Optional<Published>> then = comparedRun(catalogue);
    return at < 0 || then.isEmpty() ? Optional.empty() : then.get(at);
  }

  /** Whether groups of two dimensions at once are asked for. */
  public boolean paired() {
    return dimension != null && across != null && filter.equals(Group.WHOLE);
  }

  /**
   * The run of periods a figure over time shows, ending with the one looked at or, when that is the
   * newest complete one, with the running one if anything is known of it yet.
   */
  public List<Published> run(Catalogue catalogue) {
    List<Published> all = steps(catalogue);
    int at = all.indexOf(period);
    boolean running =
        at + 1 < all.size()
            && !all.get(at + 1).complete()
            && catalogue.told().contains(all.get(at + 1).id());
    int end = running ? at + 1 : at;
    int begin = first == null ? end + 1 - usual() : all.indexOf(first);
    return all.subList(Math.max(0, Math.min(begin, at)), end + 1);
  }

  /** How many periods are shown when no other stretch is chosen. */
  private int usual() {
    return switch (kind()) {
      case WEEK -> 26;
      case QUARTER -> 8;
      case MONTH, DAYS28 -> 13;
    };
  }

  /** All periods of the kind; 28 days are taken every fourth week, so that they do not overlap. */
  List<Published> steps(Catalogue catalogue) {
    return steps(period, catalogue);
  }

  /** The same for a period that is about to be looked at. */
  public static List<Published> steps(Published looked, Catalogue catalogue) {
    List<Published> all = catalogue.periods(looked.period().kind());
    return looked.period().kind() == PeriodKind.DAYS28
        ? all.stream().filter(p -> daysApart(p, looked) % FOUR_WEEKS == 0).toList()
        : all;
  }

  private static long daysApart(Published one, Published other) {
    return Math.abs(one.period().last().toEpochDay() - other.period().last().toEpochDay());
  }
}
