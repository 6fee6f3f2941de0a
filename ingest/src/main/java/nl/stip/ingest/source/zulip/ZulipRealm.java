package nl.stip.ingest.source.zulip;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.stip.event.Audience;
import nl.stip.event.ContextKind;
import nl.stip.ingest.source.AccountDraft;
import nl.stip.ingest.source.CommunityDraft;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.json.JsonRows;
import nl.stip.ingest.source.json.JsonTime;
import nl.stip.ingest.source.seen.Accounts;

/** The tables of realm.json that say who there is, where one speaks and who reacted to what. */
final class ZulipRealm {

  private static final int GUEST = 600;
  private static final Set<String> USERS =
      Set.of(
          "zerver_userprofile", "zerver_userprofile_mirrordummy", "zerver_userprofile_crossrealm");
  private static final Set<String> TABLES = new HashSet<>(USERS);

  static {
    TABLES.addAll(
        Set.of("zerver_stream", "zerver_recipient", "zerver_subscription", "zerver_reaction"));
  }

  /**
   * A reaction.
   *
   * @param user native id of the account
   * @param emoji its name
   */
  record Reaction(String user, String emoji) implements Comparable<Reaction> {
    @Override
    public int compareTo(Reaction other) {
      int byEmoji = emoji.compareTo(other.emoji);
      return byEmoji != 0 ? byEmoji : user.compareTo(other.user);
    }
  }

  private record Recipient(int type, String id) {}

  private final Accounts accounts;
  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, CommunityDraft> streams = new TreeMap<>();
  private final Map<String, Recipient> recipients = new HashMap<>();
  private final Map<String, TreeSet<String>> members = new HashMap<>();
  private final Map<Long, List<Reaction>> reactions = new HashMap<>();

  ZulipRealm(Accounts accounts) {
    this.accounts = accounts;
  }

  void read(Export.Part realm, Sink sink) {
    JsonRows.read(realm, TABLES, sink, (place, table, row) -> row(table, row));
  }

  private void row(String table, JsonNode row) {
    switch (table) {
      case "zerver_stream" -> stream(row);
      case "zerver_recipient" ->
          recipients.put(
              row.path("id").asText(),
              new Recipient(row.path("type").asInt(), row.path("type_id").asText()));
      case "zerver_subscription" -> subscription(row);
      case "zerver_reaction" ->
          reactions
              .computeIfAbsent(row.path("message").asLong(), m -> new ArrayList<>(1))
              .add(
                  new Reaction(row.path("user_profile").asText(), row.path("emoji_name").asText()));
      default -> user(table, row);
    }
  }

  private void user(String table, JsonNode row) {
    String id = row.path("id").asText("");
    if (id.isEmpty() || accounts.isListed(id)) {
      return;
    }
    String name = ZulipName.shown(row.path("full_name").asText(""));
    boolean bot = row.path("is_bot").asBoolean() || table.endsWith("_crossrealm");
    String address = row.path("delivery_email").asText("");
    String email = address.isBlank() ? row.path("email").asText("") : address;
    byName.merge(ZulipName.account(name), id, (a, b) -> "");
    accounts.list(
        new AccountDraft(
            ZulipArchive.TOOL,
            id,
            Instant.EPOCH,
            bot ? "bot" : "person",
            row.path("is_guest").asBoolean() || row.path("role").asInt() == GUEST,
            !row.path("is_active").asBoolean(true),
            email.isBlank() ? List.of() : List.of(email),
            name.isEmpty() ? null : name,
            row.path("timezone").asText("").isBlank() ? null : row.path("timezone").asText(),
            JsonTime.seconds(row.path("date_joined"))));
  }

  private void stream(JsonNode row) {
    String id = row.path("id").asText();
    boolean closed = row.path("invite_only").asBoolean();
    streams.put(
        id,
        new CommunityDraft(
            ZulipArchive.TOOL,
            id,
            Instant.EPOCH,
            ContextKind.CHANNEL,
            closed ? Audience.PRIVATE : Audience.PUBLIC,
            row.path("name").asText(null),
            row.path("deactivated").asBoolean(),
            JsonTime.seconds(row.path("date_created")),
            row.path("subscriber_count").isInt() ? row.path("subscriber_count").asInt() : null));
  }

  private void subscription(JsonNode row) {
    if (row.path("active").asBoolean(true)) {
      members
          .computeIfAbsent(row.path("recipient").asText(), r -> new TreeSet<>())
          .add(row.path("user_profile").asText());
    }
  }

  /** Whoever alone has this name, or null. */
  String named(String name) {
    String id = byName.get(ZulipName.account(name));
    return id == null || id.isEmpty() ? null : id;
  }

  /** Reactions to a message, in a fixed order. */
  List<Reaction> reactions(long message) {
    return reactions.getOrDefault(message, List.of()).stream().sorted().distinct().toList();
  }

  /** Where a message to this recipient stands, sent by this account. */
  ZulipPlace place(String recipient, String sender) {
    Recipient to = recipients.getOrDefault(recipient, new Recipient(0, ""));
    return switch (to.type()) {
      case 1 -> ZulipPlace.direct(Set.of(to.id()), sender);
      case 2 -> ZulipPlace.of(to.id(), streams.get(to.id()));
      case 3 -> ZulipPlace.direct(members.getOrDefault(recipient, new TreeSet<>()), sender);
      default -> null;
    };
  }

  /** Tells streams and who is in them. */
  void tell(Sink sink) {
    Instant asOf = accounts.last();
    streams.values().forEach(s -> sink.community(asOf(s, asOf)));
    recipients.forEach(
        (recipient, to) -> {
          if (to.type() == 2 && streams.containsKey(to.id())) {
            members
                .getOrDefault(recipient, new TreeSet<>())
                .forEach(m -> sink.membership(ZulipArchive.TOOL, to.id(), m, asOf, null, null));
          }
        });
  }

  private static CommunityDraft asOf(CommunityDraft s, Instant asOf) {
    return new CommunityDraft(
        s.tool(),
        s.nativeId(),
        asOf,
        s.kind(),
        s.audience(),
        s.name(),
        s.archived(),
        s.created(),
        s.members());
  }
}
