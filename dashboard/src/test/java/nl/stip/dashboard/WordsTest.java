package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.language.Difference;
import nl.stip.dashboard.language.Language;
import nl.stip.dashboard.language.Words;
import nl.stip.time.Period;
import nl.stip.time.PeriodKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both languages say the same things, each in its own way of writing. */
class WordsTest {

  private final Words dutch = Words.in(Language.NL);
  private final Words english = Words.in(Language.EN);

  @Test
  void bothLanguagesHaveTheSameTexts() {
    assertThat(dutch.keys()).isEqualTo(english.keys());
    assertThat(dutch.keys()).allSatisfy(key -> assertThat(dutch.say(key)).isNotBlank());
    assertThat(english.keys()).allSatisfy(key -> assertThat(english.say(key)).isNotBlank());
  }

  @Test
  void writesNumbersAsEachLanguageDoes() {
    assertThat(dutch.numbers().value(1234.5, "per_person")).isEqualTo("1.235");
    assertThat(english.numbers().count(1234567)).isEqualTo("1,234,567");
    assertThat(dutch.numbers().value(4.25, "per_person")).isEqualTo("4,25");
    assertThat(dutch.numbers().value(0.31, "share")).isEqualTo("31\u00a0%");
    assertThat(english.numbers().value(0.073, "share")).isEqualTo("7%");
    assertThat(english.numbers().value(0.0043, "share")).as("not nothing").isEqualTo("0.4%");
    assertThat(dutch.numbers().interval(0.28, 0.34, "share")).isEqualTo("28–34\u00a0%");
    assertThat(english.numbers().interval(1, 1, "share")).isEqualTo("100%");
  }

  /** A day stays in one line, in both languages; a month of a year may be two. */
  @Test
  void noLineEndsInTheMiddleOfADay() {
    assertThat(Words.unbroken("1 mei 2025 – 30 apr 2026"))
        .isEqualTo("1\u00a0mei\u00a02025\u00a0– 30\u00a0apr\u00a02026");
    assertThat(Words.unbroken("from 22 Mar 2025, October 2026, 14 people 2026x"))
        .isEqualTo("from 22\u00a0Mar\u00a02025, October 2026, 14 people 2026x");
  }

  @Test
  void noLineEndsInAShortMonthALineOfAFileOrACode() {
    assertThat(Words.unbroken("gelijk aan okt ’25 en 25 okt ’26"))
        .isEqualTo("gelijk aan okt\u00a0’25 en 25\u00a0okt\u00a0’26");
    assertThat(Words.unbroken("verzonnen begroting, regel 14"))
        .isEqualTo("verzonnen begroting, regel\u00a014");
    assertThat(Words.unbroken("contract LG-2025-113 en follow-up"))
        .isEqualTo("contract LG-\u20602025-\u2060113 en follow-up");
  }

  @Test
  void noLineEndsInAWeekOrQuarterOfAYearOrANumberOfHours() {
    assertThat(Words.unbroken("van 65\u00a0% in Q2 2026 (Q1 ’26)"))
        .isEqualTo("van 65\u00a0% in Q2\u00a02026 (Q1\u00a0’26)");
    assertThat(Words.unbroken("wk 32 2026 – wk 43 2026"))
        .isEqualTo("wk\u00a032\u00a02026\u00a0– wk\u00a043\u00a02026");
    assertThat(Words.unbroken("oktober 2025 – oktober 2026"))
        .as("none begins with a dash")
        .isEqualTo("oktober 2025\u00a0– oktober 2026");
    assertThat(Words.unbroken("na 168 u 31\u00a0%, 1.320 licenties, 22,9 minuten per week"))
        .isEqualTo("na 168\u00a0u 31\u00a0%, 1.320\u00a0licenties, 22,9\u00a0minuten per week");
    assertThat(Words.unbroken("over 3 years, 44 weeks, of 12 hours"))
        .isEqualTo("over 3\u00a0years, 44\u00a0weeks, of 12 hours");
    assertThat(Words.unbroken("de 28 dagen tot en met")).isEqualTo("de 28\u00a0dagen tot en met");
  }

  /** From one day to another is how a period of 28 days is called, and no part of a sentence. */
  @Test
  void aPeriodOfDaysStandsInASentence() {
    Period days =
        new Period(PeriodKind.DAYS28, LocalDate.of(2026, 8, 31), LocalDate.of(2026, 9, 27));
    assertThat(dutch.dates().within(days)).isEqualTo("de 28 dagen tot en met 27 sep 2026");
    assertThat(english.dates().within(days)).isEqualTo("the 28 days to 27 Sep 2026");
    Period month =
        new Period(PeriodKind.MONTH, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 30));
    assertThat(dutch.dates().within(month)).isEqualTo(dutch.dates().period(month));
  }

  /** On a page a number stays in one line; a range of years or a minus before a number may not. */
  @Test
  void noLineEndsInTheMiddleOfANumber() {
    assertThat(Words.unbroken("240 mensen · waarschijnlijk 28–34\u00a0%"))
        .isEqualTo("240 mensen\u00a0· waarschijnlijk 28–\u206034\u00a0%");
    assertThat(Words.unbroken("−€0.06 since 1–2")).isEqualTo("−\u2060€0.06 since 1–\u20602");
    assertThat(Words.unbroken("jan – mei, −2 en Gent–Oost"))
        .isEqualTo("jan – mei, −2 en Gent–Oost");
  }

  @Test
  void writesNumbersOfOneSizeWithTheSameDecimals() {
    assertThat(dutch.numbers().value(10, "per_person")).isEqualTo("10,0");
    assertThat(dutch.numbers().value(7.8, "per_person")).isEqualTo("7,80");
    assertThat(english.numbers().value(0.3, "ratio")).isEqualTo("0.30");
    assertThat(dutch.numbers().value(-0.001, "coefficient")).as("no minus zero").isEqualTo("0,00");
    assertThat(english.numbers().value(1185, "people")).isEqualTo("1,185");
  }

  @Test
  void writesAmountsAsEachLanguageDoes() {
    BigDecimal price = new BigDecimal("1234.50");
    assertThat(dutch.numbers().exact(price, "EUR")).isEqualTo("€\u00a01.234,50");
    assertThat(english.numbers().exact(price, "EUR")).isEqualTo("€1,234.50");
    assertThat(dutch.numbers().exact(new BigDecimal("60000.00"), "EUR")).isEqualTo("€\u00a060.000");
    assertThat(english.numbers().exact(new BigDecimal("0.0625"), "EUR")).isEqualTo("€0.0625");
    assertThat(english.numbers().exact(price, "USD")).isEqualTo("US$1,234.50");
  }

  /** What is computed from rounded counts is written with three significant digits. */
  @Test
  void writesComputedAmountsNoMoreExactlyThanTheyAre() {
    assertThat(dutch.numbers().value(28462, "EUR")).isEqualTo("€\u00a028.500");
    assertThat(english.numbers().value(12.777, "EUR")).isEqualTo("€12.80");
    assertThat(change(english, 12.44, 12.76, "EUR")).isEqualTo("−€0.40");
    assertThat(change(dutch, 28462, 28391, "EUR")).isEqualTo("+€\u00a0100");
    assertThat(dutch.numbers().difference(12.341, 12.342, "EUR").none()).isTrue();
    assertThat(dutch.numbers().value(9.2929, "minutes")).isEqualTo("9,3");
  }

  @Test
  void roundsALimitAwayFromTheValueItIsAbout() {
    assertThat(dutch.numbers().limit(0.075, true)).isEqualTo("<\u00a08\u00a0%");
    assertThat(english.numbers().limit(0.9625, false)).isEqualTo(">\u00a096%");
    assertThat(english.numbers().limit(0.97, false)).isEqualTo(">\u00a097%");
  }

  @Test
  void writesAChangeInPointsAndKnowsWhenThereIsNone() {
    assertThat(told("share", 0.31, 0.30)).isEqualTo("+1 percentage point since May");
    assertThat(told("share", 0.30, 0.32)).isEqualTo("−2 percentage points since May");
    assertThat(told("ratio", 4.25, 4.25)).isEqualTo("same as May");
    assertThat(english.numbers().difference(4.24, 4.25, "ratio").arrow()).isEqualTo("↓");
  }

  private String told(String unit, double now, double then) {
    CellText text = new CellText(english, unit);
    return text.change(text.difference(now, then), "May");
  }

  /** As exact as the values are; a decimal more than they show where rounding would mislead. */
  @ParameterizedTest(name = "{0} after {1} {2} is written {3}")
  @CsvSource({
    "0.46, 0.38, share, +8",
    "0.463, 0.376, share, +8.7",
    "0.463, 0.381, share, +8",
    "0.329, 0.325, share, +0.4",
    "0.325, 0.33, share, −0.5",
    "0.004, 0.001, share, +0.3",
    "0.285, 0.275, share, +1",
    "0.374, 0.355, coefficient, +0.019",
    "4.25, 4.21, ratio, +0.04",
    "10.2, 9.98, per_person, +0.22",
    "128, 95.3, per_person, +32.7",
    "1185, 1190, people, −5",
    "9.34, 9.28, minutes, +0.06"
  })
  void aChangeIsThatOfWhatIsPublished(double now, double then, String unit, String written) {
    assertThat(change(english, now, then, unit)).isEqualTo(written);
  }

  /**
   * The change as written is that of the values as written, or it is the exact one: what is
   * published of shares here has one decimal of a percent.
   */
  @Property(seed = "1")
  void noChangeContradictsWhatIsWritten(
      @ForAll @IntRange(max = 999) int now, @ForAll @IntRange(max = 999) int then) {
    Difference difference = english.numbers().difference(now / 1e3, then / 1e3, "share");
    BigDecimal exact = new BigDecimal(now - then).movePointLeft(1);
    BigDecimal written =
        new BigDecimal(change(english, now / 1e3, then / 1e3, "share").replace('−', '-'));
    BigDecimal subtracted = percent(now).subtract(percent(then));
    assertThat(written).matches(w -> w.compareTo(subtracted) == 0 || w.compareTo(exact) == 0);
    assertThat(difference.none()).isEqualTo(now == then);
  }

  private BigDecimal percent(int thousandths) {
    return new BigDecimal(english.numbers().value(thousandths / 1e3, "share").replace("%", ""));
  }

  private static String change(Words words, double now, double then, String unit) {
    return words.numbers().change(words.numbers().difference(now, then, unit), unit);
  }

  @Test
  void everyMonthIsShortInThreeLetters() {
    assertThat(english.dates().day(LocalDate.of(2026, 9, 1))).isEqualTo("1 Sep 2026");
    assertThat(dutch.dates().day(LocalDate.of(2026, 9, 1))).isEqualTo("1 sep 2026");
    Period september = Period.containing(PeriodKind.MONTH, LocalDate.of(2026, 9, 1));
    assertThat(english.dates().period(september)).isEqualTo("September 2026");
  }

  @Test
  void writesASpanFromTheFirstPeriodToTheLast() {
    Period october = Period.containing(PeriodKind.MONTH, LocalDate.of(2026, 10, 14));
    Period weeks = Period.containing(PeriodKind.DAYS28, LocalDate.of(2026, 10, 14));
    assertThat(dutch.dates().span(october, october.next()))
        .isEqualTo("oktober 2026 – november 2026");
    assertThat(dutch.dates().span(october, october)).isEqualTo("oktober 2026");
    assertThat(english.dates().span(weeks, weeks.next()).split("–")).hasSize(2);
  }

  /** Nineteen times 28 days are longer than a year: a day alone would be there twice. */
  @Test
  void belowAnAxis28DaysSayTheirYear() {
    Period weeks = Period.containing(PeriodKind.DAYS28, LocalDate.of(2026, 10, 25));
    assertThat(dutch.dates().tick(weeks)).matches("\\d+ \\p{L}{3} ’\\d\\d");
  }

  @Test
  void writesDatesAndWeeksAsEachLanguageDoes() {
    LocalDate day = LocalDate.of(2026, 10, 14);
    Period week = Period.containing(PeriodKind.WEEK, day);
    assertThat(dutch.dates().day(day)).isEqualTo("14 okt 2026");
    assertThat(english.dates().day(day)).isEqualTo("14 Oct 2026");
    assertThat(dutch.dates().tick(week)).isEqualTo("wk 42");
    assertThat(dutch.dates().period(Period.containing(PeriodKind.MONTH, day)))
        .isEqualTo("oktober 2026");
    assertThat(dutch.dates().period(Period.containing(PeriodKind.QUARTER, day)))
        .isEqualTo("Q4 2026");
  }
}
