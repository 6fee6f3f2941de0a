package nl.stip.event;

/** Who could see it. */
public enum Audience {
  /** Everybody enabled for the tool. */
  PUBLIC("public"),
  /** The members of a closed community. */
  PRIVATE("private"),
  /** The addressees only: direct message, mail, call. */
  DIRECT("direct");

  private final String term;

  Audience(String term) {
    this.term = term;
  }

  /** The word, as stored. */
  public String term() {
    return term;
  }
}
