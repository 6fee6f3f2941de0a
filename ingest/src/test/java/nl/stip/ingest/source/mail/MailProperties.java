package nl.stip.ingest.source.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.stip.ingest.source.recording.RecordingSink;
import nl.stip.ingest.source.recording.SmallExport;
import nl.stip.workspace.Settings;

class MailProperties {

  private static final Path HERE =
      Path.of("src/test/resources/nl/stip/ingest/source/mail/original");

  @Property(tries = 300, seed = "1")
  void anyBytesEndInABox(@ForAll @Size(max = 400) byte[] bytes) throws IOException {
    balanced(bytes);
  }

  @Property(tries = 300, seed = "1")
  void aDamagedMailboxEndsInABox(
      @ForAll boolean archive, @ForAll long seed, @ForAll @IntRange(max = 30) int hits)
      throws IOException {
    byte[] bytes =
        Files.readAllBytes(HERE.resolve(archive ? "tuinlijst/2019-January.txt" : "postvak.mbox"));
    Random random = new Random(seed);
    for (int i = 0; i < hits; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    balanced(bytes);
  }

  private static void balanced(byte[] bytes) throws IOException {
    RecordingSink sink = new RecordingSink();
    MailFiles source = new MailFiles(Settings.defaults());
    SmallExport export = SmallExport.of("x", bytes);
    source.recognises(export);
    source.read(export, sink);
    assertThat(sink.boxed()).isEqualTo(sink.read);
    assertThat(sink.events).allSatisfy(e -> assertThat(e.account).isNotBlank());
  }
}
