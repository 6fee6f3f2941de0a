package nl.stip.event;

import java.time.Instant;
import java.util.List;

/**
 * One thing one account did. Holds no text and no name; the stored form is {@code event.tsv},
 * column by column in this order.
 *
 * @param id identity, equal whenever the same record is read again
 * @param version fingerprint of what the record held; another value is a changed record
 * @param tool tool id, for example {@code slack}
 * @param source id of the connector that read it
 * @param batch batch that brought it
 * @param published when, UTC, to the microsecond
 * @param publishedKnown false if the time is another record's (a Slack reaction has its message's)
 * @param edited last edit, or null
 * @param account who did it
 * @param type what was done
 * @param objectId to what, or null
 * @param objectType kind of object, or null
 * @param inReplyToId object answered or reacted to, or null
 * @param inReplyToAccount its author, or null
 * @param contextId community or conversation, or null
 * @param contextKind kind of context, or null
 * @param targetId account invited or added, or null
 * @param audience who could see it
 * @param to accounts addressed: mentions, members of a conversation, to and cc; sorted, distinct
 * @param client application used, or null
 * @param device {@code desktop}, {@code mobile} or {@code web}, or null when not recorded
 * @param tag themes and declarations derived at the door; sorted, distinct
 * @param length characters of the text, or null when there is none
 * @param question whether the text asks something
 * @param reaction standard name of the reaction, or null
 * @param automated done by a bot, a service or the system
 */
public record Event(
    EventId id,
    long version,
    String tool,
    String source,
    String batch,
    Instant published,
    boolean publishedKnown,
    Instant edited,
    long account,
    ActivityType type,
    EventId objectId,
    ObjectType objectType,
    EventId inReplyToId,
    Long inReplyToAccount,
    Long contextId,
    ContextKind contextKind,
    Long targetId,
    Audience audience,
    List<Long> to,
    String client,
    String device,
    List<String> tag,
    Integer length,
    boolean question,
    String reaction,
    boolean automated) {

  /** Copies the lists. */
  public Event {
    to = List.copyOf(to);
    tag = List.copyOf(tag);
  }
}
