package nl.stip.ingest.source.discourse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.stip.ingest.source.json.Field;

/**
 * Posts that an answer of the API holds, and what it says of their topic.
 *
 * @param posts the posts
 * @param category the category, or null
 * @param personal whether it is a message between people
 */
record Topic(List<JsonNode> posts, String category, boolean personal) {

  /** Whether an item is of this kind, by its first fields. */
  static boolean is(JsonNode item) {
    return item.path("post_stream").path("posts").isArray()
        || item.path("latest_posts").isArray()
        || Field.all(item, "archetype", "chunk_size")
        || Field.all(item, "topic_id", "username", "cooked", "created_at");
  }

  static Topic of(JsonNode item) {
    JsonNode posts = item.path("post_stream").path("posts");
    if (!posts.isArray()) {
      posts = item.path("latest_posts");
    }
    List<JsonNode> list = new ArrayList<>();
    if (posts.isArray()) {
      posts.forEach(list::add);
    } else if (item.has("post_number")) {
      list.add(item);
    }
    boolean personal = "private_message".equals(Field.text(item, "archetype"));
    return new Topic(list, Field.text(item, "category_id"), personal);
  }

  /** Who wrote which post, by number. */
  Map<String, String> authors() {
    Map<String, String> authors = new HashMap<>();
    for (JsonNode post : posts) {
      String author = author(post);
      if (author != null) {
        authors.put(object(post, Field.text(post, "post_number")), author);
      }
    }
    return authors;
  }

  static String author(JsonNode post) {
    String user = Field.text(post, "user_id");
    return user == null ? Field.text(post, "username") : user;
  }

  /** What a post is known by to those who answer it. */
  static String object(JsonNode post, String number) {
    return Field.text(post, "topic_id") + "#" + number;
  }

  /** The number of the post that a post answers: the one it names, else the first; or null. */
  static String answered(JsonNode post) {
    String number = Field.text(post, "post_number");
    String answered = Field.text(post, "reply_to_post_number");
    return answered != null ? answered : "1".equals(number) ? null : "1";
  }
}
