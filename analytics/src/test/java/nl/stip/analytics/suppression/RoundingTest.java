package nl.stip.analytics.suppression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import nl.stip.analytics.engine.DuckDbEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

  private static final DuckDbEngine DUCKDB = new DuckDbEngine();

  @BeforeAll
  static void define() {
    Rounding.define(DUCKDB);
  }

  @AfterAll
  static void close() {
    DUCKDB.close();
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "49, 49", "50, 50", "51, 50", "53, 55", "1378, 1380"})
  void peopleAreExactToFiftyAndToTheNearestFiveAbove(int people, int shown) {
    assertThat(number("to_people(" + people + ")")).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"0.0, 0", "0.123, 0.12", "57e0 / 200, 0.29", "1.0, 1"})
  void sharesAreWholePercents(String share, double shown) {
    assertThat(number("to_percent(" + share + ")")).isEqualTo(shown);
  }

  /** Fewer than three, and all but fewer, are bounds; of what is left none stands alone. */
  @Test
  void aShareOfSomeFitsSeveralNumbersOfThem() {
    for (int k : new int[] {10, 12, 24, 46}) {
      assertThat(
              DUCKDB.rows(
                  """
                  select n, share, list(count) from (
                    select n, count, to_step(count / n::double, n, to_some(n, %1$d)) as share
                    from range(%1$d, 420) people(n), range(3, 417) counts(count)
                    where count <= n - 3)
                  group by all having count(*) < 2"""
                      .formatted(k)))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "9, 12, 10, 0.6",
    "3, 10, 10, 0.4",
    "17, 38, 40, 0.4",
    "60, 61, 60, 0.95",
    "50, 110, 110, 0.46",
    "143, 1000, 1000, 0.14"
  })
  void theStepOfSuchAShareIsThatOfTwoPeople(int count, int n, int shownN, double shown) {
    assertThat(number("to_some(%d, 10)".formatted(n))).isEqualTo(shownN);
    assertThat(number("to_step(%d / %d::double, %d, %d)".formatted(count, n, n, shownN)))
        .isEqualTo(shown);
  }

  /** Nobody, and a share that is not known, have none, whatever the step. */
  @Test
  void ofNobodyThereIsNoShare() {
    assertThat(
            DUCKDB.rows(
                "select to_step(null, 0, 10), to_step(cast('nan' as double), 0, 10),"
                    + " to_step(null, 40, 40)"))
        .containsExactly(Arrays.asList(null, null, null));
  }

  /** Sums of the same people in another order differ in their last digits. */
  @Test
  void halfOfAStepFallsTheSameWayHoweverItWasAdded() {
    for (String half : new String[] {"0.785e0", "0.785e0 + 1e-15", "0.785e0 - 1e-15"}) {
      assertThat(number("to_few_digits(%s, 'share')".formatted(half))).as(half).isEqualTo(0.78);
    }
    for (String half : new String[] {"4.25e0", "4.25e0 + 2e-15", "4.25e0 - 2e-15"}) {
      assertThat(number("to_few_digits(%s, 'weeks')".formatted(half))).as(half).isEqualTo(4.2);
    }
  }

  /** With any number of people from ten on there is a sum of whole numbers that gives it. */
  @ParameterizedTest
  @CsvSource({
    "5.436e0, per_person, 5.4",
    "0.0769e0, weeks, 0.1",
    "12.34e0, weeks, 12",
    "1234e0, per_person, 1200",
    "0.5436e0, share, 0.54",
    "0e0, weeks, 0"
  })
  void aMeanWithFewDigitsDoesNotTellOverHowMany(String mean, String unit, double shown) {
    assertThat(number("to_few_digits(%s, '%s')".formatted(mean, unit))).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "0e0, 0",
    "1234.5e0, 1230",
    "-1234.5e0, -1230",
    "99.96e0, 100",
    "0.00123456e0, 0.00123",
    "7.845e0, 7.84",
    "12e0, 12",
    "9.994e8, 999000000"
  })
  void numbersHaveThreeDigits(String number, double shown) {
    assertThat(number("to_digits(" + number + ")"))
        .isCloseTo(shown, within(1e-12 * Math.max(1, shown)));
  }

  /** 921.5 added up in two orders. */
  @Test
  void theOrderOfASumDoesNotShow() {
    double below = Math.nextDown(921.5);
    double above = Math.nextUp(921.5);
    assertThat(number("to_digits(" + below + "e0)"))
        .isEqualTo(number("to_digits(" + above + "e0)"));
  }

  /** Newcombe (1998), method 3: 15 of 148, here with a share of 10 %. */
  @Test
  void intervalOfARoundedShareIsWilsons() {
    assertThat(number("wilson(0.1013514e0, 148, -1)")).isEqualTo(0.06);
    assertThat(number("wilson(0.1013514e0, 148, 1)")).isEqualTo(0.16);
  }

  /** 1,182 of 1,185 round to 100 %: by Newcombe's method 10 at least 99.3 % of all are. */
  @Test
  void anIntervalHasAWidthHoweverManyPeople() {
    assertThat(number("wilson(1e0, 1185, -1)")).isEqualTo(0.99);
    assertThat(number("wilson(1e0, 1185, 1)")).isEqualTo(1);
    assertThat(number("wilson(0e0, 1185, -1)")).isZero();
    assertThat(number("wilson(0e0, 1185, 1)")).isEqualTo(0.01);
    assertThat(number("wilson(0.5e0, 100000, -1)")).isEqualTo(0.49);
    assertThat(number("wilson(0.5e0, 100000, 1)")).isEqualTo(0.51);
  }

  private static double number(String sql) {
    return ((Number) DUCKDB.rows("select cast(" + sql + " as double)").get(0).get(0)).doubleValue();
  }
}
