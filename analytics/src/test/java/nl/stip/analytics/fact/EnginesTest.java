package nl.stip.analytics.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.stip.analytics.engine.Nearest;
import nl.stip.analytics.spark.SparkExtension;
import nl.stip.analytics.spark.Tables;
import nl.stip.workspace.Workspace;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * On a cluster Spark derives what DuckDB derives on one machine: the facts of a random organisation
 * are the same whichever does.
 */
class EnginesTest {

  private static final long SEED = 20261128;

  private static final List<String> FACTS =
      List.of(
          "event",
          "identity",
          "person_history",
          "log_event",
          "person_day",
          "arc",
          "talk",
          "answering",
          "contacting",
          "response",
          "person_response",
          "themed",
          "atom",
          "member_period");

  @TempDir Path root;

  @Test
  void theFactsAreTheSameWhicheverEngineDerivesThem() {
    Workspace workspace = RandomTalk.in(root, SEED);
    Tables nearest = tables("nearest");
    Tables spark = tables("spark");
    spark.session().conf().set(Nearest.SPARK_ALONE, "true");
    for (Tables tables : List.of(nearest, spark)) {
      FactRun.members(tables, workspace);
    }
    assertThat(Map.of(nearest, one(nearest), spark, one(spark)))
        .as("DuckDB writes one file by this name, Spark another")
        .isEqualTo(Map.of(nearest, true, spark, false));
    for (String fact : FACTS) {
      assertThat(rows(nearest, fact)).as(fact).isEqualTo(rows(spark, fact)).isNotEmpty();
      assertThat(columns(nearest, fact)).as(fact).isEqualTo(columns(spark, fact));
    }
  }

  private Tables tables(String name) {
    return Tables.apart(SparkExtension.session(), root.resolve(name));
  }

  private static boolean one(Tables tables) {
    return tables.folder("arc").resolve("part.parquet").toFile().exists();
  }

  private static List<String> columns(Tables tables, String fact) {
    return Stream.of(tables.get(fact).schema().fields())
        .map(column -> column.name() + " " + column.dataType().simpleString())
        .toList();
  }

  /** In the order of their text; parts of a whole to nine decimals. */
  private static List<String> rows(Tables tables, String fact) {
    SparkSession session = tables.session();
    String columns = fact.equals("arc") ? "* except (weight), round(weight, 9)" : "*";
    return session
        .sql("select to_json(struct(*)) from (select %s from %s)".formatted(columns, fact))
        .collectAsList()
        .stream()
        .map(row -> row.getString(0))
        .sorted()
        .toList();
  }
}
