package nl.stip.dashboard.finding;

import java.util.List;
import java.util.Optional;
import nl.stip.dashboard.figure.Answer;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.mart.Group;
import nl.stip.metric.Metric;

/**
 * A question that everybody asks, answered in sentences.
 *
 * @param id key of the question, {@code finding.<id>} in the words of the interface
 * @param sentences the answer; one that says why where there is none
 * @param whole whether it is about the whole organisation whatever group is looked at
 * @param rule by what rule it says so, or empty
 */
public record Finding(String id, List<Sentence> sentences, boolean whole, String rule) {

  /** More than these at once nobody reads. */
  private static final int FIRST = 3;

  /**
   * One sentence of an answer.
   *
   * @param text the sentence
   * @param metric id of the metric it is about; empty where it is about none
   * @param group the group it is about; the whole organisation if it is about no other
   * @param dimension id of the dimension it is about, or empty
   * @param year whether it compares with a year before
   */
  public record Sentence(String text, String metric, Group group, String dimension, boolean year) {

    Sentence(String text, String metric) {
      this(text, metric, Group.WHOLE);
    }

    Sentence(String text, String metric, Group group) {
      this(text, metric, group, "", false);
    }

    /** One about the groups of a dimension. */
    static Sentence along(String dimension, String text, String metric) {
      return new Sentence(text, metric, Group.WHOLE, dimension, false);
    }
  }

  /**
   * Whether something of it is counted for the kind of period looked at: a sentence about no
   * metric, or one that the mart does not have, is told whatever the kind.
   */
  public boolean counted(Scope scope) {
    return sentences.stream().anyMatch(s -> !Answer.otherKind(s.metric(), scope));
  }

  /** The sentences that are read at once. */
  public List<Sentence> first() {
    return sentences.stream().limit(FIRST).toList();
  }

  /** Those for who wants to know more. */
  public List<Sentence> rest() {
    return sentences.stream().skip(FIRST).toList();
  }

  /**
   * The answers to what a director asks first: who is behind, who meets whom, how far are the
   * leaders.
   */
  public static List<Finding> of(Scope scope) {
    return List.of(behind(scope), across(scope), distance(scope));
  }

  /** Who meets whom, compared with chance and with a year before. */
  public static Finding across(Scope scope) {
    return new Finding(
        "across",
        Across.of(scope),
        true,
        RollOut.beside(scope.words().say("finding.across.rule"), scope));
  }

  /** How far the leaders are, now and a year before. */
  public static Finding distance(Scope scope) {
    return new Finding("distance", Distance.of(scope), false, Distance.rule(scope));
  }

  /** What can be told of one metric in sentences; empty where that is nothing. */
  public static Optional<Finding> about(Metric metric, Scope scope) {
    if (metric.id().equals(Across.METRIC)) {
      return Optional.of(across(scope));
    }
    return Distance.METRICS.contains(metric.id())
        ? Optional.of(distance(scope))
        : behind(metric, scope);
  }

  /** Who is behind in what matters most, and since when. */
  public static Finding behind(Scope scope) {
    return new Finding("behind", Behind.of(scope), true, Behind.rule(scope));
  }

  /** The same in a metric of which more is better; empty where that cannot be told. */
  private static Optional<Finding> behind(Metric metric, Scope scope) {
    List<Sentence> sentences = Behind.of(metric, scope);
    return sentences.isEmpty()
        ? Optional.empty()
        : Optional.of(new Finding("behind", sentences, true, Behind.rule(metric, scope)));
  }
}
