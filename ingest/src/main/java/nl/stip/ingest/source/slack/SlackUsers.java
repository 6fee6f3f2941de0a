package nl.stip.ingest.source.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.stip.ingest.source.AccountDraft;
import nl.stip.ingest.source.Sink;

/**
 * The users of a workspace: those listed, and those met in messages only, such as partners over
 * Slack Connect, apps and Slackbot.
 */
final class SlackUsers {

  private final Sink sink;
  private final Instant asOf;
  private final Set<String> listed = new HashSet<>();
  private final Set<String> bots = new HashSet<>();
  private final Map<String, Integer> teams = new HashMap<>();

  SlackUsers(Sink sink, Instant asOf) {
    this.sink = sink;
    this.asOf = asOf;
  }

  void read(SlackLists lists) {
    // In an Enterprise Grid a user of another team is still a colleague.
    lists.each("org_users.json", user -> account(user, null));
    lists.each("users.json", user -> teams.merge(user.path("team_id").asText(), 1, Integer::sum));
    lists.each("users.json", user -> account(user, home()));
  }

  /** The team most users belong to; null when unknown. */
  private String home() {
    return teams.entrySet().stream()
        .filter(team -> !team.getKey().isEmpty())
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  private void account(JsonNode user, String home) {
    String id = user.path("id").asText();
    String team = user.path("team_id").asText("");
    boolean bot = user.path("is_bot").asBoolean() || id.equals("USLACKBOT");
    boolean guest =
        user.path("is_restricted").asBoolean()
            || user.path("is_ultra_restricted").asBoolean()
            || user.path("is_stranger").asBoolean();
    boolean elsewhere = home != null && !team.isEmpty() && !team.equals(home);
    String email = user.path("profile").path("email").asText("");
    if (!listed.add(id)) {
      return;
    }
    if (bot) {
      bots.add(id);
    }
    sink.account(
        new AccountDraft(
            SlackEvents.TOOL,
            id,
            asOf,
            bot ? "bot" : "person",
            guest || elsewhere,
            user.path("deleted").asBoolean(),
            email.isBlank() ? List.of() : List.of(email),
            name(user),
            user.path("tz").asText(null),
            null));
  }

  private static String name(JsonNode user) {
    String real = user.path("real_name").asText("");
    String profile = user.path("profile").path("real_name").asText("");
    if (!real.isBlank()) {
      return real;
    }
    return profile.isBlank() ? user.path("name").asText(null) : profile;
  }

  Set<String> bots() {
    return bots;
  }

  /** Makes the author of a message an account, if no list names it. */
  void met(SlackMessage message) {
    String author = message.author();
    if (author == null || !listed.add(author)) {
      return;
    }
    boolean bot = (message.user == null && message.botId != null) || author.equals("USLACKBOT");
    String home = home();
    boolean elsewhere = !bot && home != null && message.team != null && !message.team.equals(home);
    sink.account(
        new AccountDraft(
            SlackEvents.TOOL,
            author,
            asOf,
            bot ? "bot" : "person",
            elsewhere,
            false,
            List.of(),
            message.userName,
            null,
            null));
  }
}
