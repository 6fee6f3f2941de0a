package nl.stip.dashboard.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stip.dashboard.figure.Answer;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.language.Words;
import nl.stip.metric.Metric;
import nl.stip.time.PeriodKind;

/**
 * What of a page is not counted for the kind of period looked at, told once at its top, and where
 * it is to be seen.
 *
 * @param text what it is; empty where it is all there is, as the answer says that
 * @param label of the way to it
 * @param url of the same page by the kind of period for which most of it is counted
 */
public record Elsewhere(String text, String label, String url) {

  /** How many are named. */
  private static final int NAMED = 6;

  /** What a page cannot tell by the kind of period looked at; empty where it can tell all. */
  static Optional<Elsewhere> of(View view, Scope scope) {
    List<Metric> asked =
        metrics(view)
            .distinct()
            .map(id -> scope.catalogue().metric(id))
            .flatMap(Optional::stream)
            .toList();
    List<Metric> uncounted =
        asked.stream().filter(metric -> Answer.otherKind(metric.id(), scope)).toList();
    Words words = scope.words();
    String text =
        uncounted.size() == asked.size()
            ? ""
            : words.say(
                "elsewhere", kind(scope.selection().kind(), words), named(uncounted, scope));
    return most(uncounted, scope)
        .map(
            kind ->
                new Elsewhere(
                    text,
                    words.say("elsewhere.see", kind(kind, words)),
                    view.with("kind", kind.term())));
  }

  /** Whether some figures, of which the mart has one at least, are counted by other kinds only. */
  static boolean all(List<Figure> figures, Scope scope) {
    List<Figure> known =
        figures.stream().filter(f -> scope.catalogue().metric(f.metric()).isPresent()).toList();
    return !known.isEmpty()
        && known.stream().allMatch(figure -> Answer.otherKind(figure.metric(), scope));
  }

  private static Stream<String> metrics(View view) {
    if (!view.metric().isEmpty()) {
      return Stream.of(view.metric());
    }
    Tags tags = Tags.of(view.name());
    return Stream.concat(tags.headlines().stream(), tags.figures().stream().map(Figure::metric));
  }

  private static String named(List<Metric> metrics, Scope scope) {
    List<String> names = metrics.stream().map(scope::name).toList();
    return names.size() <= NAMED + 1
        ? scope.words().listed(names)
        : scope
            .words()
            .say(
                "elsewhere.more", String.join(", ", names.subList(0, NAMED)), names.size() - NAMED);
  }

  /** The kind for which most are counted, the usual one first. */
  private static Optional<PeriodKind> most(List<Metric> metrics, Scope scope) {
    return Chosen.ORDER.stream()
        .filter(kind -> scope.catalogue().latest(kind).isPresent())
        .filter(kind -> counted(metrics, kind) > 0)
        .sorted(Comparator.comparingLong(kind -> -counted(metrics, kind)))
        .findFirst();
  }

  private static long counted(List<Metric> metrics, PeriodKind kind) {
    return metrics.stream().filter(metric -> metric.periods().contains(kind)).count();
  }

  private static String kind(PeriodKind kind, Words words) {
    return words.say("kind." + kind.term()).toLowerCase(words.language().locale());
  }
}
