package nl.stip.ingest.source.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.stip.ingest.source.recording.RecordingSink;
import nl.stip.ingest.source.recording.SmallExport;
import nl.stip.workspace.Settings;

class CalendarProperties {

  private static final Path ORIGINAL =
      Path.of("src/test/resources/nl/stip/ingest/source/calendar/original/noor.ics");

  @Property(tries = 200, seed = "1")
  void aDamagedCalendarEndsInABox(@ForAll long seed, @ForAll @IntRange(max = 30) int hits)
      throws IOException {
    byte[] bytes = Files.readAllBytes(ORIGINAL);
    Random random = new Random(seed);
    for (int i = 0; i < hits; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    RecordingSink sink = new RecordingSink();
    CalendarFiles source = new CalendarFiles(Settings.defaults());
    SmallExport export = SmallExport.of("x", bytes);
    source.recognises(export);
    source.read(export, sink);
    assertThat(sink.boxed()).isEqualTo(sink.read);
    assertThat(sink.events).allSatisfy(e -> assertThat(e.account).isNotBlank());
  }
}
