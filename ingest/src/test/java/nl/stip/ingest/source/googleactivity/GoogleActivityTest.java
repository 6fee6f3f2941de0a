package nl.stip.ingest.source.googleactivity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.stip.event.ActivityType;
import nl.stip.ingest.source.AccountDraft;
import nl.stip.ingest.source.recording.Damaged;
import nl.stip.ingest.source.recording.EventLines;
import nl.stip.ingest.source.recording.RecordingSink;
import nl.stip.ingest.source.recording.SmallExport;
import nl.stip.testing.Shared;
import org.junit.jupiter.api.Test;

class GoogleActivityTest {

  private static final Path HERE =
      Path.of("src/test/resources/nl/stip/ingest/source/googleactivity");
  private static final Path PAGE = HERE.resolve("original/page.json");

  private final GoogleActivity source = new GoogleActivity();
  private final RecordingSink sink = new RecordingSink();

  @Test
  void theOriginalGivesTheseEvents() throws Exception {
    SmallExport export = SmallExport.of(PAGE);
    assertThat(source.recognises(export)).isPresent();
    source.read(export, sink);
    assertThat(sink.events.stream().map(EventLines::line))
        .containsExactlyElementsOf(Files.readAllLines(HERE.resolve("events.jsonl")));
    assertThat(sink.nonEvents)
        .containsExactly(
            "calendar: change_event_guest_response",
            "meet: call_ended",
            "activities that are nobody's act");
    assertThat(sink.memberships).containsExactly("sales@lumen.example sam@lumen.example");
    assertThat(sink.accounts)
        .filteredOn(a -> a.kind().equals("service"))
        .extracting(AccountDraft::nativeId)
        .containsExactly("system");
    assertThat(sink.read).isEqualTo(12).isEqualTo(sink.boxed());
  }

  @Test
  void linesAndPagesSayTheSame() throws Exception {
    source.read(SmallExport.of(PAGE), sink);
    int events = sink.events.size();
    String lines =
        StreamSupport.stream(
                new ObjectMapper().readTree(PAGE.toFile()).path("items").spliterator(), false)
            .map(Object::toString)
            .collect(Collectors.joining("\n"));
    source.read(SmallExport.of("a.ndjson", lines + "\n{\"id\":\n"), sink);
    assertThat(sink.events).hasSize(events);
    assertThat(sink.repeats).isEqualTo(12);
    assertThat(sink.rejected).containsExactly("a.ndjson:13 broken_json");
  }

  @Test
  void whatHasNoKeyOrTimeIsSetAside() {
    source.read(
        SmallExport.of(
            "a.json",
            "[{\"id\":{\"time\":\"2026-03-02T09:00:00Z\"}},{\"id\":{\"time\":\"2126-01-01T00:00:00Z\","
                + "\"uniqueQualifier\":\"1\",\"applicationName\":\"drive\"}}]"),
        sink);
    assertThat(sink.rejected).containsExactly("a.json:1 no_identity", "a.json:2 no_time");
  }

  // Expected numbers: a recount with Python's json over the same table of operations.
  @Test
  void realActivitiesCountAsCounted() throws Exception {
    Path folder = Shared.data("google-workspace-audit");
    for (String name : new String[] {"calendar.json", "drive.json", "groups_enterprise.json"}) {
      SmallExport export = SmallExport.of(folder.resolve(name));
      assertThat(source.recognises(export)).isPresent();
      source.read(export, sink);
    }
    assertThat(sink.read).isEqualTo(42).isEqualTo(sink.boxed());
    assertThat(sink.rejected).isEmpty();
    assertThat(sink.repeats).isZero();
    assertThat(sink.events.stream().filter(e -> e.tool.equals("google-groups"))).hasSize(4);
    assertThat(
            sink.events.stream()
                .filter(e -> e.tool.equals("google-drive"))
                .collect(Collectors.groupingBy(e -> e.type, Collectors.counting())))
        .isEqualTo(
            Map.of(
                ActivityType.CREATE, 10L,
                ActivityType.UPDATE, 10L,
                ActivityType.VIEW, 5L,
                ActivityType.ANNOUNCE, 2L,
                ActivityType.DELETE, 1L));
    assertThat(sink.nonEvents).hasSize(10);
    assertThat(sink.events.stream().filter(e -> e.automated))
        .singleElement()
        .matches(e -> e.type == ActivityType.DELETE);
  }

  @Property(tries = 200, seed = "1")
  void aDamagedPageEndsInABox(@ForAll long seed, @ForAll @IntRange(max = 30) int hits)
      throws Exception {
    RecordingSink heard = new RecordingSink();
    SmallExport export = SmallExport.of("x", Damaged.copy(Files.readAllBytes(PAGE), seed, hits));
    source.recognises(export);
    source.read(export, heard);
    assertThat(heard.boxed()).isEqualTo(heard.read);
    assertThat(heard.events).allSatisfy(e -> assertThat(e.account).isNotBlank());
  }
}
