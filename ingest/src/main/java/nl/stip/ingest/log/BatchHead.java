package nl.stip.ingest.log;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.stip.ingest.export.Fingerprint;

/**
 * What is known of a batch before anything is read.
 *
 * @param id batch id
 * @param source id of the connector
 * @param created when the run started
 * @param derivation fingerprint of the settings by which values are derived at the door
 * @param files what it is made of
 * @param zone zone in which days are cut
 * @param reading by tool, whether the source records reading
 * @param replaces batches this one takes the place of
 */
public record BatchHead(
    String id,
    String source,
    Instant created,
    String derivation,
    List<Fingerprint> files,
    ZoneId zone,
    Map<String, Boolean> reading,
    Set<String> replaces) {

  /** Copies the list. */
  public BatchHead {
    files = List.copyOf(files);
  }
}
