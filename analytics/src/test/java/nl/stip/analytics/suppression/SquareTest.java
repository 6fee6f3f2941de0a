package nl.stip.analytics.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.stip.analytics.suppression.Square.Entry;
import org.junit.jupiter.api.Test;

class SquareTest {

  @Test
  void noRowAndNoColumnHasExactlyOneWithheldEntry() {
    List<Entry> entries = new ArrayList<>();
    for (String from : List.of("a", "b", "c")) {
      for (String to : List.of("a", "b", "c")) {
        boolean hidden = from.equals("a") && to.equals("b");
        entries.add(new Entry(from, to, from.charAt(0) * 3L + to.charAt(0), hidden));
      }
    }
    assertThat(Square.withhold(entries))
        .extracting(entry -> entry.from() + entry.to())
        .containsExactlyInAnyOrder("ab", "aa", "bb", "ba");
  }

  @Test
  void nothingIsWithheldWhereNothingIsHidden() {
    assertThat(Square.withhold(List.of(new Entry("a", "a", 10, false)))).isEmpty();
  }
}
