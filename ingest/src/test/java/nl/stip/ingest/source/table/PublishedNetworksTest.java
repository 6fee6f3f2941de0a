package nl.stip.ingest.source.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.stip.ingest.source.EventDraft;
import nl.stip.ingest.source.recording.NetworkTruth;
import nl.stip.ingest.source.recording.RecordingSink;
import nl.stip.ingest.source.recording.SmallExport;
import nl.stip.testing.Shared;
import nl.stip.workspace.Settings;
import org.junit.jupiter.api.Test;

/** Networks counted from events equal those the publishers and an independent recount state. */
class PublishedNetworksTest {

  private static final Map<String, String> NUMBERED =
      Map.of("sender", "1", "recipients", "2", "time", "3");
  private static final Map<String, String> MANUFACTURING =
      Map.of("sender", "Sender", "recipients", "Recipient", "time", "EventDate");

  private final RecordingSink sink = new RecordingSink();

  /** What of a network can be counted from events alone. */
  record Network(int nodes, int arcs, int weight) {

    static Network of(List<EventDraft> events) {
      Set<String> nodes = new HashSet<>();
      Set<String> arcs = new HashSet<>();
      int weight = 0;
      for (EventDraft event : events) {
        nodes.add(event.account);
        nodes.addAll(event.to);
        event.to.forEach(to -> arcs.add(event.account + " " + to));
        weight += event.to.size();
      }
      return new Network(nodes.size(), arcs.size(), weight);
    }
  }

  @Test
  void manufacturing() throws IOException {
    Path file = Shared.data("email-manufacturing").resolve("communication.csv");
    read(file.getFileName().toString(), Files.readString(file), ';', true, "iso", MANUFACTURING);
    assertThat(Network.of(sink.events)).isEqualTo(expected("email-manufacturing"));
  }

  @Test
  void collegeMessages() throws IOException {
    Path file = Shared.data("collegemsg").resolve("CollegeMsg.txt");
    read("CollegeMsg.txt", Files.readString(file), ' ', false, "epoch_seconds", NUMBERED);
    assertThat(Network.of(sink.events)).isEqualTo(expected("collegemsg"));
  }

  @Test
  void smallTwinOfManufacturing() throws IOException {
    String text =
        """
        Sender;Recipient;EventDate
        1;2;2010-01-02 17:40:10
        1;2;2010-01-02 17:40:10
        1;1;2010-01-02 17:40:10
        2;1;2010-01-03 09:00:00
        3;1;2010-01-03 09:00:00
        """;
    read("communication.csv", text, ';', true, "iso", MANUFACTURING);
    assertThat(Network.of(sink.events)).isEqualTo(new Network(3, 4, 5));
  }

  @Test
  void smallTwinOfCollegeMessages() throws IOException {
    read("C.txt", "1 2 10\r\r\n2 1 11\r\r\n1 2 11\r\r\n", ' ', false, "epoch_seconds", NUMBERED);
    assertThat(Network.of(sink.events)).isEqualTo(new Network(2, 2, 3));
  }

  private void read(
      String name,
      String text,
      char separator,
      boolean header,
      String time,
      Map<String, String> columns)
      throws IOException {
    Settings.Table table =
        new Settings.Table(
            name, "mail", columns, time, ZoneOffset.UTC, separator, header, "direct", true);
    new InteractionTable(List.of(table), null, ZoneOffset.UTC)
        .read(SmallExport.of(name, text), sink);
    assertThat(sink.rejected).isEmpty();
  }

  private static Network expected(String name) throws IOException {
    JsonNode truth = NetworkTruth.of(name);
    return new Network(
        truth.get("nodes").asInt(),
        truth.get("directed_edges").asInt(),
        truth.get("total_weight").asInt());
  }
}
