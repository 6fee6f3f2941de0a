package nl.stip.ingest.source.gitlab;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Optional;
import nl.stip.ingest.source.json.Field;

/** What an item of GitLab's API is, told by its fields; the first that fits. */
enum GitLabItem {
  /** A merge request. */
  MERGE_REQUEST("iid project_id author title source_branch"),
  /** An issue. */
  ISSUE("iid project_id author title"),
  /** A comment, or what GitLab notes itself. */
  NOTE("author noteable_type noteable_id created_at"),
  /** A sign somebody gave. */
  EMOJI("user awardable_type awardable_id name");

  private final String fields;

  GitLabItem(String fields) {
    this.fields = fields;
  }

  /** What an item is; empty if it is nothing that is read. */
  static Optional<GitLabItem> of(JsonNode item) {
    return Arrays.stream(values())
        .filter(kind -> Field.all(item, kind.fields.split(" ")))
        .findFirst();
  }
}
