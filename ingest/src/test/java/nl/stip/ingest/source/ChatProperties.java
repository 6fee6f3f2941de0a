package nl.stip.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.stip.ingest.export.Exports;
import nl.stip.ingest.source.recording.RecordingSink;
import nl.stip.ingest.source.recording.SmallExport;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Settings;

/** Whatever happened to an export of a chat tool, each of its records ends in a box. */
class ChatProperties {

  private static final Path RESOURCES = Path.of("src/test/resources/nl/stip/ingest/source");
  private static final List<String> ORIGINALS =
      List.of(
          "zulip/original/archive",
          "zulip/original/export",
          "discord/original",
          "mattermost/original",
          "rocketchat/original",
          "slack/original-slack-perceval/items.json");

  @Property(tries = 200, seed = "1")
  void anyBytesEndInABox(@ForAll @Size(max = 300) byte[] bytes) throws IOException {
    all(SmallExport.of("any.json", bytes));
  }

  @Property(tries = 150, seed = "1")
  void aDamagedExportEndsInABoxOrIsRefusedAtOnce(
      @ForAll @IntRange(max = 5) int which, @ForAll long seed, @ForAll @IntRange(max = 40) int hits)
      throws IOException {
    Random random = new Random(seed);
    SortedMap<String, byte[]> parts = new TreeMap<>();
    try (Export export = Exports.open(RESOURCES.resolve(ORIGINALS.get(which)))) {
      for (Export.Part part : export.parts()) {
        byte[] bytes = bytes(part);
        for (int i = 0; i < hits && bytes.length > 0; i++) {
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        parts.put(part.name(), bytes);
      }
    }
    all(SmallExport.of(parts));
  }

  private static byte[] bytes(Export.Part part) throws IOException {
    try (InputStream in = part.open()) {
      return in.readAllBytes();
    }
  }

  private static void all(Export export) throws IOException {
    for (Source source : Sources.of(Settings.defaults())) {
      Optional<Claim> claim = source.recognises(export);
      if (claim.isPresent() && !source.card().id().startsWith("interaction")) {
        read(source, new SmallExport(claim.get().parts()));
      }
    }
  }

  private static void read(Source source, Export export) throws IOException {
    RecordingSink sink = new RecordingSink();
    try {
      source.read(export, sink);
    } catch (FaultException e) {
      assertThat(sink.read).isZero();
      return;
    }
    assertThat(sink.boxed()).isEqualTo(sink.read);
    assertThat(sink.events)
        .allSatisfy(
            e -> {
              assertThat(e.account).isNotBlank();
              assertThat(e.nativeId).isNotBlank();
              assertThat(e.published).isNotNull();
              assertThat(e.type).isNotNull();
            });
  }
}
