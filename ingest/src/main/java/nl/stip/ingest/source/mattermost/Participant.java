package nl.stip.ingest.source.mattermost;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.stip.ingest.source.AccountDraft;

/**
 * Somebody in a compliance export.
 *
 * @param id native id; the address, where the export has no ids of users
 * @param email address, or empty
 * @param type user, guest or bot
 */
record Participant(String id, String email, String type) {

  /**
   * Somebody known by id, or else by address.
   *
   * @param id may be empty
   */
  static Participant of(String id, String email, String type) {
    return new Participant(id.isEmpty() ? email.toLowerCase(Locale.ROOT) : id, email, type);
  }

  boolean isBot() {
    return type.equals("bot");
  }

  AccountDraft account() {
    return new AccountDraft(
        Post.TOOL,
        id,
        Instant.EPOCH,
        isBot() ? "bot" : "person",
        type.equals("guest"),
        false,
        email.isEmpty() || isBot() ? List.of() : List.of(email),
        null,
        null,
        null);
  }
}
