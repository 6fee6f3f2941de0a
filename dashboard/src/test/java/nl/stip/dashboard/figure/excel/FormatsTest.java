package nl.stip.dashboard.figure.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.stip.dashboard.language.Difference;
import nl.stip.dashboard.language.Language;
import nl.stip.dashboard.language.Words;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cell shows a number as the page does: the same digits, sign and decimals. */
class FormatsTest {

  @ParameterizedTest
  @CsvSource({
    "0.31, share",
    "0.025, share",
    "0.02, share",
    "0.995, share",
    "1, share",
    "0, share",
    "1185, people",
    "1234567, count",
    "7.45, per_person",
    "11.6, per_person",
    "9, per_person",
    "0.25, ratio",
    "3.5, steps"
  })
  void showsValuesAsOnScreen(double value, String unit) {
    for (Language language : Language.values()) {
      Words words = Words.in(language);
      assertThat(shown(value, new Formats(words).value(value, unit), language))
          .isEqualTo(plain(words.numbers().value(value, unit)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0.30, 0.26, share",
    "0.19, 0.26, share",
    "0.325, 0.33, share",
    "0.374, 0.355, coefficient",
    "7.71, 7.45, per_person",
    "1180, 1185, people"
  })
  void showsChangesAsOnScreenWithTheirDirection(double now, double then, String unit) {
    for (Language language : Language.values()) {
      Words words = Words.in(language);
      Difference size = words.numbers().difference(now, then, unit);
      String format = new Formats(words).change(size, unit);
      assertThat(shown(size.size().doubleValue(), format, language))
          .isEqualTo(size.arrow() + plain(words.numbers().change(size, unit)));
    }
  }

  /** The last digit of whole numbers stands where that of others does, whatever they count. */
  @ParameterizedTest
  @CsvSource({
    "1185, people",
    "34760, EUR",
    "44, weeks",
    "12, months",
    "31.46, EUR",
    "22.9, minutes"
  })
  void ofNumbersInManyUnitsPointsStandBelowEachOther(double value, String unit) {
    String format = new Formats(Words.in(Language.EN)).among(value, unit);
    String behind = format.substring(format.lastIndexOf("##0") + 3);
    assertThat(behind.replace("_", "")).as(format).hasSize(3).startsWith(".");
  }

  /** A price per year is of 12 months, not of 12.0. */
  @ParameterizedTest
  @CsvSource({"1, 1", "12, 12", "36, 36", "0.25, 0.25"})
  void wholeMonthsHaveNoDecimals(double months, String shown) {
    String format = new Formats(Words.in(Language.EN)).value(months, "months");
    assertThat(shown(months, format, Language.EN)).isEqualTo(shown);
  }

  /** The mark is in the format, so that it goes along when a reader sorts. */
  @Test
  void marksARatioThatMayBeChance() {
    Formats formats = new Formats(Words.in(Language.EN));
    assertThat(shown(0.25, formats.unsure(0.25, "ratio"), Language.EN))
        .isEqualTo(shown(0.25, formats.value(0.25, "ratio"), Language.EN) + "?");
  }

  /** In the middle of its cell a count takes as much room as the largest of its matrix. */
  @ParameterizedTest
  @CsvSource({"10200, 10200, people", "354, 10200, ties", "91.7, 10200, ties", "93, 463, count"})
  void countsInAMatrixAreWholeAndTheirDigitsStandBelowEachOther(
      double value, double largest, String unit) {
    String format = new Formats(Words.in(Language.EN)).inMatrix(value, largest, unit);
    String shown = shown(value, format, Language.EN);
    assertThat(shown).isEqualTo(String.format(Locale.ROOT, "%,.0f", value));
    String before = format.substring(0, format.indexOf('#')).replace("_", "");
    assertThat(before + shown).hasSize(String.format(Locale.ROOT, "%,.0f", largest).length());
  }

  private static String shown(double value, String format, Language language) {
    return plain(new DataFormatter(language.locale()).formatRawCellContents(value, -1, format));
  }

  /** Without the spaces that only align. */
  private static String plain(String text) {
    return text.replaceAll("[\\s\u00a0]", "").replace('-', '−');
  }

  /** An amount beside a bar or along an axis has no head that says what it is in. */
  @Test
  void amountsOfAChartHaveTheSignOfTheirCurrency() {
    Formats dutch = new Formats(Words.in(Language.NL));
    Formats english = new Formats(Words.in(Language.EN));

    assertThat(dutch.axis("EUR")).isEqualTo("\"€\u00a0\"#,##0");
    assertThat(english.axis("EUR")).isEqualTo("\"€\"#,##0");
    assertThat(dutch.label(14_040, "EUR")).isEqualTo("\"€\u00a0\"#,##0");
    assertThat(english.label(31.46, "EUR")).startsWith("\"€\"#,##0.");
  }

  /** A number and its percent sign stay on one line. */
  @Test
  void aPercentSignIsNotParted() {
    assertThat(new Formats(Words.in(Language.NL)).value(0.31, "share")).isEqualTo("0\\\u00a0%");
  }
}
