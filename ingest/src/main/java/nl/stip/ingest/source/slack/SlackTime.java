package nl.stip.ingest.source.slack;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** Slack's timestamps: seconds, a dot, microseconds; never read as a floating-point number. */
final class SlackTime {

  private static final int NANO_DIGITS = 9;
  private static final Pattern FORM = Pattern.compile("\\d{1,11}(\\.\\d{1,9})?");

  private SlackTime() {}

  static Optional<Instant> parse(String ts) {
    if (ts == null || !FORM.matcher(ts).matches()) {
      return Optional.empty();
    }
    int dot = ts.indexOf('.');
    long seconds = Long.parseLong(dot < 0 ? ts : ts.substring(0, dot));
    String fraction = dot < 0 ? "" : ts.substring(dot + 1);
    long nanos = Long.parseLong((fraction + "0".repeat(NANO_DIGITS)).substring(0, NANO_DIGITS));
    return Optional.of(Instant.ofEpochSecond(seconds, nanos));
  }
}
