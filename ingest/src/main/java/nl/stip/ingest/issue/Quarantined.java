package nl.stip.ingest.issue;

/**
 * One entry of a quarantine.
 *
 * @param run the run that put it there
 * @param source id of the source that read it; empty when nobody claimed it
 * @param export path of the file or folder it lies in
 * @param file SHA-256 of the file that holds the part; empty when not known
 * @param part name of the part
 * @param position where in the part; 0 for a remark about all of it
 * @param issue id of the issue
 * @param message what is wrong
 * @param advice what to do
 */
public record Quarantined(
    String run,
    String source,
    String export,
    String file,
    String part,
    long position,
    String issue,
    String message,
    String advice) {}
