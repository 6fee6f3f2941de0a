package nl.stip.ingest.redaction;

import nl.stip.ingest.issue.Issue;

/** An answer to a question that the register does not have. */
record UnknownQuestion() implements Issue {

  @Override
  public String message() {
    return "an answer to a question that register/survey.yaml does not have";
  }

  @Override
  public String advice() {
    return "Add the question there, worded as in the file, with its scale, and read the file again;"
        + " see docs/howto/pulse-survey.md. Leave out what people answer in their own words.";
  }
}
