package nl.stip.event;

/** What kind of place a context is. */
public enum ContextKind {
  /** A channel of a chat tool or a community of a social network. */
  CHANNEL("channel"),
  /** A direct or group conversation. */
  CONVERSATION("conversation"),
  /** A team that holds channels. */
  TEAM("team"),
  /** A site or library that holds files. */
  SITE("site"),
  /** Mail: addressees are to and cc. */
  MAILBOX("mailbox"),
  /** A meeting or call. */
  MEETING("meeting");

  private final String term;

  ContextKind(String term) {
    this.term = term;
  }

  /** The word, as stored. */
  public String term() {
    return term;
  }
}
