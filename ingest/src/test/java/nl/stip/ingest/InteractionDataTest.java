package nl.stip.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import nl.stip.ingest.source.recording.NetworkTruth;
import nl.stip.testing.Shared;
import nl.stip.workspace.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published networks, given as they lie, without a line in stip.yaml: counts as published. */
class InteractionDataTest {

  private static final String ARCS = " from (select account, unnest(\"to\") as other from event)";

  @TempDir Path folder;

  @Test
  void manufacturing() throws Exception {
    Fixture fixture = read("email-manufacturing");
    assertThat(fixture.console())
        .contains("Interaction table, since communication.csv has the columns Sender, Recipient")
        .containsPattern("interaction-table +82,927 +82,927 +0 +0 +0 +0")
        .contains("1 file in it is no export that Stip knows: reportsto.csv");
    equal(fixture, "email-manufacturing", 0);
  }

  @Test
  void collegeMessages() throws Exception {
    Fixture fixture = read("collegemsg");
    assertThat(fixture.console())
        .contains("Interaction table, since in CollegeMsg.txt columns 1, 2 and 3 look like")
        .containsPattern("interaction-table +59,835 +59,835 +0 +0 +0 +0");
    equal(fixture, "collegemsg", 0);
  }

  // The two employees without mail are accounts, of the table of employees.
  @Test
  void enron() throws Exception {
    Fixture fixture = read("enron-perry-wolfe");
    assertThat(fixture.console())
        .contains("Mail as tables of messages and recipients, since messages.tsv lists")
        .containsPattern("mailtables +21,635 +21,635 +0 +0 +0 +0");
    equal(
        fixture, "enron-perry-wolfe", NetworkTruth.of("enron-perry-wolfe").get("isolates").asInt());
    assertThat(fixture.rows(nl.stip.format.TableFormat.ACCOUNT)).hasSize(156);
  }

  private Fixture read(String name) throws IOException {
    Fixture fixture = Fixture.in(folder);
    assertThat(fixture.ingest(Shared.data(name))).as(fixture.console()).isEqualTo(ExitCode.OK);
    return fixture;
  }

  private static void equal(Fixture fixture, String name, int silent) throws Exception {
    JsonNode truth = NetworkTruth.of(name);
    assertThat(fixture.query("select 'n', count(*)" + ARCS))
        .containsEntry("n", truth.get("total_weight").asLong());
    assertThat(fixture.query("select 'n', count(distinct (account, other))" + ARCS))
        .containsEntry("n", truth.get("directed_edges").asLong());
    assertThat(
            fixture.query(
                "select 'n', count(distinct a) from (select account as a from event union all"
                    + " select unnest(\"to\") from event)"))
        .containsEntry("n", truth.get("nodes").asLong() - silent);
  }
}
