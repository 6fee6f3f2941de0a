package nl.stip.ingest.issue;

import java.io.IOException;

/** A part that decompresses to far more than any real export: a zip bomb. */
public final class SwollenPartException extends IOException {

  private static final long serialVersionUID = 1L;

  /** Thrown where a part passes its bound. */
  public SwollenPartException() {
    super("decompresses beyond reason");
  }
}
