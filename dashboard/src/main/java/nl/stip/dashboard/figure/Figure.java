package nl.stip.dashboard.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a page asks for; one tag in a template.
 *
 * @param question key of the question, {@code figure.<question>} in the words of the interface
 * @param metrics ids of metrics, the first is the one the figure is about
 * @param by name of a {@link nl.stip.dashboard.figure.by.By}
 * @param form name of a {@link nl.stip.dashboard.figure.form.Form}
 */
public record Figure(String question, List<String> metrics, String by, String form) {

  private static final String PAIRS = "group-group";

  /** Questions for where there is least, or who lags: the lowest number is the answer. */
  private static final Set<String> LEAST = Set.of("ratio_dimensions", "answers_rank", "shortcut");

  /** Questions about some of the parts of a whole, by the ids of these. */
  private static final Map<String, List<String>> ASKED =
      Map.of(
          "personas_group", List.of("broadcaster"), "segments_group", List.of("power", "habitual"));

  /** Metrics that say the opposite beyond 1. */
  private static final Set<String> TURNING = Set.of("shortcut_ratio");

  /** Metrics whose parts are kinds: none of them is more than another. */
  private static final Set<String> KINDS = Set.of("brokerage", "participation", "personas");

  /** Metrics whose parts are opposites with neither between them. */
  private static final Set<String> OPPOSED = Set.of("segment_flow", "survey_questions");

  /** Metrics whose parts begin with the least. */
  private static final Set<String> RISING =
      Set.of("active_days", "active_weeks", "coreness", "weekly_acts");

  /** What the parts of a whole are to one another. */
  public enum Parts {
    /** Kinds without an order. */
    KINDS,
    /** From one end over neither, in the middle, to its opposite. */
    OPPOSED,
    /** Steps, from the least to the most. */
    RISING,
    /** Steps, from the most or the nearest to the least. */
    FALLING
  }

  /** Copies the list. */
  public Figure {
    metrics = List.copyOf(metrics);
  }

  /** As a template writes it; metrics separated by commas. */
  public static Figure of(String question, String metrics, String by, String form) {
    return new Figure(
        question, Arrays.stream(metrics.split(",")).map(String::strip).toList(), by, form);
  }

  /** The same without some of its metrics. */
  Figure without(List<String> left) {
    return new Figure(
        question, metrics.stream().filter(id -> !left.contains(id)).toList(), by, form);
  }

  /** The same over groups of two dimensions: what compares groups of one becomes a matrix. */
  Figure acrossTwo() {
    return by.equals("group") ? new Figure(question, metrics, PAIRS, "heat") : this;
  }

  /** Whether a ranking begins with the lowest, as that is what is asked for. */
  public boolean least() {
    return LEAST.contains(question);
  }

  /** Whether its numbers say the opposite beyond 1. */
  public boolean turns() {
    return TURNING.contains(metric());
  }

  /** The parts it asks about; none where it asks about the whole. */
  public List<String> asked() {
    return ASKED.getOrDefault(question, List.of());
  }

  /** What its parts are to one another. */
  public Parts parts() {
    if (KINDS.contains(metric())) {
      return Parts.KINDS;
    }
    if (OPPOSED.contains(metric())) {
      return Parts.OPPOSED;
    }
    return RISING.contains(metric()) ? Parts.RISING : Parts.FALLING;
  }

  /** Whether it is over groups of two dimensions. */
  public boolean paired() {
    return by.equals(PAIRS);
  }

  /** Whether its table has a row per series instead of one per tick, as a matrix has. */
  public boolean perSeries() {
    return paired() || between() || by.equals("cohort");
  }

  /** Whether it is about ties between the groups of a dimension: each group along both sides. */
  public boolean between() {
    return by.startsWith("matrix");
  }

  /** Whether it counts such ties, where its metric compares them with chance. */
  public boolean counted() {
    return by.equals("matrix-ties");
  }

  /** Whether it compares tools. */
  public boolean ofTools() {
    return by.equals("tool");
  }

  /** Whether it shows where a group stands among the others. */
  public boolean standing() {
    return by.equals("peers");
  }

  /** Whether it is along dimensions: all ties of the organisation. */
  public boolean alongDimensions() {
    return by.startsWith("dimension");
  }

  /** The metric the figure is about. */
  public String metric() {
    return metrics.get(0);
  }

  /** Stable id within a page. */
  public String id() {
    return "f-" + question;
  }
}
