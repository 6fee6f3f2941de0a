package nl.stip.ingest.source.bounded;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;

/** A record larger than any tool writes. */
public final class OversizedRecordException extends StreamConstraintsException {

  private static final long serialVersionUID = 1L;

  OversizedRecordException() {
    super("larger than any tool writes");
  }
}
