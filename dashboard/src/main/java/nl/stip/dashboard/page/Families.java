package nl.stip.dashboard.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stip.dashboard.figure.Scope;
import nl.stip.metric.Metric;

/** The metrics of a mart by family: families in the order of their pages. */
public final class Families {

  /** The page of a family, where it is not called like the family or has none of its own. */
  private static final Map<String, String> PAGES =
      Map.of("connection", "network", "satisfaction", "adoption");

  private Families() {}

  /** A family with what each of its metrics is now. */
  public record Family(String page, List<Entry> metrics) {}

  static List<Family> of(Scope scope) {
    Map<String, List<Entry>> families = new LinkedHashMap<>();
    scope
        .catalogue()
        .metrics()
        .values()
        .forEach(
            metric ->
                families
                    .computeIfAbsent(page(metric), p -> new ArrayList<>())
                    .add(Entry.of(metric, scope)));
    return families.entrySet().stream()
        .sorted(Comparator.comparingInt(e -> View.PAGES.indexOf(e.getKey())))
        .map(e -> new Family(e.getKey(), e.getValue()))
        .toList();
  }

  /** The page that is about a metric's family. */
  static String page(Metric metric) {
    return PAGES.getOrDefault(metric.family(), metric.family());
  }
}
