package nl.stip.analytics.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.SparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkExtension.class)
class CostsTest {

  @TempDir Path root;

  /** Seven rows are written once; that five groups are shuffled to be counted is Spark's affair. */
  @Test
  void everyTableHasALineOfWhatItTook(Tables tables) throws Exception {
    SparkContext spark = tables.session().sparkContext();
    Costs costs = new Costs();
    spark.addSparkListener(costs);
    try {
      tables.keep("seven", "select id from range(7)");
      tables.keep("five", "select id % 5 as rest, count(*) from seven group by id % 5");
      spark.listenerBus().waitUntilEmpty();
    } finally {
      spark.removeSparkListener(costs);
    }
    costs.write(root.resolve("costs.tsv"));
    List<String[]> lines =
        Files.readAllLines(root.resolve("costs.tsv")).stream().map(l -> l.split("\t")).toList();
    assertThat(lines.get(0))
        .containsExactly("table", "tasks", "seconds", "processor", "shuffled", "written");
    assertThat(lines.subList(1, lines.size()))
        .extracting(line -> line[0] + " " + line[5])
        .containsExactlyInAnyOrder("seven 7", "five 5");
    double first = Double.parseDouble(lines.get(1)[3]);
    assertThat(first).isPositive().isGreaterThanOrEqualTo(Double.parseDouble(lines.get(2)[3]));
  }
}
