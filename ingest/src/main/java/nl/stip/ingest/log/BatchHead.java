package nl.stip.ingest.log;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;

/**
 * What is known of a batch before anything is read.
 *
 * @param id batch id
 * @param source id of the connector
 * @param created when the run started
 * @param derivation fingerprint of the settings by which values are derived at the door
 * @param sha256 fingerprint of the export's bytes
 * @param bytes size of the export
 * @param zone zone in which days are cut
 * @param reading by tool, whether the source records reading
 * @param replaces batches this one takes the place of
 */
public record BatchHead(
    String id,
    String source,
    Instant created,
    String derivation,
    String sha256,
    long bytes,
    ZoneId zone,
    Map<String, Boolean> reading,
    Set<String> replaces) {}
