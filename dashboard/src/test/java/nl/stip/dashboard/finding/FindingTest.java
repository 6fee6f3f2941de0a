package nl.stip.dashboard.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.stip.dashboard.finding.Finding.Sentence;
import org.junit.jupiter.api.Test;

class FindingTest {

  private static Finding of(String... sentences) {
    return new Finding(
        "behind", Stream.of(sentences).map(text -> new Sentence(text, "")).toList(), true, "");
  }

  /** Three are read at once; nothing is lost of the others, and nothing is folded without need. */
  @Test
  void aLongAnswerBeginsWithThreeSentences() {
    Finding five = of("a", "b", "c", "d", "e");
    assertThat(five.first()).extracting(Sentence::text).containsExactly("a", "b", "c");
    assertThat(five.rest()).extracting(Sentence::text).containsExactly("d", "e");
    assertThat(of("a", "b", "c").rest()).isEqualTo(List.of());
  }
}
