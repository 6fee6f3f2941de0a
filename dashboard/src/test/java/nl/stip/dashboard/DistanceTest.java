package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far the leaders are told to be. */
class DistanceTest {

  @TempDir Path folder;

  /** 4, 15, 25 and 26 % at one to four steps: half of them at the fourth. */
  @Test
  void saysHowFarTheLeadersAre() throws Exception {
    assertThat(PlantedMart.sentences(folder, "distance", mart -> {}, "nl"))
        .singleElement()
        .asString()
        .startsWith("De helft van de mensen is hooguit 4 stappen van de leiding.")
        .contains("Binnen drie stappen: 48\u00a0%.")
        .contains("Een jaar eerder:");
  }
}
