package nl.stip.ingest.source;

import java.util.Set;

/**
 * What people are told about a source; {@code docs/sources.md} and {@code stip sources} are made of
 * it.
 *
 * @param id id, for example {@code slack-export}; up to its first hyphen it is the vendor, whose
 *     exports speak of the same records
 * @param name name, for example {@code Slack workspace export}
 * @param tools tool ids its events belong to
 * @param reading whether it records that something was read or opened
 * @param exportPath how an administrator makes the export, click by click
 * @param read what of it is read, in a sentence
 * @param lost what the export does not hold or is not read, in a sentence
 * @param feeds families of metrics that get something from it
 */
public record Card(
    String id,
    String name,
    Set<String> tools,
    boolean reading,
    String exportPath,
    String read,
    String lost,
    Set<Family> feeds) {

  /** Families of metrics. */
  public enum Family {
    /** Who takes up the tool and stays. */
    ADOPTION,
    /** Who is tied to whom. */
    CONNECTION,
    /** What is open to all, and who answers how soon. */
    OPENNESS,
    /** How people judge it. */
    SATISFACTION
  }
}
