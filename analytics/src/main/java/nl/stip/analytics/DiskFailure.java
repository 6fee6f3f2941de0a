package nl.stip.analytics;

import java.io.IOException;
import java.util.Optional;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;

/** A disk that is full or cannot be written, told as such whatever wraps its exception. */
final class DiskFailure {

  private static final String FULL = "No space left on device";
  private static final int DEEPEST = 32;

  private DiskFailure() {}

  /** The failure for the reader, if the disk is behind it. */
  static Optional<FaultException> in(Throwable failure) {
    Throwable cause = failure;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      boolean full = cause.getMessage() != null && cause.getMessage().contains(FULL);
      if (full || cause instanceof IOException) {
        return Optional.of(
            new FaultException(
                ExitCode.STORAGE,
                "analysis",
                full
                    ? "the disk is full"
                    : "a file cannot be read or written: " + cause.getMessage(),
                "make room or mend what is named, and analyse again; the mart of before is still"
                    + " served"));
      }
      cause = cause.getCause();
    }
    return Optional.empty();
  }
}
