package nl.stip.ingest.issue;

/** A kind of bad input. Implemented by small records whose components are the place's facts. */
public interface Issue {

  /** Stable id, the same in quarantine, mart and docs, for example {@code truncated_json}. */
  default String id() {
    return getClass()
        .getSimpleName()
        .replaceAll("([a-z])([A-Z])", "$1_$2")
        .toLowerCase(java.util.Locale.ROOT);
  }

  /** What is wrong, without names, addresses or text of messages. */
  String message();

  /** What to do about it. */
  String advice();
}
