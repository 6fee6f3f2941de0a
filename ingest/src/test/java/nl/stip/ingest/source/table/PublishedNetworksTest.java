package nl.stip.ingest.source.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stip.ingest.source.EventDraft;
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

  // The two employees without mail are no accounts; they are nodes by the directory only.
  @Test
  void enron() throws IOException {
    Path folder = Shared.data("enron-perry-wolfe");
    String joined =
        join(
            Files.readString(folder.resolve("recipients.tsv")),
            Files.readString(folder.resolve("messages.tsv")));
    read("enron-mail.tsv", joined, '\t', false, "epoch_seconds", NUMBERED);
    Network expected = expected("enron-perry-wolfe");
    int isolates = truth("enron-perry-wolfe").get("isolates").asInt();
    assertThat(sink.events).hasSize(21_635);
    assertThat(Network.of(sink.events))
        .isEqualTo(new Network(expected.nodes() - isolates, expected.arcs(), expected.weight()));
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

  @Test
  void smallTwinOfEnron() throws IOException {
    String joined =
        join("1\t1\t7\n1\t2\t8\n2\t1\t9\n", "1\ta/1\t100\tRe: x\t9\n2\ta/2\t200\ty\t7\n");
    assertThat(joined).isEqualTo("9\t7;8\t100\n7\t9\t200\n");
    read("enron-mail.tsv", joined, '\t', false, "epoch_seconds", NUMBERED);
    assertThat(Network.of(sink.events)).isEqualTo(new Network(3, 3, 3));
  }

  /** The join of docs/howto/enron-as-interaction-table.md. */
  private static String join(String recipients, String messages) {
    Map<String, String> to = new HashMap<>();
    recipients
        .lines()
        .map(l -> l.split("\t"))
        .forEach(f -> to.merge(f[0], f[2], (a, b) -> a + ";" + b));
    return messages
        .lines()
        .map(l -> l.split("\t", -1))
        .map(f -> f[4] + "\t" + to.getOrDefault(f[0], "") + "\t" + f[2] + "\n")
        .collect(Collectors.joining());
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
            name, "mail", columns, time, java.time.ZoneOffset.UTC, separator, header, "direct");
    new InteractionTable(List.of(table)).read(SmallExport.of(name, text), sink);
    assertThat(sink.rejected).isEmpty();
  }

  private static Network expected(String name) throws IOException {
    JsonNode truth = truth(name);
    return new Network(
        truth.get("nodes").asInt(),
        truth.get("directed_edges").asInt(),
        truth.get("total_weight").asInt());
  }

  private static JsonNode truth(String name) throws IOException {
    for (JsonNode network :
        new ObjectMapper().readTree(Shared.data("GROUND_TRUTH_networks.json").toFile())) {
      if (network.get("name").asText().equals(name)) {
        return network;
      }
    }
    throw new AssertionError("no such network: " + name);
  }
}
