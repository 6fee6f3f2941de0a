package nl.stip.analytics.suppression;

import java.util.List;
import nl.stip.analytics.engine.DuckDbEngine;

/** Rounds so that one person cannot be seen ({@code counting.md} 22), as words of SQL. */
final class Rounding {

  private static final String Z = "1.959963984540054e0";

  private Rounding() {}

  /**
   * Defines {@code to_people(n)}: exact to 50, to the nearest 5 above; {@code to_some(n, k)}: to
   * the nearest 5, for some of those a group has; {@code to_percent(share)}: to whole percent, and
   * below 100 people the step 1/N is coarser still; {@code to_step(share, n, people)}: to a step
   * that at least two counts of n have in common, so that nothing can be computed with it, where n
   * is at least 10 and shown as people, and fewer than three are a bound; {@code to_digits(x)}:
   * three significant digits; {@code wilson(share, n, sign)}: a bound of the 95 % interval of
   * Wilson (1927) for a rounded share of rounded people, sign -1 for the lower, in whole percents:
   * away from the share where the nearest is the share itself.
   */
  static void define(DuckDbEngine duckdb) {
    WORDS.forEach(duckdb::run);
  }

  private static final List<String> WORDS =
      List.of(
          "create macro to_some(n, k) as greatest(k, cast(5 * round(n / 5e0) as bigint))",
          "create macro to_people(n) as if(n <= 50, n, 5 * cast(round(n / 5e0) as bigint))",
          // by way of a decimal, for half a percent of a double is a little less than half
          "create macro to_percent(share) as"
              + " cast(round(cast(share as decimal(18, 12)), 2) as double)",
          // n may be two less than people
          """
          create macro step(people) as case when people >= 205 then 1 when people >= 105 then 2
            when people >= 45 then 5 when people >= 25 then 10 else 20 end""",
          """
          create macro to_nearest(share, step) as
            cast(round(cast(100e0 * share as decimal(18, 9)) / step) * step / 100 as double)""",
          // three looks like four, as fewer than three is a bound and would leave three alone
          """
          create macro to_step(share, n, people) as if(share is null or n = 0, null,
            least(greatest(to_nearest(share, step(people)), to_nearest(4e0 / nullif(n, 0), step(people))),
              to_nearest(1e0 - 4e0 / nullif(n, 0), step(people))))""",
          "create macro power_of_ten(x) as try_cast(floor(log10(nullif(abs(x), 0))) as integer)",
          // to nine digits first: a sum in another order may lie on the other side of half a digit
          "create macro settled(x) as round(x, 8 - power_of_ten(x))",
          // powers of ten keep the result the double nearest to its digits
          """
          create macro to_digits(x) as case
            when x = 0 or x is null or isnan(x) or isinf(x) then x
            when power_of_ten(x) <= 2 then
              round_even(settled(x) * pow(10e0, 2 - power_of_ten(x)), 0) / pow(10e0, 2 - power_of_ten(x))
            else
              round_even(settled(x) / pow(10e0, power_of_ten(x) - 2), 0) * pow(10e0, power_of_ten(x) - 2)
          end""",
          """
          create macro to_few_digits(x, unit) as case
            when x = 0 or x is null then x
            when unit in ('share', 'coefficient') then round_even(settled(x) * 100e0, 0) / 100e0
            when abs(settled(x)) < 10 then round_even(settled(x) * 10e0, 0) / 10e0
            else round_even(settled(x) / pow(10e0, power_of_ten(x) - 1), 0)
              * pow(10e0, power_of_ten(x) - 1) end""",
          // whole percents first, to eight digits: 1 computed is a little more than 1
          """
          create macro wilson_percent(share, n, sign) as round(100 * (share + %1$s * %1$s / (2 * n)
            + sign * %1$s * sqrt(greatest(0e0, share * (1 - share) / n) + %1$s * %1$s / (4e0 * n * n)))
            / (1 + %1$s * %1$s / n), 8)"""
              .formatted(Z),
          // 1,182 of 1,185 are not 100 % for sure: a bound does not round to what it is a bound of
          """
          create macro wilson(share, n, sign) as case
            when round(wilson_percent(share, n, sign)) <> round(100 * share)
              then round(wilson_percent(share, n, sign))
            when sign < 0 then floor(wilson_percent(share, n, sign))
            else ceil(wilson_percent(share, n, sign)) end / 100""");
}
