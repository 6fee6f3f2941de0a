package nl.stip.ingest.source;

import java.time.Instant;
import nl.stip.event.Audience;
import nl.stip.event.ContextKind;

/**
 * A community before the door. The name is kept for public ones only.
 *
 * @param tool tool id
 * @param nativeId id within the tool
 * @param asOf moment of the export
 * @param kind kind of place
 * @param audience who can see it
 * @param name name as written, or null
 * @param archived closed
 * @param created when made, or null
 * @param members number of members, or null
 */
public record CommunityDraft(
    String tool,
    String nativeId,
    Instant asOf,
    ContextKind kind,
    Audience audience,
    String name,
    boolean archived,
    Instant created,
    Integer members) {}
