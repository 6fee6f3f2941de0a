package nl.stip.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.stip.sample.parameters.Parameters;
import nl.stip.workspace.FaultException;
import org.junit.jupiter.api.Test;

/** The command line. */
class SampleTest {

  @Test
  void readsItsOptions() {
    Sample.Arguments arguments =
        Sample.Arguments.parse("--out", "x", "--people", "30", "--debug", "--months", "2");
    assertThat(arguments.out()).hasToString("x");
    assertThat(arguments.parameters())
        .isEqualTo(Parameters.demonstration().withPeople(30).withMonths(2));
  }

  @Test
  void theDemonstrationIsEighteenMonthsOfTwelveHundredPeople() {
    Parameters parameters = Parameters.demonstration();
    assertThat(parameters.people()).isEqualTo(1200);
    assertThat(parameters.first()).hasToString("2025-05-01");
    assertThat(parameters.last()).hasToString("2026-10-31");
  }

  @Test
  void saysWhatIsWrong() {
    assertThatThrownBy(() -> Sample.Arguments.parse("--people", "many", "--out", "x"))
        .isInstanceOf(FaultException.class)
        .hasMessageContaining("--people")
        .hasMessageContaining("many");
    assertThatThrownBy(() -> Sample.Arguments.parse("--out", "x", "--people", "3"))
        .hasMessageContaining("outside 24 to");
    assertThatThrownBy(() -> Sample.Arguments.parse()).hasMessageContaining("--out");
    assertThatThrownBy(() -> Sample.Arguments.parse("--out")).hasMessageContaining("--out");
    assertThatThrownBy(() -> Sample.Arguments.parse("--nope", "1")).hasMessageContaining("--nope");
  }
}
