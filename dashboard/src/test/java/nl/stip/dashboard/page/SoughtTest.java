package nl.stip.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import nl.stip.dashboard.page.Sought.Fit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How well something is meant by what somebody types. */
class SoughtTest {

  private static final String NAMES = "first response wachttijd DAU E-I index R&D";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "doet mee|Doet mee|TITLE",
        "DOET|Doet mee|OPENING",
        "mee doet|Doet mee|WHOLE",
        "mee|Doet mee|WHOLE",
        "financien|Financiën|TITLE",
        "financiën|Financien|TITLE",
        "tijd|Reactie en tijdstip|BEGINNING",
        "re|Reactietijd|BEGINNING",
        "tijd|Reactietijd|WITHIN",
        "dau|Reactietijd|NAME",
        "first_response|Reactietijd|NAME",
        // what is written in one is found in one
        "E-I|Reactietijd|NAME",
        "e-i|E-I-index|OPENING",
        "R&D|R&D|TITLE",
        "wacht|Reactietijd|WITHIN_NAMES",
        "medi|Reactietijd|TEXT",
        "reactie mediaan|Reactietijd|TEXT",
        "l28|Regelmaat|TEXT",
        // a short word beside a longer one
        "de mediaan|Reactietijd|TEXT"
      })
  void ranksTheTitleBeforeOtherNamesBeforeTheText(String asked, String title, Fit fit) {
    assertThat(Sought.of(asked).fit(title, NAMES, "De mediaan (L28)", "van reacties"))
        .contains(fit);
  }

  /** Two letters are in nearly every text; they are looked for where words begin, in names. */
  @ParameterizedTest
  @CsvSource({
    "reactie gemiddelde",
    "z",
    "''",
    "' -  '",
    "tijdreactie",
    "ie",
    "jd",
    "de",
    "D&R",
    "I-E"
  })
  void missesWhatLacksAWord(String asked) {
    assertThat(Sought.of(asked).fit("Reactietijd", NAMES, "De mediaan")).isEmpty();
  }
}
