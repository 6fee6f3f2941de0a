package nl.stip.ingest.source.m365usage;

import nl.stip.ingest.issue.Issue;

/** A report in which Microsoft replaced names by codes. */
record ConcealedNames() implements Issue {

  @Override
  public String message() {
    return "names are concealed in this report: accounts are codes that match nobody in the"
        + " directory";
  }

  @Override
  public String advice() {
    return "To match people, let an administrator switch it off (Microsoft 365 admin center →"
        + " Settings → Org settings → Reports → “Display concealed user, group, and site names in"
        + " all reports”, clear the box), download again, and switch it on again.";
  }
}
