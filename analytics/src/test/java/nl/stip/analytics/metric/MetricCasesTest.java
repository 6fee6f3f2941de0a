package nl.stip.analytics.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.stip.analytics.engine.DuckDbEngine;
import nl.stip.analytics.engine.SparkEngine;
import nl.stip.analytics.engine.SqlEngine;
import nl.stip.analytics.spark.SparkExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every metric gives what its cases say, in Spark and in DuckDB. */
class MetricCasesTest {

  private static final SqlEngine SPARK = new SparkEngine(SparkExtension.session());
  private static final SqlEngine DUCKDB = new DuckDbEngine();
  private static final double EQUAL = 1e-9;

  @AfterAll
  static void close() {
    DUCKDB.close();
  }

  @TestFactory
  Stream<DynamicTest> everyMetricGivesWhatItsCasesSay() {
    return Catalogue.load().folders().stream()
        .map(f -> DynamicTest.dynamicTest(f.metric().family() + "/" + f.id(), () -> check(f)));
  }

  private static void check(MetricFolder folder) {
    List<Map<String, Object>> given = new ArrayList<>();
    List<Map<String, Object>> expected = new ArrayList<>();
    List<String> because = new ArrayList<>();
    for (Case one : Case.of(folder)) {
      given.addAll(one.given());
      expected.addAll(one.expected());
      one.given().forEach(row -> because.add(one.because()));
    }
    assertThat(given).as("cases of " + folder.id()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(expected).hasSameSizeAs(given);
    String sql = sql(folder, given);
    List<List<Object>> spark = SPARK.rows(sql);
    List<List<Object>> duckdb = DUCKDB.rows(sql);
    List<String> columns = List.copyOf(folder.columns().keySet());
    for (int i = 0; i < given.size(); i++) {
      for (int c = 0; c < columns.size(); c++) {
        String what = "%s: %s".formatted(columns.get(c), because.get(i));
        Object wanted = expected.get(i).get(columns.get(c));
        equal("Spark, " + what, spark.get(i).get(c), wanted);
        equal("DuckDB, " + what, duckdb.get(i).get(c), wanted);
        equal("both, " + what, duckdb.get(i).get(c), spark.get(i).get(c));
      }
    }
  }

  private static void equal(String what, Object actual, Object expected) {
    if (expected instanceof Number number && actual instanceof Number found) {
      double wanted = number.doubleValue();
      assertThat(found.doubleValue())
          .as(what)
          .isCloseTo(wanted, within(EQUAL * Math.max(1, Math.abs(wanted))));
    } else {
      assertThat(actual).as(what).isEqualTo(expected);
    }
  }

  private static String sql(MetricFolder folder, List<Map<String, Object>> rows) {
    Map<String, String> types = types(rows);
    String values =
        IntStream.range(0, rows.size())
            .mapToObj(
                i ->
                    types.entrySet().stream()
                        .map(c -> literal(rows.get(i).get(c.getKey()), c.getValue()))
                        .collect(Collectors.joining(", ", "(" + i + ", ", ")")))
            .collect(Collectors.joining(", "));
    String select =
        folder.columns().entrySet().stream()
            .map(c -> "(%s) as %s".formatted(c.getValue(), c.getKey()))
            .collect(Collectors.joining(", "));
    return "select %s from (values %s) as t(case_number, %s) order by case_number"
        .formatted(select, values, String.join(", ", types.keySet()));
  }

  private static Map<String, String> types(List<Map<String, Object>> rows) {
    Map<String, String> types = new LinkedHashMap<>();
    for (Map<String, Object> row : rows) {
      row.forEach((column, value) -> types.merge(column, type(value), (a, b) -> wider(a, b)));
    }
    return types;
  }

  private static String wider(String a, String b) {
    return a.equals("null") || b.equals("double") ? b : a;
  }

  private static String type(Object value) {
    if (value == null) {
      return "null";
    } else if (value instanceof Boolean) {
      return "boolean";
    } else if (value instanceof Double) {
      return "double";
    }
    return value instanceof Number ? "bigint" : "varchar(100)";
  }

  private static String literal(Object value, String type) {
    String known = type.equals("null") ? "varchar(100)" : type;
    String text =
        value == null
            ? "null"
            : value instanceof String s ? "'" + s.replace("'", "''") + "'" : value.toString();
    return "cast(%s as %s)".formatted(text, known);
  }
}
