package nl.stip.dashboard.page;

import java.util.Set;
import java.util.TreeSet;
import nl.stip.dashboard.figure.Shift;
import nl.stip.dashboard.finding.Reached;
import nl.stip.dashboard.mart.Catalogue;

/** Which metrics a page is about, so that they can be read at once. */
final class Asked {

  /** Pages about every metric: the first says which of them changed, the last may find any. */
  private static final Set<String> ALL = Set.of("overview", "metrics", View.SEARCH);

  /** Where it stands, what is expected stands in words too. */
  private static final String FORECAST = "bass_forecast";

  private Asked() {}

  static Set<String> of(View view, Catalogue catalogue) {
    Set<String> metrics = new TreeSet<>();
    if (ALL.contains(view.name())) {
      return catalogue.metrics().keySet();
    }
    if (!view.metric().isEmpty()) {
      String family = catalogue.metric(view.metric()).orElseThrow().family();
      catalogue.metrics().values().stream()
          .filter(metric -> metric.family().equals(family))
          .forEach(metric -> metrics.add(metric.id()));
      metrics.add(Shift.MEMBERS);
      return metrics;
    }
    Tags tags = Tags.of(view.name());
    metrics.addAll(tags.headlines());
    tags.figures().forEach(figure -> metrics.addAll(figure.metrics()));
    if (metrics.contains(FORECAST)) {
      metrics.add(Reached.METRIC);
    }
    metrics.add(Shift.MEMBERS);
    return metrics;
  }
}
