package nl.stip.ingest.redaction;

import nl.stip.ingest.issue.Issue;

/**
 * An answer that is no point of its question's scale.
 *
 * @param question id of the question
 */
record OffScale(String question) implements Issue {

  @Override
  public String message() {
    return "an answer to “" + question + "” that is not on the scale of the question";
  }

  @Override
  public String advice() {
    return "Check scale: and labels: of the question in register/survey.yaml, and read the file"
        + " again.";
  }
}
