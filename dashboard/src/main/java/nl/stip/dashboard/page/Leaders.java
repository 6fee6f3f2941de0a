package nl.stip.dashboard.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.language.Words;
import nl.stip.format.MartFormat;
import nl.stip.metric.Metric;

/**
 * Who counts as a leader, as the settings of the mart say. Never who they are or how many: fewer
 * than k of them would be too few to tell of ({@code counting.md} 21), and the mart does not know.
 */
public final class Leaders {

  /** Metrics that measure to or from leaders. */
  public static final Set<String> METRICS =
      Set.of(
          "leadership_distance",
          "leadership_within_3",
          "heard_within_3",
          "shortcut_ratio",
          "upward_share",
          "downward_share",
          "leader_reply_rate");

  private final Scope scope;
  private final Words words;

  /** The leaders of the organisation of a scope. */
  public Leaders(Scope scope) {
    this.scope = scope;
    this.words = scope.words();
  }

  /** Whether a metric tells of leaders. */
  public static boolean concern(Metric metric) {
    return METRICS.contains(metric.id());
  }

  /** Who they are by rule, since when, and what is not told of them, in sentences. */
  public List<String> rules() {
    return List.of(rule(), words.say("leaders.then"), words.say("leaders.untold"));
  }

  /** Who they are by rule; a mart made before it named the column tells of none. */
  private String rule() {
    return Optional.ofNullable(scope.mart().account().settings().get(MartFormat.LEADER_COLUMN))
        .map(column -> words.say("leaders.column", column))
        .orElseGet(() -> words.say("leaders.directory"));
  }
}
