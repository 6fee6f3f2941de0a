package nl.stip.ingest.source.zulip;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.stip.event.Audience;
import nl.stip.event.ContextKind;
import nl.stip.ingest.source.CommunityDraft;

/**
 * Where a message stands.
 *
 * @param id native id
 * @param kind channel or conversation
 * @param audience who can see it
 * @param to native ids of those addressed by it alone
 */
record ZulipPlace(String id, ContextKind kind, Audience audience, List<String> to) {

  /** A stream; one that no table describes may be closed. */
  static ZulipPlace of(String stream, CommunityDraft listed) {
    Audience audience = listed == null ? Audience.PRIVATE : listed.audience();
    return new ZulipPlace(stream, ContextKind.CHANNEL, audience, List.of());
  }

  /** A conversation, which has no id of its own for two people: it is known by who is in it. */
  static ZulipPlace direct(Set<String> members, String sender) {
    TreeSet<String> all = new TreeSet<>(members);
    all.add(sender);
    List<String> to = all.stream().filter(m -> !m.equals(sender)).toList();
    return new ZulipPlace(
        "dm:" + String.join(",", all), ContextKind.CONVERSATION, Audience.DIRECT, to);
  }
}
