package nl.stip.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import nl.stip.ingest.source.Sources;
import nl.stip.testing.Golden;
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

  @Test
  void thePageOfSourcesIsMadeOfTheCards() {
    Golden.check(
        "docs/sources.md",
        """
        # Sources

        What each export holds, how an administrator makes it, and which families of metrics it
        feeds. `./stip ingest FOLDER` finds out what every file is, also in zip, tar.gz and gz,
        whatever it is called. Where a source does not record reading, figures of reach are absent
        and say so. Adding one touches one package: see CONTRIBUTING.

        | source | tools | how to export | what is read | what is not | reading | feeds |
        |---|---|---|---|---|---|---|
        %s
        """
            .formatted(SourceCards.rows()));
  }
}
