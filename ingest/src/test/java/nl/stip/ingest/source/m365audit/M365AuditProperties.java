package nl.stip.ingest.source.m365audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.stip.ingest.source.recording.RecordingSink;
import nl.stip.ingest.source.recording.SmallExport;
import nl.stip.workspace.FaultException;

class M365AuditProperties {

  @Property(tries = 300, seed = "1")
  void anyBytesEndInABox(@ForAll @Size(max = 400) byte[] bytes) throws IOException {
    balanced(bytes);
    AuditReading reading = new AuditReading(new RecordingSink());
    AuditTable.read(SmallExport.of("x", bytes).parts().get(0), reading);
    AuditBlobs.read(SmallExport.of("x", bytes).parts().get(0), reading);
  }

  @Property(tries = 300, seed = "1")
  void aDamagedExportEndsInABoxOrIsRefusedAtOnce(
      @ForAll @IntRange(max = 4) int which, @ForAll long seed, @ForAll @IntRange(max = 30) int hits)
      throws IOException {
    byte[] bytes = original(which);
    Random random = new Random(seed);
    for (int i = 0; i < hits; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    balanced(bytes);
  }

  private static void balanced(byte[] bytes) throws IOException {
    RecordingSink sink = new RecordingSink();
    M365Audit source = new M365Audit();
    SmallExport export = SmallExport.of("x", bytes);
    try {
      source.recognises(export);
      source.read(export, sink);
    } catch (FaultException e) {
      assertThat(sink.read).isZero();
      return;
    }
    assertThat(sink.boxed()).isEqualTo(sink.read);
    assertThat(sink.events).allSatisfy(e -> assertThat(e.account).isNotBlank());
  }

  private static byte[] original(int which) throws IOException {
    String[] names = {
      "blobs.ndjson", "blobs.json", "powershell.csv", "purview-old.csv", "purview-new.csv"
    };
    String name = "original/" + names[which];
    try (InputStream in =
        Objects.requireNonNull(M365AuditProperties.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    }
  }
}
