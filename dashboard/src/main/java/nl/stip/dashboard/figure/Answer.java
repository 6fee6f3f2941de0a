package nl.stip.dashboard.figure;

import nl.stip.metric.Metric;
import nl.stip.metric.Missing;

/**
 * A figure answered: its data, or why there is nothing to show.
 *
 * @param figure what was asked
 * @param data the answer; null when empty
 * @param absence key of the reason in the words of the interface, {@code empty.<absence>}; null
 *     when there is data
 */
public record Answer(Figure figure, FigureData data, String absence) {

  /** The mart does not have the metric. */
  public static final String NO_METRIC = "no_metric";

  /** The metric is not published for this kind of period. */
  public static final String OTHER_KIND = "other_kind";

  /** There is no dimension, or no group, to compare. */
  public static final String NO_GROUPS = "no_groups";

  /** Two breakdowns at once, which are counted per month and quarter only. */
  public static final String NO_PAIRS = "no_pairs";

  /** Three breakdowns at once, which are never counted. */
  public static final String NO_TRIPLES = "no_triples";

  /** It is not known who leads. */
  public static final String NO_LEADERS = "no_leaders";

  /** Whether a metric is about leaders while there is no directory that could name them. */
  public static boolean needsLeaders(Metric metric, Scope scope) {
    return metric.id().startsWith("leadership_") && !scope.catalogue().hasGroups();
  }

  /** A figure with data. */
  public static Answer of(FigureData data) {
    return new Answer(data.figure(), data, null);
  }

  /** A figure without, and the key of the reason. */
  public static Answer none(Figure figure, String absence) {
    return new Answer(figure, null, absence);
  }

  static Answer none(Figure figure, Missing reason) {
    return none(figure, reason.term());
  }

  /** Whether there is nothing to draw. */
  public boolean empty() {
    return data == null;
  }
}
