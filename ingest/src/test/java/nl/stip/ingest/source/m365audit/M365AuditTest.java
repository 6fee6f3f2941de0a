package nl.stip.ingest.source.m365audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stip.event.ActivityType;
import nl.stip.ingest.source.AccountDraft;
import nl.stip.ingest.source.recording.EventLines;
import nl.stip.ingest.source.recording.RecordingSink;
import nl.stip.ingest.source.recording.SmallExport;
import nl.stip.testing.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class M365AuditTest {

  private final M365Audit source = new M365Audit();
  private final RecordingSink sink = new RecordingSink();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "blobs.ndjson",
        "blobs.json",
        "powershell.csv",
        "purview-old.csv",
        "purview-new.csv"
      })
  void everyContainerYieldsTheSameEvents(String container) throws IOException {
    SmallExport export = SmallExport.of(container, resource("original/" + container));
    assertThat(source.recognises(export)).isPresent();
    source.read(export, sink);
    assertThat(sink.events.stream().map(EventLines::line))
        .containsExactlyElementsOf(
            new String(resource("events.jsonl"), StandardCharsets.UTF_8).lines().toList());
    assertThat(sink.nonEvents).containsExactly("Send (failed)", "Set-Mailbox", "UserLoggedIn");
  }

  @Test
  void aSecondContainerAddsNothing() throws IOException {
    source.read(SmallExport.of("a.ndjson", resource("original/blobs.ndjson")), sink);
    int events = sink.events.size();
    source.read(SmallExport.of("b.csv", resource("original/powershell.csv")), sink);
    source.read(SmallExport.of("c.json", resource("original/blobs.json")), sink);
    assertThat(sink.events).hasSize(events);
    assertThat(sink.repeats).isEqualTo(2 * 19);
    assertThat(sink.changed).isZero();
    assertThat(sink.read).isEqualTo(sink.boxed());
  }

  @Test
  void oneLogObservesAllItsToolsOnAllItsDays() throws IOException {
    String record =
        "{\"CreationTime\":\"2026-03-%sT08:00:00\",\"Id\":\"%s\",\"Operation\":\"%s\","
            + "\"Workload\":\"%s\",\"UserId\":\"noor.bakker@lumen.example\",\"UserType\":0}\n";
    String log =
        record.formatted("02", "1", "Set-Mailbox", "Exchange")
            + record.formatted("05", "2", "PageViewed", "SharePoint")
            + record.formatted("29", "3", "TeamsSessionStarted", "MicrosoftTeams");
    source.read(SmallExport.of("a.ndjson", log), sink);
    assertThat(sink.covers)
        .containsOnly(
            entry("sharepoint", "2026-03-02 2026-03-29"), entry("teams", "2026-03-02 2026-03-29"));
  }

  @Test
  void rowsCutMidJsonOrEmptyGoToQuarantineWithTheirPosition() throws IOException {
    source.read(SmallExport.of("p.csv", resource("original/powershell.csv")), sink);
    assertThat(sink.rejected).containsExactly("p.csv:20 broken_json", "p.csv:21 no_audit_data");
  }

  @Test
  void accountsAreToldOncePerToolWithTheirAddress() throws IOException {
    source.read(SmallExport.of("a.ndjson", resource("original/blobs.ndjson")), sink);
    assertThat(sink.accounts)
        .filteredOn(a -> a.tool().equals("teams"))
        .extracting(AccountDraft::nativeId, AccountDraft::kind, AccountDraft::external)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "guest_partner.example#ext#@lumen.example", "person", true),
            org.assertj.core.groups.Tuple.tuple("microsoft teams sync", "service", false),
            org.assertj.core.groups.Tuple.tuple("noor.bakker@lumen.example", "person", false),
            org.assertj.core.groups.Tuple.tuple("sam.visser@lumen.example", "person", false));
    assertThat(sink.memberships)
        .containsExactlyInAnyOrder(
            "19:team@thread.tacv2 sam.visser@lumen.example",
            "19:team@thread.tacv2 noor.bakker@lumen.example");
  }

  @ParameterizedTest
  @CsvSource({
    "NT AUTHORITY\\SYSTEM (w3wp), 3",
    "SHAREPOINT\\system, 0",
    "app@sharepoint, 0",
    "ServicePrincipal_6cdf381d-5eef-4ab2-be3d-07780fcc4b5d, 4",
    "40123ae1-dfb1-4224-95c6-edd2500c27f7, 0",
    "Not Available, 0",
    "S-1-5-18, 2",
    "noor.bakker@lumen.example, 5"
  })
  void servicesAreNoPeople(String user, int type) throws IOException {
    String line =
        "{\"CreationTime\":\"2026-03-02T08:00:00\",\"Id\":\"1\",\"Operation\":\"PageViewed\","
            + "\"Workload\":\"SharePoint\",\"UserId\":\""
            + user.replace("\\", "\\\\")
            + "\",\"UserType\":"
            + type
            + "}";
    source.read(SmallExport.of("a.ndjson", line), sink);
    assertThat(sink.events).singleElement().matches(e -> e.automated);
    assertThat(sink.accounts).extracting(AccountDraft::kind).containsExactly("service");
  }

  @Test
  void everyOperationOfTheTableHasAToolOfTheCard() {
    assertThat(Operation.all().values().stream().map(Operation::tool).collect(Collectors.toSet()))
        .isEqualTo(source.card().tools());
  }

  @Test
  void otherJsonAndTablesAreNotRecognised() throws IOException {
    assertThat(source.recognises(SmallExport.of("a.json", "[{\"ts\":\"1.2\"}]"))).isEmpty();
    assertThat(source.recognises(SmallExport.of("a.csv", "key,email\n1,a@b.example\n"))).isEmpty();
  }

  // Expected numbers: MANIFEST of the data, and a recount with the csv and json modules of Python.
  @Test
  void aRealTenantsLogIsCountedExactly() throws IOException {
    Path folder = Shared.data("m365-unified-audit-log");
    source.read(SmallExport.of(folder.resolve("SearchUnifiedAuditLog.csv")), sink);
    assertThat(sink.read).isEqualTo(4_769).isEqualTo(sink.boxed());
    assertThat(sink.rejected).hasSize(3);
    assertThat(sink.repeats).isEqualTo(1_652);
    assertThat(sink.news).isEqualTo(248);
    assertThat(sink.nonEvents).hasSize(2_866);
    assertThat(sink.events.stream().filter(e -> !e.automated)).hasSize(247);
    assertThat(sink.events.stream().filter(e -> e.automated)).hasSize(1);
    assertThat(sink.events.stream().filter(e -> e.tool.equals("exchange"))).hasSize(190);
    assertThat(sink.events.stream().filter(e -> e.type == ActivityType.VIEW)).hasSize(207);
    assertThat(sink.events.stream().map(e -> e.account).collect(Collectors.toSet())).hasSize(12);

    source.read(SmallExport.of(folder.resolve("ManagementActivityApi.ndjson")), sink);
    assertThat(sink.repeats).isEqualTo(1_652 + 3_114);
    assertThat(sink.news).isEqualTo(248);
    assertThat(sink.changed).isZero();
    assertThat(Set.copyOf(sink.rejected)).hasSize(3);
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(M365AuditTest.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    }
  }
}
