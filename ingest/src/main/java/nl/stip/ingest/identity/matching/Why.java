package nl.stip.ingest.identity.matching;

/** Why nobody is found behind an account, and what would settle it. */
public enum Why {
  /** The address changed hands without saying when. */
  CONTESTED("several people hold its addresses at the same time", "the line %s"),
  /** A name would settle it, if names may. */
  NAMED(
      "one person of the directory has its name",
      "intake: match_names: true in stip.yaml if names may settle it, or the line %s"),
  /** More than one person has the name. */
  NAMESAKES("several people of the directory have its name", "the line %s"),
  /** It has addresses, but none that anybody has. */
  STRANGE(
      "nobody in the directory has its address", "its address in the directory, or the line %s"),
  /** It has neither an address nor a name that anybody has. */
  BARE("the export gives no address", "the line %s");

  private final String reason;
  private final String settled;

  Why(String reason, String settled) {
    this.reason = reason;
    this.settled = settled;
  }

  /** Why it is unmatched. */
  public String reason() {
    return reason;
  }

  /** What would settle it for an account of a tool. */
  String settled(String tool, String account) {
    String line = "“" + tool + "," + account + ",key of the person”";
    return settled.formatted(line + " in register/" + AccountMap.FILE);
  }
}
