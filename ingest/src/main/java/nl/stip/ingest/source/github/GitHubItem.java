package nl.stip.ingest.source.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stip.ingest.source.json.Field;

/** What an item of GitHub's API is, told by its fields. */
enum GitHubItem {
  /** An issue or pull request. */
  THREAD("user title number url created_at") {
    @Override
    boolean is(JsonNode item) {
      return super.is(item) && thread(item, "url") != null;
    }
  },
  /** What a review says of the whole. */
  REVIEW("user state submitted_at pull_request_url"),
  /** A comment on lines of a pull request. */
  REVIEW_COMMENT("body created_at pull_request_url"),
  /** A comment on an issue or pull request. */
  COMMENT("body created_at issue_url"),
  /** A sign somebody gave. */
  REACTION("user content created_at") {
    @Override
    boolean is(JsonNode item) {
      return super.is(item) && SIGNS.contains(Field.text(item, "content"));
    }
  },
  /** A public event as GH Archive keeps it. */
  EVENT("type actor repo payload created_at");

  private static final Set<String> SIGNS =
      Set.of("+1", "-1", "laugh", "confused", "heart", "hooray", "rocket", "eyes");
  private static final Pattern THREAD_URL =
      Pattern.compile("https?://[^?#]+/repos/([^/?#]+/[^/?#]+)/(?:issues|pulls)/(\\d+)");

  private final String fields;

  GitHubItem(String fields) {
    this.fields = fields;
  }

  boolean is(JsonNode item) {
    return Field.all(item, fields.split(" "));
  }

  /** What an item is; empty if it is nothing that is read. */
  static Optional<GitHubItem> of(JsonNode item) {
    return Arrays.stream(values()).filter(kind -> kind.is(item)).findFirst();
  }

  /** The issue or pull request a field points to, as owner/name#number; null if it does not. */
  static String thread(JsonNode item, String field) {
    String url = Field.text(item, field);
    Matcher thread = url == null ? null : THREAD_URL.matcher(url);
    return thread != null && thread.matches() ? thread.group(1) + "#" + thread.group(2) : null;
  }
}
