package nl.stip.ingest.source;

import java.util.Set;

/**
 * What people are told about a source.
 *
 * @param id id, for example {@code slack-export}
 * @param name name, for example {@code Slack workspace export}
 * @param tools tool ids its events belong to
 * @param reading whether it records that something was read or opened
 * @param exportPath how an administrator makes the export, click by click
 * @param lost what the export does not hold, in a sentence
 */
public record Card(
    String id, String name, Set<String> tools, boolean reading, String exportPath, String lost) {}
