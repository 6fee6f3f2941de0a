package nl.stip.ingest.source;

import java.time.Instant;
import java.util.List;

/**
 * An account before the door: native id, addresses and name are still readable here and nowhere
 * later.
 *
 * @param tool tool id
 * @param nativeId id within the tool
 * @param asOf moment of the export or record
 * @param kind {@code person, bot, service, shared} or {@code unknown}
 * @param external guest or partner
 * @param deactivated switched off
 * @param emails addresses as written
 * @param name full name for the review file only, or null
 * @param zone IANA zone, or null
 * @param created when made, or null
 */
public record AccountDraft(
    String tool,
    String nativeId,
    Instant asOf,
    String kind,
    boolean external,
    boolean deactivated,
    List<String> emails,
    String name,
    String zone,
    Instant created) {}
