package nl.stip.ingest.issue;

import java.io.IOException;

/**
 * A part that can be read no further: it stops being what it was, or in it something is endless.
 */
public final class BrokenOffException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Thrown where reading ends. */
  public BrokenOffException() {
    super("breaks off");
  }
}
