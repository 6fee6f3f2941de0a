package nl.stip.ingest.source.vivainsights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.stip.ingest.export.Exports;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Stated;
import nl.stip.ingest.source.Summary;
import nl.stip.ingest.source.recording.Damaged;
import nl.stip.ingest.source.recording.RecordingSink;
import nl.stip.ingest.source.recording.SmallExport;
import nl.stip.ingest.source.recording.StatedLines;
import nl.stip.testing.Shared;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Intake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VivaInsightsTest {

  private static final Path HERE = Path.of("src/test/resources/nl/stip/ingest/source/vivainsights");
  private static final String HEADER = "PersonId,MetricDate,Collaboration_hours\n";

  private final VivaInsights source =
      new VivaInsights(Intake.defaults(), Map.of("department", "Department"));
  private final RecordingSink sink = new RecordingSink();

  @Test
  void theOriginalGivesTheseCounts() throws Exception {
    try (Export export = Exports.open(HERE.resolve("original"))) {
      assertThat(source.recognises(export)).isPresent();
      source.read(export, sink);
    }
    assertThat(sink.stated.stream().map(StatedLines::line))
        .containsExactlyElementsOf(Files.readAllLines(HERE.resolve("counts.txt")));
    assertThat(sink.nonEvents)
        .containsExactly(
            "a count between a group and people of no group",
            "a count between a group and people of no group",
            "a row whose values the tool withholds",
            "a meeting with counts of those who came, not who they were",
            "a row whose values the tool withholds");
    assertThat(sink.rejected).containsExactly("g2g.csv:7 no_number", "p2p.csv:2 no_identity");
    assertThat(sink.covers).isEqualTo(Map.of("viva-insights", "2024-12-15 2024-12-21"));
    assertThat(sink.read).isEqualTo(13).isEqualTo(sink.boxed());
  }

  @Test
  void groupsOfNoDimensionAreCountedAndNotKept() throws Exception {
    String table = Files.readString(HERE.resolve("original/g2g.csv"));
    source.read(SmallExport.of("g.csv", table.replace("Department", "CostCentre")), sink);
    assertThat(sink.stated).isEmpty();
    assertThat(sink.nonEvents)
        .hasSize(7)
        .containsOnly("a count between groups of an attribute that is no dimension of stip.yaml");
  }

  @Test
  void groupsOfUncertainDaysStopNothingAndAskForALine() throws Exception {
    String table = Files.readString(HERE.resolve("original/g2g.csv"));
    String european = table.replace("2024-12-01", "1/1/2025").replace("2024-12-08", "1/4/2025");
    source.read(SmallExport.of("g.csv", european), sink);
    assertThat(sink.notices).containsExactly("uncertain_days");
    assertThat(sink.stated).isEmpty();
    assertThat(sink.read).isEqualTo(7).isEqualTo(sink.boxed());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-02, 2026-03-03, 2026-03-02",
    "2026-03-01, 2026-03-08, 2026-03-07",
    "2026-02-01, 2026-03-01, 2026-02-28",
    "3/1/2026, 3/8/2026, 2026-03-07",
    "01/03/2026, 08/03/2026, 2026-03-07",
    "01/02/2026, 13/03/2026, 2026-02-28"
  })
  void theStepTellsHowLongAPeriodIs(String first, String second, String last) throws Exception {
    source.read(SmallExport.of("p.csv", HEADER + "p," + first + ",1\np," + second + ",2\n"), sink);
    assertThat(sink.stated.get(0))
        .isInstanceOfSatisfying(Summary.class, s -> assertThat(s.last()).hasToString(last));
  }

  @Test
  void aWeekThatMayBeAnyAsksForALine() {
    Export export = SmallExport.of("p.csv", HEADER + "p,01/04/2023,1\n");
    assertThatThrownBy(() -> source.read(export, sink))
        .isInstanceOf(FaultException.class)
        .hasMessageContaining("viva-insights:\n      dates: day_first");
  }

  @Test
  void aPersonQueryWithoutPersonsIsRefused() {
    Export export = SmallExport.of("p.csv", "MetricDate,Collaboration_hours\n2026-03-01,1\n");
    assertThatThrownBy(() -> source.read(export, sink)).hasMessageContaining("PersonId is missing");
    assertThat(sink.read).isZero();
  }

  // Expected numbers: MANIFEST of the data; sums recounted with Python's csv.
  @Test
  void theVendorsOwnFilesCountAsCounted() throws Exception {
    Path folder = Shared.data("viva-insights");
    for (String name : new String[] {"pq_data.csv", "mt_data.csv", "g2g_data.csv"}) {
      SmallExport export = SmallExport.of(folder.resolve(name));
      assertThat(source.recognises(export)).isPresent();
      source.read(export, sink);
    }
    assertThat(sink.read).isEqualTo(6_900 + 612 + 150).isEqualTo(sink.boxed());
    assertThat(sink.rejected).isEmpty();
    assertThat(sink.accounts).hasSize(300);
    assertThat(sink.stated.stream().map(Stated::first).distinct()).hasSize(23);
    assertThat(sink.stated).hasSize(6_900 * 9);
    assertThat(sink.nonEvents.size() + sink.repeats).isEqualTo(612 + 150);
  }

  @Property(tries = 100, seed = "1")
  void aDamagedQueryEndsInABoxOrIsRefusedAtOnce(
      @ForAll long seed, @ForAll @IntRange(max = 20) int hits) throws Exception {
    byte[] whole = Files.readAllBytes(HERE.resolve("original/person.csv"));
    RecordingSink heard = new RecordingSink();
    SmallExport export = SmallExport.of("x.csv", Damaged.copy(whole, seed, hits));
    try {
      source.recognises(export);
      source.read(export, heard);
    } catch (FaultException e) {
      assertThat(heard.read).isZero();
      return;
    }
    assertThat(heard.boxed()).isEqualTo(heard.read);
  }
}
