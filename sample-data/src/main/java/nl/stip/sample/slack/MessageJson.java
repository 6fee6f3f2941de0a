package nl.stip.sample.slack;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.stip.sample.chat.Place;
import nl.stip.sample.chat.Post;
import nl.stip.sample.text.Phrases;

/** One message as it stood when the export was made. */
final class MessageJson {

  private static final List<String> SIGNS =
      List.of("+1", "heart", "tada", "white_check_mark", "eyes", "joy", "pray", "bulb");
  private static final int DAY = 86_400;
  private static final long MICROS = 1_000_000L;

  private final Actors actors;
  private final Phrases phrases;
  private final Snapshot snapshot;

  MessageJson(Actors actors, Phrases phrases, Snapshot snapshot) {
    this.actors = actors;
    this.phrases = phrases;
    this.snapshot = snapshot;
  }

  /** Seconds, a point and six digits. */
  static String ts(long micros) {
    String fraction = Long.toString(micros % MICROS + MICROS);
    return micros / MICROS + "." + fraction.substring(1);
  }

  void write(JsonGenerator json, Place place, Post post) throws IOException {
    json.writeStartObject();
    switch (post.kind()) {
      case JOIN -> joined(json, post);
      case RENAME -> renamed(json, place, post);
      case MACHINE -> machine(json, post);
      default -> message(json, place, post);
    }
    reactions(json, post);
    json.writeEndObject();
  }

  private void joined(JsonGenerator json, Post post) throws IOException {
    json.writeStringField("subtype", "channel_join");
    head(json, post);
    json.writeStringField("text", "<@" + actors.id(post.author()) + "> has joined the channel");
  }

  private void renamed(JsonGenerator json, Place place, Post post) throws IOException {
    int day = (int) (post.second() / DAY);
    String old = place.card().name();
    json.writeStringField("subtype", "channel_name");
    head(json, post);
    json.writeStringField("old_name", old);
    json.writeStringField("name", place.name(day));
    json.writeStringField(
        "text", "has renamed the channel from \"" + old + "\" to \"" + place.name(day) + "\"");
  }

  private void machine(JsonGenerator json, Post post) throws IOException {
    json.writeStringField("subtype", "bot_message");
    json.writeStringField("text", "Melding " + Math.floorMod(post.number(), 100_000));
    json.writeStringField("username", actors.realName(post.author()));
    json.writeStringField("type", "message");
    json.writeStringField("ts", ts(post.micros()));
    json.writeStringField("bot_id", actors.identifier("B0", "bot", post.author()));
  }

  private void head(JsonGenerator json, Post post) throws IOException {
    json.writeStringField("user", actors.id(post.author()));
    json.writeStringField("type", "message");
    json.writeStringField("ts", ts(post.micros()));
  }

  private void message(JsonGenerator json, Place place, Post post) throws IOException {
    if (post.kind() == Post.Kind.BROADCAST) {
      json.writeStringField("subtype", "thread_broadcast");
    }
    head(json, post);
    boolean edited =
        post.editedAfter() != Post.NEVER && snapshot.knows(post.second(), post.editedAfter());
    if (edited) {
      json.writeObjectFieldStart("edited");
      json.writeStringField("user", actors.id(post.author()));
      json.writeStringField("ts", ts((post.second() + post.editedAfter()) * MICROS));
      json.writeEndObject();
    }
    json.writeStringField("client_msg_id", new UUID(post.number(), post.micros() * 31).toString());
    String text =
        phrases.text(edited ? post.number() + 1 : post.number(), (int) (post.second() / DAY));
    text(json, post, post.hashtag().isEmpty() ? text : text + " #" + post.hashtag());
    json.writeStringField("team", DayFiles.TEAM);
    if (!place.kind().conversation() && Math.floorMod(post.number(), 3) == 0) {
      profile(json, post.author());
    }
    if (post.kind() == Post.Kind.FILE) {
      file(json, post);
    }
    thread(json, post);
    if (post.kind() == Post.Kind.BROADCAST) {
      root(json, post.root());
    }
  }

  private void root(JsonGenerator json, Post root) throws IOException {
    json.writeObjectFieldStart("root");
    head(json, root);
    json.writeStringField("text", escape(phrases.text(root.number(), (int) (root.second() / DAY))));
    thread(json, root);
    json.writeEndObject();
  }

  private void text(JsonGenerator json, Post post, String text) throws IOException {
    String mention = post.mention() < 0 ? "" : "<@" + actors.id(post.mention()) + "> ";
    json.writeStringField("text", mention + escape(text));
    json.writeArrayFieldStart("blocks");
    json.writeStartObject();
    json.writeStringField("type", "rich_text");
    json.writeStringField("block_id", Long.toString(Math.floorMod(post.number(), 46_656), 36));
    json.writeArrayFieldStart("elements");
    json.writeStartObject();
    json.writeStringField("type", "rich_text_section");
    json.writeArrayFieldStart("elements");
    if (post.mention() >= 0) {
      json.writeStartObject();
      json.writeStringField("type", "user");
      json.writeStringField("user_id", actors.id(post.mention()));
      json.writeEndObject();
    }
    json.writeStartObject();
    json.writeStringField("type", "text");
    json.writeStringField("text", text);
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private void profile(JsonGenerator json, int actor) throws IOException {
    json.writeObjectFieldStart("user_profile");
    json.writeStringField("real_name", actors.realName(actor));
    json.writeStringField("display_name", actors.handle(actor));
    json.writeStringField("team", DayFiles.TEAM);
    json.writeStringField("name", actors.handle(actor));
    json.writeBooleanField("is_restricted", false);
    json.writeEndObject();
  }

  private void file(JsonGenerator json, Post post) throws IOException {
    json.writeArrayFieldStart("files");
    json.writeStartObject();
    json.writeStringField("id", actors.identifier("F0", "file", post.number()));
    json.writeNumberField("created", post.second());
    json.writeStringField("name", phrases.topic(post.number()) + ".xlsx");
    json.writeStringField(
        "mimetype", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    json.writeStringField("user", actors.id(post.author()));
    json.writeNumberField("size", Math.floorMod(post.number(), 900_000));
    json.writeStringField("mode", "hosted");
    json.writeEndObject();
    json.writeEndArray();
    json.writeBooleanField("upload", false);
  }

  private void thread(JsonGenerator json, Post post) throws IOException {
    if (post.root() != null) {
      json.writeStringField("thread_ts", ts(post.root().micros()));
      json.writeStringField("parent_user_id", actors.id(post.root().author()));
      return;
    }
    List<Post> known =
        post.replies().stream().filter(reply -> reply.second() < snapshot.made()).toList();
    if (known.isEmpty()) {
      return;
    }
    List<Integer> users = known.stream().map(Post::author).distinct().toList();
    json.writeStringField("thread_ts", ts(post.micros()));
    json.writeNumberField("reply_count", known.size());
    json.writeNumberField("reply_users_count", users.size());
    json.writeStringField(
        "latest_reply", ts(known.stream().mapToLong(Post::micros).max().orElseThrow()));
    json.writeArrayFieldStart("reply_users");
    for (int user : users) {
      json.writeString(actors.id(user));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("replies");
    for (Post reply : known) {
      json.writeStartObject();
      json.writeStringField("user", actors.id(reply.author()));
      json.writeStringField("ts", ts(reply.micros()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeBooleanField("is_locked", false);
    json.writeBooleanField("subscribed", false);
  }

  private void reactions(JsonGenerator json, Post post) throws IOException {
    Map<Integer, List<Integer>> bySign = new TreeMap<>();
    for (Post.Reaction reaction : post.reactions()) {
      if (snapshot.knows(post.second(), reaction.after())) {
        bySign.computeIfAbsent(reaction.sign(), s -> new ArrayList<>()).add(reaction.actor());
      }
    }
    if (bySign.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("reactions");
    for (Map.Entry<Integer, List<Integer>> sign : bySign.entrySet()) {
      json.writeStartObject();
      json.writeStringField("name", SIGNS.get(sign.getKey()));
      json.writeArrayFieldStart("users");
      for (int user : sign.getValue()) {
        json.writeString(actors.id(user));
      }
      json.writeEndArray();
      json.writeNumberField("count", sign.getValue().size());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
