package nl.stip.ingest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FullNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zoë van den Berg",
        "zoe VAN DEN berg",
        "van den Berg, Zoë",
        "Van den Berg, Zoë (Extern)",
        "Zoe\u0308 van den Berg 🌷",
        "Zoë  van den Berg, PhD",
        "Prof. dr. Zoë van den Berg",
        "Ｚｏë van den Berg",
        "Zoë van den Berg | Lumen",
        "Zoë van den Berg [she/her]"
      })
  void isTheSameInWhateverWayItIsWritten(String written) {
    assertThat(FullName.normal(written)).isEqualTo("zoe van den berg");
  }

  @Test
  void otherNamesStayApartAndOneWordIsNone() {
    assertThat(FullName.normal("Zoë van den Berge")).isNotEqualTo("zoe van den berg");
    assertThat(FullName.normal("Ma, Li")).isEqualTo("li ma");
    assertThat(FullName.normal("Li Ma")).isEqualTo("li ma");
    assertThat(FullName.normal("Zoë")).isNull();
    assertThat(FullName.normal("zoe.berg@lumen.example")).isNull();
    assertThat(FullName.normal("🌷 🌷")).isNull();
    assertThat(FullName.normal(",")).isNull();
    assertThat(FullName.normal("")).isNull();
    assertThat(FullName.normal(null)).isNull();
    assertThat(FullName.normal("山田 太郎")).isEqualTo("山田 太郎");
  }
}
