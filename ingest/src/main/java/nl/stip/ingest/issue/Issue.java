package nl.stip.ingest.issue;

/** A kind of bad input. Implemented by small records whose components are the place's facts. */
public interface Issue {

  /** Stable id, the same in quarantine, mart and docs, for example {@code truncated_json}. */
  default String id() {
    return idOf(getClass());
  }

  /** The words of a class name as an id. */
  static String idOf(Class<? extends Issue> kind) {
    return kind.getSimpleName()
        .replaceAll("(?<=.)(?=[A-Z])", "_")
        .toLowerCase(java.util.Locale.ROOT);
  }

  /** What is wrong, without names, addresses or text of messages. */
  String message();

  /** What to do about it. */
  String advice();

  /** Whether only the reader knows if anything is wrong at all; such issues are told last. */
  default boolean forReader() {
    return false;
  }
}
