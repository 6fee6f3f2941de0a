package nl.stip.ingest.source.rocketchat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.stip.ingest.source.AccountDraft;
import nl.stip.ingest.source.json.JsonTime;
import nl.stip.ingest.source.seen.Accounts;
import nl.stip.ingest.source.seen.Remembered;

/** Who there is: listed, or met in a message; and who wrote what. */
final class RocketPeople {

  private final Accounts accounts = new Accounts(RocketChat.TOOL);
  private final Map<String, String> byName = new HashMap<>();
  private final Remembered authors = new Remembered();

  Accounts accounts() {
    return accounts;
  }

  /** Who wrote a message, or null. */
  String authorOf(String message) {
    return authors.of(message);
  }

  /** The native id behind a user name; the name itself if nothing says who it is. */
  String named(String name) {
    return byName.getOrDefault(name, "@" + name);
  }

  /** Whether something says whose user name it is. */
  boolean knows(String name) {
    return byName.containsKey(name);
  }

  void user(JsonNode row) {
    String id = row.path("_id").asText("");
    if (id.isEmpty()) {
      return;
    }
    named(row);
    List<String> emails = new ArrayList<>();
    row.path("emails").forEach(e -> emails.add(e.path("address").asText("")));
    emails.removeIf(String::isBlank);
    String type = row.path("type").asText("");
    boolean guest = false;
    for (JsonNode role : row.path("roles")) {
      guest |= role.asText().equals("guest") || role.asText().equals("anonymous");
    }
    accounts.list(
        new AccountDraft(
            RocketChat.TOOL,
            id,
            Instant.EPOCH,
            type.equals("bot") || type.equals("app") ? "bot" : "person",
            guest,
            !row.path("active").asBoolean(true),
            List.copyOf(emails),
            row.path("name").asText(null),
            null,
            JsonTime.extended(row.path("createdAt"))));
  }

  /** Learns of a message who wrote it and whom it names. */
  void author(JsonNode row) {
    String id = row.path("_id").asText("");
    String by = row.path("u").path("_id").asText("");
    if (!id.isEmpty() && !by.isEmpty()) {
      authors.put(id, by);
    }
    named(row.path("u"));
    row.path("mentions").forEach(this::named);
  }

  private void named(JsonNode user) {
    String id = user.path("_id").asText("");
    String name = user.path("username").asText("");
    if (!id.isEmpty() && !name.isEmpty()) {
      byName.put(name, id);
    }
  }
}
