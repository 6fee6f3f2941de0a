package nl.stip.ingest.issue;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A part whose bytes cannot be read: a damaged or encrypted archive, or no permission. */
public record UnreadablePart() implements Issue {

  /** The issue behind a failure to read a part. */
  public static Issue of(IOException failure) {
    if (failure instanceof SwollenPartException) {
      return new SwollenPart();
    }
    return failure instanceof BrokenOffException ? new BrokenOff() : new UnreadablePart();
  }

  /** The same, where a library hides it. */
  public static Issue of(UncheckedIOException failure) {
    return of(failure.getCause());
  }

  @Override
  public String message() {
    return "The bytes cannot be read: damaged, encrypted or without permission.";
  }

  @Override
  public String advice() {
    return "Download the export again, without a password.";
  }
}
