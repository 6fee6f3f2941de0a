package nl.stip.analytics.suppression;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.stip.metric.Metric;
import nl.stip.time.Period;
import nl.stip.workspace.Settings;
import nl.stip.workspace.Workspace;

/**
 * What a mart is about besides its figures.
 *
 * @param workspace where the mart goes, and the accounts of the ingest runs come from
 * @param settings the settings of the run
 * @param catalogue every metric, in the order in which it is shown
 * @param byStart ids of those about people chosen by when they started, which others may know:
 *     their shares are shown in coarser steps
 * @param sums by id of a distribution, which of its bins another metric counts together
 * @param periods published periods; false for the running one
 * @param lineage what the run adds to the lineage, such as counts of facts; plain keys and values
 * @param started when the run started; no query sees a clock
 */
public record Publication(
    Workspace workspace,
    Settings settings,
    List<Metric> catalogue,
    Set<String> byStart,
    Map<String, List<Set<String>>> sums,
    Map<Period, Boolean> periods,
    Map<String, String> lineage,
    Instant started) {

  /** Copies the collections; the lineage is sorted by key. */
  public Publication {
    catalogue = List.copyOf(catalogue);
    byStart = Set.copyOf(byStart);
    sums = Map.copyOf(sums);
    periods = Map.copyOf(periods);
    lineage = Collections.unmodifiableMap(new TreeMap<>(lineage));
  }
}
