package nl.stip.ingest.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** Ids of content hang on this text, so it may never differ from the one of Java. */
class IsoProperties {

  @Property(tries = 2000, seed = "1")
  void anInstantIsWrittenAsJavaWritesIt(
      @ForAll @LongRange(min = -100_000_000_000L, max = 300_000_000_000L) long seconds,
      @ForAll @IntRange(max = 999_999_999) int nanos) {
    for (long second : new long[] {seconds, seconds - Math.floorMod(seconds, 60)}) {
      for (int nano : new int[] {0, nanos, nanos / 1000 * 1000, nanos / 1_000_000 * 1_000_000}) {
        Instant instant = Instant.ofEpochSecond(second, nano);
        assertThat(Iso.text(instant)).isEqualTo(instant.toString());
      }
    }
  }

  @Test
  void nothingIsWrittenAsNull() {
    assertThat(Iso.text(null)).isEqualTo("null");
  }
}
