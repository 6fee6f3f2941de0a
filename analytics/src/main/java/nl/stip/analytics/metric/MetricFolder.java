package nl.stip.analytics.metric;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.stip.metric.Metric;

/**
 * A metric with how it is computed.
 *
 * @param metric what its {@code metric.yaml} states
 * @param columns output column to SQL expression, as its {@code value.sql} states
 * @param needs what the data must offer: a {@link Need}
 * @param sums bins whose people together another metric counts, so that their sum is known
 * @param outside bins shown beside the distribution, outside its denominator
 * @param interval whether people may be taken for independent, and an interval be derived from that
 * @param byStart whether it is about people chosen by when they started, which others may know
 * @param order place within the family
 */
public record MetricFolder(
    Metric metric,
    Map<String, String> columns,
    Set<String> needs,
    List<Set<String>> sums,
    Set<String> outside,
    boolean interval,
    boolean byStart,
    int order) {

  /** What a metric may need, as a condition on {@code tool_period}, and the reason without it. */
  public enum Need {
    /** The source records reading. */
    READING("reading", "not_recorded"),
    /** The source records which message answers which. */
    ANSWERS("answers", "not_recorded"),
    /** The source records who is in touch with whom. */
    CONTACTS("contacts", "not_recorded"),
    /** The register names strategy themes, and some message has one. */
    THEMES("themed", "no_data"),
    /** The survey names whom it asked, also those who did not answer. */
    INVITED("invited", "not_recorded"),
    /** The period before is observed too. */
    PREVIOUS("previous_covered", "too_little_history"),
    /** Twelve whole weeks are observed. */
    TWELVE_WEEKS("history_weeks >= 12", "too_little_history"),
    /** Twice twelve of them. */
    HALF_YEAR("history_weeks >= 24", "too_little_history");

    private final String condition;
    private final String missing;

    Need(String condition, String missing) {
      this.condition = condition;
      this.missing = missing;
    }

    /** The condition. */
    public String condition() {
      return condition;
    }

    /** The reason shown when it does not hold. */
    public String missing() {
      return missing;
    }

    /** Reads the word of a {@code metric.yaml}. */
    public static Need of(String word) {
      return valueOf(word.toUpperCase(java.util.Locale.ROOT));
    }
  }

  /** Id of the metric. */
  public String id() {
    return metric.id();
  }

  /** SQL that gives why the metric is absent for a row of {@code tool_period}, or null. */
  public String missing() {
    StringBuilder sql = new StringBuilder();
    for (String need : needs) {
      Need n = Need.of(need);
      sql.append(" when not (%s) then '%s'".formatted(n.condition(), n.missing()));
    }
    return sql.isEmpty() ? "cast(null as string)" : "case" + sql + " end";
  }
}
