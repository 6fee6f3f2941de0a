package nl.stip.analytics.log;

import java.nio.file.Path;
import java.util.List;

/**
 * A batch of the event log.
 *
 * @param id id; batches sort by it in the order they were written
 * @param folder its files
 * @param coverage what it observes
 * @param replaces batches whose exports it read again
 */
public record Batch(String id, Path folder, List<Coverage> coverage, List<String> replaces) {

  /** Copies the lists. */
  public Batch {
    coverage = List.copyOf(coverage);
    replaces = List.copyOf(replaces);
  }
}
