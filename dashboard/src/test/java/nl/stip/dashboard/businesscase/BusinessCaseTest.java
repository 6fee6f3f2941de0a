package nl.stip.dashboard.businesscase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import nl.stip.dashboard.figure.Answer;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.metric.Missing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Costs against people, worked out by hand. */
class BusinessCaseTest {

  private static final String LABOUR =
      """
      labour:
        rate: {amount: 45, source: CBS, date: 2025-05-20}
        weeks: {amount: 44, source: HR, date: 2025-01-06}
        capture: {amount: 0.5, source: board, date: 2025-02-03}
      """;

  /** 60,000 once over three years and 72,000 a year. */
  private static final String PUBLISHED =
      line("kind: other, amount: 60000, per: once, spread: 3 years, from: 2025-01-01")
          + line("kind: support, amount: 72000, per: year, from: 2025-01-01")
          + LABOUR;

  @TempDir Path root;

  private CostMart mart;

  @BeforeEach
  void make() throws Exception {
    mart = new CostMart(root);
  }

  private static int lines;

  private static String line(String keys) {
    return "  - {what: Line %d, source: contract 7, date: 2024-12-01, %s}\n"
        .formatted(++lines, keys);
  }

  /** A lone dot is no line: the page says so; of two months on it is drawn from the first. */
  @Test
  void aLineBeginsWhereCostsBegin() throws Exception {
    mart.costs(
        "costs:\n" + line("kind: support, amount: 72000, per: year, from: 2026-05-01") + LABOUR);
    Answer one = mart.ask("all", "2026-05", b -> new CostFigures(b).costOverTime());
    assertThat(one.absence()).isEqualTo("one_period");
    Answer two = mart.ask("all", "2026-06", b -> new CostFigures(b).minutesOverTime());
    assertThat(two.data().ticks())
        .extracting(FigureData.Tick::id)
        .containsExactly("2026-05", "2026-06");
  }

  /**
   * The published example: 1,000 people, 60 % active, €60k over three years and €72k a year, 44
   * weeks, €45, half captured, is 9.3 minutes a week. 92,000 ÷ (600 × 44 × 45 × 0.5) × 60 = 9.2929.
   */
  @Test
  void thePublishedExampleGivesItsMinutes() throws Exception {
    mart.costs("costs:\n" + PUBLISHED);
    Outcome june = mart.ask("all", "2026-06", BusinessCase::now);
    assertThat(june.active().number()).isEqualTo(600);
    assertThat(june.yearly().value()).isCloseTo(92_000, within(1e-6));
    assertThat(june.perActive().value()).isCloseTo(92_000 / 12.0 / 600, within(1e-9));
    assertThat(june.minutes().value()).isCloseTo(9.292929, within(1e-6));
  }

  /** Whatever the kind of period, the pace of a year is the same while nothing changes. */
  @ParameterizedTest
  @CsvSource({"2026-06", "2026-Q2", "2026-W20", "2026-W14"})
  void everyKindOfPeriodHasThePaceOfTheYear(String period) throws Exception {
    mart.costs("costs:\n" + PUBLISHED);
    assertThat(mart.ask("all", period, BusinessCase::now).yearly().value())
        .isCloseTo(92_000, within(1e-6));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // what holds: April has 30 days, of which 15 from the 16th on
        "amount: 300, per: month, from: 2026-04-16|2026-04|150",
        "amount: 300, per: month, from: 2025-01-01, until: 2026-04-10|2026-04|100",
        "amount: 300, per: month, from: 2026-04-11, until: 2026-04-20|2026-04|100",
        "amount: 300, per: month, from: 2026-04-16|2026-Q2|750",
        "amount: 1200, per: year, from: 2025-01-01|2026-02|100",
        "amount: 1200, per: year, from: 2025-01-01|2026-Q1|300",
        "amount: 1200, per: once, spread: 1 year, from: 2025-07-01|2026-06|100",
        "amount: 2, per: person_month, from: 2025-01-01|2026-06|2000",
        "amount: 24, per: person_year, from: 2025-01-01|2026-Q2|6000",
        "amount: 2, per: person_month, licences: 50, from: 2025-01-01|2026-06|100",
        "amount: 2, per: person_month, tool: slack, from: 2025-01-01|2026-06|1600",
      })
  void aPeriodPaysForTheDaysOnWhichALineHolds(String keys, String period, double paid)
      throws Exception {
    mart.costs("costs:\n" + line("kind: other, " + keys));
    assertThat(mart.ask("all", period, BusinessCase::now).spent().value())
        .isCloseTo(paid, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "per: month, from: 2026-07-01",
        "per: month, from: 2025-01-01, until: 2026-05-31",
        "per: once, spread: 5 months, from: 2026-01-01",
      })
  void aLineThatDoesNotHoldIsNoCost(String keys) throws Exception {
    mart.costs("costs:\n" + line("kind: other, amount: 300, " + keys));
    Outcome june = mart.ask("all", "2026-06", BusinessCase::now);
    assertThat(june.spent()).isEqualTo(Amount.NONE);
    assertThat(june.perActive().missing()).isEqualTo(Missing.NO_DATA);
  }

  /** A one-off cost is paid once, wherever in a month it begins. */
  @Test
  void theMonthsOfASpreadAddUpToTheAmount() throws Exception {
    mart.costs(
        "costs:\n"
            + line("kind: other, amount: 1000, per: once, spread: 4 months, from: 2026-01-15"));
    double all = 0;
    for (String month : List.of("2026-01", "2026-02", "2026-03", "2026-04", "2026-05")) {
      all += mart.ask("all", month, BusinessCase::now).spent().value();
    }
    assertThat(all).isCloseTo(1000, within(1e-9));
    assertThat(mart.ask("all", "2026-Q1", BusinessCase::now).spent().value())
        .isCloseTo(
            mart.ask("all", "2026-01", BusinessCase::now).spent().value()
                + mart.ask("all", "2026-02", BusinessCase::now).spent().value()
                + mart.ask("all", "2026-03", BusinessCase::now).spent().value(),
            within(1e-9));
  }

  /** A quarter pays each month for the people of that month. */
  @Test
  void aQuarterPaysForThePeopleOfEachMonth() throws Exception {
    mart.change("update value set value = 700 where metric = 'enabled' and period = '2026-05'");
    mart.costs("costs:\n" + line("kind: licence, amount: 2, per: person_month, from: 2025-01-01"));
    assertThat(mart.ask("all", "2026-Q2", BusinessCase::now).spent().value())
        .isCloseTo(2 * (1000 + 700 + 1000), within(1e-9));
  }

  /** What is not measured is neither nothing nor left out of a sum. */
  @ParameterizedTest
  @EnumSource(
      value = Missing.class,
      names = {"SUPPRESSED", "NOT_COVERED", "NOT_RECORDED", "TOO_LITTLE_HISTORY", "NO_DATA"})
  void whatIsNotMeasuredSaysWhy(Missing reason) throws Exception {
    mart.costs(
        "costs:\n"
            + line("kind: licence, amount: 2, per: person_month, tool: slack, from: 2025-01-01")
            + line("kind: support, amount: 1200, per: year, from: 2025-01-01")
            + LABOUR);
    mart.figure("engaged_share", "all", null, null, reason.term());
    Outcome people = mart.ask("all", "2026-06", BusinessCase::now);
    assertThat(people.spent().known()).isTrue();
    assertThat(people.perActive().missing()).isEqualTo(reason);
    assertThat(people.minutes().missing()).isEqualTo(reason);
    mart.figure("engaged_share", "all", "0.6", null, null);
    mart.figure("enabled", "slack", null, null, reason.term());
    Outcome licences = mart.ask("all", "2026-06", BusinessCase::now);
    assertThat(licences.spent().known()).as("no sum without one of its parts").isFalse();
    assertThat(licences.perActive().missing()).isEqualTo(reason);
  }

  @Test
  void whereFewerThanThreeAreActiveNothingIsSaidPerPerson() throws Exception {
    mart.costs(
        "costs:\n"
            + line("kind: support, amount: 12, per: month, tool: viva-engage, from: 2025-01-01"));
    assertThat(mart.ask("viva-engage", "2026-06", BusinessCase::now).perActive().missing())
        .isEqualTo(Missing.SUPPRESSED);
  }

  /** Costs of a whole month would stand against people of a part of it. */
  @Test
  void aRunningPeriodHasNoFigure() throws Exception {
    mart.change(
        "insert into value select metric, tool, grp, '2026-07', n, value, low, high, bound, missing from value where period = '2026-06'");
    mart.costs("costs:\n" + PUBLISHED);
    assertThat(mart.ask("all", "2026-07", BusinessCase::now).perActive().missing())
        .isEqualTo(Missing.NOT_COVERED);
  }

  @Test
  void withoutAssumptionsThereIsACostButNoBreakEven() throws Exception {
    mart.costs("costs:\n" + line("kind: support, amount: 600, per: month, from: 2025-01-01"));
    Outcome june = mart.ask("all", "2026-06", BusinessCase::now);
    assertThat(june.perActive().value()).isEqualTo(1);
    assertThat(june.minutes().hasValue()).isFalse();
    Answer answer = mart.ask("all", "2026-06", b -> new CostFigures(b).minutesOverTime());
    assertThat(answer.absence()).isEqualTo("no_labour");
  }

  /** A price per person of a tool that is not connected is told, not guessed. */
  @Test
  void aPricePerPersonOfAToolThatIsNotMeasuredIsLeftOutAndTold() throws Exception {
    String zoom = line("kind: licence, amount: 4, per: person_month, tool: zoom, from: 2025-01-01");
    String support = line("kind: support, amount: 600, per: month, from: 2025-01-01");
    mart.costs("costs:\n" + zoom + support);
    assertThat(mart.ask("all", "2026-06", BusinessCase::now).spent().value()).isEqualTo(600);
    assertThat(mart.ask("all", "2026-06", BusinessCase::uncounted)).hasSize(1);
    mart.costs("costs:\n" + zoom.replace("amount:", "licences: 10, amount:") + support);
    assertThat(mart.ask("all", "2026-06", BusinessCase::now).spent().value()).isEqualTo(640);
    assertThat(mart.ask("all", "2026-06", BusinessCase::uncounted)).isEmpty();
  }

  /** Every amount twice as high: every cost and every minute twice as high, and nobody more. */
  @Test
  void twiceTheAmountsAreTwiceTheCosts() throws Exception {
    String single =
        "costs:\n"
            + line("kind: licence, amount: 8.25, per: person_month, tool: slack, from: 2025-01-01")
            + line("kind: other, amount: 61000, per: once, spread: 30 months, from: 2025-02-10")
            + line("kind: staff, amount: 34000, per: year, from: 2025-09-01")
            + LABOUR;
    mart.costs(single);
    Outcome before = mart.ask("all", "2026-Q2", BusinessCase::now);
    double cash = mart.ask("all", "2026-Q2", b -> b.licences("all").get(0).yearly().orElseThrow());
    mart.costs(
        single.replace("8.25", "16.50").replace("61000", "122000").replace("34000", "68000"));
    Outcome after = mart.ask("all", "2026-Q2", BusinessCase::now);
    assertThat(after.active()).isEqualTo(before.active());
    assertThat(after.yearly().value()).isCloseTo(2 * before.yearly().value(), within(1e-6));
    assertThat(after.perActive().value()).isCloseTo(2 * before.perActive().value(), within(1e-9));
    assertThat(after.minutes().value()).isCloseTo(2 * before.minutes().value(), within(1e-9));
    assertThat(
            mart.<Double>ask(
                "all", "2026-Q2", b -> b.licences("all").get(0).yearly().orElseThrow()))
        .isCloseTo(2 * cash, within(1e-9));
  }
}
