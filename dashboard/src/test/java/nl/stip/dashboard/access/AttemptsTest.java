package nl.stip.dashboard.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pauses by the clock, without waiting. */
class AttemptsTest {

  private final Moment clock = new Moment(Instant.parse("2026-11-26T08:00:00Z"));
  private final Attempts attempts = new Attempts(clock, 5);

  @Test
  void thePauseDoublesFromTheFifthFailureUpToAMinute() {
    List<Long> pauses = new ArrayList<>();
    for (int i = 0; i < 13; i++) {
      assertThat(attempts.begin("anna")).isZero();
      Duration pause = attempts.begin("anna");
      if (pause.isZero()) {
        // that was an attempt too
        pauses.add(0L);
      } else {
        pauses.add(pause.toSeconds());
        clock.pass(pause);
      }
    }

    assertThat(pauses).containsExactly(0L, 0L, 1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L, 60L, 60L);
  }

  @Test
  void manyAtOnceGainNothing() {
    assertThat(IntStream.range(0, 100).filter(i -> attempts.begin("anna").isZero()).count())
        .isEqualTo(5);
  }

  @Test
  void aPauseIsOverWhenItIsOver() {
    IntStream.range(0, 5).forEach(i -> attempts.begin("anna"));
    clock.pass(Duration.ofMillis(400));
    assertThat(attempts.begin("anna")).isEqualTo(Duration.ofMillis(600));
    clock.pass(Duration.ofMillis(600));
    assertThat(attempts.begin("anna")).isZero();
  }

  @Test
  void othersDoNotWait() {
    IntStream.range(0, 9).forEach(i -> attempts.begin("anna"));

    assertThat(attempts.begin("bert")).isZero();
  }

  @Test
  void successForgetsAll() {
    IntStream.range(0, 4).forEach(i -> attempts.begin("anna"));
    attempts.forget("anna");

    assertThat(IntStream.range(0, 5).allMatch(i -> attempts.begin("anna").isZero())).isTrue();
  }

  @Test
  void successOnASharedAccountTakesBackOneOnly() {
    IntStream.range(0, 4).forEach(i -> attempts.begin("office"));
    attempts.takeBack("office");
    assertThat(attempts.begin("office")).isZero();
    assertThat(attempts.begin("office")).isZero();
    assertThat(attempts.begin("office")).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void anHourOfQuietIsForgotten() {
    IntStream.range(0, 9).forEach(i -> attempts.begin("anna"));
    clock.pass(Duration.ofMinutes(61));

    assertThat(IntStream.range(0, 5).allMatch(i -> attempts.begin("anna").isZero())).isTrue();
    assertThat(attempts.begin("anna")).isPositive();
  }

  @Test
  void memoryIsBoundedAndKeepsWhoIsTriedNow() {
    IntStream.range(0, 5).forEach(i -> attempts.begin("first"));
    for (int i = 0; i < 30_000; i++) {
      attempts.begin("name" + i);
      if (i == 5_000) {
        assertThat(attempts.begin("first")).as("still known").isPositive();
      }
    }
    assertThat(attempts.size()).isEqualTo(10_000);
    assertThat(attempts.begin("first")).as("made room").isZero();
  }
}
