package nl.stip.ingest.source.mattermost;

import java.time.Instant;

/** What a compliance export says became of a post since it was written. */
enum PostUpdate {
  /** Nothing, or nothing of its text: a reaction, an answer. */
  NONE,
  /** Its text was changed; this is the new one, under the post's own id. */
  EDITED,
  /** Its text was changed; this is an earlier one, under another id. */
  EARLIER_TEXT,
  /** It was deleted; by whom is not said. */
  DELETED,
  /** A file of it was deleted; by whom is not said. */
  FILE_DELETED,
  /** It or a file of it was deleted, by the word that the export puts before; no more is said. */
  REMOVED;

  private static final String BEFORE_DELETED = "delete ";

  /** As the column, element or class "update type" has it. */
  static PostUpdate of(String word) {
    return switch (word) {
      case "EditedNewMsg" -> EDITED;
      case "EditedOriginalMsg" -> EARLIER_TEXT;
      case "Deleted" -> DELETED;
      case "FileDeleted" -> FILE_DELETED;
      default -> NONE;
    };
  }

  /** What the author wrote: before a deleted text the export puts a word of its own. */
  String written(String text) {
    return this == DELETED && text.startsWith(BEFORE_DELETED)
        ? text.substring(BEFORE_DELETED.length())
        : text;
  }

  /** When its text was changed, or null. */
  Instant edited(Instant updated) {
    return this == EDITED ? updated : null;
  }

  /** Why it is no event, or null if it is: a deleted post was written too. */
  String nonEvent() {
    return switch (this) {
      case EARLIER_TEXT -> "an earlier text of an edited post";
      case FILE_DELETED -> "a file was deleted";
      case REMOVED -> "a post or a file was deleted";
      case NONE, EDITED, DELETED -> null;
    };
  }

  /** What it is where an export says so only by the first word of the text. */
  static PostUpdate ofText(String text) {
    return text.startsWith(BEFORE_DELETED) ? REMOVED : NONE;
  }
}
