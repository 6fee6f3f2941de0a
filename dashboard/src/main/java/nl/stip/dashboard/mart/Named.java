package nl.stip.dashboard.mart;

/**
 * A tool or dimension with the name people know it by.
 *
 * @param id id as stored and as in URLs
 * @param name shown name
 */
public record Named(String id, String name) {}
