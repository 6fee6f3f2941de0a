package nl.stip.sample.org;

/** Rung of the reporting line, from the top. */
public enum Level {
  /** Chief executive. */
  CHIEF("directie"),
  /** Member of the board. */
  DIRECTOR("directie"),
  /** Leads team leads. */
  MANAGER("manager"),
  /** Leads a team. */
  LEAD("teamleider"),
  /** Everybody else. */
  STAFF("medewerker");

  private final String shown;

  Level(String shown) {
    this.shown = shown;
  }

  /** The word in the directory. */
  public String shown() {
    return shown;
  }

  /** Whether the board is meant. */
  public boolean board() {
    return this == CHIEF || this == DIRECTOR;
  }
}
