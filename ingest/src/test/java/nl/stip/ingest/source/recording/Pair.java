package nl.stip.ingest.source.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.stip.ingest.export.Exports;
import nl.stip.ingest.source.Claim;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Source;

/** The pair original → events of a source: what lies in a folder, and what it must give. */
public final class Pair {

  private static final Path RESOURCES = Path.of("src/test/resources/nl/stip/ingest/source");

  private Pair() {}

  /** Reads the parts of an original that a source claims, and checks that each ends in a box. */
  public static RecordingSink read(Source source, String original) throws IOException {
    RecordingSink sink = new RecordingSink();
    try (Export export = Exports.open(RESOURCES.resolve(original))) {
      Claim claim = source.recognises(export).orElseThrow();
      assertThat(claim.reason()).isNotBlank();
      source.read(new SmallExport(claim.parts()), sink);
    }
    assertThat(sink.read).isEqualTo(sink.boxed());
    return sink;
  }

  /** Checks the events against those written down. */
  public static void check(RecordingSink sink, String events) throws IOException {
    assertThat(sink.events.stream().map(EventLines::line))
        .containsExactlyElementsOf(Files.readAllLines(RESOURCES.resolve(events)));
  }
}
