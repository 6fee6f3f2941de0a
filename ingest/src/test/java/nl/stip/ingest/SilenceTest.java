package nl.stip.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import nl.stip.workspace.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More than seven days without an event are told and asked about; what is covered stays. */
class SilenceTest {

  private static final String TABLE =
      """
      tables:
        - files: "contacts.csv"
          tool: mail
      """;
  private static final String CONTACTS =
      """
      sender,recipients,time
      noor,sam,2026-03-01T08:00:00Z
      sam,noor,2026-03-02T08:00:00Z
      noor,sam,2026-03-12T08:00:00Z
      noor,sam,2026-03-31T08:00:00Z
      """;

  @TempDir Path folder;

  @Test
  void theRunTellsToolDaysAndWhatToDo() throws Exception {
    Fixture fixture = Fixture.in(folder, TABLE);
    Path table = Files.writeString(folder.resolve("contacts.csv"), CONTACTS);
    assertThat(fixture.ingest(table)).isEqualTo(ExitCode.OK);
    assertThat(fixture.console())
        .contains(
            "2 × mail has no event in 2 stretches of more than 7 days,"
                + " the longest from 2026-03-13 to 2026-03-30 (18 days)",
            "→ If the tool was used then, export those days again",
            "under missing: in stip.yaml",
            "under closed:");
    JsonNode batch = json(fixture.batches().get(0).resolve("batch.json"));
    assertThat(batch.path("issues").toString())
        .isEqualTo("[{\"id\":\"long_silence\",\"count\":2}]");
    assertThat(batch.path("covers").toString())
        .isEqualTo(
            "[{\"tool\":\"mail\",\"first\":\"2026-03-01\",\"last\":\"2026-03-31\",\"stated\":false}]");
  }

  @Test
  void daysStatedAsClosedAreNotAskedAbout() throws Exception {
    String closed = "closed: [2026-03-03/2026-03-06, 2026-03-13/2026-03-30]\n";
    Fixture fixture = Fixture.in(folder, TABLE + closed);
    Path table = Files.writeString(folder.resolve("contacts.csv"), CONTACTS);
    assertThat(fixture.ingest(table)).isEqualTo(ExitCode.OK);
    assertThat(fixture.console()).doesNotContain("has no event");
  }

  @Test
  void daysStatedAsMissingAreNotAskedAboutOfThatTool() throws Exception {
    String missing = "missing: {mail: [2026-03-02/2026-03-06, 2026-03-13/2026-03-30]}\n";
    Fixture fixture = Fixture.in(folder, TABLE + missing);
    Path table = Files.writeString(folder.resolve("contacts.csv"), CONTACTS);
    assertThat(fixture.ingest(table)).isEqualTo(ExitCode.OK);
    assertThat(fixture.console()).doesNotContain("has no event");

    Fixture other = Fixture.in(folder.resolve("other"), TABLE + missing.replace("mail", "slack"));
    assertThat(other.ingest(table)).isEqualTo(ExitCode.OK);
    assertThat(other.console()).contains("mail has no event");
  }

  /** The bounds are in the name that Slack gives a download; the example writes on few days. */
  @Test
  void anExportThatStatesItsDaysIsAskedAboutOnce() throws Exception {
    Map<String, String> parts = new TreeMap<>(Example.parts());
    parts.keySet().removeIf(name -> name.startsWith("2016-team"));
    Fixture fixture = Fixture.in(folder);
    Path export =
        Fixture.zip(folder.resolve("Lumen Slack export Jan 1 2024 - Dec 31 2024.zip"), parts);
    assertThat(fixture.ingest(export)).isEqualTo(ExitCode.OK);
    assertThat(fixture.console())
        .containsOnlyOnce("slack has no event")
        .contains("2 × slack has no event in 2 stretches");
  }

  private static JsonNode json(Path file) throws Exception {
    return new ObjectMapper().readTree(file.toFile());
  }
}
