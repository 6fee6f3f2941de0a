package nl.stip.dashboard.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down guessing. Every attempt counts as failed from its start, so that many at once gain
 * nothing; the last of the free ones and each one after it is followed by a pause, one second long
 * and then twice as long each time, up to a minute. An hour of quiet is forgotten, and what was
 * quiet longest makes room.
 */
final class Attempts {

  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final int DOUBLINGS = 6;
  private static final Duration MEMORY = Duration.ofHours(1);
  private static final int MOST = 10_000;

  private final Clock clock;
  private final int free;
  private final Map<String, Failures> failures =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
          return size() > MOST;
        }
      };

  private record Failures(int count, Instant last, Instant until) {}

  /**
   * Starts without memory.
   *
   * @param free how many attempts there are without a pause
   */
  Attempts(Clock clock, int free) {
    this.clock = clock;
    this.free = free;
  }

  /**
   * Counts an attempt, unless it comes in a pause.
   *
   * @param key on whose account it goes
   * @return how long to wait; zero when the attempt may be made
   */
  synchronized Duration begin(String key) {
    Instant now = clock.instant();
    Failures before = failures.get(key);
    if (before != null && now.isBefore(before.until())) {
      return Duration.between(now, before.until());
    }
    boolean forgotten = before == null || now.isAfter(before.last().plus(MEMORY));
    int count = forgotten ? 1 : before.count() + 1;
    failures.put(key, new Failures(count, now, now.plus(pause(count))));
    return Duration.ZERO;
  }

  private Duration pause(int count) {
    int doublings = count - free;
    if (doublings < 0) {
      return Duration.ZERO;
    }
    return doublings < DOUBLINGS ? Duration.ofSeconds(1L << doublings) : LONGEST;
  }

  /** An attempt succeeded: all is forgotten. */
  synchronized void forget(String key) {
    failures.remove(key);
  }

  /** An attempt succeeded on an account that many share: it alone is taken back. */
  synchronized void takeBack(String key) {
    failures.computeIfPresent(
        key,
        (same, before) ->
            before.count() == 1
                ? null
                : new Failures(before.count() - 1, before.last(), Instant.EPOCH));
  }

  /** How many accounts are remembered. */
  synchronized int size() {
    return failures.size();
  }
}
