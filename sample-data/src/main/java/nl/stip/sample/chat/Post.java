package nl.stip.sample.chat;

import java.util.ArrayList;
import java.util.List;

/** Something said, and what became of it. */
public final class Post {

  /** What was done. */
  public enum Kind {
    /** A message. */
    MESSAGE,
    /** A message with a file. */
    FILE,
    /** An answer in a thread, shown in the channel too. */
    BROADCAST,
    /** Joined the channel. */
    JOIN,
    /** Renamed the channel. */
    RENAME,
    /** A machine's message. */
    MACHINE
  }

  /**
   * A reaction.
   *
   * @param actor who
   * @param sign which, a number
   * @param after seconds after the post
   */
  public record Reaction(int actor, int sign, int after) {}

  /** Never edited. */
  public static final int NEVER = Integer.MAX_VALUE;

  private final int author;
  private final Kind kind;
  private final Post root;
  private final long number;
  private final int mention;
  private long micros;
  private int editedAfter = NEVER;
  private String hashtag = "";
  private List<Post> replies = List.of();
  private List<Reaction> reactions = List.of();

  /**
   * A draft.
   *
   * @param author actor who says it
   * @param kind what is done
   * @param root post answered in a thread, or null
   * @param number number of the text
   * @param mention actor mentioned, or -1
   */
  record Draft(int author, Kind kind, Post root, long number, int mention) {}

  Post(Draft draft, long second, int fraction) {
    author = draft.author();
    kind = draft.kind();
    root = draft.root();
    number = draft.number();
    mention = draft.mention();
    micros = second * 1_000_000L + fraction;
    if (root != null) {
      root.answer(this);
    }
  }

  private void answer(Post reply) {
    if (replies.isEmpty()) {
      replies = new ArrayList<>(4);
    }
    replies.add(reply);
  }

  void react(Reaction reaction) {
    if (reactions.isEmpty()) {
      reactions = new ArrayList<>(4);
    }
    reactions.add(reaction);
  }

  void edit(int after) {
    editedAfter = after;
  }

  void mark(String with) {
    hashtag = with;
  }

  void nudge() {
    micros++;
  }

  /** Actor. */
  public int author() {
    return author;
  }

  /** What was done. */
  public Kind kind() {
    return kind;
  }

  /** Post answered in a thread, or null. */
  public Post root() {
    return root;
  }

  /** Number of the text. */
  public long number() {
    return number;
  }

  /** Actor mentioned, or -1. */
  public int mention() {
    return mention;
  }

  /** When, microseconds since 1970. */
  public long micros() {
    return micros;
  }

  /** When, seconds since 1970. */
  public long second() {
    return micros / 1_000_000L;
  }

  /** Seconds until the last edit, or {@link #NEVER}. */
  public int editedAfter() {
    return editedAfter;
  }

  /** Hashtag that its text ends with, or empty. */
  public String hashtag() {
    return hashtag;
  }

  /** Answers in the thread. */
  public List<Post> replies() {
    return replies;
  }

  /** Reactions. */
  public List<Reaction> reactions() {
    return reactions;
  }
}
