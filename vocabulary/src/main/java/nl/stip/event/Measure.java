package nl.stip.event;

/**
 * What a source counts itself, when it gives no single events: daily and weekly reports of vendors.
 * Whether a positive count means that somebody was reached or engaged is fixed here ({@code
 * counting.md} 6), so that sources do not differ.
 */
public enum Measure {
  /** The vendor's own mark that somebody was active; 1 or 0. */
  ACTIVE("active", Tier.REACHED),
  /** Messages read, files viewed, pages visited. */
  READS("reads", Tier.REACHED),
  /** Searches. */
  SEARCHES("searches", Tier.REACHED),
  /** Messages written to a community. */
  POSTS("posts", Tier.ENGAGED),
  /** Answers written in a community. */
  REPLIES("replies", Tier.ENGAGED),
  /** Direct and group messages written. */
  DIRECT_MESSAGES("direct_messages", Tier.ENGAGED),
  /** Reactions given. */
  REACTIONS("reactions", Tier.ENGAGED),
  /** Files shared or edited. */
  FILES("files", Tier.ENGAGED),
  /** Mails sent. */
  MAILS_SENT("mails_sent", Tier.ENGAGED),
  /** Mails read. */
  MAILS_READ("mails_read", Tier.REACHED),
  /** Calls and huddles taken part in. */
  CALLS("calls", Tier.ENGAGED),
  /** Meetings attended. */
  MEETINGS("meetings", Tier.REACHED),
  /** Meetings organised. */
  MEETINGS_ORGANISED("meetings_organised", Tier.ENGAGED),
  /** Hours in meetings. */
  MEETING_HOURS("meeting_hours", Tier.NONE),
  /** Hours of mail, chat, calls and meetings together. */
  COLLABORATION_HOURS("collaboration_hours", Tier.NONE),
  /** Hours of the same outside the person's working hours. */
  AFTER_HOURS("after_hours", Tier.NONE),
  /** People of the organisation in contact. */
  NETWORK_SIZE("network_size", Tier.NONE);

  /** What a positive count says of the person. */
  public enum Tier {
    /** Saw or opened something. */
    REACHED,
    /** Did something of one's own; implies reached. */
    ENGAGED,
    /** Nothing of the two. */
    NONE
  }

  private final String term;
  private final Tier tier;

  Measure(String term, Tier tier) {
    this.term = term;
    this.tier = tier;
  }

  /** The word, as stored. */
  public String term() {
    return term;
  }

  /** What a positive count says of the person. */
  public Tier tier() {
    return tier;
  }
}
