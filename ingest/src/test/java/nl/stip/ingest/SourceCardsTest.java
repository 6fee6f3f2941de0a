package nl.stip.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import nl.stip.ingest.source.Sources;
import nl.stip.workspace.Settings;
import org.junit.jupiter.api.Test;

class SourceCardsTest {

  @Test
  void everySourceTellsHowItsExportIsMade() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SourceCards.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    String printed = bytes.toString(StandardCharsets.UTF_8);
    assertThat(Sources.of(Settings.defaults()))
        .isNotEmpty()
        .allSatisfy(s -> assertThat(printed).contains(s.card().id(), s.card().exportPath()));
  }
}
