package nl.stip.ingest.source;

/**
 * Where in an export a record stands.
 *
 * @param part name of the part
 * @param position 1-based record or line number
 */
public record Place(String part, long position) {}
