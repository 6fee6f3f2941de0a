package nl.stip.ingest.source.m365usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.stip.event.Measure;
import nl.stip.ingest.export.Exports;
import nl.stip.ingest.source.AccountDraft;
import nl.stip.ingest.source.Claim;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Summary;
import nl.stip.ingest.source.recording.RecordingSink;
import nl.stip.ingest.source.recording.SmallExport;
import nl.stip.ingest.source.recording.StatedLines;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Intake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class M365UsageTest {

  private static final Path HERE = Path.of("src/test/resources/nl/stip/ingest/source/m365usage");
  private static final String MAIL =
      "Report Refresh Date,User Principal Name,Last Activity Date,Send Count,Receive Count,"
          + "Read Count,Report Period\n";

  private final M365Usage source = new M365Usage(Intake.defaults());
  private final RecordingSink sink = new RecordingSink();

  private void readOriginal() throws Exception {
    try (Export export = Exports.open(HERE.resolve("original"))) {
      assertThat(source.recognises(export))
          .map(Claim::reason)
          .contains("active.csv has the columns of active users");
      source.read(export, sink);
    }
  }

  @Test
  void theOriginalGivesTheseCounts() throws Exception {
    readOriginal();
    assertThat(sink.stated.stream().map(StatedLines::line))
        .containsExactlyElementsOf(Files.readAllLines(HERE.resolve("counts.txt")));
    assertThat(sink.rejected).isEmpty();
    assertThat(sink.read).isEqualTo(11).isEqualTo(sink.boxed());
    assertThat(sink.nonEvents)
        .containsExactlyInAnyOrder(
            "a count about a community, not about a person",
            "a person without any activity in a report of several days",
            "a person without any activity in a report of several days");
  }

  @Test
  void whoHasALicenceIsThereAlsoWithoutEverUsingIt() throws Exception {
    source.read(SmallExport.of(HERE.resolve("original/active.csv")), sink);
    assertThat(sink.accounts)
        .extracting(a -> a.tool() + " " + a.nativeId() + " " + a.created() + off(a))
        .containsExactlyInAnyOrder(
            "exchange noor.bakker@lumen.example 2020-01-01T00:00:00Z",
            "sharepoint noor.bakker@lumen.example 2019-06-01T00:00:00Z",
            "teams noor.bakker@lumen.example 2020-04-01T00:00:00Z",
            "viva-engage noor.bakker@lumen.example 2020-01-01T00:00:00Z",
            "teams ines.kuipers@lumen.example 2026-02-16T00:00:00Z",
            "teams tom.mol@lumen.example null off");
  }

  @ParameterizedTest
  @CsvSource({
    "'Is Licensed,', 'Yes,', false",
    "'Is Licensed,', 'No,', true",
    "'Is Licensed,', 'maybe,', false",
    "'Assigned Products,', 'OFFICE 365 E1,', false",
    "'Assigned Products,', ',', true",
    "'', '', false"
  })
  void anAccountWithoutALicenceIsSwitchedOff(String column, String cell, boolean off)
      throws Exception {
    String header = MAIL.replace("Report Period", column + "Report Period");
    String row = "2026-03-02,noor@lumen.example,2026-03-02,1,2,3," + cell + "1\n";
    source.read(SmallExport.of("m.csv", header + row), sink);
    assertThat(sink.accounts).singleElement().returns(off, AccountDraft::deactivated);
  }

  /** In whatever order files come, what the report of active users says of licences counts. */
  @Test
  void ofOneDayTheReportOfActiveUsersKnowsBest() throws Exception {
    String header = MAIL.replace("Report Period", "Assigned Products,Report Period");
    String mail = header + "2026-03-02,ines.kuipers@lumen.example,,0,0,0,TEAMS ESSENTIALS,1\n";
    String teams =
        mail.replace(
            "Send Count,Receive Count,Read Count",
            "Private Chat Message Count,Call Count,Meeting Count");
    source.read(SmallExport.of("t.csv", teams), sink);
    source.read(SmallExport.of(HERE.resolve("original/active.csv")), sink);
    assertThat(sink.accounts)
        .filteredOn(a -> a.tool().equals("teams") && a.nativeId().startsWith("ines"))
        .extracting(AccountDraft::asOf, AccountDraft::created)
        .containsExactly(
            tuple(Instant.parse("2026-03-02T00:00:00Z"), null),
            tuple(Instant.parse("2026-03-02T12:00:00Z"), Instant.parse("2026-02-16T00:00:00Z")));
  }

  private static String off(AccountDraft account) {
    return account.deactivated() ? " off" : "";
  }

  @Test
  void onlyReportsOfADayObserveDays() throws Exception {
    readOriginal();
    assertThat(sink.covers)
        .isEqualTo(
            Map.of(
                "teams", "2026-03-02 2026-03-02",
                "sharepoint", "2026-03-02 2026-03-02",
                "exchange", "2026-03-02 2026-03-02"));
  }

  @Test
  void concealedNamesAreNoAddressesAndAreToldOnce() throws Exception {
    readOriginal();
    assertThat(sink.notices).containsExactly("concealed_names");
    assertThat(sink.accounts)
        .filteredOn(a -> a.nativeId().startsWith("0123"))
        .hasSize(1)
        .allSatisfy(a -> assertThat(a.emails()).isEmpty())
        .allSatisfy(a -> assertThat(a.name()).isNull());
    assertThat(sink.accounts)
        .filteredOn(AccountDraft::deactivated)
        .extracting(AccountDraft::nativeId)
        .containsExactly("sam.visser@lumen.example", "tom.mol@lumen.example");
  }

  @Test
  void aReportWithoutTheColumnOfPeopleIsRefused() {
    Export export =
        SmallExport.of("m.csv", MAIL.replace("User Principal Name,", "") + "2026-03-02,,1,2,3,1\n");
    assertThatThrownBy(() -> source.read(export, sink))
        .isInstanceOf(FaultException.class)
        .hasMessageContaining("User Principal Name is missing");
    assertThat(sink.read).isZero();
  }

  @Test
  void aDutchReportAsksForEnglish() throws Exception {
    Export export =
        SmallExport.of("m.csv", "Gebruikersnaam,Datum van laatste activiteit (UTC),Verzonden\n");
    assertThat(source.recognises(export)).isPresent();
    assertThatThrownBy(() -> source.read(export, sink))
        .hasMessageContaining("admin center to")
        .hasMessageContaining(
            "      columns:\n        \"gebruikersnaam\": \"User Principal Name\"");
  }

  /** A line break was lost: what is said of it repeats nothing of the first row. */
  @Test
  void aHeaderThatRunsIntoItsFirstRowIsToldWithoutTheRow() throws Exception {
    Export export =
        SmallExport.of(
            "m.csv",
            "Gebruikersnaam,Datum van laatste activiteit (UTC),Verzonden,Noor Visser,"
                + "noor@lumen.example,2026-01-30,4\n");
    assertThat(source.recognises(export)).isPresent();
    assertThatThrownBy(() -> source.read(export, sink))
        .isInstanceOf(FaultException.class)
        .hasMessageContaining("a line break is missing")
        .hasMessageNotContainingAny("noor", "Noor", "lumen.example");
    assertThat(sink.read).isZero();
  }

  @Test
  void aReportInAnotherLanguageIsReadOnceItsColumnsAreNamed() throws Exception {
    String german =
        """
        Berichtsdatum;Benutzername;Letzte Aktivität;Gesendet;Empfangen;Gelesen;Zeitraum
        31.01.2026;noor@lumen.example;30.01.2026;4;5;6;1
        """;
    assertThat(source.recognises(SmallExport.of("m.csv", german))).isEmpty();
    Map<String, String> columns =
        Map.of(
            "Berichtsdatum", "Report Refresh Date",
            "Benutzername", "User Principal Name",
            "letzte aktivität", "Last Activity Date",
            "Gesendet", "Send Count",
            "Empfangen", "Receive Count",
            "Gelesen", "Read Count",
            "Zeitraum", "Report Period");
    M365Usage named =
        new M365Usage(
            new Intake(Map.of("m365-usage", new Intake.Files(null, null, columns)), false));
    assertThat(named.recognises(SmallExport.of("m.csv", german))).isPresent();
    named.read(SmallExport.of("m.csv", german), sink);
    assertThat(sink.covers).isEqualTo(Map.of("exchange", "2026-01-31 2026-01-31"));
    assertThat(sink.stated)
        .filteredOn(Summary.class::isInstance)
        .extracting(s -> ((Summary) s).measure(), s -> ((Summary) s).value())
        .contains(tuple(Measure.MAILS_SENT, 4.0), tuple(Measure.MAILS_READ, 6.0));
  }

  @ParameterizedTest
  @CsvSource({
    "'1/31/2026,noor@lumen.example,1/30/2026', 2026-01-31",
    "'31-01-2026,noor@lumen.example,30-01-2026', 2026-01-31",
    "'2026-01-31T00:00:00Z,noor@lumen.example,', 2026-01-31",
  })
  void daysOfDigitsTellTheirOrderTogether(String row, String day) throws Exception {
    source.read(SmallExport.of("m.csv", MAIL + row + ",1,2,3,1\n"), sink);
    assertThat(sink.covers).isEqualTo(Map.of("exchange", day + " " + day));
  }

  @Test
  void daysThatMayBeEitherAskForALine() {
    Export export = SmallExport.of("m.csv", MAIL + "1/2/2026,noor@lumen.example,,1,2,3,1\n");
    assertThatThrownBy(() -> source.read(export, sink))
        .hasMessageContaining("intake:\n  sources:\n    m365-usage:\n      dates: day_first");
  }

  @Test
  void whatCannotBeCountedIsSetAside() throws Exception {
    source.read(
        SmallExport.of(
            "m.csv",
            MAIL
                + "1971-01-01,a@lumen.example,,1,2,3,1\n"
                + "2026-01-31,Anna Smit,,1,2,3,1\n"
                + "2026-01-31,b@lumen.example,,veel,2,3,1\n"
                + "2026-01-31,c@lumen.example,,1,2,3,\n"),
        sink);
    assertThat(sink.rejected)
        .isEqualTo(
            List.of(
                "m.csv:1 no_time",
                "m.csv:2 no_identity",
                "m.csv:3 no_number",
                "m.csv:4 no_number"));
  }

  @Test
  void otherTablesAreNotClaimed() throws Exception {
    assertThat(source.recognises(SmallExport.of("a.csv", "key,email\n1,a@b.example\n"))).isEmpty();
    assertThat(source.recognises(SmallExport.of("a.csv", "Report Refresh Date,Site URL\n")))
        .isEmpty();
  }
}
