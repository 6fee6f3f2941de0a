package nl.stip.ingest.source.mattermost;

import java.time.Instant;
import java.util.List;
import nl.stip.event.Audience;
import nl.stip.event.ContextKind;
import nl.stip.ingest.source.CommunityDraft;

/**
 * Where posts stand.
 *
 * @param id native id: the channel's, or team and channel by name where there are no ids
 * @param name name as shown, or null
 * @param kind channel or conversation
 * @param audience who can see it
 * @param members native ids of those in a conversation, as far as it says so
 */
record PostPlace(
    String id, String name, ContextKind kind, Audience audience, List<String> members) {

  private static final String BETWEEN = "__";

  /**
   * A channel by its type: O or public, P or private, D or direct, G or group.
   *
   * @param name its name in addresses; that of a conversation of two is both ids
   */
  static PostPlace of(String id, String name, String shown, String type) {
    return switch (type) {
      case "O", "public" ->
          new PostPlace(id, shown, ContextKind.CHANNEL, Audience.PUBLIC, List.of());
      case "D", "direct" -> direct(id, List.of(name.split(BETWEEN, -1)));
      case "G", "group" -> direct(id, List.of());
      default -> new PostPlace(id, shown, ContextKind.CHANNEL, Audience.PRIVATE, List.of());
    };
  }

  static PostPlace direct(String id, List<String> members) {
    return new PostPlace(id, null, ContextKind.CONVERSATION, Audience.DIRECT, members);
  }

  /** A channel that nothing describes; it may be closed. */
  static PostPlace unknown(String id) {
    return new PostPlace(id, null, ContextKind.CHANNEL, Audience.PRIVATE, List.of());
  }

  CommunityDraft community(Instant asOf) {
    return new CommunityDraft(Post.TOOL, id, asOf, kind, audience, name, false, null, null);
  }
}
