package nl.stip.ingest.source.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import nl.stip.ingest.source.AccountDraft;
import nl.stip.ingest.source.recording.EventLines;
import nl.stip.ingest.source.recording.RecordingSink;
import nl.stip.ingest.source.recording.SmallExport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pair original → events, then the traps of calendars. */
class CalendarFilesTest {

  private static final Path HERE = Path.of("src/test/resources/nl/stip/ingest/source/calendar");
  private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
  private static final String PEOPLE =
      "ORGANIZER:mailto:noor@example.org\nATTENDEE;PARTSTAT=ACCEPTED:mailto:tim@example.org\n";

  private final CalendarFiles source =
      new CalendarFiles(InstantSource.fixed(NOW), ZoneId.of("Europe/Amsterdam"));
  private final RecordingSink sink = new RecordingSink();

  private void original() throws IOException {
    SmallExport export =
        SmallExport.of(HERE.resolve("original/noor.ics"), HERE.resolve("original/tim.ics"));
    assertThat(source.recognises(export).orElseThrow().parts()).hasSize(2);
    source.read(export, sink);
  }

  private void read(String events) {
    String calendar = "BEGIN:VCALENDAR\nVERSION:2.0\n" + events + "END:VCALENDAR\n";
    source.read(SmallExport.of("x.ics", calendar), sink);
  }

  private static String event(String lines) {
    return "BEGIN:VEVENT\nUID:a@example.org\nDTSTAMP:20240601T000000Z\n" + lines + "\nEND:VEVENT\n";
  }

  private List<Instant> starts() {
    return sink.events.stream()
        .filter(e -> e.type.term().equals("Create"))
        .map(e -> e.published)
        .toList();
  }

  @Test
  void theOriginalGivesTheseEvents() throws Exception {
    original();
    assertThat(sink.events.stream().map(EventLines::line))
        .containsExactlyElementsOf(Files.readAllLines(HERE.resolve("events.jsonl")));
    assertThat(sink.nonEvents)
        .containsExactly(
            "an appointment without others",
            "an older version of a meeting",
            "a meeting still to come");
    assertThat(sink.read).isEqualTo(8);
    assertThat(sink.notices).containsExactly("meeting_without_zone");
  }

  @Test
  void peopleAreThoseWhoOrganiseOrAreAsked() throws Exception {
    original();
    assertThat(sink.accounts)
        .extracting(AccountDraft::nativeId, AccountDraft::emails, AccountDraft::name)
        .containsExactly(
            tuple("isa@example.org", List.of("isa@example.org"), "Isa"),
            tuple("noor@example.org", List.of("noor@example.org"), "Noor Verbeek"),
            tuple("tim@example.org", List.of("tim@example.org"), "Tim Zwart, extern"));
  }

  @Test
  void theHourOfADayLongMeetingIsNotKnown() throws Exception {
    original();
    assertThat(sink.events)
        .filteredOn(e -> !e.publishedKnown)
        .extracting(e -> e.nativeId)
        .containsExactly("heidag@example.org", "heidag@example.org:accept:noor@example.org");
  }

  @ParameterizedTest
  @CsvSource({
    "DTSTART:20240305T090000Z, 2024-03-05T09:00:00Z",
    "DTSTART:20240305T090000, 2024-03-05T08:00:00Z",
    "DTSTART;TZID=Europe/Amsterdam:20240705T090000, 2024-07-05T07:00:00Z",
    "DTSTART;TZID=Eastern Standard Time:20240305T090000, 2024-03-05T14:00:00Z",
    "DTSTART;TZID=Nowhere:20240305T090000, 2024-03-05T08:00:00Z",
    "DTSTART;VALUE=DATE:20240305, 2024-03-04T23:00:00Z"
  })
  void timesAreOfTheirZone(String start, Instant expected) {
    read(event(start + "\n" + PEOPLE));
    assertThat(starts()).containsExactly(expected);
  }

  @Test
  void aSeriesWithoutEndEndsWithWhatItsCalendarKnows() {
    read(event("DTSTART:20240527T090000Z\nRRULE:FREQ=DAILY\n" + PEOPLE));
    assertThat(starts())
        .containsExactly(
            Stream.of(27, 28, 29, 30, 31)
                .map(day -> Instant.parse("2024-05-" + day + "T09:00:00Z"))
                .toArray(Instant[]::new));
  }

  @Test
  void daysRecurOnDaysOfTheZone() {
    read(
        event(
            "DTSTART;VALUE=DATE:20240330\nRRULE:FREQ=DAILY;COUNT=3\nEXDATE;VALUE=DATE:20240331\n"
                + PEOPLE));
    assertThat(starts())
        .containsExactly(
            Instant.parse("2024-03-29T23:00:00Z"), Instant.parse("2024-03-31T22:00:00Z"));
  }

  @Test
  void aSeriesIsCutAfterFiveThousand() {
    read(event("DTSTART:20200101T000000Z\nRRULE:FREQ=MINUTELY\n" + PEOPLE));
    assertThat(starts()).hasSize(5000);
    assertThat(sink.notices).containsExactly("endless_meeting");
  }

  @Test
  void aRuleThatNeverComesTrueEnds() {
    read(event("DTSTART:20200101T000000Z\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\n" + PEOPLE));
    assertThat(sink.read).isEqualTo(1).isEqualTo(sink.boxed());
  }

  @Test
  void aFoldMayCutACharacter() {
    String utf8 = new String("Göran".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    String folded = utf8.substring(0, 2) + "\r\n " + utf8.substring(2);
    String calendar =
        "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20240305T090000Z\r\nORGANIZER;CN="
            + folded
            + ":mailto:g@example.org\r\nATTENDEE:mailto:n@example.org\r\nEND:VEVENT\r\n";
    byte[] bytes = calendar.getBytes(StandardCharsets.ISO_8859_1);
    source.read(SmallExport.of("x.ics", bytes), sink);
    assertThat(sink.accounts).extracting(AccountDraft::name).contains("Göran");
  }

  @ParameterizedTest
  @CsvSource({
    "'BEGIN:VEVENT\nUID:1\nEND:VEVENT\n', unreadable_meeting",
    "'BEGIN:VEVENT\nUID:1\nDTSTART:tomorrow\nEND:VEVENT\n', unreadable_meeting",
    "'BEGIN:VEVENT\nDTSTART:20240305T090000Z\nEND:VEVENT\n', unreadable_meeting",
    "'BEGIN:VEVENT\nUID:1\nDTSTART:20240305T090000Z\n', unreadable_meeting"
  })
  void whatCannotBePlacedIsSetAside(String event, String issue) {
    read(event);
    assertThat(sink.rejected).containsExactly("x.ics:1 " + issue);
  }

  @Test
  void aMeetingBeforeTheWebIsNone() {
    read(event("DTSTART:16010101T000000Z\n" + PEOPLE));
    assertThat(sink.rejected).containsExactly("x.ics:1 meeting_of_impossible_date");
  }

  @Test
  void anAttachmentOfMegabytesIsPassedOver() {
    read(event("DTSTART:20240305T090000Z\nATTACH:" + "x".repeat(3 << 20) + "\n" + PEOPLE));
    assertThat(starts()).hasSize(1);
  }

  @Test
  void aLaterCancellationTakesThePlaceOfTheMeeting() {
    read(event("DTSTART:20240305T090000Z\n" + PEOPLE));
    String off = event("SEQUENCE:1\nDTSTART:20240305T090000Z\n" + PEOPLE);
    RecordingSink after = new RecordingSink();
    source.read(
        SmallExport.of("y", "BEGIN:VCALENDAR\nMETHOD:CANCEL\n" + off + "END:VCALENDAR\n"), after);
    assertThat(after.events)
        .extracting(e -> e.nativeId, e -> e.type.term())
        .containsExactly(tuple(sink.events.get(0).nativeId, "Delete"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "BEGIN:VCARD\nEND:VCARD\n", "uid,start\nBEGIN:VCALENDAR,1\n"})
  void otherFilesAreNotClaimed(String text) throws IOException {
    assertThat(source.recognises(SmallExport.of("x.ics", text))).isEmpty();
  }
}
