package nl.stip.ingest.source.mattermost;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.stip.ingest.source.json.JsonTime;

/** What stands beside the text of a post and of a user, alike in bulk export and API. */
final class PostProps {

  private static final List<String> ABOUT = List.of("added", "removed");

  private PostProps() {}

  /** First and last name of a user, or null. */
  static String fullName(JsonNode user) {
    String name =
        (user.path("first_name").asText("") + " " + user.path("last_name").asText("")).strip();
    return name.isEmpty() ? null : name;
  }

  /** Whether an integration wrote it. */
  static boolean isAutomated(JsonNode props) {
    return props.path("from_webhook").asText().equals("true")
        || props.path("from_bot").asText().equals("true")
        || props.path("from_oauth_app").asText().equals("true");
  }

  /**
   * Whom a system message is about.
   *
   * @param by {@code Username} or {@code UserId}
   * @return what it says, or null
   */
  static String target(JsonNode props, String by) {
    return ABOUT.stream()
        .map(word -> props.path(word + by).asText(""))
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse(null);
  }

  /**
   * Reactions with their time, in a fixed order.
   *
   * @param user name of the field that says who
   * @param id the native id behind it
   */
  static List<Post.Reaction> reactions(JsonNode list, String user, UnaryOperator<String> id) {
    List<Post.Reaction> reactions = new ArrayList<>();
    for (JsonNode reaction : list) {
      String by = reaction.path(user).asText("");
      Instant at = JsonTime.millis(reaction.path("create_at"));
      if (!by.isEmpty() && at != null) {
        reactions.add(new Post.Reaction(id.apply(by), at, reaction.path("emoji_name").asText("")));
      }
    }
    reactions.sort(
        Comparator.comparing(Post.Reaction::emoji)
            .thenComparing(Post.Reaction::by)
            .thenComparing(Post.Reaction::at));
    return List.copyOf(reactions);
  }
}
