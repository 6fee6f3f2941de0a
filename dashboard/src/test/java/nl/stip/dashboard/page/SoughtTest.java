package nl.stip.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How well something is meant by what somebody types. */
class SoughtTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "doet|Doet mee|0",
        "DOET|Doet mee|0",
        "mee doet|Doet mee|1",
        "tijd|Reactie en tijdstip|1",
        "tijd|Reactietijd|2",
        "financien|Financiën|0",
        "financiën|Financien|0",
        "medi|Reactietijd|3",
        "reactie mediaan|Reactietijd|3",
        "l28|Regelmaat|3",
        "first_response|Reactietijd|3"
      })
  void ranksTheTitleBeforeTheText(String asked, String title, int rank) {
    assertThat(Sought.of(asked).rank(title, "De mediaan (L28)", "first response"))
        .isEqualTo(OptionalInt.of(rank));
  }

  @ParameterizedTest
  @CsvSource({"reactie gemiddelde", "z", "''", "' -  '", "tijdreactie"})
  void missesWhatLacksAWord(String asked) {
    assertThat(Sought.of(asked).rank("Reactietijd", "De mediaan")).isEmpty();
  }
}
