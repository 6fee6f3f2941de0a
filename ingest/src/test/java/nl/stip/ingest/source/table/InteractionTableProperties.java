package nl.stip.ingest.source.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import nl.stip.ingest.source.recording.RecordingSink;
import nl.stip.ingest.source.recording.SmallExport;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Settings;

class InteractionTableProperties {

  private static final Map<String, String> COLUMNS =
      Map.of("sender", "1", "recipients", "2", "time", "3", "channel", "4", "type", "5");

  @Property(tries = 300, seed = "1")
  void anyBytesEndInABoxOrAreRefusedAtOnce(@ForAll @Size(max = 200) byte[] bytes)
      throws IOException {
    boxed(bytes);
  }

  @Property(tries = 300, seed = "1")
  void anyTextOfATableEndsInABox(@ForAll("tables") String text) throws IOException {
    boxed(("a,b,1,c,mail\n" + text).getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  @Provide
  Arbitrary<String> tables() {
    return Arbitraries.strings().withChars("ab1,;\"\n\r# \tmail@").ofMaxLength(200);
  }

  private static void boxed(byte[] bytes) throws IOException {
    Settings.Table table =
        InteractionTableTest.table(COLUMNS, "epoch_seconds", '\0', false, "direct");
    RecordingSink sink = new RecordingSink();
    try {
      new InteractionTable(List.of(table), null, ZoneOffset.UTC)
          .read(SmallExport.of("contacts.csv", bytes), sink);
    } catch (FaultException e) {
      assertThat(sink.read).isZero();
      return;
    }
    assertThat(sink.boxed()).isEqualTo(sink.read);
  }
}
