package nl.stip.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is looked for is found where it is meant, not wherever its letters stand. */
class SoughtTest {

  @Test
  void aWordOfAQuestionBeginsWithWhatIsLookedFor() {
    Sought open = Sought.of("open");
    assertThat(open.fit("Wie begint wanneer", "Rogers", "Welke groepen lopen voorop?")).isEmpty();
    assertThat(open.fit("Kanalen", "", "Zijn de kanalen openbaar?")).contains(Sought.Fit.TEXT);
  }

  /** Dutch writes words together, so that within a name it counts. */
  @Test
  void aNameMayHaveItWithinAWord() {
    assertThat(Sought.of("voorlopers").fit("Groepsvoorlopers", "")).contains(Sought.Fit.WITHIN);
  }
}
