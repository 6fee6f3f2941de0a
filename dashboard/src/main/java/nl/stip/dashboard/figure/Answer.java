package nl.stip.dashboard.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Published;
import nl.stip.metric.Metric;
import nl.stip.metric.Missing;
import nl.stip.time.PeriodKind;

/**
 * A figure answered: its data, or why there is nothing to show.
 *
 * @param figure what was asked
 * @param data the answer; null when empty
 * @param absence key of the reason in the words of the interface, {@code empty.<absence>}; null
 *     when there is data
 * @param elsewhere ids of metrics that were asked for beside the others, and are not counted for
 *     the kind of period looked at
 */
public record Answer(Figure figure, FigureData data, String absence, List<String> elsewhere) {

  private static final String STRATEGY = "strategy_";

  /** The mart does not have the metric. */
  public static final String NO_METRIC = "no_metric";

  /** The metric is not published for this kind of period. */
  public static final String OTHER_KIND = "other_kind";

  /** Whether a metric is in the mart, and not published for the kind of period looked at. */
  public static boolean otherKind(String metric, Scope scope) {
    return scope
        .catalogue()
        .metric(metric)
        .filter(m -> !m.periods().contains(scope.selection().kind()))
        .isPresent();
  }

  /** There is no dimension, or no group, to compare. */
  public static final String NO_GROUPS = "no_groups";

  /** Groups of two dimensions that are not counted together. */
  public static final String NOT_TOGETHER = "not_together";

  /** Two breakdowns at once, which are counted per month and quarter only. */
  public static final String NO_PAIRS = "no_pairs";

  /** Three breakdowns at once, which are never counted. */
  public static final String NO_TRIPLES = "no_triples";

  /** The metric is counted for the whole organisation only. */
  public static final String NOT_GROUPED = "not_grouped";

  /** The metric is not counted for two breakdowns at once. */
  public static final String NOT_CROSSED = "not_crossed";

  /** The metric is counted for groups only. */
  public static final String ONLY_GROUPS = "only_groups";

  /** The metric is counted for the last complete period only, and another is looked at. */
  public static final String ONLY_LATEST = "only_latest";

  /**
   * Why a metric is not counted for groups of so many dimensions (0 is the whole organisation), or
   * for the period looked at; empty when it is.
   */
  public static Optional<String> uncounted(Metric metric, int dimensions, Scope scope) {
    return scope
        .catalogue()
        .counted(metric.id())
        .flatMap(
            counted ->
                dimensions < counted.least()
                    ? Optional.of(ONLY_GROUPS)
                    : dimensions <= counted.most()
                        ? Optional.empty()
                        : Optional.of(counted.most() == 0 ? NOT_GROUPED : NOT_CROSSED))
        .or(() -> onlyLatest(metric, scope) ? Optional.of(ONLY_LATEST) : Optional.empty());
  }

  private static boolean onlyLatest(Metric metric, Scope scope) {
    Published looked = scope.selection().period();
    return metric.latest()
        && metric.periods().contains(looked.period().kind())
        && scope.catalogue().latest(looked.period().kind()).filter(looked::equals).isEmpty();
  }

  /** It is not known who leads. */
  public static final String NO_LEADERS = "no_leaders";

  /** Whether a metric is about leaders while there is no directory that could name them. */
  public static boolean needsLeaders(Metric metric, Scope scope) {
    return metric.id().startsWith("leadership_") && !scope.catalogue().hasGroups();
  }

  /** No message is about a strategy theme: the register names none, or none that is talked of. */
  public static final String NO_THEMES = "no_themes";

  /** Whether a metric is about strategy themes while no message has one. */
  public static boolean needsThemes(Metric metric, Scope scope) {
    return metric.id().startsWith(STRATEGY) && withoutThemes(scope);
  }

  /** Whether nothing at all is known about strategy themes. */
  public static boolean withoutThemes(Scope scope) {
    List<String> metrics =
        scope.catalogue().metrics().keySet().stream()
            .filter(id -> id.startsWith(STRATEGY))
            .toList();
    return !metrics.isEmpty()
        && metrics.stream().noneMatch(id -> scope.catalogue().counted(id).isPresent());
  }

  /** A figure with data. */
  public static Answer of(FigureData data) {
    return of(data, List.of());
  }

  /** The same, without what is counted for other kinds of period only. */
  static Answer of(FigureData data, List<String> elsewhere) {
    return new Answer(data.figure(), data, null, elsewhere);
  }

  /** A figure without, and the key of the reason. */
  public static Answer none(Figure figure, String absence) {
    return new Answer(figure, null, absence, List.of());
  }

  static Answer none(Figure figure, Missing reason) {
    return none(figure, reason.term());
  }

  /** What can be done where there is nothing to draw, in words. */
  public String advice(Scope scope) {
    return absence.equals(OTHER_KIND)
        ? scope.catalogue().metric(figure.metric()).map(m -> kinds(m, scope)).orElse("")
        : scope.words().say("advice." + absence);
  }

  /** For which kinds of period a metric is counted, in words, where it is not for this one. */
  public static String kinds(Metric metric, Scope scope) {
    Words words = scope.words();
    List<String> kinds =
        Stream.of(PeriodKind.values())
            .filter(kind -> metric.periods().contains(kind))
            .filter(kind -> !scope.catalogue().periods(kind).isEmpty())
            .map(kind -> words.say("kind." + kind.term()).toLowerCase(words.language().locale()))
            .toList();
    return words.say("advice." + OTHER_KIND, words.listed(kinds));
  }

  /** Whether there is nothing to draw. */
  public boolean empty() {
    return data == null;
  }
}
