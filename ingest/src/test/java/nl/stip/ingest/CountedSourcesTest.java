package nl.stip.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.stip.format.TableFormat;
import nl.stip.testing.Shared;
import nl.stip.workspace.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources that count themselves and logs of vendors go through the whole stage as they lie. */
class CountedSourcesTest {

  private static final Path SOURCES = Path.of("src/test/resources/nl/stip/ingest/source");

  @TempDir Path folder;

  // Expected numbers: MANIFEST of the data; 9 measures of the query's columns per person and week.
  @Test
  void queriesOfVivaInsightsCountAsTheManifestSays() throws Exception {
    Fixture fixture = Fixture.in(folder);
    assertThat(fixture.ingest(Shared.data("viva-insights"))).isEqualTo(ExitCode.OK);
    assertThat(fixture.rows(TableFormat.SUMMARY)).hasSize(6_900 * 9);
    assertThat(fixture.rows(TableFormat.ACCOUNT)).hasSize(300);
    assertThat(fixture.console())
        .contains(String.format("%,d", 6_900 + 612 + 150))
        .doesNotContain("has no event");
  }

  /** The door lets nothing through about fewer than k people, nor about a person as a group. */
  @Test
  void tiesOfGroupsAreKeptOfLargeOnesOnly() throws Exception {
    Fixture fixture = Fixture.in(folder, "k: 10\ndimensions: [department]\n");
    String head =
        "PrimaryCollaborator_Department,PrimaryCollaborator_GroupSize,"
            + "SecondaryCollaborator_Department,SecondaryCollaborator_GroupSize,MetricDate,"
            + "Group_meeting_count\n";
    Path query =
        Files.writeString(
            folder.resolve("g2g.csv"),
            head
                + "HR,10,Finance,41,2024-12-01,1\n"
                + "HR,10,Board,9,2024-12-01,2\n"
                + "Board,9,HR,10,2024-12-01,3\n"
                + "HR,10,Sales,,2024-12-01,4\n"
                + "HR,10,noor@lumen.example,12,2024-12-01,5\n"
                + "HR,10,Within Group,10,2024-12-01,6\n");
    assertThat(fixture.ingest(query)).isEqualTo(ExitCode.OK);
    assertThat(fixture.rows(TableFormat.GROUP_TIE))
        .hasSize(2)
        .anyMatch(row -> row.contains("HR|10|Finance|41"))
        .anyMatch(row -> row.contains("HR|10|HR|10"));
    assertThat(fixture.console()).containsPattern("viva-insights +6 +2 +0 +0 +4 +0\n");
  }

  @Test
  void activitiesOfGoogleCountAsTheManifestSays() throws Exception {
    Fixture fixture = Fixture.in(folder);
    assertThat(fixture.ingest(Shared.data("google-workspace-audit"))).isEqualTo(ExitCode.OK);
    assertThat(fixture.rows(TableFormat.EVENT)).hasSize(28 + 4);
    assertThat(fixture.console()).contains("42");
  }

  @Test
  void everyOriginalIsFoundByItsOwnSource() throws Exception {
    Fixture fixture = Fixture.in(folder);
    String[] names = {"m365usage", "googleactivity", "vivainsights", "teams", "engage"};
    for (String name : names) {
      assertThat(fixture.ingest(SOURCES.resolve(name).resolve("original"))).isEqualTo(ExitCode.OK);
    }
    assertThat(fixture.ingest(SOURCES.resolve("slackanalytics/original"))).isEqualTo(ExitCode.OK);
    assertThat(fixture.ingest(SOURCES.resolve("slackaudit/original"))).isEqualTo(ExitCode.OK);
    assertThat(fixture.console())
        .contains("Microsoft 365 usage reports, since")
        .contains("Google Workspace activities, since")
        .contains("Viva Insights queries, since")
        .contains("Teams messages and meetings, since")
        .contains("Viva Engage network export, since")
        .contains("Slack Analytics files, since")
        .contains("Slack audit log, since")
        .doesNotContain("no export that Stip knows");
  }
}
