package nl.stip.ingest.source.bounded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinesTest {

  @Test
  void linesAreWholeWhereverTheyLieInTheBuffer() throws IOException {
    Random random = new Random(1);
    List<String> expected = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 500; i++) {
      String line = "é".repeat(random.nextInt(i % 50 == 0 ? 60_000 : 700));
      expected.add(line);
      text.append(line).append(random.nextBoolean() ? "\r\n" : "\n");
    }
    expected.add("the last has no end");
    text.append("the last has no end");

    assertThat(lines(text.toString())).isEqualTo(expected);
  }

  @Test
  void onlyTheLastCarriageReturnBelongsToTheEnd() throws IOException {
    assertThat(lines("\r\n\n\r\r\na\rb\n\r")).containsExactly("", "", "\r", "a\rb", "");
  }

  private static List<String> lines(String text) throws IOException {
    Lines lines = new Lines(new StringReader(text));
    List<String> all = new ArrayList<>();
    for (String line = lines.next(); line != null; line = lines.next()) {
      assertThat(lines.isCut()).isFalse();
      all.add(line);
    }
    return all;
  }
}
