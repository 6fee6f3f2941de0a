package nl.stip.analytics.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import scala.jdk.javaapi.CollectionConverters;

class PatternsTest {

  /** Names that look the same once they are glued together are still two groups. */
  @Test
  void sortsAtomsWithoutLosingOne() {
    List<Row> rows =
        List.of(
            RowFactory.create("e", "p", "t", list("a\nb", "c"), 12L),
            RowFactory.create("e", "p", "t", list(null, "c"), 3L),
            RowFactory.create("e", "p", "t", list("a", "b\nc"), 9L),
            RowFactory.create("e", "p", "t", list("null", "c"), 4L));
    List<Atom> sorted = Patterns.atoms(rows.iterator());
    assertThat(sorted).extracting(Atom::people).containsExactly(3L, 9L, 12L, 4L);
    List<Row> turned = new ArrayList<>(rows);
    Collections.reverse(turned);
    assertThat(Patterns.atoms(turned.iterator())).isEqualTo(sorted);
  }

  // as Spark hands a list over
  private static Object list(String... values) {
    return CollectionConverters.asScala(Arrays.asList(values));
  }
}
