package nl.stip.ingest.issue;

/** A record whose time is absent, unreadable, before 1990 or in the future. */
public record ImpossibleTime() implements Issue {

  @Override
  public String message() {
    return "A record has no time that can be: absent, unreadable, before 1990 or in the future.";
  }

  @Override
  public String advice() {
    return "Nothing to do if there are few; else see that this machine's clock is right, and export again.";
  }
}
