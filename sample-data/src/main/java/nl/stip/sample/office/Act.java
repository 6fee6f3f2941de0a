package nl.stip.sample.office;

/**
 * Something done in Microsoft 365.
 *
 * @param kind what
 * @param person who
 * @param second when, epoch second
 * @param owner whose file, mail or meeting; or the number of a team or community
 * @param object which of the owner's things
 */
public record Act(Kind kind, int person, long second, int owner, int object) {

  /** What can be done. */
  public enum Kind {
    /** Signs in to Teams. */
    SESSION,
    /** Writes in a chat of Teams. */
    CHAT,
    /** Writes in a channel of Teams. */
    CHANNEL,
    /** Reacts in Teams. */
    REACTION,
    /** Holds a meeting. */
    ORGANISE,
    /** Attends a meeting. */
    MEETING,
    /** Opens a file of a department. */
    VIEW,
    /** Changes a file of a department. */
    EDIT,
    /** Shares a file of one's own. */
    SHARE,
    /** Opens a page of the intranet. */
    PAGE,
    /** Sends mail. */
    SEND,
    /** Opens mail. */
    MAIL,
    /** Reads in a community. */
    READ,
    /** Writes in a community. */
    WRITE
  }
}
