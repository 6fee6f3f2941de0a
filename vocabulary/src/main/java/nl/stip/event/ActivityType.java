package nl.stip.event;

import java.util.Arrays;

/**
 * What was done: the ActivityStreams 2.0 activity types that some source yields and some metric
 * reads (W3C Activity Vocabulary, section 3.1).
 *
 * <p>Which slot of an {@link Event} means what is fixed here, so that sources do not differ:
 */
public enum ActivityType {
  /** Made something. Object: the Note, Article, Document, Event or Question; context: where. */
  CREATE("Create"),
  /** Changed something made earlier. Object: the thing changed. */
  UPDATE("Update"),
  /** Removed something. Object: the thing removed. */
  DELETE("Delete"),
  /** Reacted. Object: the post; inReplyToAccount: its author; reaction: the sign used. */
  LIKE("Like"),
  /** Saw or opened something, or signed in (object type Application). */
  VIEW("View"),
  /** Became a member. Object: the community, which is also the context. */
  JOIN("Join"),
  /** Stopped being a member. Object: the community, which is also the context. */
  LEAVE("Leave"),
  /** Subscribed to a community or person. Object: what is followed. */
  FOLLOW("Follow"),
  /** Shared something made by another. Object: the thing shared. */
  ANNOUNCE("Announce"),
  /** Asked somebody in. Target: the account asked; context: where to. */
  INVITE("Invite"),
  /** Put something or somebody somewhere. Target: who or where; context: where to. */
  ADD("Add"),
  /** Said yes to an invitation (RSVP). Object: the event. */
  ACCEPT("Accept");

  private final String term;

  ActivityType(String term) {
    this.term = term;
  }

  /** The W3C term, as stored. */
  public String term() {
    return term;
  }

  /**
   * The one of a term, as stored.
   *
   * @throws IllegalArgumentException if there is none of that term
   */
  public static ActivityType of(String term) {
    return Arrays.stream(values())
        .filter(type -> type.term.equals(term))
        .findAny()
        .orElseThrow(() -> new IllegalArgumentException(term));
  }
}
