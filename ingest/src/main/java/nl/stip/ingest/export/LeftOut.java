package nl.stip.ingest.export;

import nl.stip.ingest.issue.Issue;

/** Is told what lies in an export and is not handed out as a part. */
public interface LeftOut {

  /**
   * Something is left out; the rest is handed out.
   *
   * @param part its name, or the archive's own when none can be told
   */
  void leftOut(String part, Issue issue);
}
