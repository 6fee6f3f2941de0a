package nl.stip.ingest.source.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.stip.event.ActivityType;
import nl.stip.event.Audience;
import nl.stip.event.ContextKind;
import nl.stip.ingest.source.recording.EventLines;
import nl.stip.ingest.source.recording.RecordingSink;
import nl.stip.ingest.source.recording.SmallExport;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InteractionTableTest {

  private static final Map<String, String> NUMBERED =
      Map.of("sender", "1", "recipients", "2", "time", "3");
  private static final Map<String, String> NAMED =
      Map.of(
          "sender",
          "van",
          "recipients",
          "aan",
          "time",
          "tijd",
          "channel",
          "kanaal",
          "type",
          "soort");

  private final RecordingSink sink = new RecordingSink();

  @Test
  void aFirstLineWithDamagedQuotesIsRefusedWithItsReason() {
    Settings.Table table =
        table(Map.of("sender", "1", "recipients", "2", "time", "3"), "iso", ',', false, "direct");
    assertThatThrownBy(
            () ->
                new InteractionTable(List.of(table), null, ZoneOffset.UTC)
                    .read(SmallExport.of("contacts.csv", "\"a\"b,c,d\n"), new RecordingSink()))
        .isInstanceOf(FaultException.class)
        .hasMessageContaining("contacts.csv")
        .hasMessageContaining("quotes are damaged");
    assertThatCode(
            () ->
                new InteractionTable(List.of(), null, ZoneOffset.UTC)
                    .recognises(SmallExport.of("contacts.csv", "\"a\"b,c,d\n")))
        .doesNotThrowAnyException();
  }

  @Test
  void originalsBecomeEvents() throws IOException {
    Settings.Table table = table(NAMED, "iso", '\0', true, "private");
    new InteractionTable(List.of(table), null, ZoneOffset.UTC)
        .read(SmallExport.of("contacts.csv", resource("original/contacts.csv")), sink);
    assertThat(
            sink.events.stream()
                .map(e -> EventLines.line(e).replace('\u001f', '|').replace("\\u001F", "|")))
        .containsExactlyElementsOf(
            new String(resource("events.jsonl"), StandardCharsets.UTF_8).lines().toList());
    assertThat(sink.rejected)
        .containsExactly(
            "contacts.csv:8 empty_cell",
            "contacts.csv:9 unknown_time",
            "contacts.csv:10 unknown_type",
            "contacts.csv:11 empty_cell");
    assertThat(sink.read).isEqualTo(9).isEqualTo(sink.boxed());
  }

  @Test
  void equalRowsCountEachAndTheSameFileAgainAddsNothing() throws IOException {
    String text = "1 2 1000\n1 2 1000\n2 1 1000\n";
    InteractionTable source =
        new InteractionTable(
            List.of(table(NUMBERED, "epoch_seconds", ' ', false, "direct")), null, ZoneOffset.UTC);
    source.read(SmallExport.of("contacts.csv", text), sink);
    assertThat(sink.news).isEqualTo(3);
    source.read(SmallExport.of("contacts.csv", text + "1 2 1000\n"), sink);
    assertThat(sink.news).isEqualTo(4);
    assertThat(sink.repeats).isEqualTo(3);
  }

  @Test
  void mailIsDirectToItsRecipients() throws IOException {
    read("# who whom when\r\r\n1\t2; 3,4 2\t1082040961\r\r\n", '\t', "epoch_seconds");
    assertThat(sink.events)
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.to).containsExactly("2", "3", "4");
              assertThat(e.audience).isEqualTo(Audience.DIRECT);
              assertThat(e.contextKind).isEqualTo(ContextKind.MAILBOX);
              assertThat(e.type).isEqualTo(ActivityType.CREATE);
              assertThat(e.published).isEqualTo("2004-04-15T14:56:01Z");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "epoch_seconds, 1082040961.25, 2004-04-15T14:56:01.250Z",
    "epoch_millis, 1082040961250, 2004-04-15T14:56:01.250Z",
    "iso, 2004-04-15 16:56:01, 2004-04-15T14:56:01Z",
    "iso, 2004-04-15T14:56:01Z, 2004-04-15T14:56:01Z",
    "iso, 2017-02-06T23:27:01.000+0100, 2017-02-06T22:27:01Z",
    "iso, 2004-04-15, 2004-04-14T22:00:00Z",
    "dd-MMM-yy HH:mm, 15-Apr-04 16:56, 2004-04-15T14:56:00Z",
    "d/M/yyyy, 15/4/2004, 2004-04-14T22:00:00Z"
  })
  void timesAreReadInTheirFormAndZone(String form, String text, String instant) {
    Settings.Table table =
        new Settings.Table(
            "*", "mail", NUMBERED, form, ZoneId.of("Europe/Amsterdam"), ',', false, "direct", true);
    assertThat(TableTime.of(table).parse(text)).isEqualTo(Instant.parse(instant));
  }

  @ParameterizedTest
  @CsvSource({
    "epoch_seconds, 1E999999999", "epoch_seconds, -5", "epoch_millis, 99999999999999999",
    "iso, 2004-02-30", "iso, yesterday", "iso, ''"
  })
  void timesThatAreNoneAreNotGuessed(String form, String text) {
    assertThat(TableTime.of(table(NUMBERED, form, ',', false, "direct")).parse(text)).isNull();
  }

  @Test
  void aMissingColumnIsToldWithWhatWasFound() {
    Settings.Table table = table(NAMED, "iso", ';', true, "direct");
    InteractionTable source = new InteractionTable(List.of(table), null, ZoneOffset.UTC);
    assertThatThrownBy(
            () -> source.read(SmallExport.of("contacts.csv", "van;naar;tijd\n1;2;3\n"), sink))
        .isInstanceOfSatisfying(
            FaultException.class,
            e -> {
              assertThat(e.exitCode()).isEqualTo(ExitCode.INPUT);
              assertThat(e.faults()).hasSize(3);
            })
        .hasMessageContaining("contacts.csv")
        .hasMessageContaining("column “aan” for recipients is not there; found van, naar, tijd");
  }

  @Test
  void postsInAChannelNeedNoRecipients() throws IOException {
    Map<String, String> columns =
        Map.of("sender", "who", "recipients", "recipients", "time", "when", "channel", "where");
    new InteractionTable(List.of(table(columns, "iso", ',', true, "public")), null, ZoneOffset.UTC)
        .read(SmallExport.of("contacts.csv", "who,when,where\n1,2026-03-02,news\n"), sink);
    assertThat(sink.events)
        .singleElement()
        .satisfies(
            e -> {
              assertThat(e.context).isEqualTo("news");
              assertThat(e.contextKind).isEqualTo(ContextKind.CHANNEL);
              assertThat(e.audience).isEqualTo(Audience.PUBLIC);
              assertThat(e.to).isEmpty();
            });
  }

  @Test
  void aTableWithoutMappingIsToldTheLinesToWrite() throws IOException {
    InteractionTable source = new InteractionTable(List.of(), null, ZoneOffset.UTC);
    SmallExport export =
        SmallExport.of("mail.csv", "Sender;Recipient;EventDate\n17;37;02/01/2010 17:40:10\n");
    assertThat(source.recognises(export)).isPresent();
    assertThatThrownBy(() -> source.read(export, sink))
        .isInstanceOf(FaultException.class)
        .hasMessageContaining(
            """
            tables:
              - files: "mail.csv"
                tool: mail
                separator: semicolon
                header: true
                columns:
                  sender: "Sender"
                  recipients: "Recipient"
                  time: "EventDate"
                time: iso
            """);
  }

  @Test
  void dataOfAHeaderlessTableIsNotRepeatedInAMessage() {
    InteractionTable source = new InteractionTable(List.of(), null, ZoneOffset.UTC);
    assertThatThrownBy(
            () ->
                source.read(
                    SmallExport.of("mail.csv", "noor@lumen.example,sam@lumen.example,5\n"), sink))
        .isInstanceOf(FaultException.class)
        .hasMessageNotContaining("@")
        .hasMessageContaining("sender: 1");
    Settings.Table table = table(NAMED, "iso", ',', true, "direct");
    assertThatThrownBy(
            () ->
                new InteractionTable(List.of(table), null, ZoneOffset.UTC)
                    .read(SmallExport.of("contacts.csv", "noor@lumen.example,x,5\n"), sink))
        .isInstanceOf(FaultException.class)
        .hasMessageNotContaining("@");
  }

  @Test
  void anOlderSpreadsheetsCharactersAreRead() throws IOException {
    byte[] western = "Zoë,André,1000\n".getBytes(Charset.forName("windows-1252"));
    Settings.Table table = table(NUMBERED, "epoch_seconds", ',', false, "direct");
    new InteractionTable(List.of(table), null, ZoneOffset.UTC)
        .read(SmallExport.of("contacts.csv", western), sink);
    assertThat(sink.events.get(0).account).isEqualTo("Zoë");
  }

  private void read(String text, char separator, String time) throws IOException {
    Settings.Table table = table(NUMBERED, time, separator, false, "direct");
    new InteractionTable(List.of(table), null, ZoneOffset.UTC)
        .read(SmallExport.of("contacts.csv", text), sink);
  }

  static Settings.Table table(
      Map<String, String> columns, String time, char separator, boolean header, String audience) {
    return new Settings.Table(
        "contacts.*", "mail", columns, time, ZoneOffset.UTC, separator, header, audience, true);
  }

  /** A mapping of three columns by number, of times in seconds. */
  static Settings.Table table(String sender, String recipients, String time, boolean read) {
    return new Settings.Table(
        "contacts.*",
        "mail",
        Map.of("sender", sender, "recipients", recipients, "time", time),
        "epoch_seconds",
        ZoneOffset.UTC,
        ' ',
        false,
        "direct",
        read);
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(InteractionTableTest.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    }
  }
}
