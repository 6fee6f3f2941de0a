package nl.stip.analytics.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.stip.analytics.engine.DuckDbEngine;
import org.hipparchus.distribution.continuous.TDistribution;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {

  private static final DuckDbEngine DUCKDB = new DuckDbEngine();

  @AfterAll
  static void close() {
    DUCKDB.close();
  }

  /** Newcombe 1998, table I, method 3. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void wilsonIsTheOneOfNewcombe(int count, int n, double low, double high) {
    assertThat(number(Wilson.low(count + "e0", n + ""))).isCloseTo(low, within(5e-5));
    assertThat(number(Wilson.high(count + "e0", n + ""))).isCloseTo(high, within(5e-5));
  }

  @Test
  void wilsonStaysBetweenZeroAndOne() {
    assertThat(number(Wilson.low("0e0", "10"))).isZero();
    assertThat(number(Wilson.high("10e0", "10")))
        .isCloseTo(1, within(1e-12))
        .isLessThanOrEqualTo(1);
  }

  /** Any printed table of Student's t at 97.5 %. */
  @ParameterizedTest
  @CsvSource({"1, 12.706", "2, 4.303", "10, 2.228", "30, 2.042", "120, 1.980"})
  void quantileIsTheOneOfTheTables(int df, double t) {
    assertThat(number(quantile(df))).isCloseTo(t, within(5e-4));
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 201, 250, 1000, 20_000})
  void expansionContinuesTheTable(int df) {
    double exact = new TDistribution(df).inverseCumulativeProbability(0.975);
    assertThat(number(quantile(df))).isCloseTo(exact, within(1e-9));
  }

  /** Student's own data on sleep (1908), drug 2: mean 2.33, sd 2.0022, n 10. */
  @Test
  void meanHasTheIntervalOfStudentsSleepData() {
    StudentT.Sums sums = new StudentT.Sums("10", "23.3e0", "90.37e0", quantile(9));
    assertThat(number(StudentT.bound(-1, sums, "0"))).isCloseTo(0.8977, within(1e-4));
    assertThat(number(StudentT.bound(1, sums, "0"))).isCloseTo(3.7623, within(1e-4));
  }

  @Test
  void logScaleStaysAboveZeroAndIsSymmetricInRatio() {
    StudentT.Sums sums = new StudentT.Sums("10", "23.3e0", "90.37e0", quantile(9));
    double low = number(StudentT.bound(-1, sums, "50"));
    double high = number(StudentT.bound(1, sums, "50"));
    assertThat(low).isPositive();
    assertThat(low * high).isCloseTo(2.33 * 2.33, within(1e-9));
  }

  private static String quantile(int df) {
    return StudentT.quantile(df + "");
  }

  private static double number(String sql) {
    return ((Number) DUCKDB.rows("select " + sql).get(0).get(0)).doubleValue();
  }
}
