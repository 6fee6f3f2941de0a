package nl.stip.ingest.source.vivainsights;

import nl.stip.ingest.issue.Issue;

/** A group-to-group query whose days can be read in two ways: nothing of persons waits for it. */
record UncertainDays() implements Issue {

  @Override
  public String message() {
    return "whether the day or the month stands first cannot be told from its dates, so its counts"
        + " between groups are not kept";
  }

  @Override
  public String advice() {
    return "Add these lines to stip.yaml, or month_first, and give the file again:\n\nintake:\n"
        + "  sources:\n    viva-insights:\n      dates: day_first";
  }
}
