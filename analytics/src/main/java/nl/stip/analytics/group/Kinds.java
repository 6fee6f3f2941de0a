package nl.stip.analytics.group;

import java.util.stream.Collectors;
import nl.stip.analytics.metric.MetricFolder;
import nl.stip.time.PeriodKind;

/** The kinds of period of a metric, as a SQL list. */
final class Kinds {

  private Kinds() {}

  static String of(MetricFolder folder) {
    return folder.metric().periods().stream()
        .map(PeriodKind::term)
        .collect(Collectors.joining("', '", "'", "'"));
  }
}
