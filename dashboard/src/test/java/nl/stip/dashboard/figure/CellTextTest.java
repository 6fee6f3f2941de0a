package nl.stip.dashboard.figure;

import static org.assertj.core.api.Assertions.assertThat;

import nl.stip.dashboard.language.Language;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of a cell is in words that people use, and each thing once. */
class CellTextTest {

  private static CellText text(String unit) {
    return new CellText(Words.in(Language.NL), unit);
  }

  /** A coefficient is compared with no 1: only its distance from chance counts. */
  @ParameterizedTest
  @CsvSource({
    "ratio, 0.4, -17.6, duidelijk minder dan toeval",
    "ratio, 4.3, 24.5, duidelijk meer dan toeval",
    "ratio, 9.5, 1.2, kan toeval zijn",
    "ratio, 1.1, -5.0, kan toeval zijn",
    "coefficient, 0.3, 5.0, duidelijk meer dan toeval",
    "coefficient, 0.3, 1.0, kan toeval zijn"
  })
  void distanceFromChanceIsToldInWords(String unit, double value, double z, String said) {
    Cell cell = new Cell(220, value, null, null, null, null, z);

    assertThat(text(unit).basis(cell)).isEqualTo("220 mensen · " + said);
    assertThat(text(unit).terse(cell))
        .as("among many only where the value does not say it")
        .isEqualTo(said.startsWith("kan") ? "220 mensen · " + said : "220 mensen");
  }

  @Test
  void aBoundNamesItsPeopleOnce() {
    Cell bound = new Cell(80, null, null, null, Cell.Bound.ALL_BUT, null);

    assertThat(text("share").whole(bound)).isEqualTo("op minder dan 3 na alle 80");
  }
}
